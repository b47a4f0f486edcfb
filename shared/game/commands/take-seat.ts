import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { countrySchema } from '../clause-schema.ts';
export const schema = z.strictObject({
  type: z.literal('TakeSeat'),
  seatId: z.string().max(40).transform(seatId),
  name: z.string().min(1).max(64),
  country: countrySchema.nullable(),
});
