import { z } from 'zod';
import { agreementId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { offerIdSchema } from '../offer-id-schema.ts';
import type { GameEvent } from '../events.ts';
import { dealsLeft, formOf, redLinesCrossed, shortGood, techRefusal } from '../offers.ts';
import { refusal } from '../refusals.ts';
import { signersOf } from '../signers.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('SignOffer'),
  offerId: offerIdSchema,
  offerVersion: z.number().int(),
});

/** OF2: the agreement exists when the last party has signed; what it promises must still be there (AG5). */
export const signOffer = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    const offer = state.offers.find((candidate) => candidate.id === command.offerId);
    // Somebody else's offer looks like one that does not exist, so that ids tell nothing.
    if (offer === undefined || !signersOf(offer).includes(country)) return refuse(refusal('unknown-offer', { field: 'offerId' }));
    if (offer.status !== 'open') return refuse(refusal('offer-closed', { field: 'offerId' }));
    if (offer.version !== command.offerVersion) return refuse(refusal('offer-changed', { field: 'offerVersion', limit: offer.version }));
    if (offer.signedBy.includes(country)) return refuse(refusal('already-signed', { field: 'offerId' }));
    for (const party of offer.parties) {
      const own = party === country;
      if (offer.draftId === null && dealsLeft(state, party) <= 0) return refuse(refusal(own ? 'no-deals-left' : 'partner-has-no-deals-left'));
      const short = shortGood(state, party, offer.clauses, own ? 'by-itself' : 'by-another');
      if (short !== null)
        return refuse(refusal(own ? 'not-enough-goods' : 'partner-not-enough-goods', { expected: own ? short.good : 'other goods', limit: short.limit }));
    }
    for (const clause of offer.clauses) {
      const refused = clause.kind === 'tech' ? techRefusal(state, clause.from, clause.to) : null;
      if (refused !== null) return refuse(refused);
    }
    const events: GameEvent[] = [{ type: 'OfferSigned', offerId: offer.id, by: country }];
    if (offer.signedBy.length + 1 < signersOf(offer).length) return accept(events);
    events.push({
      type: 'AgreementSigned',
      offerId: offer.id,
      agreement: {
        // Numbered among those of this round, which nobody can leave yet, so that no number comes twice (rule AG8).
        id: agreementId(`r${state.round}-a${state.agreements.filter(({ round }) => round === state.round).length + 1}`),
        round: state.round,
        form: formOf(state, offer.parties, offer.clauses),
        proposer: offer.proposer,
        parties: offer.parties,
        clauses: offer.clauses,
        pressed: offer.pressed,
        mediator: offer.mediator,
        until: state.round + offer.rounds - 1,
        draftId: offer.draftId,
      },
    });
    events.push(...redLinesCrossed(state, offer));
    if (offer.pressed && offer.proposer !== null) {
      events.push({ type: 'PressureApplied', by: offer.proposer, target: country, accepted: true });
    }
    return accept(events);
  },
});
