import { arrivingShare, friction, type FrictionParts } from '../model/friction.ts';
import { parameters } from '../model/parameters.ts';
import type { Clause } from '../game/state.ts';
import type { CountryId } from '../lib/ids.ts';
import type { OwnCountryView, PublicCountryView, PublicView } from '../protocol/views.ts';
import type { Good } from '../scenario/schema.ts';

/** What the hall can reckon about a country: what it may still promise, and what it would hold if all kept their word. */
export interface Holdings {
  readonly free: Record<Good, number>;
  readonly expected: Record<Good, number>;
  readonly need: { readonly food: number; readonly energy: number; readonly medicine: number };
}

/** Friction among these parties as this player can know it: own trust exactly, other pairs' as the hall believes. */
export function previewFriction(view: PublicView, own: OwnCountryView | null, parties: readonly CountryId[], clauses: readonly Clause[]): FrictionParts {
  let trust = 0;
  let distance = 0;
  let pairs = 0;
  for (let first = 0; first < parties.length; first++) {
    for (let second = first + 1; second < parties.length; second++) {
      const a = parties[first] as CountryId;
      const b = parties[second] as CountryId;
      trust += (knownTrust(view, own, a, b) + knownTrust(view, own, b, a)) / 2;
      distance += view.distances[`${a}-${b}`] ?? view.distances[`${b}-${a}`] ?? 0;
      pairs += 1;
    }
  }
  return friction({
    parties: parties.length,
    meanTrust: pairs === 0 ? 100 : trust / pairs,
    meanDistance: pairs === 0 ? 0 : distance / pairs,
    tariff: clauses.some((clause) => clause.kind === 'tradeLink') ? 0 : view.rules.tariff,
    institution: view.institution.founded && parties.every((id) => view.institution.signed.includes(id)),
    platform: view.platform.open && parties.every((id) => view.platform.members.includes(id)),
  });
}

function knownTrust(view: PublicView, own: OwnCountryView | null, judge: CountryId, actor: CountryId): number {
  if (own !== null && judge === own.id) return own.trust[actor]?.mine ?? 50;
  if (own !== null && actor === own.id) return own.trust[judge]?.theirs ?? 50;
  return view.publicTrust[`${judge}>${actor}`] ?? 50;
}

/** Everybody's holdings from the public view; the own country's from what it knows itself. */
export function holdingsOf(view: PublicView, own: OwnCountryView): ReadonlyMap<CountryId, Holdings> {
  const all = new Map<CountryId, Holdings>();
  for (const country of view.countries) all.set(country.id, ordinary(country));
  for (const agreement of view.agreements) {
    const parts = previewFriction(view, own, agreement.parties, agreement.clauses);
    for (const clause of agreement.clauses) addClause(all, clause, parts, agreement.parties);
  }
  all.set(own.id, { free: { ...own.free }, expected: { ...own.expected }, need: own.need });
  return all;
}

const ordinary = (country: PublicCountryView): Holdings => ({
  free: { ...country.production },
  expected: { ...country.production },
  need: country.need,
});

/** Applies one clause to the holdings of its parties (in place). */
export function addClause(all: ReadonlyMap<CountryId, Holdings>, clause: Clause, parts: FrictionParts, parties: readonly CountryId[]): void {
  if (clause.kind === 'transfer') {
    const giver = all.get(clause.from);
    const taker = all.get(clause.to);
    if (giver !== undefined) {
      giver.free[clause.good] -= clause.amount;
      giver.expected[clause.good] -= clause.amount;
    }
    if (taker !== undefined) taker.expected[clause.good] += clause.amount * arrivingShare(parts, clause.good);
  }
  if (clause.kind === 'tech') spend(all.get(clause.from), parameters.techCost);
  if (clause.kind === 'culture') for (const id of parties) spend(all.get(id), parameters.cultureCost);
}

function spend(holdings: Holdings | undefined, coins: number): void {
  if (holdings === undefined) return;
  holdings.free.funds -= coins;
  holdings.expected.funds -= coins;
}
