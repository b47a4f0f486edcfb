import { mean } from '../../lib/numbers.ts';
import type { Guarantee } from './guarantee.ts';
import { gainOver, meanScores } from './statistics.ts';
import { eachAmong, everybody } from './tables.ts';

/** Good will alone is no answer: the only one who keeps faith among defectors pays for it. */
export const loneCooperator: Guarantee = {
  id: 'G2',
  expected: 'a lone cooperator among defectors loses, in every seat',
  tables: (setup) => [everybody(setup, 'defector', false), ...eachAmong(setup, 'cooperator', 'defector', false)],
  measure: (bench) => {
    const base = meanScores(bench.ends(everybody(bench.setup, 'defector', false)));
    const changes = eachAmong(bench.setup, 'cooperator', 'defector', false).map((table, place) =>
      gainOver(meanScores(bench.ends(table))[place] ?? Number.NaN, base[place] ?? Number.NaN),
    );
    return {
      figures: { mean: mean(changes), least: Math.min(...changes), most: Math.max(...changes) },
      bounds: [{ figure: 'most', below: 0 }],
    };
  },
};
