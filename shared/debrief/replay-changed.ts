import { hundredths } from '../lib/numbers.ts';
import type { ResolutionEvent } from '../game/events.ts';
import { evolveResolution } from '../game/evolve-resolution.ts';
import { resolve } from '../game/resolution/resolve.ts';
import type { CountryState, WorldState } from '../game/state.ts';
import { scenarioCountry } from '../game/world.ts';
import { parameters } from '../model/parameters.ts';
import type { PlayedGame, PlayedRound } from './played-rounds.ts';

export interface ReplayedRound {
  readonly before: WorldState;
  readonly events: readonly ResolutionEvent[];
  readonly after: WorldState;
}

/** The same rounds with the state before each resolution changed; what comes of a round is carried into the next, and nobody reacts. */
export function replayChanged(rounds: readonly PlayedRound[], change: (start: WorldState) => WorldState): readonly ReplayedRound[] {
  let carried: WorldState | null = null;
  return rounds.map((round) => {
    const before = change(carried === null ? round.before : carry(round.before, carried));
    const events = resolve(before);
    // What counts is enough: the story, its headlines and its talk are the played game's (a replay has no reveal).
    let after = before;
    for (const event of events) after = evolveResolution(after, event);
    carried = after;
    return { before, events, after };
  });
}

/** The state after the last round of a replay; throws when no round was played. */
export function endOf(played: readonly ReplayedRound[]): WorldState {
  const last = played.at(-1);
  if (last === undefined) throw new Error('no round was played');
  return last.after;
}

/** Without an edit, every round must come out as it did (rule DB3). */
export function isReproduced(game: PlayedGame): boolean {
  const end = endOf(replayChanged(game.rounds, (start) => start));
  return JSON.stringify(end.history) === JSON.stringify(game.final.history) && JSON.stringify(end.trust) === JSON.stringify(game.final.trust);
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
