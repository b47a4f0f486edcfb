import { z } from 'zod';
import { countryId, offerId } from '../lib/ids.ts';
import { goods } from '../scenario/schema.ts';
import type { Clause } from './state.ts';

export const countrySchema = z.string().min(1).max(24).transform(countryId);

/** Long enough for an offer among twenty countries with the longest ids. */
export const offerIdSchema = z.string().max(600).transform(offerId);

/** Amounts are whole pieces, coins may be halves (rule AG4). */
const amount = z.number().min(0.5).max(100).multipleOf(0.5);

export const clauseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('transfer'), from: countrySchema, to: countrySchema, good: z.enum(goods), amount }),
  z.strictObject({ kind: z.literal('tradeLink') }),
  z.strictObject({
    kind: z.literal('fund'),
    pledges: z
      .array(z.strictObject({ country: countrySchema, coins: z.number().min(0).max(100).multipleOf(0.5) }))
      .min(1)
      .max(20)
      .readonly(),
  }),
  z.strictObject({ kind: z.literal('tech'), from: countrySchema, to: countrySchema }),
  z.strictObject({ kind: z.literal('programme') }),
  z.strictObject({ kind: z.literal('culture') }),
  z.strictObject({ kind: z.literal('monitoring') }),
  z.strictObject({ kind: z.literal('penalty') }),
]) satisfies z.ZodType<Clause>;
