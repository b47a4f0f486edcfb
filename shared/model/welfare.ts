import type { Good, Resource } from '../scenario/schema.ts';
import { parameters } from './parameters.ts';

/**
 * Points of what a country holds (rule NS1): 3 for a unit it needs, ½ for any other unit and for a coin.
 * @param held goods in pieces (tenths after friction), coins may be negative after fines
 */
export function welfare(held: Readonly<Record<Good, number>>, need: Readonly<Record<Resource, number>>): number {
  return (
    parameters.coinValue * held.funds +
    resourceValue(held.food, need.food) +
    resourceValue(held.energy, need.energy) +
    resourceValue(held.medicine, need.medicine)
  );
}

function resourceValue(held: number, need: number): number {
  return held <= need ? parameters.neededValue * held : parameters.neededValue * need + parameters.spareValue * (held - need);
}

/** Points if every need were met and no coin spent: the yardstick of prosperity (rule ID2). */
export const fullWelfare = (production: Readonly<Record<Good, number>>, need: Readonly<Record<Resource, number>>): number =>
  parameters.neededValue * (need.food + need.energy + need.medicine) + parameters.coinValue * production.funds;
