import { z } from 'zod';
import { offerId } from '../../lib/ids.ts';
import { clauseSchema, countrySchema } from '../clause-schema.ts';
export const schema = z.strictObject({
  type: z.literal('MakeOffer'),
  to: z.array(countrySchema).min(1).max(19),
  clauses: z.array(clauseSchema).min(1).max(24),
  counterOf: z.string().max(24).transform(offerId).optional(),
  /** Take it or leave it, from a stronger country (rule PW1). */
  pressed: z.boolean().optional(),
});
