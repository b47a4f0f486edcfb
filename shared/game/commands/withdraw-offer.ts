import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { offerIdSchema } from '../offer-id-schema.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('WithdrawOffer'),
  offerId: offerIdSchema,
});

/** OF5: the proposer may take back what nobody else has made binding. */
export const withdrawOffer = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    const offer = state.offers.findLast((candidate) => candidate.id === command.offerId);
    if (offer === undefined || offer.proposer !== country) return refuse(refusal('unknown-offer', { field: 'offerId' }));
    if (offer.status !== 'open') return refuse(refusal('offer-closed', { field: 'offerId' }));
    return accept([{ type: 'OfferWithdrawn', offerId: offer.id }]);
  },
});
