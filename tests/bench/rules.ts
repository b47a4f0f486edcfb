import { playMix } from '../../shared/simulation/simulate.ts';
import { playedRounds } from '../../shared/debrief/played-rounds.ts';
import { resolve } from '../../shared/game/resolution/resolve.ts';
import { evolveAll } from '../../shared/game/replay.ts';
import type { BotPolicy } from '../../shared/game/state.ts';
import { scenarioNamed } from '../../server/cli/scenario-named.ts';

const mix: readonly BotPolicy[] = ['reciprocator', 'reciprocator', 'cooperator', 'free-rider', 'opportunist', 'power-maximiser', 'random', 'mediator'];
const warmUpMs = 2000;
const measureMs = 4000;

/**
 * The pure core on one core: `pandemi`, 8 countries × 6 rounds. Whole games of bots through views and commands, and
 * the same games' recorded decision sheets through `resolve` and `evolve` alone.
 */
export async function rules(): Promise<Record<string, unknown>> {
  const pack = await scenarioNamed('pandemi');
  const setup = { pack, presetId: 'six-rounds', institution: false, platform: false, events: true };
  let seed = 0;
  const playOne = () => playMix(setup, mix, `bench/${seed++}`);
  const commandGamesPerSecond = perSecond(playOne);

  const recorded = Array.from({ length: 40 }, () => playedRounds(playOne().commits).rounds);
  let next = 0;
  const resolveGamesPerSecond = perSecond(() => {
    const rounds = recorded[next++ % recorded.length] ?? [];
    for (const { before } of rounds) evolveAll(before, resolve(before));
  });
  return {
    countries: 8,
    rounds: 6,
    resolveGamesPerSecond: Math.round(resolveGamesPerSecond),
    commandGamesPerSecond: Math.round(commandGamesPerSecond),
    goals: { resolveGamesPerSecond: 3000, commandGamesPerSecond: 200 },
  };
}

/** Per second of this process's own CPU time, so that other work on the machine does not count. */
function perSecond(work: () => unknown): number {
  const until = (endMs: number) => {
    let count = 0;
    while (performance.now() < endMs) {
      work();
      count += 1;
    }
    return count;
  };
  until(performance.now() + warmUpMs);
  const before = process.cpuUsage();
  const count = until(performance.now() + measureMs);
  const { user, system } = process.cpuUsage(before);
  return (1_000_000 * count) / (user + system);
}
