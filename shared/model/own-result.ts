import { clamp } from '../lib/numbers.ts';
import type { Interest } from '../scenario/schema.ts';
import type { IndicatorValues } from './indicators.ts';

/** 0 = the score of all-alone games, 100 = of all-cooperate games; may leave that range (rule OR1). */
export const ownResult = (score: number, base: { readonly alone: number; readonly cooperate: number }): number =>
  (100 * (score - base.alone)) / (base.cooperate - base.alone);

/** 0 tertinggal, 1 bertahan, 2 maju, 3 gemilang (rule OR2). */
export function band(result: number, bands: readonly [number, number, number]): 0 | 1 | 2 | 3 {
  if (result < bands[0]) return 0;
  if (result < bands[1]) return 1;
  return result <= bands[2] ? 2 : 3;
}

/** Points that a country's interests bring at the end (rule OR4). */
export function interestPoints(interests: readonly Interest[], values: IndicatorValues): number {
  let points = 0;
  for (const interest of interests) {
    const progress = (values[interest.indicator] - interest.lo) / (interest.hi - interest.lo);
    points += interest.max * clamp(progress, 0, 1);
  }
  return points;
}
