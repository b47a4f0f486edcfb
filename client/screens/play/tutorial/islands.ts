import type { Clause } from '../../../../shared/game/state.ts';
import { agreementId, type CountryId, countryId } from '../../../../shared/lib/ids.ts';
import { friction } from '../../../../shared/model/friction.ts';
import { coinsNeeded, effectiveness, fairContribution } from '../../../../shared/model/fund.ts';
import { nextLevel } from '../../../../shared/model/threat.ts';
import type { Good, Resource } from '../../../../shared/scenario/schema.ts';

/** The tutorial's little world: made-up islands and figures; everything that follows from them is the model's own. */

export interface Island {
  readonly id: CountryId;
  readonly production: Readonly<Record<Good, number>>;
  readonly need: Readonly<Record<Resource, number>>;
}
export const me = countryId('Kenari');
export const partner = countryId('Lumba');
export const islands: readonly Island[] = [
  { id: me, production: { food: 8, energy: 4, medicine: 1, funds: 8 }, need: { food: 4, energy: 4, medicine: 4 } },
  { id: partner, production: { food: 2, energy: 4, medicine: 8, funds: 8 }, need: { food: 5, energy: 4, medicine: 3 } },
  { id: countryId('Penyu'), production: { food: 4, energy: 7, medicine: 4, funds: 8 }, need: { food: 4, energy: 4, medicine: 4 } },
];
export const clauses: readonly Clause[] = [
  { kind: 'transfer', from: me, to: partner, good: 'food', amount: 3 },
  { kind: 'transfer', from: partner, to: me, good: 'medicine', amount: 3 },
];
export const parties = [me, partner];
export const trust = 60;
export const tech = 5;
export const fair = fairContribution(0.5, 8, 1, false);
export const fairTotal = fair * islands.length;
export const threat = { level: 50, line: 45, growth: 8, drop: 18 };
export const deal = agreementId('rehearsal');

/** Pieces of a good that our island is short of before any deal. */
export const lacks = (good: Resource): number => {
  const island = islands[0];
  return island === undefined ? 0 : Math.max(0, island.need[good] - island.production[good]);
};

const fundFriction = (payers: number): number =>
  friction({
    parties: payers,
    meanTrust: trust,
    meanDistance: 0,
    tariff: 0,
    institution: false,
    platform: false,
    regional: false,
    southSouth: false,
    exclusive: false,
    without: { mistrust: false, bureaucracy: false },
  }).total;

/** The threat after the round if the others pay their fair share and we pay `coins` (rules FU3, FU4, TH2). */
export function levelAfter(coins: number): number {
  const others = (islands.length - 1) * fair;
  const payers = islands.length - (coins > 0 ? 0 : 1);
  const effect = ((others + coins) * effectiveness(tech) * (1 - fundFriction(payers))) / fairTotal;
  return nextLevel({ level: threat.level, growth: threat.growth, drop: threat.drop, effect, programmeEffect: 0, lift: 0, link: 0, volume: 0 });
}

/** Coins that bring the threat to its line (rule FU6). */
export const needed = Math.ceil(
  coinsNeeded({
    level: threat.level,
    line: threat.line,
    growth: [threat.growth],
    lastWaveShare: 1,
    programmeEffect: 0,
    lastLift: 0,
    drop: threat.drop,
    fairTotal,
    meanEffectiveness: effectiveness(tech),
    fundFriction: fundFriction(islands.length),
  }),
);
