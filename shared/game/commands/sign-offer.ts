import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { consentOf, neededConsents } from '../delegation.ts';
import { offerIdSchema } from '../offer-id-schema.ts';
import { refusal } from '../refusals.ts';
import { signatureOf } from '../signature.ts';
import { signersOf } from '../signers.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('SignOffer'),
  offerId: offerIdSchema,
  offerVersion: z.number().int(),
});

/** OF2: the agreement exists when the last party has signed. RO6: by majority, a delegation signs when enough of it agree. */
export const signOffer = commandRule({
  by: 'country',
  schema,
  decide(state, command, { actor }, country) {
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    const offer = state.offers.find((candidate) => candidate.id === command.offerId);
    // Somebody else's offer looks like one that does not exist, so that ids tell nothing.
    if (offer === undefined || !signersOf(offer).includes(country)) return refuse(refusal('unknown-offer', { field: 'offerId' }));
    if (offer.status !== 'open') return refuse(refusal('offer-closed', { field: 'offerId' }));
    if (offer.version !== command.offerVersion) return refuse(refusal('offer-changed', { field: 'offerVersion', limit: offer.version }));
    if (offer.signedBy.includes(country)) return refuse(refusal('already-signed', { field: 'offerId' }));
    const signature = signatureOf(state, offer, country);
    const consent = consentOf(state, country, actor, offer.id);
    if (!signature.ok || consent === 'enough' || actor.kind !== 'seat') return signature;
    if (consent === 'again') return refuse(refusal('waits-for-delegation', { limit: neededConsents(state, country) }));
    return accept([{ type: 'ConsentGiven', country, seatId: actor.seatId, offerId: offer.id }]);
  },
});
