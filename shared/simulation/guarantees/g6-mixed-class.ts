import { mean } from '../../lib/numbers.ts';
import type { Guarantee } from './guarantee.ts';
import { keptRate, meanWorldIndex } from './statistics.ts';
import { ordinaryClass } from './tables.ts';

/** An ordinary class is not safe, and founding an institution helps it. */
export const mixedClassNeedsInstitution: Guarantee = {
  id: 'G6',
  expected:
    'a mixed class misses the line in at least 30% of open games; the institution raises the world index and the rate of rescue (or, where none is rescued either way, ends nearer to the line)',
  tables: (setup) => [ordinaryClass(setup, false), ordinaryClass(setup, true)],
  measure: (bench) => {
    const open = bench.ends(ordinaryClass(bench.setup, false));
    const institution = bench.ends(ordinaryClass(bench.setup, true));
    const over = (games: typeof open) => mean(games.map((game) => game.over));
    const figures = {
      missedOpen: 100 - keptRate(open),
      missedWithInstitution: 100 - keptRate(institution),
      rescuedMore: keptRate(institution) - keptRate(open),
      worldIndexMore: meanWorldIndex(institution) - meanWorldIndex(open),
      nearerToLine: over(open) - over(institution),
    };
    return {
      figures,
      bounds: [
        { figure: 'missedOpen', least: 30 },
        // A rare rescue need not happen in a small sample; then the distance to the line tells.
        figures.rescuedMore === 0 ? { figure: 'nearerToLine', above: 0 } : { figure: 'rescuedMore', above: 0 },
        { figure: 'worldIndexMore', above: 0 },
      ],
    };
  },
};
