import { mean } from '../../lib/numbers.ts';
import type { RecordedGame } from './game-bench.ts';
import type { Guarantee } from './guarantee.ts';
import { withoutPayments } from './resolve-again.ts';
import { everybody } from './tables.ts';

/** The goal can be reached together, not with ease, and the last round still decides. */
export const lastWave: Guarantee = {
  id: 'G8',
  expected:
    'all cooperate (open): the end is 2–13 points below the line (up to 16 without news); if nobody pays in the last round the line is missed, on every seed',
  tables: (setup) => [everybody(setup, 'cooperator', false)],
  measure: (bench) => {
    const games = bench.recorded(everybody(bench.setup, 'cooperator', false));
    const margins = games.map(({ end }) => -end.over);
    const unpaid = games.map(overUnpaid);
    return {
      figures: {
        margin: mean(margins),
        leastMargin: Math.min(...margins),
        overIfNobodyPays: mean(unpaid),
        leastOverIfNobodyPays: Math.min(...unpaid),
        keptRate: 100 * mean(games.map(({ end }) => (end.kept ? 1 : 0))),
      },
      bounds: [
        { figure: 'margin', least: 2, most: bench.setup.events ? 13 : 16 },
        { figure: 'leastOverIfNobodyPays', above: 0 },
      ],
    };
  },
};

/** Beside: is the last payment still needed where an institution made everything before it easier? */
export const lastWaveWithInstitution: Guarantee = {
  id: 'G8inst',
  expected: 'with an institution too, the line is missed if nobody pays in the last round',
  tables: (setup) => [everybody(setup, 'cooperator', true)],
  measure: (bench) => {
    const unpaid = bench.recorded(everybody(bench.setup, 'cooperator', true)).map(overUnpaid);
    return {
      figures: { overIfNobodyPays: mean(unpaid), missed: 100 * mean(unpaid.map((over) => (over > 0 ? 1 : 0))) },
      bounds: [{ figure: 'overIfNobodyPays', above: 0 }],
    };
  },
};

/** How far over the line the world ends if nobody pays in the last round. */
function overUnpaid({ rounds }: RecordedGame): number {
  const last = rounds.at(-1);
  return last === undefined ? Number.NaN : withoutPayments(last.before).over;
}
