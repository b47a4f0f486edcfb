import type { Clause } from '../game/state.ts';
import type { CountryId } from '../lib/ids.ts';
import { tenths } from '../lib/numbers.ts';
import { fairness } from '../model/fairness.ts';
import type { FrictionParts } from '../model/friction.ts';
import { welfare } from '../model/welfare.ts';
import type { OwnCountryView, PublicView } from '../protocol/views.ts';
import { addClause, type Holdings, holdingsOf, previewFriction } from './expected-goods.ts';

export type { FrictionParts };

/** What an offer would bring if everybody kept it, as far as this player may know. Points with one decimal. */
export interface OfferPreview {
  readonly gains: Readonly<Record<CountryId, number>>;
  readonly friction: FrictionParts;
  /** 0–1: 1 when all gain the same (rule FA1). */
  readonly fairness: number;
  /** Of 10 pieces sent, so many arrive (whole). */
  readonly arriveOfTen: number;
}

export function previewOffer(publicView: PublicView, own: OwnCountryView, parties: readonly CountryId[], clauses: readonly Clause[]): OfferPreview {
  return previewWith(holdingsOf(publicView, own), previewFriction(publicView, own, parties, clauses), parties, clauses);
}

/** The same with holdings and friction already known, for callers that compare many offers. */
export function previewWith(
  holdings: ReadonlyMap<CountryId, Holdings>,
  parts: FrictionParts,
  parties: readonly CountryId[],
  clauses: readonly Clause[],
): OfferPreview {
  const after = new Map<CountryId, Holdings>();
  for (const id of parties) {
    const held = holdings.get(id);
    if (held !== undefined) after.set(id, { ...held, free: { ...held.free }, expected: { ...held.expected } });
  }
  for (const clause of clauses) addClause(after, clause, parts, parties);
  const gains: Record<CountryId, number> = {};
  for (const id of parties) {
    const before = holdings.get(id);
    const then = after.get(id);
    gains[id] = before === undefined || then === undefined ? 0 : tenths(welfare(then.expected, then.need) - welfare(before.expected, before.need));
  }
  return {
    gains,
    friction: parts,
    fairness: fairness(Object.values(gains)),
    arriveOfTen: Math.round(10 * (1 - parts.total)),
  };
}
