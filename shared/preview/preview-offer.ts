import type { Clause } from '../game/state.ts';
import type { CountryId } from '../lib/ids.ts';
import { tenths } from '../lib/numbers.ts';
import { fairness } from '../model/fairness.ts';
import type { FrictionParts } from '../model/friction.ts';
import { parameters } from '../model/parameters.ts';
import { welfare } from '../model/welfare.ts';
import type { OwnCountryView, PublicView } from '../protocol/views.ts';
import { intrusionOf } from '../model/sovereignty.ts';
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

export function previewOffer(
  publicView: PublicView,
  own: OwnCountryView,
  parties: readonly CountryId[],
  clauses: readonly Clause[],
  mediator: CountryId | null = null,
): OfferPreview {
  return previewWith(publicView, holdingsOf(publicView, own), previewFriction(publicView, own, parties, clauses, mediator), parties, clauses);
}

/** The same with holdings and friction already known, for callers that compare many offers. */
export function previewWith(
  view: PublicView,
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
  // Only the trade is weighed in fairness; aid, loans and what binds a country come after it (rules FA1, AI1).
  for (const clause of clauses) if (clause.kind === 'transfer') addClause(view, after, clause, parts, parties);
  const fair = fairness(parties.map((id) => welfareGain(holdings.get(id), after.get(id))));
  for (const clause of clauses) if (clause.kind !== 'transfer') addClause(view, after, clause, parts, parties);
  const gains: Record<CountryId, number> = {};
  for (const id of parties) {
    gains[id] = tenths(welfareGain(holdings.get(id), after.get(id)) + paidBack(id, clauses) + boundBy(view, id, clauses));
  }
  return {
    gains,
    friction: parts,
    fairness: fair,
    arriveOfTen: Math.round(10 * (1 - parts.total)),
  };
}

const welfareGain = (before: Holdings | undefined, then: Holdings | undefined): number =>
  before === undefined || then === undefined ? 0 : welfare(then.expected, then.need) - welfare(before.expected, before.need);

/** Points that a loan brings its giver and costs its taker when it is paid back, counted at once (rule LN1). */
function paidBack(id: CountryId, clauses: readonly Clause[]): number {
  let points = 0;
  for (const clause of clauses) {
    if (clause.kind !== 'loan') continue;
    const owed = clause.coins * (1 + clause.rate) * parameters.coinValue;
    if (clause.from === id) points += owed;
    if (clause.to === id) points -= owed;
  }
  return points;
}

/** Points of sovereignty that the clauses cost this country in one round, as if nothing bound it yet (rules SV1, CO2), and of a red line (RL2). */
function boundBy(view: PublicView, id: CountryId, clauses: readonly Clause[]): number {
  const country = view.countries.find((candidate) => candidate.id === id);
  if (country === undefined) return 0;
  let cost = 0;
  for (const clause of clauses) {
    const binds = clause.kind !== 'condition' || clause.on === id;
    if (!binds) continue;
    if (view.rules.obstacles.sovereignty) cost += parameters.sovereigntyCost * country.sovereignty * (intrusionOf[clause.kind] ?? 0);
    if (country.redLines.includes(clause.kind) && !country.crossed.includes(clause.kind)) cost += parameters.redLineCost;
  }
  return -cost;
}
