import type { Guarantee } from './guarantee.ts';
import { meanScores } from './statistics.ts';
import { everybody } from './tables.ts';

/** Beside: are the yardsticks in the file (rule OR1) still those of the game? They are written with events on. */
export const yardsticksHold: Guarantee = {
  id: 'OR1',
  expected: 'all alone come out at own result 0 and all cooperators (with institution) at 100, within 10',
  tables: (setup) => [everybody(setup, 'alone', false), everybody(setup, 'cooperator', true)],
  measure: (bench) => {
    const { pack, presetId, events } = bench.setup;
    const base = pack.scenario.presets.find((preset) => preset.id === presetId)?.ownResultBase ?? {};
    const alone = meanScores(bench.ends(everybody(bench.setup, 'alone', false)));
    const together = meanScores(bench.ends(everybody(bench.setup, 'cooperator', true)));
    const off = (scores: readonly number[], end: 'alone' | 'cooperate') =>
      Math.max(
        ...pack.scenario.countries.map(({ id }, place) => {
          const yardstick = base[id];
          if (yardstick === undefined) return Number.NaN;
          return (100 * Math.abs((scores[place] ?? Number.NaN) - yardstick[end])) / (yardstick.cooperate - yardstick.alone);
        }),
      );
    return {
      figures: { alone: off(alone, 'alone'), cooperate: off(together, 'cooperate') },
      bounds: events ? (['alone', 'cooperate'] as const).map((figure) => ({ figure, most: 10 })) : [],
    };
  },
};
