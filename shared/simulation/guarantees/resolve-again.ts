import { overTheLine } from './lines.ts';
import { evolveAll } from '../../game/replay.ts';
import { resolve } from '../../game/resolution/resolve.ts';
import type { Agreement, DecisionSheet, KeepChoice, WorldState } from '../../game/state.ts';
import { sheetOf } from '../../game/world.ts';
import type { AgreementId, CountryId } from '../../lib/ids.ts';

/** What the same round would have come to. */
export interface RoundOutcome {
  readonly points: (id: CountryId) => number;
  /** Before a catastrophe. */
  readonly worldIndex: number;
  readonly over: number;
}

/** The round once more with some sheets edited; nobody else changes anything. */
export function resolveAgain(before: WorldState, edit: (sheet: DecisionSheet, id: CountryId) => DecisionSheet = (sheet) => sheet): RoundOutcome {
  const decisions: Record<CountryId, DecisionSheet> = {};
  for (const { id } of before.countries) decisions[id] = edit(sheetOf(before, id), id);
  const edited: WorldState = { ...before, decisions, resolution: [] };
  const events = resolve(edited);
  const points: Record<CountryId, number> = {};
  for (const event of events) if (event.type === 'WelfareCounted') for (const row of event.rows) points[row.country] = row.net;
  const after = evolveAll(edited, events);
  return { points: (id) => points[id] ?? 0, worldIndex: after.history.at(-1)?.worldIndex ?? 0, over: overTheLine(after) };
}

/** Agreements under which a country owes goods or coins, so that it has something to break. */
export const promisesOf = (state: WorldState, id: CountryId): readonly Agreement[] =>
  state.agreements.filter((agreement) => agreement.clauses.some((clause) => clause.kind === 'transfer' && clause.from === id));

export function breaking(sheet: DecisionSheet, agreements: readonly Agreement[]): DecisionSheet {
  const keeps: Record<AgreementId, KeepChoice> = { ...sheet.keeps };
  for (const agreement of agreements) keeps[agreement.id] = 'break';
  return { ...sheet, keeps };
}

/** Nobody pays into the fund; everything else stays. */
export const withoutPayments = (before: WorldState): RoundOutcome => resolveAgain(before, (sheet) => ({ ...sheet, payment: 0 }));

export const withoutCall = (before: WorldState, id: CountryId): WorldState => ({
  ...before,
  countries: before.countries.map((country) => (country.id === id && country.call !== null ? { ...country, call: null } : country)),
});
