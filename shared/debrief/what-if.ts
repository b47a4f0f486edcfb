import type { CountryId } from '../lib/ids.ts';
import { hundredths } from '../lib/numbers.ts';
import { rulesVersion } from '../game/create-world.ts';
import type { ResolutionEvent } from '../game/events.ts';
import { evolveAll } from '../game/replay.ts';
import { resolve } from '../game/resolution/resolve.ts';
import type { CountryState, DecisionSheet, WorldState } from '../game/state.ts';
import { fairCoins, firstThreat, scenarioCountry, sheetOf } from '../game/world.ts';
import { parameters } from '../model/parameters.ts';
import type { NoWhatIf, WhatIfView } from '../protocol/debrief-view.ts';
import { ownResultOf } from './own-results.ts';
import type { PlayedGame, PlayedRound } from './played-rounds.ts';

type Edit = (sheet: DecisionSheet, id: CountryId, state: WorldState) => DecisionSheet;

const edits = {
  'all-kept': (sheet) => ({ ...sheet, keeps: {} }),
  'all-paid': (sheet, id, state) => ({ ...sheet, payment: fairCoins(state, id) }),
  'nobody-paid': (sheet) => ({ ...sheet, payment: 0 }),
} as const satisfies Readonly<Record<string, Edit>>;

/** Why this game is not replayed with changes; null: it can be (rule DB3). */
export function noWhatIf(game: PlayedGame): NoWhatIf | null {
  if (game.rounds.length === 0) return 'no-round';
  if (game.final.rulesVersion !== rulesVersion) return 'older-rules';
  return isReproduced(game) ? null : 'not-reproduced';
}

/** The same agreements and choices with one kind of choice edited, through the same `resolve` (rule DB4); nobody reacts. */
export function whatIfs(game: PlayedGame): readonly WhatIfView[] {
  return (Object.keys(edits) as (keyof typeof edits)[]).map((kind): WhatIfView => {
    const end = replayEdited(game.rounds, edits[kind]);
    const last = end.history.at(-1);
    return {
      change: { kind },
      worldIndex: Math.round(end.ended?.worldIndex ?? last?.worldIndex ?? 0),
      level: Math.round(end.levels[0] ?? 0),
      thresholdKept: end.ended?.thresholdKept.every(Boolean) ?? (end.levels[0] ?? 0) <= firstThreat(end).rules.critical,
      catastrophe: end.ended?.catastrophe.some(Boolean) ?? false,
      records: end.history,
      ownResults: Object.fromEntries(end.countries.map(({ id }) => [id, ownResultOf(end, id)])),
      dropped: [],
      held: ['reactions', 'luck', 'deals', 'institutions', 'hall'],
    };
  });
}

/** Without an edit, every round must come out as it did. */
export function isReproduced(game: PlayedGame): boolean {
  const end = replayEdited(game.rounds, (sheet) => sheet);
  return JSON.stringify(end.history) === JSON.stringify(game.final.history) && JSON.stringify(end.trust) === JSON.stringify(game.final.trust);
}

/** @returns the state after the last played round; throws when no round was played */
export function replayEdited(rounds: readonly PlayedRound[], edit: Edit): WorldState {
  const played = replayChanged(rounds, (start) => {
    const decisions: Record<CountryId, DecisionSheet> = {};
    for (const country of start.countries) decisions[country.id] = edit(sheetOf(start, country.id), country.id, start);
    return { ...start, decisions };
  });
  const last = played.at(-1);
  if (last === undefined) throw new Error('no round was played');
  return last.after;
}

export interface ReplayedRound {
  readonly before: WorldState;
  readonly events: readonly ResolutionEvent[];
  readonly after: WorldState;
}

/** The same rounds with the state before each resolution changed; what comes of a round is carried into the next, and nobody reacts. */
export function replayChanged(rounds: readonly PlayedRound[], change: (start: WorldState) => WorldState): readonly ReplayedRound[] {
  let carried: WorldState | null = null;
  return rounds.map((round) => {
    const before: WorldState = { ...change(carried === null ? round.before : carry(round.before, carried)), resolution: [] };
    const events = resolve(before);
    carried = evolveAll(before, events);
    return { before, events, after: carried };
  });
}

/** This round's offers, promises, calls and news as they were; trust, threat, wealth and indicators as they have become. */
function carry(played: WorldState, become: WorldState): WorldState {
  return {
    ...played,
    trust: become.trust,
    publicTrust: become.publicTrust,
    distance: become.distance,
    levels: become.levels,
    lift: become.lift,
    indicators: become.indicators,
    claims: become.claims,
    debts: carryDebts(played, become),
    wounds: carryWounds(played, become),
    history: become.history,
    ended: become.ended,
    countries: played.countries.map((country, place) => carryCountry(played, country, become.countries[place] ?? country)),
  };
}

/**
 * Debts and awards of the played game with the coins they have become; what an edit has made or unmade does not act
 * later, because nobody signed, borrowed or called for it in this game (rule DB4).
 */
const carryDebts = (played: WorldState, become: WorldState): WorldState['debts'] =>
  played.debts.map((debt) => become.debts.find((other) => other.id === debt.id) ?? debt);

const carryWounds = (played: WorldState, become: WorldState): WorldState['wounds'] =>
  played.wounds.map((wound) => {
    const other = become.wounds.find((candidate) => candidate.id === wound.id);
    if (other === undefined) return { ...wound, lost: 0, hallLost: 0 };
    const { lost, trustBefore, hallLost, hallBefore } = other;
    return { ...wound, lost, trustBefore, hallLost, hallBefore };
  });

function carryCountry(played: WorldState, country: CountryState, become: CountryState): CountryState {
  const base = scenarioCountry(played, country.id).tech;
  const factor = (1 + parameters.techProduction * (become.tech - base)) / (1 + parameters.techProduction * (country.tech - base));
  const { food, energy, medicine, funds } = country.production;
  const production =
    factor === 1
      ? country.production
      : { food: hundredths(food * factor), energy: hundredths(energy * factor), medicine: hundredths(medicine * factor), funds: hundredths(funds * factor) };
  return { ...country, production, tech: become.tech, score: become.score, last: become.last };
}
