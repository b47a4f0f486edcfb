import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';

/** Promises and coins of the whole game, all countries together: the same for every reader, whoever may see whose. */
export function wholeGame({ figures, film }: Pick<DebriefView, 'figures' | 'film'>): {
  readonly promises: number;
  readonly kept: number;
  readonly paid: number;
  readonly fair: number;
} {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    promises: sum(figures.map((row) => row.promises)),
    kept: sum(figures.map((row) => row.kept)),
    paid: sum(film.map((frame) => frame.fund?.paid ?? 0)),
    fair: sum(film.map((frame) => frame.fund?.fair ?? 0)),
  };
}
