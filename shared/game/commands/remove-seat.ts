import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
export const schema = z.strictObject({
  type: z.literal('RemoveSeat'),
  seatId: z.string().max(40).transform(seatId),
});
