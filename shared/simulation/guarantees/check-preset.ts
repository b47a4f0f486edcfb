import { bandsSpread } from './beside-bands.ts';
import { callerLoses, callTempts } from './beside-called.ts';
import { repeatedPairs } from './beside-repeated-pairs.ts';
import { yardsticksHold } from './beside-yardsticks.ts';
import { loneDeviator } from './g1-lone-deviator.ts';
import { loneCooperator } from './g2-lone-cooperator.ts';
import { everybodyGains } from './g3-everybody-gains.ts';
import { cheatingAmongReciprocators } from './g4-cheating-among-reciprocators.ts';
import { worldIndexSpread } from './g5-world-index.ts';
import { mixedClassNeedsInstitution } from './g6-mixed-class.ts';
import { firstMarket } from './g7-first-market.ts';
import { lastWave, lastWaveWithInstitution } from './g8-last-wave.ts';
import { partners } from './g9-partners.ts';
import { breachHurtsTheWorld } from './g10-breach-hurts-the-world.ts';
import { GameBench, tableKey } from './game-bench.ts';
import { type Guarantee, type GuaranteeRow, type GuaranteeSetup, judge } from './guarantee.ts';

/** What must hold for every scenario and preset, with news and telephone and without. */
export const guarantees: readonly Guarantee[] = [
  loneDeviator,
  loneCooperator,
  everybodyGains,
  cheatingAmongReciprocators,
  worldIndexSpread,
  mixedClassNeedsInstitution,
  firstMarket,
  lastWave,
  partners,
  breachHurtsTheWorld,
];

/** Further figures worth knowing; a miss is told, but fails nothing. */
export const beside: readonly Guarantee[] = [repeatedPairs, callTempts, callerLoses, bandsSpread, lastWaveWithInstitution, yardsticksHold];

export interface PresetCheck {
  readonly scenario: string;
  readonly preset: string;
  readonly events: boolean;
  readonly games: number;
  readonly guarantees: readonly GuaranteeRow[];
  readonly beside: readonly GuaranteeRow[];
  readonly verdict: 'pass' | 'fail';
}

export function checkPreset(setup: GuaranteeSetup, onGame?: () => void): PresetCheck {
  const bench = new GameBench(setup, onGame);
  const rows = guarantees.map((guarantee) => judge(guarantee, bench));
  return {
    scenario: setup.pack.scenario.id,
    preset: setup.presetId,
    events: setup.events,
    games: setup.games,
    guarantees: rows,
    beside: beside.map((figure) => judge(figure, bench)),
    verdict: rows.every((row) => row.verdict === 'pass') ? 'pass' : 'fail',
  };
}

/** How many games `checkPreset` will play. */
export function gamesToPlay(setup: GuaranteeSetup): number {
  const tables = new Map([...guarantees, ...beside].flatMap((guarantee) => guarantee.tables(setup)).map((table) => [tableKey(table), table.games]));
  return [...tables.values()].reduce((total, games) => total + games, 0);
}
