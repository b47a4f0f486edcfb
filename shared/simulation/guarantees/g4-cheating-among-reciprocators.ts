import type { BotPolicy } from '../../game/state.ts';
import { mean } from '../../lib/numbers.ts';
import type { GameBench } from './game-bench.ts';
import type { Bound, Guarantee } from './guarantee.ts';
import { gainOver, meanScores } from './statistics.ts';
import { eachAmong, everybody } from './tables.ts';

const cheats: readonly BotPolicy[] = ['defector', 'free-rider', 'breaker'];

/** Institutions make the difference: where breaches are seen and fined, cheating does not pay over a whole game. */
export const cheatingAmongReciprocators: Guarantee = {
  id: 'G4',
  expected:
    'among reciprocators: monitored, defector, free-rider and breaker gain at most 1% in any seat and lose more than 5% on average; open, defector and breaker lose on average',
  tables: (setup) =>
    [false, true].flatMap((institution) => [
      everybody(setup, 'reciprocator', institution),
      ...cheats.flatMap((policy) => eachAmong(setup, policy, 'reciprocator', institution)),
    ]),
  measure: (bench) => {
    const figures: Record<string, number> = {};
    const bounds: Bound[] = [];
    for (const policy of cheats) {
      const open = amongReciprocators(bench, policy, false);
      const monitored = amongReciprocators(bench, policy, true);
      figures[`${policy}.open`] = mean(open);
      figures[`${policy}.openBest`] = Math.max(...open);
      figures[`${policy}.monitored`] = mean(monitored);
      figures[`${policy}.monitoredBest`] = Math.max(...monitored);
      bounds.push({ figure: `${policy}.monitoredBest`, most: 1 }, { figure: `${policy}.monitored`, below: -5 });
      if (policy !== 'free-rider') bounds.push({ figure: `${policy}.open`, below: 0 });
    }
    return { figures, bounds };
  },
};

/** Per seat, what this policy brings there among reciprocators instead of being one, in per cent of the score. */
export function amongReciprocators(bench: GameBench, policy: BotPolicy, institution: boolean): readonly number[] {
  const base = meanScores(bench.ends(everybody(bench.setup, 'reciprocator', institution)));
  return eachAmong(bench.setup, policy, 'reciprocator', institution).map((table, place) =>
    gainOver(meanScores(bench.ends(table))[place] ?? Number.NaN, base[place] ?? Number.NaN),
  );
}
