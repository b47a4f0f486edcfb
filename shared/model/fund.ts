import { parameters } from './parameters.ts';

/** What one coin does in the fund: 0.5 + 0.1 per technology level (rule FU2). */
export const effectiveness = (tech: number): number => parameters.effectivenessBase + parameters.effectivenessPerTech * tech;

/** The published fair contribution of a country in coins (rule FU1). */
export const fairContribution = (fairShare: number, producedCoins: number, lastWaveShare: number, lastRound: boolean): number =>
  fairShare * producedCoins * (lastRound ? lastWaveShare : 1);

/**
 * The most a country may pledge or pay, in whole coins (rule PY1): cap × fair contribution rounded down, but never less
 * than the fair contribution rounded up, or a small country could not do its part in whole coins.
 */
export const paymentCap = (cap: number, fair: number): number => Math.max(1, Math.floor(cap * fair + 1e-9), Math.ceil(fair - 1e-9));

/** Five buttons from 0 to the cap, whole coins, rising, no doubles (rule PY2). */
export function paymentChoices(most: number): readonly number[] {
  const choices = new Set<number>();
  for (let step = 0; step <= 4; step++) choices.add(Math.round((most * step) / 4));
  return [...choices];
}

/**
 * Coins needed this round to end at the line if the rest of the way is shared by weight (rule FU6); not rounded.
 */
export function coinsNeeded(about: {
  readonly level: number;
  readonly line: number;
  /** Growth of this and every later round, in order. */
  readonly growth: readonly number[];
  readonly lastWaveShare: number;
  readonly programmeEffect: number;
  readonly lastLift: number;
  readonly drop: number;
  readonly fairTotal: number;
  readonly meanEffectiveness: number;
  readonly fundFriction: number;
}): number {
  const roundsLeft = about.growth.length;
  if (roundsLeft === 0) return 0;
  let grown = 0;
  for (const growth of about.growth) grown += growth;
  const over = about.level + grown - about.line - (roundsLeft - 1) * about.programmeEffect * about.lastLift;
  const weightNow = roundsLeft === 1 ? about.lastWaveShare : 1;
  const weightAll = roundsLeft - 1 + about.lastWaveShare;
  const perRound = (Math.max(0, over) * weightNow) / weightAll;
  return (perRound * about.fairTotal) / (about.drop * about.meanEffectiveness * (1 - about.fundFriction));
}
