import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import type { GameEvent } from '../events.ts';
import { offerIdSchema } from '../offer-id-schema.ts';
import { refusal } from '../refusals.ts';
import { signersOf } from '../signers.ts';
import { refuseReasons } from '../state.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('RefuseOffer'),
  offerId: offerIdSchema,
  offerVersion: z.number().int(),
  reason: z.enum(refuseReasons),
});

/** OF4: any party but the proposer may refuse, with a reason the others read. */
export const refuseOffer = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    const offer = state.offers.find((candidate) => candidate.id === command.offerId);
    if (offer === undefined || !signersOf(offer).includes(country)) return refuse(refusal('unknown-offer', { field: 'offerId' }));
    if (offer.proposer === country) return refuse(refusal('own-offer', { field: 'offerId' }));
    if (offer.status !== 'open') return refuse(refusal('offer-closed', { field: 'offerId' }));
    if (offer.version !== command.offerVersion) return refuse(refusal('offer-changed', { field: 'offerVersion', limit: offer.version }));
    const events: GameEvent[] = [{ type: 'OfferRefused', offerId: offer.id, by: country, reason: command.reason }];
    if (offer.pressed && offer.proposer !== null) {
      events.push({ type: 'PressureApplied', by: offer.proposer, target: country, accepted: false });
    }
    return accept(events);
  },
});
