import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { type Replays, tellDebrief } from '../../shared/debrief/build.ts';
import type { Patience } from '../../shared/debrief/carried.ts';
import { type PlayedGame, playedRounds } from '../../shared/debrief/played-rounds.ts';
import { whatIf, whatIfProblem, whyNoWhatIf } from '../../shared/debrief/what-if.ts';
import type { WhatIfChange } from '../../shared/debrief/what-if-request.ts';
import { wholeReplays } from '../../shared/simulation/yardsticks.ts';
import { commitsOf } from '../store/stored-commits.ts';
import type { WhatIfReply } from '../http/debrief-desk.ts';
import { openFile } from './open-file.ts';
import type { DebriefJob, DebriefReport, GameKey } from './debrief-messages.ts';

/** Debriefs replay a whole game hundreds of times: not on the loop that carries live rooms, and behind it when a core is short. */

/** How long shares of more than ten countries are sampled. */
const sampleMs = 1200;
const mostTold = 50;
const mostGames = 8;

// On Linux this is the priority of this thread alone; elsewhere it would be the whole server's. It still gets about a
// third of a core when everything else wants both.
if (process.platform === 'linux') setPriority(5);

const games = new Map<string, PlayedGame>();
/** Replays stay true while no further round is played or undone, however many sentences are written in the debrief. */
const replays = new Map<string, { readonly course: string; readonly replays: Replays }>();

const tell = (report: DebriefReport): void => parentPort?.postMessage(report);

function gameOf({ worldId, commits }: GameKey, bodies: readonly string[] | null): PlayedGame | null {
  const key = `${worldId}/${commits}`;
  const known = games.get(key) ?? (bodies === null ? null : playedRounds(commitsOf(bodies)));
  if (known !== null) keep(games, key, known);
  return known;
}

function keep<Value>(cache: Map<string, Value>, key: string, value: Value): void {
  cache.delete(key);
  cache.set(key, value);
  if (cache.size > mostGames) cache.delete(cache.keys().next().value ?? '');
}

function replaysFor(job: number, worldId: string, game: PlayedGame): Replays {
  const course = `${game.final.course}/${game.final.history.length}/${game.final.ended === null ? '' : 'ended'}`;
  const known = replays.get(worldId);
  if (known?.course === course) return known.replays;
  const made = wholeReplays(game, patience(job));
  keep(replays, worldId, { course, replays: made });
  return made;
}

function patience(job: number): Patience {
  const endMs = performance.now() + sampleMs;
  let told = 0;
  return {
    enough: () => performance.now() > endMs,
    told: (part) => {
      // Of sampling it is time that is left, not orders.
      const done = Math.min(1, Math.max(part, 1 - (endMs - performance.now()) / sampleMs));
      if (done < told + 1 / mostTold) return;
      told = done;
      tell({ job, done });
    },
  };
}

function changed(game: PlayedGame, change: WhatIfChange): WhatIfReply {
  const reason = whyNoWhatIf(game);
  if (reason !== null) return { problem: { field: 'game', expected: reason } };
  const problem = whatIfProblem(game, change);
  return problem === null ? { view: whatIf(game, change) } : { problem };
}

parentPort?.on('message', ({ job, game: key, asked, bodies }: DebriefJob) => {
  try {
    if (asked.ask === 'file') return tell(bodies === null ? { job, missing: true } : { job, file: openFile(bodies[0] ?? '', patience(job)) });
    const game = gameOf(key, bodies);
    if (game === null) tell({ job, missing: true });
    else if (asked.ask === 'debrief') tell({ job, debrief: tellDebrief(game, replaysFor(job, key.worldId, game)) });
    else tell({ job, whatIf: changed(game, asked.change) });
  } catch (error) {
    tell({ job, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
