import type { Guarantee } from './guarantee.ts';
import { breaking, promisesOf, resolveAgain } from './resolve-again.ts';
import { everybody, ordinaryClass } from './tables.ts';

/** A broken promise is never the world's gain. */
export const breachHurtsTheWorld: Guarantee = {
  id: 'G10',
  expected: 'one broken promise more lowers the world index of its round or leaves it, in at least 97% of all',
  tables: (setup) => [everybody(setup, 'cooperator', false), everybody(setup, 'cooperator', true), ordinaryClass(setup, false)],
  measure: (bench) => {
    let [breaches, harmless, change] = [0, 0, 0];
    for (const table of [everybody(bench.setup, 'cooperator', false), everybody(bench.setup, 'cooperator', true), ordinaryClass(bench.setup, false)]) {
      for (const { before } of bench.recorded(table).flatMap(({ rounds }) => rounds)) {
        const kept = resolveAgain(before).worldIndex;
        for (const { id } of before.countries) {
          for (const promise of promisesOf(before, id)) {
            if ((before.decisions[id]?.keeps[promise.id] ?? 'keep') !== 'keep') continue;
            const broken = resolveAgain(before, (sheet, whose) => (whose === id ? breaking(sheet, [promise]) : sheet)).worldIndex;
            breaches += 1;
            change += broken - kept;
            if (broken <= kept) harmless += 1;
          }
        }
      }
    }
    return {
      figures: { loweredOrLeft: (100 * harmless) / breaches, meanChange: change / breaches, breaches },
      bounds: [{ figure: 'loweredOrLeft', least: 97 }],
    };
  },
};
