import { offerId, type CountryId, type OfferId } from '../lib/ids.ts';
import { oncePer } from '../lib/once-per.ts';
import { parameters } from '../model/parameters.ts';
import type { Good } from '../scenario/schema.ts';
import type { GameEvent } from './events.ts';
import type { Agreement, AgreementForm, Clause, Offer, WorldState } from './state.ts';
import { sponsoredCoins } from './actors.ts';
import { isRegional, isSouthSouth } from './agreement-friction.ts';
import { sharedInstitutions } from './institutions.ts';
import { costsOf, country, holds, isOpen, mostCoins, preset, scenarioCountry } from './world.ts';
import { type PromisedCosts, promisedGoods } from './resolution/obligations.ts';
import { refusal, type Refusal } from './refusals.ts';
import { signersOf } from './signers.ts';

/** Numbered per group of signers and round, so that an id tells nothing about other people's offers (rule SC2). */
export function nextOfferId(state: WorldState, signers: readonly CountryId[]): OfferId {
  const group = [...signers].sort().join('-');
  let earlier = 0;
  for (const offer of state.offers) {
    const known = signersOf(offer);
    if (known.length === signers.length && signers.every((id) => known.includes(id))) earlier += 1;
  }
  return offerId(`r${state.round}-${group}-${earlier + 1}`);
}

/** An undone round gives its ids again, but nobody signs by them what they read before (rule TP4). */
export const firstVersion = (state: WorldState): number => 1 + state.course;

/** Does this clause cross a red line of that country (rule RL1)? A condition only where it binds the country itself. */
export const crossesRedLine = (state: WorldState, id: CountryId, clause: Clause): boolean =>
  scenarioCountry(state, id).redLines.includes(clause.kind) && (clause.kind !== 'condition' || clause.on === id);

/** The red lines that signing this would cross for the first time (rule RL2). */
export function redLinesCrossed(state: WorldState, offer: Pick<Offer, 'parties' | 'clauses'>): readonly GameEvent[] {
  if (!isOpen(state, 'redLines')) return [];
  return offer.parties.flatMap((country) => {
    const kinds = new Set(offer.clauses.filter((clause) => crossesRedLine(state, country, clause)).map(({ kind }) => kind));
    return [...kinds]
      .filter((kind) => !state.crossed.some((line) => line.country === country && line.clause === kind))
      .map((clause): GameEvent => ({ type: 'RedLineCrossed', country, clause }));
  });
}

/** bilateral, regional (one region), functional (a joint programme) or multilateral (rule AG2). */
export function formOf(state: WorldState, parties: readonly CountryId[], clauses: readonly Clause[]): AgreementForm {
  if (holds(clauses, 'programme') || holds(clauses, 'security')) return 'functional';
  if (parties.length === 2) return 'bilateral';
  return isRegional(state, parties) ? 'regional' : 'multilateral';
}

const byParty = oncePer((agreements: readonly Agreement[]) => {
  const lists = new Map<CountryId, Agreement[]>();
  for (const agreement of agreements) for (const id of agreement.parties) lists.set(id, [...(lists.get(id) ?? []), agreement]);
  return lists;
});

/** This round's agreements of a country, in the order of signing. */
export const agreementsOf = (state: WorldState, id: CountryId): readonly Agreement[] => byParty(state.agreements).get(id) ?? [];

/** Agreements that a country may still sign this round; drafts are not counted (rules AG6, DR2). */
export function dealsLeft(state: WorldState, id: CountryId): number {
  let left = state.pack.scenario.dealsPerRound;
  for (const agreement of agreementsOf(state, id)) if (agreement.draftId === null) left -= 1;
  return left;
}

/** Goods and coins of this round that a country has not promised yet (rule AG5); what it owes from before is promised. */
export const freeGoods = (state: WorldState, id: CountryId): Record<Good, number> => unpromised(state, id, owedNow(state, id));

function unpromised(state: WorldState, id: CountryId, owed: number): Record<Good, number> {
  const free = { ...country(state, id).production };
  const costs = costsFor(state, id);
  for (const agreement of agreementsOf(state, id)) {
    const promised = promisedGoods(agreement, state.round, id, costs);
    free.food -= promised.food;
    free.energy -= promised.energy;
    free.medicine -= promised.medicine;
    free.funds -= promised.funds;
  }
  free.funds -= owed + sponsoredCoins(state, id);
  return free;
}

/** Coins that leave a country at the start of the resolution if it keeps its word: debts that are due and restitution. */
function owedNow(state: WorldState, id: CountryId): number {
  let owed = 0;
  for (const debt of state.debts) if (debt.from === id && debt.dueRound === state.round) owed += debt.coins;
  for (const wound of state.wounds) if (wound.breaker === id) owed += wound.restitution ?? 0;
  return owed;
}

/** The part of it that everybody knows: restitution is a matter of two, and so is what became of an unwatched loan (rule SC2). */
function owedInPublic(state: WorldState, id: CountryId): number {
  let owed = 0;
  for (const debt of state.debts) if (debt.from === id && debt.dueRound === state.round && debt.visible) owed += debt.coins;
  return owed;
}

/** What joint clauses cost this country: culture nothing in a body that serves understanding (rules IN6, OB2). */
export function costsFor(state: WorldState, id: CountryId): PromisedCosts {
  const costs = costsOf(state);
  return servesUnderstanding(state, [id]) ? { ...costs, culture: 0 } : costs;
}

/** Are these all members of a founded institution that serves understanding (rule IN6)? */
export const servesUnderstanding = (state: WorldState, parties: readonly CountryId[]): boolean =>
  sharedInstitutions(state, parties).some((body) => body.form === 'functional' && body.sector === 'understanding');

/**
 * The first good that a country would promise more of than it still has, and how much it has; whole pieces, halves for
 * coins. Of another country than the one that asks, only as far as everybody knows what it owes.
 */
export function shortGood(
  state: WorldState,
  id: CountryId,
  clauses: readonly Clause[],
  asked: 'by-itself' | 'by-another',
): { readonly good: Good; readonly limit: number } | null {
  const free = asked === 'by-itself' ? freeGoods(state, id) : unpromised(state, id, owedInPublic(state, id));
  const promised = promisedGoods({ clauses, round: state.round }, state.round, id, costsFor(state, id));
  for (const good of ['food', 'energy', 'medicine', 'funds'] as const) {
    if (promised[good] <= 0 || promised[good] <= free[good] + 1e-9) continue;
    const step = good === 'funds' ? 0.5 : 1;
    return { good, limit: Math.max(0, Math.floor(free[good] / step + 1e-9) * step) };
  }
  return null;
}

/** Technology that may be given: gap of two levels, one among the South, one gift per giver and round (rules TE1, TE2, SS3). */
export function techRefusal(state: WorldState, from: CountryId, to: CountryId): Refusal | null {
  const gap = isSouthSouth(state, [from, to]) ? parameters.southSouthGap : parameters.techGap;
  if (country(state, from).tech - country(state, to).tech < gap) return refusal('tech-gap-too-small', { field: 'clauses', limit: gap });
  const given = state.agreements.some(
    (agreement) => agreement.round === state.round && agreement.clauses.some((clause) => clause.kind === 'tech' && clause.from === from),
  );
  return given ? refusal('tech-already-given', { field: 'clauses' }) : null;
}

/** Whether the clauses can stand in an agreement of these parties at all (rules AG3, AG4, LD1). */
export function clauseRefusal(state: WorldState, parties: readonly CountryId[], clauses: readonly Clause[]): Refusal | null {
  const kinds = new Set<string>();
  for (const [index, clause] of clauses.entries()) {
    const field = `clauses.${index}`;
    const feature = clause.kind === 'transfer' ? 'trade' : clause.kind;
    if (!isOpen(state, feature)) return refusal('feature-closed', { field, expected: feature });
    if ('from' in clause) {
      if (clause.from === clause.to) return refusal('bad-clause', { field, expected: 'two different parties' });
      if (!parties.includes(clause.from) || !parties.includes(clause.to)) {
        return refusal('bad-clause', { field, expected: 'parties of this agreement' });
      }
    }
    const isGoods = clause.kind === 'transfer' || clause.kind === 'aid';
    if (isGoods && clause.good !== 'funds' && !Number.isInteger(clause.amount)) {
      return refusal('bad-clause', { field: `${field}.amount`, expected: 'whole pieces' });
    }
    const key = keyOf(clause);
    if (kinds.has(key)) return refusal('bad-clause', { field, expected: isGoods ? 'each good once' : 'each clause once' });
    kinds.add(key);
    const refused = ownRefusal(state, parties, clause, field);
    if (refused !== null) return refused;
  }
  return null;
}

/** What may stand only once in an agreement (rule AG3). */
function keyOf(clause: Clause): string {
  if (clause.kind === 'transfer' || clause.kind === 'aid') return `${clause.kind}/${clause.from}/${clause.to}/${clause.good}`;
  if (clause.kind === 'tech' || clause.kind === 'loan') return `${clause.kind}/${clause.from}`;
  return clause.kind === 'condition' ? `condition/${clause.on}` : clause.kind;
}

/** What a clause asks for beyond its form. */
function ownRefusal(state: WorldState, parties: readonly CountryId[], clause: Clause, field: string): Refusal | null {
  switch (clause.kind) {
    case 'fund':
      return pledgesRefusal(state, parties, clause.pledges, field);
    case 'tech':
      return techRefusal(state, clause.from, clause.to);
    case 'condition':
      return parties.includes(clause.on) ? null : refusal('bad-clause', { field: `${field}.on`, expected: 'a party of this agreement' });
    case 'loan':
      // A debt that could only fall due after the end would be a gift (rule LN1).
      return lastDueRound(state) > state.round ? null : refusal('too-late', { field, expected: 'a round in which it can be paid back' });
    case 'exclusive':
      return parties.length * 2 < state.countries.length ? null : refusal('bad-clause', { field, expected: 'fewer than half of the countries' });
    default:
      return null;
  }
}

/** The announced last round: nothing falls due after it (rule LN1). */
export const lastDueRound = (state: WorldState): number => preset(state).rounds;

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
