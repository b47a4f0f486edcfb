import { type PlayedRound, playedRounds } from '../../debrief/played-rounds.ts';
import type { BotPolicy, WorldState } from '../../game/state.ts';
import { shuffle } from '../../lib/keyed-random.ts';
import type { Feature } from '../../scenario/schema.ts';
import { playSeated, type SeatedWorld } from '../simulate.ts';
import type { GuaranteeSetup } from './guarantee.ts';
import { overTheLine } from './lines.ts';
import type { Table } from './tables.ts';

/** How one game ended; per country in the scenario's order. */
export interface GameEnd {
  readonly seated: readonly BotPolicy[];
  readonly scores: readonly number[];
  readonly ownResults: readonly number[];
  readonly worldIndex: number;
  readonly kept: boolean;
  /** The threat's level less its line. */
  readonly over: number;
}

export interface RecordedGame {
  readonly end: GameEnd;
  readonly rounds: readonly PlayedRound[];
}

/** With all rules on, but nothing is founded in play: a table is with its institution or without, or no two could be compared. */
export const notFounded: readonly Feature[] = ['charter', 'bloc', 'agency', 'platform', 'plenary'];

/** Plays each table's games once, however many guarantees ask for them. */
export class GameBench {
  readonly setup: GuaranteeSetup;
  private readonly ended = new Map<string, readonly GameEnd[]>();
  private readonly kept = new Map<string, readonly RecordedGame[]>();
  private readonly onGame: () => void;

  constructor(setup: GuaranteeSetup, onGame: () => void = () => undefined) {
    this.setup = setup;
    this.onGame = onGame;
  }

  ends(table: Table): readonly GameEnd[] {
    if (table.recorded) return this.recorded(table).map((game) => game.end);
    return remembered(this.ended, tableKey(table), () => this.play(table, endOf));
  }

  recorded(table: Table): readonly RecordedGame[] {
    if (!table.recorded) throw new Error(`the rounds of ${tableKey(table)} are not kept`);
    return remembered(this.kept, tableKey(table), () => this.play(table, (game) => ({ end: endOf(game), rounds: playedRounds(game.commits).rounds })));
  }

  private play<Kept>(table: Table, keep: (game: SeatedWorld) => Kept): readonly Kept[] {
    const { pack, presetId, events } = this.setup;
    const world = { pack, presetId, events, institution: table.institution, platform: false, allRules: true, closed: notFounded };
    return Array.from({ length: table.games }, (_, game) => {
      const seed = `guarantee/${game + 1}`;
      const played = keep(playSeated(world, table.shuffled ? shuffle(table.seats, seed, 'seats') : table.seats, seed));
      this.onGame();
      return played;
    });
  }
}

export const tableKey = (table: Table): string => `${table.seats.join(',')}${table.institution ? ' with institution' : ''}`;

function remembered<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

function endOf({ state, seated }: SeatedWorld): GameEnd {
  const { ended, countries }: WorldState = state;
  if (ended === null) throw new Error('a simulated game did not reach its end');
  return {
    seated,
    scores: countries.map((country) => ended.score[country.id] ?? 0),
    ownResults: countries.map((country) => ended.ownResult[country.id] ?? 0),
    worldIndex: ended.worldIndex,
    kept: ended.thresholdKept.every(Boolean),
    over: overTheLine(state),
  };
}
