import { clamp } from '../lib/numbers.ts';
import { parameters } from './parameters.ts';

/** The threat's level after a round, 0–100 (rule TH2). `effect`: effective coins over the ordinary fair total. */
export const nextLevel = (about: {
  readonly level: number;
  readonly growth: number;
  readonly drop: number;
  readonly effect: number;
  readonly programmeEffect: number;
  readonly lift: number;
  readonly link: number;
  readonly volume: number;
}): number => clamp(about.level + about.growth - about.drop * about.effect - about.programmeEffect * about.lift - about.link * about.volume, 0, 100);

/** Points a country loses in a round to a threat (rule TH4). */
export const damage = (vulnerability: number, level: number): number => (vulnerability * level) / parameters.damageDivisor;

/** Share of its score that a country loses in a catastrophe (rule CA2). */
export function catastropheLoss(loss: number, level: number, line: number, vulnerability: number): number {
  const depth = parameters.lossFloor + ((1 - parameters.lossFloor) * (level - line)) / (100 - line);
  return (loss * depth * vulnerability) / 5;
}
