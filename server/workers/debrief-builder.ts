import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { type Replays, tellDebrief } from '../../shared/debrief/build.ts';
import type { Patience } from '../../shared/debrief/carried.ts';
import { openSecrets } from '../../shared/debrief/open-secrets.ts';
import { type PlayedGame, playedRounds } from '../../shared/debrief/played-rounds.ts';
import { whatIf, whatIfProblem, whyNoWhatIf } from '../../shared/debrief/what-if.ts';
import type { WhatIfChange } from '../../shared/debrief/what-if-request.ts';
import type { WhatIfView } from '../../shared/protocol/debrief-view.ts';
import type { ScenarioPack } from '../../shared/scenario/schema.ts';
import { mixedClass } from '../../shared/simulation/mixed-class.ts';
import { playMix } from '../../shared/simulation/simulate.ts';
import { wholeDebrief, wholeReplays } from '../../shared/simulation/yardsticks.ts';
import type { Problem, SummaryReply } from '../http/debrief-desk.ts';
import { summaryOf } from '../../shared/debrief/summary.ts';
import { commitsOf } from '../store/stored-commits.ts';
import { exportedText } from './exported-text.ts';
import { openFile } from './open-file.ts';
import type { DebriefForget, DebriefJob, DebriefReport, GameKey } from './debrief-messages.ts';

/** Debriefs replay a whole game hundreds of times: not on the loop that carries live rooms, and behind it when a core is short. */

/** How long shares of more than ten countries are sampled. */
const sampleMs = 1200;
const mostTold = 50;
const mostGames = 8;
const warmGames = 6;
const warmSetup = { institution: true, platform: false, events: true, allRules: true };

// On Linux this is the priority of this thread alone; elsewhere it would be the whole server's. It still gets about a
// tenth of a core when everything else wants both.
if (process.platform === 'linux') setPriority(10);

const games = new Map<string, PlayedGame>();
/** Replays stay true while no further round is played or undone, however many sentences are written in the debrief. */
const replays = new Map<string, { readonly course: string; readonly replays: Replays }>();

const tell = (report: DebriefReport): void => parentPort?.postMessage(report);

function gameOf({ worldId, commits }: GameKey, bodies: readonly string[] | null, keeps: boolean): PlayedGame | null {
  const key = `${worldId}/${commits}`;
  const known = games.get(key) ?? (bodies === null ? null : playedRounds(commitsOf(bodies)));
  if (known !== null && keeps) keep(games, key, known);
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

function changed(game: PlayedGame, change: WhatIfChange): WhatIfView | { readonly problem: Problem } {
  const reason = whyNoWhatIf(game);
  if (reason !== null) return { problem: { field: 'game', expected: reason } };
  const problem = whatIfProblem(game, change);
  return problem === null ? whatIf(game, change) : { problem };
}

const encoded = (job: number, text: string, zipped = false): DebriefReport => {
  const plain = new TextEncoder().encode(text);
  return { job, bytes: zipped ? Uint8Array.from(gzipSync(plain)) : plain };
};

const encodedOr = (job: number, answer: object | { readonly problem: Problem }): DebriefReport =>
  'problem' in answer ? { job, problem: answer.problem } : encoded(job, JSON.stringify(answer));

/** Plays and tells a few games, so that the first class does not wait until this code runs fast. */
function warm(pack: ScenarioPack): void {
  for (let game = 0; game < warmGames; game++) {
    const { commits } = playMix(
      { ...warmSetup, pack, presetId: pack.scenario.presets[0]?.id ?? '' },
      mixedClass(pack.scenario.countries.length),
      `warm/${game}`,
    );
    JSON.stringify(wholeDebrief(playedRounds(commits), { enough: () => true, told: () => {} }));
  }
}

function answer({ job, game: key, asked, bodies }: DebriefJob): DebriefReport {
  if (asked.ask === 'warm') {
    warm(asked.pack);
    return encoded(job, '');
  }
  // A file holds the log itself, of which only the played rounds are kept here.
  if (bodies === null && (asked.ask === 'file' || asked.ask === 'export')) return { job, missing: true };
  if (asked.ask === 'file') return encodedOr(job, openFile(bodies?.[0] ?? '', patience(job)));
  // Earlier lessons are looked at once: they push no debrief out that is open now.
  const game = gameOf(key, bodies, asked.ask !== 'summary');
  if (game === null) return { job, missing: true };
  if (asked.ask === 'summary')
    return encoded(job, JSON.stringify({ scenarioId: game.final.pack.scenario.id, summary: summaryOf(game) } satisfies SummaryReply));
  if (asked.ask === 'what-if') return encodedOr(job, changed(game, asked.change));
  const view = () => tellDebrief(game, replaysFor(job, key.worldId, game));
  if (asked.ask === 'export') return encoded(job, exportedText(key.worldId, commitsOf(bodies ?? []), asked.wanted, view));
  const { level, reader } = asked.audience;
  return encoded(job, JSON.stringify(openSecrets(view(), level, reader)), asked.zipped);
}

function forget(worldId: string): void {
  replays.delete(worldId);
  for (const key of [...games.keys()]) if (key.startsWith(`${worldId}/`)) games.delete(key);
}

parentPort?.on('message', (job: DebriefJob | DebriefForget) => {
  if ('forget' in job) return forget(job.forget);
  try {
    const report = answer(job);
    // The memory of an answer is handed over, not copied.
    parentPort?.postMessage(report, 'bytes' in report ? [report.bytes.buffer as ArrayBuffer] : []);
  } catch (error) {
    tell({ job: job.job, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
