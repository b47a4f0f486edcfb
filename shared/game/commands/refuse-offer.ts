import { z } from 'zod';
import { offerId } from '../../lib/ids.ts';
import { refuseReasons } from '../state.ts';
export const schema = z.strictObject({
  type: z.literal('RefuseOffer'),
  offerId: z.string().max(24).transform(offerId),
  offerVersion: z.number().int(),
  reason: z.enum(refuseReasons),
});
