import { arrivingShare, friction, type FrictionParts, mediatedTrust, partiesCounted } from '../model/friction.ts';
import { parameters } from '../model/parameters.ts';
import type { Clause } from '../game/state.ts';
import type { CountryId } from '../lib/ids.ts';
import { oncePer } from '../lib/once-per.ts';
import type { OwnCountryView, PublicCountryView, PublicView } from '../protocol/views.ts';
import type { Good } from '../scenario/schema.ts';

/** What the hall can reckon about a country: what it may still promise, and what it would hold if all kept their word. */
export interface Holdings {
  readonly free: Record<Good, number>;
  readonly expected: Record<Good, number>;
  readonly need: { readonly food: number; readonly energy: number; readonly medicine: number };
}

/** Friction among these parties as this player can know it: own trust exactly, other pairs' as the hall believes. */
export function previewFriction(
  view: PublicView,
  own: OwnCountryView | null,
  parties: readonly CountryId[],
  clauses: readonly Clause[],
  mediator: CountryId | null = null,
): FrictionParts {
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
  const meanTrust = pairs === 0 ? 100 : trust / pairs;
  const founded = foundedIn(view.institutions);
  const bodies = founded.filter((body) => parties.every((id) => body.signed.includes(id)));
  const isFree = bodies.some((body) => body.openTrade) || clauses.some((clause) => clause.kind === 'tradeLink');
  return friction({
    parties: partiesCounted(parties, blocsAmong(founded)),
    meanTrust: mediator === null ? meanTrust : mediatedTrust(meanTrust, trustWith(view, own, parties, mediator)),
    meanDistance: pairs === 0 ? 0 : distance / pairs,
    tariff: isFree ? 0 : view.rules.tariff,
    institution: bodies.length > 0,
    platform: view.platform.open && parties.every((id) => view.platform.members.includes(id)),
    regional: parties.length > 2 && new Set(parties.map((id) => countryOf(view, id)?.region)).size === 1,
    southSouth: isSouthSouth(view, parties),
    exclusive: clauses.some((clause) => clause.kind === 'exclusive'),
    without: { mistrust: !view.rules.obstacles.mistrust, bureaucracy: !view.rules.obstacles.bureaucracy },
  });
}

const countryOf = (view: PublicView, id: CountryId): PublicCountryView | undefined => view.countries.find((country) => country.id === id);

/** Friction is previewed for many pairs of one view, so what its institutions come to is worked out once. */
const foundedIn = oncePer((institutions: PublicView['institutions']) => institutions.filter((body) => body.founded));

const blocsAmong = oncePer((founded: PublicView['institutions']): readonly (readonly string[])[] =>
  founded.filter((body) => body.form === 'regional').map((body) => body.signed),
);

/** Are all of these countries of the South, as the game has it (rules SS1–SS3)? */
export const isSouthSouth = (view: PublicView, parties: readonly CountryId[]): boolean =>
  parties.length > 1 && view.open.includes('southSouth') && parties.every((id) => (countryOf(view, id)?.tech ?? 10) <= parameters.southSouthTech);

function trustWith(view: PublicView, own: OwnCountryView | null, parties: readonly CountryId[], mediator: CountryId): number {
  let total = 0;
  for (const id of parties) total += knownTrust(view, own, id, mediator) + knownTrust(view, own, mediator, id);
  return total / (2 * parties.length);
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
    const parts = previewFriction(view, own, agreement.parties, agreement.clauses, agreement.mediator);
    for (const clause of agreement.clauses) {
      // In later rounds a lasting agreement ships its goods again, and nothing that happens only once (rule AG7).
      if (agreement.round < view.clock.round && (clause.kind === 'loan' || clause.kind === 'tech')) continue;
      addClause(view, all, clause, parts, agreement.parties);
    }
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
export function addClause(view: PublicView, all: ReadonlyMap<CountryId, Holdings>, clause: Clause, parts: FrictionParts, parties: readonly CountryId[]): void {
  const { costs } = view.rules;
  if (clause.kind === 'transfer' || clause.kind === 'aid') move(all, clause.from, clause.to, clause.good, clause.amount, parts);
  if (clause.kind === 'loan') move(all, clause.from, clause.to, 'funds', clause.coins, parts);
  if (clause.kind === 'tech') spend(all.get(clause.from), costs.tech);
  if (clause.kind === 'culture') for (const id of parties) spend(all.get(id), servesUnderstanding(view, id) ? 0 : costs.culture);
  if (clause.kind === 'security') for (const id of parties) spend(all.get(id), costs.security);
}

/** Is this country in a founded body that lets its members exchange culture without cost (rule IN6)? */
const servesUnderstanding = (view: PublicView, id: CountryId): boolean =>
  foundedIn(view.institutions).some((body) => body.form === 'functional' && body.sector === 'understanding' && body.signed.includes(id));

function move(all: ReadonlyMap<CountryId, Holdings>, from: CountryId, to: CountryId, good: Good, amount: number, parts: FrictionParts): void {
  const giver = all.get(from);
  const taker = all.get(to);
  if (giver !== undefined) {
    giver.free[good] -= amount;
    giver.expected[good] -= amount;
  }
  if (taker !== undefined) taker.expected[good] += amount * arrivingShare(parts, good);
}

function spend(holdings: Holdings | undefined, coins: number): void {
  if (holdings === undefined) return;
  holdings.free.funds -= coins;
  holdings.expected.funds -= coins;
}
