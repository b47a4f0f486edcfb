import { clamp, gini, hundredths, mean } from '../lib/numbers.ts';
import { type Indicator, indicators } from '../scenario/names.ts';
import { parameters } from './parameters.ts';

export type IndicatorValues = Readonly<Record<Indicator, number>>;

/**
 * The five indicators after a round, 0–100 (rules ID1–ID6).
 * @param satisfaction per country: points of the round over the points of full welfare
 */
export function nextIndicators(about: {
  readonly before: IndicatorValues;
  readonly satisfaction: readonly number[];
  readonly meanTrust: number;
  readonly lift: number;
  readonly programmeSector: Indicator;
  /** How much more of the lift an indicator gets from functional institutions (rule IN6). */
  readonly served: Readonly<Partial<Record<Indicator, number>>>;
  /** Every threat's own indicator and its level after the round (rule ID6). */
  readonly threats: readonly { readonly indicator: Indicator; readonly level: number }[];
  readonly breachSeverity: number;
  readonly breachPeace: number;
  readonly pressures: number;
  /** Points of peace that a security shock costs, after what was warded off (rule NC5). */
  readonly shock: number;
}): { readonly values: IndicatorValues; readonly inequality: number } {
  const inequality = gini(about.satisfaction);
  const sen = mean(about.satisfaction) * (1 - inequality);
  const breachCost = about.breachPeace * about.breachSeverity;
  const prosperityNow = clamp((100 * (sen - parameters.prosperityFloor)) / parameters.prosperitySpan, 0, 100);
  const lifted = (indicator: Indicator) =>
    about.before[indicator] +
    about.lift * ((indicator === about.programmeSector ? 1 : parameters.programmeOtherSector) + (about.served[indicator] ?? 0)) -
    parameters.drift;
  const peaceExtra = parameters.peacePerTrust * (about.meanTrust - 50) - breachCost - parameters.pressurePeace * about.pressures - about.shock;
  const raw: Record<Indicator, number> = {
    prosperity: about.before.prosperity / 2 + prosperityNow / 2,
    understanding: about.meanTrust,
    peace: lifted('peace') + peaceExtra,
    health: lifted('health'),
    sustainability: lifted('sustainability'),
  };
  for (const { indicator, level } of about.threats) raw[indicator] = indicator === 'peace' ? 100 - level - breachCost : 100 - level;
  for (const indicator of indicators) raw[indicator] = hundredths(clamp(raw[indicator], 0, 100));
  return { values: raw, inequality };
}

/** The world index: the indicators' weighted mean, 0–100 (rule WI1). */
export function worldIndex(values: IndicatorValues, weights: IndicatorValues): number {
  let total = 0;
  for (const indicator of indicators) total += weights[indicator] * values[indicator];
  return hundredths(total);
}
