import { loadavg } from 'node:os';
import { join } from 'node:path';
import { SqliteEventLog } from '../../server/store/sqlite-event-log.ts';
import { DebriefThread } from '../../server/workers/debrief-thread.ts';
import { scenarioNamed } from '../../server/cli/scenario-named.ts';
import type { Commit } from '../../shared/game/events.ts';
import { hundredths, tenths } from '../../shared/lib/numbers.ts';
import type { CarriedView, DebriefView } from '../../shared/protocol/debrief-view.ts';
import type { ScenarioPack } from '../../shared/scenario/schema.ts';
import { mixedClass } from '../../shared/simulation/mixed-class.ts';
import { resizeScenario } from '../../shared/simulation/resize-scenario.ts';
import { playMix } from '../../shared/simulation/simulate.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { LoadSide } from './load-side.ts';

/** Shorter while one works on it: `BENCH_SECONDS=4 npm run -s bench -- debrief`. */
const seconds = Number(process.env['BENCH_SECONDS'] ?? 12);
const classes = Number(process.env['BENCH_CLASSES'] ?? 3);
const students = 30;
const turns = 3;
const debriefEveryMs = 1500;

/**
 * Whole debriefs of bots' games in the server's own thread, warm and cold; and live classes with and without debriefs
 * being made beside them, in turns in one run.
 */
export async function debrief(): Promise<Record<string, unknown>> {
  const pack = await scenarioNamed('pandemi');
  const eight = await threadTimes(pack, 8, 7);
  const twenty = await threadTimes(resizeScenario(pack, 20), 20, 3);
  const live = await liveRatio(pack);
  return {
    allChaptersMs: eight.medianMs,
    liveP99Ratio: live['ratio'],
    liveP99RatioToBusyMachine: live['ratioToBusyMachine'],
    allChaptersCpuMs: eight.medianCpuMs,
    firstDebriefMs: eight.firstMs,
    warmMs: eight.warmMs,
    logBytes: eight.logBytes,
    viewBytes: eight.viewBytes,
    twentyCountries: { allChaptersMs: twenty.medianMs, allChaptersCpuMs: twenty.medianCpuMs, firstDebriefMs: twenty.firstMs, ...sampled(twenty.last.carried) },
    live,
    loadAverage: loadavg().map((load) => Math.round(load * 10) / 10),
    goals: { allChaptersMs: 300, 'twentyCountries.allChaptersMs': 3000, liveP99Ratio: 1.1 },
  };
}

const played = (pack: ScenarioPack, countries: number, seed: string): readonly Commit[] =>
  playMix({ pack, presetId: 'six-rounds', institution: false, platform: false, events: true, allRules: true }, mixedClass(countries), seed).commits;

interface ThreadTimes {
  readonly medianMs: number;
  /** Of this whole process, which does nothing else meanwhile: it counts where the machine has other work. */
  readonly medianCpuMs: number;
  readonly firstMs: number;
  /** What the server does once, beside the first game that is played on it. */
  readonly warmMs: number;
  readonly logBytes: number;
  readonly viewBytes: number;
  readonly last: DebriefView;
}

/** From the stored log to the encoded view, a different game each time, in a thread that was warmed up as the server's is. */
async function threadTimes(pack: ScenarioPack, countries: number, games: number): Promise<ThreadTimes> {
  const thread = new DebriefThread();
  try {
    const times: number[] = [];
    const cpuTimes: number[] = [];
    let last: Uint8Array | null = null;
    let logBytes = 0;
    const warmStartMs = performance.now();
    await thread.warm(pack);
    const warmMs = Math.round(performance.now() - warmStartMs);
    for (let game = 0; game < games; game++) {
      const bodies = played(pack, countries, `bench/debrief/${game}`).map((commit) => JSON.stringify(commit));
      logBytes = bodies.reduce((bytes, body) => bytes + body.length, 0);
      const startMs = performance.now();
      const before = process.cpuUsage();
      last = await thread.debrief(
        { worldId: `bench-${game}`, commits: bodies.length, read: async () => bodies },
        { level: 'all', reader: 'teacher' },
        false,
        () => {},
      );
      times.push(performance.now() - startMs);
      const { user, system } = process.cpuUsage(before);
      cpuTimes.push((user + system) / 1000);
    }
    if (last === null) throw new Error('no game');
    const [first = 0, ...others] = times;
    return {
      medianMs: median(others),
      medianCpuMs: median(cpuTimes.slice(1)),
      firstMs: Math.round(first),
      warmMs,
      logBytes,
      viewBytes: last.length,
      last: JSON.parse(new TextDecoder().decode(last)) as DebriefView,
    };
  } finally {
    await thread.stop();
  }
}

const sampled = (carried: CarriedView | null): Record<string, unknown> => ({
  orders: carried?.samples,
  largestError: Math.max(...(carried?.countries ?? []).map(({ error }) => error ?? 0)),
  largestShare: Math.max(...(carried?.countries ?? []).map(({ share }) => share)),
});

/**
 * p99 of accepted commands with a fresh debrief every second and a half, over p99 without, of turns that alternate. In a third turn
 * another server process makes the debriefs: what the machine has to do is then the same, and only the process is not.
 */
async function liveRatio(pack: ScenarioPack): Promise<Record<string, unknown>> {
  const codes = codesFor(Math.ceil((turns * (seconds + 3) * 1000) / debriefEveryMs));
  const [server, other] = [await serverWithGames(pack, codes), await serverWithGames(pack, codes)];
  const side = new LoadSide(server.pid() ?? 0);
  const left = { beside: [...codes], elsewhere: [...codes] };
  try {
    await side.order({ order: 'join', url: server.url, kind: 'ours', classes, students });
    await side.order({ order: 'run', seconds: 5 });
    const accepted = { without: [] as number[], elsewhere: [] as number[], beside: [] as number[] };
    let made = 0;
    for (let turn = 0; turn < turns; turn++) {
      accepted.without.push(...(await acceptedIn(side)));
      for (const [where, { url }] of [
        ['elsewhere', other],
        ['beside', server],
      ] as const) {
        const stop = new AbortController();
        const asking = askDebriefs(url, left[where], stop.signal);
        accepted[where].push(...(await acceptedIn(side)));
        stop.abort();
        made += await asking;
      }
    }
    const p99 = { without: percentile(accepted.without, 99), elsewhere: percentile(accepted.elsewhere, 99), beside: percentile(accepted.beside, 99) };
    return {
      ratio: hundredths(p99.beside / p99.without),
      ratioToBusyMachine: hundredths(p99.beside / p99.elsewhere),
      acceptedP99Ms: { without: tenths(p99.without), elsewhere: tenths(p99.elsewhere), beside: tenths(p99.beside) },
      acceptedP50Ms: { without: tenths(percentile(accepted.without, 50)), beside: tenths(percentile(accepted.beside, 50)) },
      commands: accepted.without.length + accepted.elsewhere.length + accepted.beside.length,
      debriefsMade: made,
      classes,
      students,
    };
  } finally {
    await side.stop();
    await other.stop();
    await server.stop();
  }
}

/** The real server with ended games in its store. */
async function serverWithGames(pack: ScenarioPack, codes: readonly string[]): Promise<RunningServer> {
  const server = await startServer({ HOST: '127.0.0.1' });
  // The store is filled while no server holds it.
  await server.kill9();
  await storeLessons(server.dataDir, pack, codes);
  await server.startAgain();
  return server;
}

async function acceptedIn(side: LoadSide): Promise<readonly number[]> {
  const report = await side.order({ order: 'run', seconds });
  return report.report === 'ran' ? report.run.accepted : [];
}

/** A debrief that was never made before, again and again, each asked for by a whole class at once. @returns how many */
async function askDebriefs(url: string, codes: string[], stop: AbortSignal): Promise<number> {
  let made = 0;
  while (!stop.aborted && codes.length > 0) {
    const code = codes.pop();
    const startMs = performance.now();
    const answers = await Promise.all(Array.from({ length: 10 }, () => fetch(`${url}/api/lessons/${code}/debrief`)));
    for (const answer of answers) {
      if (!answer.ok) throw new Error(`the debrief of ${code} answered ${answer.status}`);
      await answer.arrayBuffer();
    }
    made += 1;
    const restMs = debriefEveryMs - (performance.now() - startMs);
    if (restMs > 0) await new Promise((resolve) => setTimeout(resolve, restMs));
  }
  return made;
}

async function storeLessons(folder: string, pack: ScenarioPack, codes: readonly string[]): Promise<void> {
  const log = new SqliteEventLog(join(folder, 'mufakat.db'), 0);
  for (const [at, code] of codes.entries()) {
    const lesson = { code, teacherHash: '', language: 'id', solo: false, createdMs: Date.now(), worlds: [code] } as const;
    await log.createLesson(lesson, [{ worldId: code, commits: played(pack, 8, `bench/stored/${at}`) }]);
    await log.closeLesson(code);
  }
  await log.close();
}

/** Codes of the lessons' own alphabet. */
const codesFor = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `BENC${'ABCDEFGH'[Math.floor(at / 8) % 8]}${'ABCDEFGH'[at % 8]}`.replaceAll('I', 'J'));

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const percentile = (values: readonly number[], percent: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor((percent / 100) * values.length))] ?? 0;
const median = (values: readonly number[]): number => Math.round(percentile(values, 50));
