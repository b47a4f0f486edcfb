import { z } from 'zod';
import { countrySchema } from '../clause-schema.ts';
export const schema = z.strictObject({
  type: z.literal('SendChat'),
  /** null: to everybody. */
  to: countrySchema.nullable(),
  text: z.string().min(1).max(300),
});
