import type { BotPolicy } from '../../game/state.ts';
import type { Bound, Guarantee } from './guarantee.ts';
import { gainOver, meanScores } from './statistics.ts';
import { everybody } from './tables.ts';

const worse: readonly BotPolicy[] = ['defector', 'free-rider', 'alone'];

/** The benefit outweighs the risk: cooperation of all is better for each, not only for the sum. */
export const everybodyGains: Guarantee = {
  id: 'G3',
  expected: 'when all cooperate every country has more than when all defect, all ride free on the fund, or all stay alone',
  tables: (setup) => [everybody(setup, 'cooperator', false), ...worse.map((policy) => everybody(setup, policy, false))],
  measure: (bench) => {
    const together = meanScores(bench.ends(everybody(bench.setup, 'cooperator', false)));
    const figures: Record<string, number> = {};
    const bounds: Bound[] = [];
    for (const policy of worse) {
      const apart = meanScores(bench.ends(everybody(bench.setup, policy, false)));
      // The country that gains least decides.
      figures[policy] = Math.min(...together.map((score, place) => gainOver(score, apart[place] ?? Number.NaN)));
      bounds.push({ figure: policy, above: 0 });
    }
    return { figures, bounds };
  },
};
