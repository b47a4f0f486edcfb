import { band } from '../../model/own-result.ts';
import type { Guarantee } from './guarantee.ts';
import { ordinaryClass } from './tables.ts';

/** Beside: the four bands of the own result all mean something in a class. */
export const bandsSpread: Guarantee = {
  id: 'bands',
  expected: 'in a mixed class at least three of the four bands hold 8% of the results or more (open)',
  tables: (setup) => [ordinaryClass(setup, false)],
  measure: (bench) => {
    const results = bench.ends(ordinaryClass(bench.setup, false)).flatMap((game) => game.ownResults);
    const counts: [number, number, number, number] = [0, 0, 0, 0];
    for (const result of results) counts[band(result, bench.setup.pack.scenario.bands)] += 1;
    const [tertinggal, bertahan, maju, gemilang] = counts.map((count) => (100 * count) / results.length);
    const filled = counts.filter((count) => count >= 0.08 * results.length).length;
    return {
      figures: { tertinggal: tertinggal ?? 0, bertahan: bertahan ?? 0, maju: maju ?? 0, gemilang: gemilang ?? 0, filled },
      bounds: [{ figure: 'filled', least: 3 }],
    };
  },
};
