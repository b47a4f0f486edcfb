import type { CountryId } from '../../lib/ids.ts';
import type { Good } from '../../scenario/schema.ts';
import type { Agreement, Clause, KeepChoice, WorldState } from '../state.ts';
import { sheetOf } from '../world.ts';

/** The part of a promise that a choice delivers, the half shipped at signing included (rule DL2). */
export const keptShare = (choice: KeepChoice): number => (choice === 'keep' ? 1 : choice === 'short' ? 0.5 : 0);

/** Choice of a country about one agreement; what it did not choose is kept (rule DL3). */
export const choiceOf = (state: WorldState, id: CountryId, agreement: Agreement): KeepChoice => sheetOf(state, id).keeps[agreement.id] ?? 'keep';

export type Transfer = Extract<Clause, { kind: 'transfer' }>;

export const transfersOf = (clauses: readonly Clause[], from?: CountryId): readonly Transfer[] =>
  clauses.filter((clause): clause is Transfer => clause.kind === 'transfer' && (from === undefined || clause.from === from));

/** Does this country owe anything under the agreement, so that it can break it? */
export const owes = (agreement: Agreement, id: CountryId): boolean =>
  agreement.clauses.some(
    (clause) => ((clause.kind === 'transfer' || clause.kind === 'tech') && clause.from === id) || clause.kind === 'programme' || clause.kind === 'culture',
  );

/** Goods and coins a country has promised in these clauses, technology and culture costs included. */
export function promisedGoods(clauses: readonly Clause[], id: CountryId, costs: { tech: number; culture: number }): Record<Good, number> {
  const promised = { food: 0, energy: 0, medicine: 0, funds: 0 };
  for (const clause of clauses) {
    if (clause.kind === 'transfer' && clause.from === id) promised[clause.good] += clause.amount;
    if (clause.kind === 'tech' && clause.from === id) promised.funds += costs.tech;
    if (clause.kind === 'culture') promised.funds += costs.culture;
  }
  return promised;
}
