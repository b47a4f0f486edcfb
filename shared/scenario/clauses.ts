import { z } from 'zod';
import { type CountryId, countryId } from '../lib/ids.ts';
import { type ClauseKind as Kind, type Good, goods } from './names.ts';

interface Goods {
  readonly from: CountryId;
  readonly to: CountryId;
  readonly good: Good;
  readonly amount: number;
}

/** Without fields of their own. */
const bare = ['tradeLink', 'info', 'programme', 'security', 'culture', 'monitoring', 'penalty', 'arbitration', 'exclusive'] as const;
type Bare = (typeof bare)[number];

/** What an agreement can hold (rule AG3); amounts are whole pieces, coins may be halves (AG4). */
export type Clause =
  | ({ readonly kind: 'transfer' } & Goods)
  | ({ readonly kind: 'aid' } & Goods)
  /** Coins now, back with `rate` (0, 0.1 or 0.2) after `dueIn` rounds (rule LN1). */
  | {
      readonly kind: 'loan';
      readonly from: CountryId;
      readonly to: CountryId;
      readonly coins: number;
      readonly rate: (typeof loanRates)[number];
      readonly dueIn: number;
    }
  | { readonly kind: 'fund'; readonly pledges: readonly { readonly country: CountryId; readonly coins: number }[] }
  | { readonly kind: 'tech'; readonly from: CountryId; readonly to: CountryId }
  /** Binds one party alone (rule CO1). */
  | { readonly kind: 'condition'; readonly on: CountryId }
  | { readonly [Simple in Bare]: { readonly kind: Simple } }[Bare];
export type ClauseKind = Kind;

/** Whether a clause names this country: one that binds everybody alike names nobody. */
export function namesCountry(clause: Clause, id: CountryId): boolean {
  if (clause.kind === 'condition') return clause.on === id;
  if (clause.kind === 'fund') return clause.pledges.some((pledge) => pledge.country === id);
  return 'from' in clause && (clause.from === id || clause.to === id);
}

/** The interest a loan may bear (rule LN1). */
export const loanRates = [0, 0.1, 0.2] as const;

export const partySchema = z.string().min(1).max(24).transform(countryId);

const pieces = z.number().min(0.5).max(100).multipleOf(0.5);

export const clauseSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['transfer', 'aid']), from: partySchema, to: partySchema, good: z.enum(goods), amount: pieces }),
  z.strictObject({
    kind: z.literal('loan'),
    from: partySchema,
    to: partySchema,
    coins: pieces,
    rate: z.literal([...loanRates]),
    dueIn: z.number().int().min(1).max(4),
  }),
  z.strictObject({
    kind: z.literal('fund'),
    pledges: z
      .array(z.strictObject({ country: partySchema, coins: z.number().min(0).max(100).multipleOf(0.5) }))
      .min(1)
      .max(20)
      .readonly(),
  }),
  z.strictObject({ kind: z.literal('tech'), from: partySchema, to: partySchema }),
  z.strictObject({ kind: z.literal('condition'), on: partySchema }),
  z.strictObject({ kind: z.enum(bare) }),
]) satisfies z.ZodType<Clause>;
