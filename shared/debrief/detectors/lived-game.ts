import type { ResolutionEvent } from '../../game/events.ts';
import { evolveAll } from '../../game/replay.ts';
import type { WorldState } from '../../game/state.ts';
import { countryIndex } from '../../game/world.ts';
import { sum } from '../../lib/numbers.ts';
import type { CountryId } from '../../lib/ids.ts';
import type { PlayedGame } from '../played-rounds.ts';
import { replayChanged } from '../replay-changed.ts';

/** A scored round as detectors see it: before its resolution, what the resolution said, and after. */
export interface LivedRound {
  readonly round: number;
  readonly before: WorldState;
  readonly events: readonly ResolutionEvent[];
  readonly after: WorldState;
}

export interface LivedGame {
  readonly final: WorldState;
  readonly rounds: readonly LivedRound[];
  /** The game again with something taken away from every round (rule DB4); null where today's rules do not reproduce it. */
  readonly without: ((remove: (start: WorldState) => WorldState) => Outcome) | null;
  readonly played: Outcome | null;
}

/** How a game stood after its last played round. */
export interface Outcome {
  readonly points: Readonly<Record<CountryId, number>>;
  readonly levels: readonly number[];
  readonly indicators: WorldState['indicators'];
  readonly worldIndex: number;
  readonly trust: WorldState['trust'];
  readonly thresholdKept: boolean | null;
}

/** @param reproduced whether today's rules give the game as it was (rule DB3) */
export function livedGame(game: PlayedGame, reproduced: boolean): LivedGame {
  const rounds = game.rounds.map(({ before, events }) => ({ round: before.round, before, events, after: evolveAll(before, events) }));
  const last = rounds.at(-1);
  return {
    final: game.final,
    rounds,
    played: last === undefined ? null : outcomeOf(last.after),
    without: reproduced
      ? (remove) => {
          const end = replayChanged(game.rounds, remove).at(-1);
          if (end === undefined) throw new Error('no round was played');
          return outcomeOf(end.after);
        }
      : null,
  };
}

const outcomeOf = (end: WorldState): Outcome => ({
  points: Object.fromEntries(end.countries.map((country) => [country.id, country.score])),
  levels: end.levels,
  indicators: end.indicators,
  worldIndex: end.ended?.worldIndex ?? end.history.at(-1)?.worldIndex ?? 0,
  trust: end.trust,
  thresholdKept: end.ended === null ? null : end.ended.thresholdKept.every(Boolean),
});

/** What something brought: the game as it was, less the game without it. */
export interface Effect {
  /** Points of the named countries together. */
  readonly points: number;
  readonly level: number;
  readonly world: number;
  readonly outcome: Outcome;
}

export function effectOf(game: LivedGame, countries: readonly CountryId[], remove: (start: WorldState) => WorldState): Effect | null {
  if (game.without === null || game.played === null) return null;
  const outcome = game.without(remove);
  const { played } = game;
  return {
    points: sum(countries.map((id) => (played.points[id] ?? 0) - (outcome.points[id] ?? 0))),
    level: (played.levels[0] ?? 0) - (outcome.levels[0] ?? 0),
    world: played.worldIndex - outcome.worldIndex,
    outcome,
  };
}

/** Looks at one round after the other. */
export const overRounds = <Found>(game: LivedGame, look: (round: LivedRound) => readonly Found[]): readonly Found[] => game.rounds.flatMap(look);

export const trustOf = (state: WorldState, judge: CountryId, actor: CountryId): number =>
  state.trust[countryIndex(state, judge)]?.[countryIndex(state, actor)] ?? 0;
