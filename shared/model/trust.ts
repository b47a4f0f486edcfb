import { clamp, hundredths } from '../lib/numbers.ts';
import { parameters } from './parameters.ts';

/**
 * One judge's trust in one actor after a round (rule TR2): at most one gain and one loss, the largest of each.
 * @param trust 0–100 @param gain 0–1.25 @param severity 0–2 @param points added as they are: the fund's total, culture, aid
 */
export function nextTrust(
  trust: number,
  about: { readonly gain: number; readonly severity: number; readonly distance: number; readonly points: number },
): number {
  const up = parameters.trustUp * (1 - trust / 100) * (1 - about.distance / 2) * about.gain;
  const down = parameters.trustDown * trust * about.severity;
  return hundredths(clamp(trust + up - down + about.points, 0, 100));
}

/** Trust before the first round (rule TR1). */
export const initialTrust = (trust0: number, sameRegion: boolean, distance: number, edge: number): number =>
  hundredths(clamp(trust0 + (sameRegion ? 10 : 0) - 20 * distance + edge, 0, 100));
