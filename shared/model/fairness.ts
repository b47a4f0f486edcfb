import { clamp } from '../lib/numbers.ts';

/**
 * How fair a deal is, from the gains of its parties (rule FA1): 1 when all gain the same, 0 when one loses;
 * 80/20 between two gives 0.4.
 */
export function fairness(gains: readonly number[]): number {
  let total = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const gain of gains) {
    total += gain;
    least = Math.min(least, gain);
  }
  return total <= 0 ? 0 : clamp((gains.length * least) / total, 0, 1);
}
