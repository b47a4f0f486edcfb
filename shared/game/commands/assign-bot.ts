import { z } from 'zod';
import { countrySchema } from '../clause-schema.ts';
import { allBotPolicies } from '../state.ts';
export const schema = z.strictObject({
  type: z.literal('AssignBot'),
  country: countrySchema,
  policy: z.enum(allBotPolicies),
});
