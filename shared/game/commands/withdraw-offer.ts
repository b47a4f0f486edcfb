import { z } from 'zod';
import { offerId } from '../../lib/ids.ts';
export const schema = z.strictObject({
  type: z.literal('WithdrawOffer'),
  offerId: z.string().max(24).transform(offerId),
});
