export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** To hundredths: what trust, scores and indicators are kept in (rule CH3), so that hashes agree everywhere; never -0, which JSON cannot keep. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100 + 0;

export const tenths = (value: number): number => Math.round(value * 10) / 10 + 0;

export const whole = (value: number): number => Math.round(value) + 0;

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** The mean, or `fallback` of an empty list. */
export const mean = (values: readonly number[], fallback = 0): number => (values.length === 0 ? fallback : sum(values) / values.length);

/** Gini coefficient, 0 (all equal) to 1; negative values count as 0. */
export function gini(values: readonly number[]): number {
  const sorted = values.map((value) => Math.max(0, value)).sort((a, b) => a - b);
  const total = sum(sorted);
  if (total <= 0) return 0;
  let weighted = 0;
  sorted.forEach((value, place) => {
    weighted += (2 * (place + 1) - sorted.length - 1) * value;
  });
  return weighted / (sorted.length * total);
}
