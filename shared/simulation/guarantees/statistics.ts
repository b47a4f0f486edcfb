import { mean } from '../../lib/numbers.ts';
import type { GameEnd } from './game-bench.ts';

/** Mean score of every seat over these games, in the scenario's order. */
export function meanScores(games: readonly GameEnd[]): readonly number[] {
  const seats = games[0]?.scores.length ?? 0;
  return Array.from({ length: seats }, (_, place) => mean(games.map((game) => game.scores[place] ?? 0)));
}

export const meanWorldIndex = (games: readonly GameEnd[]): number => mean(games.map((game) => game.worldIndex));

/** Per cent of the games that kept the line. */
export const keptRate = (games: readonly GameEnd[]): number => 100 * mean(games.map((game) => (game.kept ? 1 : 0)));

/** By how many per cent `value` lies above `base`. */
export const gainOver = (value: number, base: number): number => (100 * (value - base)) / base;
