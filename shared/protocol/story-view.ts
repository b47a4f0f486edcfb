import type { CountryId } from '../lib/ids.ts';
import type { ClauseKind, Good } from '../scenario/names.ts';

/** The reveal: at most three beats for the stage, the lines for the phones. Sent once per reveal, never in Schema. */
export interface StoryView {
  readonly round: number;
  readonly practice: boolean;
  /** Of which course of the game (rule TP4). */
  readonly course: number;
  readonly beats: readonly Beat[];
  /** What else everybody may hear of this round, in the order it happened. */
  readonly moments: readonly Moment[];
  /** Goods that travelled, as far as the public may know, for the stage's tokens. */
  readonly journeys: readonly { readonly from: CountryId; readonly to: CountryId; readonly good: Good; readonly amount: number }[];
}

export type Moment =
  | { readonly kind: 'card'; readonly card: string; readonly country: CountryId | null }
  | { readonly kind: 'actor'; readonly actor: string }
  | { readonly kind: 'institution-founded'; readonly institution: string }
  | { readonly kind: 'institution-left'; readonly country: CountryId; readonly institution: string }
  | { readonly kind: 'agreement-left'; readonly country: CountryId; readonly parties: readonly CountryId[] }
  | { readonly kind: 'principles' }
  | { readonly kind: 'red-line'; readonly country: CountryId; readonly clause: ClauseKind }
  | { readonly kind: 'apology'; readonly country: CountryId; readonly victim: CountryId }
  | { readonly kind: 'award'; readonly country: CountryId; readonly claimant: CountryId; readonly coins: number; readonly complied: boolean }
  | { readonly kind: 'debt-unpaid'; readonly country: CountryId; readonly creditor: CountryId | null; readonly institution: string | null }
  | { readonly kind: 'aid'; readonly giver: CountryId; readonly receiver: CountryId; readonly good: Good; readonly amount: number }
  | { readonly kind: 'tech'; readonly from: CountryId; readonly to: CountryId }
  | { readonly kind: 'mediation'; readonly mediator: CountryId; readonly parties: readonly CountryId[] }
  | { readonly kind: 'exclusive'; readonly parties: readonly CountryId[] }
  | { readonly kind: 'security'; readonly participants: number; readonly shock: boolean; readonly wardedPercent: number };

export type Beat =
  | {
      readonly kind: 'broken-promise';
      readonly victim: CountryId;
      readonly breaker: CountryId;
      readonly good: Good;
      readonly missing: number;
      readonly visible: true;
    }
  | { readonly kind: 'hidden-breaches'; readonly count: number }
  | { readonly kind: 'all-kept'; readonly agreements: number }
  | { readonly kind: 'no-agreements' }
  | { readonly kind: 'rescue'; readonly giver: CountryId; readonly receiver: CountryId; readonly good: Good; readonly amount: number }
  | {
      readonly kind: 'fund';
      readonly paid: number;
      readonly needed: number;
      readonly before: number;
      readonly level: number;
      readonly line: number;
      readonly programme: number;
    }
  | { readonly kind: 'ending'; readonly kept: boolean; readonly catastrophe: boolean; readonly level: number; readonly line: number };
