import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { countrySchema } from '../clause-schema.ts';
export const schema = z.strictObject({
  type: z.literal('AssignSeat'),
  seatId: z.string().max(40).transform(seatId),
  country: countrySchema.nullable(),
});
