import { z } from 'zod';
import { countrySchema } from '../clause-schema.ts';
export const schema = z.strictObject({
  type: z.literal('ChooseCountry'),
  country: countrySchema,
});
