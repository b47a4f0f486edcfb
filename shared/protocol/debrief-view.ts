import type { KeepChoice, RoundRecord } from '../game/state.ts';
import type { CountryId } from '../lib/ids.ts';
import type { Good } from '../scenario/schema.ts';

/** What the debrief shows to everybody once the game has ended: secrets of play are opened here and nowhere before. */
export interface DebriefView {
  readonly scenarioId: string;
  readonly presetId: string;
  readonly rounds: number;
  readonly countries: readonly CountryId[];
  /** First the state before round 1 (round 0), then one row a round. */
  readonly records: readonly RoundRecord[];
  readonly line: number;
  /** Where the four bands of an own result meet (rule OR2). */
  readonly bands: readonly [number, number, number];
  /** The teacher ended the game before its last round: results count the rounds that were played. */
  readonly endedEarly: boolean;
  readonly thresholdKept: boolean;
  readonly catastrophe: boolean;
  readonly worldIndex: number;
  /** Own results: 0 = everybody alone, 100 = all cooperated; bands, never a ranking (rule OR2). */
  readonly results: readonly CountryResultView[];
  readonly ledger: readonly LedgerRowView[];
  readonly fund: readonly FundRowView[];
  /** Trust after each round (round 0: at the start): `matrix[judge][actor]`, whole numbers. */
  readonly trust: readonly { readonly round: number; readonly matrix: readonly (readonly number[])[] }[];
  /** null: today's rules do not reproduce this game, so no what-if is shown. */
  readonly whatIfs: readonly WhatIfView[] | null;
  readonly reflections: readonly { readonly country: CountryId | null; readonly round: number; readonly text: string }[];
}

export type Band = 0 | 1 | 2 | 3;

export interface CountryResultView {
  readonly country: CountryId;
  readonly ownResult: number;
  readonly band: Band;
  readonly keptPromises: number;
  readonly promises: number;
  readonly rightPredictions: number;
  readonly predictions: number;
}

/** One promise: what a country owed under one agreement, what it chose and what left its border. */
export interface LedgerRowView {
  readonly round: number;
  readonly country: CountryId;
  readonly partners: readonly CountryId[];
  readonly choice: KeepChoice;
  /** The capital called about a good of this promise. */
  readonly called: boolean;
  readonly visible: boolean;
  readonly lines: readonly { readonly good: Good; readonly to: CountryId; readonly promised: number; readonly delivered: number; readonly arrived: number }[];
}

export interface FundRowView {
  readonly round: number;
  readonly country: CountryId;
  readonly pledged: number;
  readonly paid: number;
  readonly fair: number;
}

export interface WhatIfView {
  /** Only the named choices are edited; nobody reacts to them. */
  readonly kind: 'all-kept' | 'all-paid' | 'nobody-paid';
  readonly worldIndex: number;
  readonly level: number;
  readonly thresholdKept: boolean;
  readonly records: readonly RoundRecord[];
  readonly ownResults: Readonly<Record<CountryId, number>>;
}
