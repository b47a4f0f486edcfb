import { offerId, type CountryId, type OfferId } from '../lib/ids.ts';
import { oncePer } from '../lib/once-per.ts';
import { parameters } from '../model/parameters.ts';
import type { Good } from '../scenario/schema.ts';
import type { Agreement, AgreementForm, Clause, WorldState } from './state.ts';
import { country, isOpen, mostCoins, scenarioCountry } from './world.ts';
import { promisedGoods } from './resolution/obligations.ts';
import { refusal, type Refusal } from './refusals.ts';

const costs = { tech: parameters.techCost, culture: parameters.cultureCost };

/** Numbered per group of parties and round, so that an id tells nothing about other people's offers (rule SC2). */
export function nextOfferId(state: WorldState, parties: readonly CountryId[]): OfferId {
  const group = [...parties].sort().join('-');
  let earlier = 0;
  for (const offer of state.offers) if (offer.parties.length === parties.length && parties.every((id) => offer.parties.includes(id))) earlier += 1;
  return offerId(`r${state.round}-${group}-${earlier + 1}`);
}

/** bilateral, regional (one region), functional (a joint programme) or multilateral (rule AG2). */
export function formOf(state: WorldState, parties: readonly CountryId[], clauses: readonly Clause[]): AgreementForm {
  if (clauses.some((clause) => clause.kind === 'programme')) return 'functional';
  if (parties.length === 2) return 'bilateral';
  const regions = new Set(parties.map((id) => scenarioCountry(state, id).region));
  return regions.size === 1 ? 'regional' : 'multilateral';
}

const byParty = oncePer((agreements: readonly Agreement[]) => {
  const lists = new Map<CountryId, Agreement[]>();
  for (const agreement of agreements) for (const id of agreement.parties) lists.set(id, [...(lists.get(id) ?? []), agreement]);
  return lists;
});

/** This round's agreements of a country, in the order of signing. */
export const agreementsOf = (state: WorldState, id: CountryId): readonly Agreement[] => byParty(state.agreements).get(id) ?? [];

export const dealsLeft = (state: WorldState, id: CountryId): number => state.pack.scenario.dealsPerRound - agreementsOf(state, id).length;

/** Goods and coins of this round that a country has not promised yet (rule AG5). */
export function freeGoods(state: WorldState, id: CountryId): Record<Good, number> {
  const free = { ...country(state, id).production };
  for (const agreement of agreementsOf(state, id)) {
    const promised = promisedGoods(agreement.clauses, id, costs);
    free.food -= promised.food;
    free.energy -= promised.energy;
    free.medicine -= promised.medicine;
    free.funds -= promised.funds;
  }
  return free;
}

/** The first good that a country would promise more of than it still has, and how much it has; whole pieces, halves for coins. */
export function shortGood(state: WorldState, id: CountryId, clauses: readonly Clause[]): { readonly good: Good; readonly limit: number } | null {
  const free = freeGoods(state, id);
  const promised = promisedGoods(clauses, id, costs);
  for (const good of ['food', 'energy', 'medicine', 'funds'] as const) {
    if (promised[good] <= 0 || promised[good] <= free[good] + 1e-9) continue;
    const step = good === 'funds' ? 0.5 : 1;
    return { good, limit: Math.max(0, Math.floor(free[good] / step + 1e-9) * step) };
  }
  return null;
}

/** Technology that may be given: gap of two levels, one gift per giver and round (rules TE1, TE2). */
export function techRefusal(state: WorldState, from: CountryId, to: CountryId): Refusal | null {
  if (country(state, from).tech - country(state, to).tech < parameters.techGap) {
    return refusal('tech-gap-too-small', { field: 'clauses', limit: parameters.techGap });
  }
  const given = state.agreements.some((agreement) => agreement.clauses.some((clause) => clause.kind === 'tech' && clause.from === from));
  return given ? refusal('tech-already-given', { field: 'clauses' }) : null;
}

/** Whether the clauses can stand in an agreement of these parties at all (rules AG3, AG4, LD1). */
export function clauseRefusal(state: WorldState, parties: readonly CountryId[], clauses: readonly Clause[]): Refusal | null {
  const kinds = new Set<string>();
  for (const [index, clause] of clauses.entries()) {
    const field = `clauses.${index}`;
    const feature = clause.kind === 'transfer' ? 'trade' : clause.kind;
    if (!isOpen(state, feature)) return refusal('feature-closed', { field, expected: feature });
    if (clause.kind === 'transfer' || clause.kind === 'tech') {
      if (clause.from === clause.to) return refusal('bad-clause', { field, expected: 'two different parties' });
      if (!parties.includes(clause.from) || !parties.includes(clause.to)) {
        return refusal('bad-clause', { field, expected: 'parties of this agreement' });
      }
    }
    if (clause.kind === 'transfer' && clause.good !== 'funds' && !Number.isInteger(clause.amount)) {
      return refusal('bad-clause', { field: `${field}.amount`, expected: 'whole pieces' });
    }
    if (clause.kind === 'transfer') {
      const key = `transfer/${clause.from}/${clause.to}/${clause.good}`;
      if (kinds.has(key)) return refusal('bad-clause', { field, expected: 'each good once' });
      kinds.add(key);
      continue;
    }
    if (clause.kind === 'fund') {
      const refused = pledgesRefusal(state, parties, clause.pledges, field);
      if (refused !== null) return refused;
    }
    const key = clause.kind === 'tech' ? `tech/${clause.from}` : clause.kind;
    if (kinds.has(key)) return refusal('bad-clause', { field, expected: 'each clause once' });
    kinds.add(key);
    if (clause.kind === 'tech') {
      const refused = techRefusal(state, clause.from, clause.to);
      if (refused !== null) return refused;
    }
  }
  return null;
}

/** A fund clause pledges for parties only, for each once, and no more than a country could announce itself (rule PY1). */
function pledgesRefusal(
  state: WorldState,
  parties: readonly CountryId[],
  pledges: Extract<Clause, { kind: 'fund' }>['pledges'],
  field: string,
): Refusal | null {
  const named = new Set<CountryId>();
  for (const pledge of pledges) {
    if (!parties.includes(pledge.country)) return refusal('bad-clause', { field, expected: 'parties of this agreement' });
    if (named.has(pledge.country)) return refusal('bad-clause', { field, expected: 'each country once' });
    named.add(pledge.country);
    const most = mostCoins(state, pledge.country);
    if (pledge.coins > most) return refusal('pledge-too-high', { field, limit: Math.floor(most) });
  }
  return null;
}
