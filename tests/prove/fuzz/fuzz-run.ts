import { Worker } from 'node:worker_threads';
import { openLesson, takeSeat } from '../../bench/lesson-doors.ts';
import { Dice } from '../../support/random-play.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';
import { pause, SteadyDevice } from '../network/steady-device.ts';
import { studentMove } from '../network/student-moves.ts';
import type { AttackOrder, AttackSum, AttackTarget } from './attack-thread.ts';
import type { FrameKind } from './frames.ts';
import { type Turn, Turns } from './turns.ts';

export interface FuzzResult {
  readonly frames: number;
  /** Of them, those that came while their sender still had its line: the others are not looked at. */
  readonly heard: number;
  /** Connections that were opened for them. */
  readonly connections: number;
  /** 1: the server process ended, or answered nobody for twenty seconds (then it was ended). */
  readonly crashes: number;
  /** Commands of the healthy class that got no answer, or whose line was lost. */
  readonly lostByNeighbour: number;
  /**
   * 99th percentile of a neighbour's answer while hostile clients attack its server process, by that while they attack another one on the
   * same machine: what it costs to have them in one's own. null where it was not measured.
   */
  readonly neighbourP99Ratio: number | null;
  /** The same by that while they rest: what it costs to have them on the machine, with all that it takes to play them. */
  readonly restedP99Ratio: number | null;
  /** The three, and of how many answers. */
  readonly neighbourP99Ms: Readonly<Record<Turn, number | null>> & { readonly answers: number };
}

interface FuzzAsked {
  readonly seed: string;
  readonly frames: number;
  /** Of the turns that the ratios are measured in (`turns.ts`); 0: they never rest, and there is no ratio. */
  readonly turnMs: number;
  /** Hostile connections at a time, and how many frames each sends at once before it waits for its turn. */
  readonly attackers: number;
  readonly framesPerSecond: number;
  /** Only these; else all. */
  readonly kinds?: readonly FrameKind[];
  /** The guard around frames taken out: the proof has to fail; or the measure in which lines are opened, so that more frames are heard. */
  readonly without?: 'frame-guard' | 'join-gate';
}

const neighbours = 8;
const warmMs = 15_000;
const settings = { timed: false, practiceRound: false, chat: true, standInAfter: 0 };

/** Hostile clients at the same server process as a class that plays on. */
export async function runFuzz(asked: FuzzAsked): Promise<FuzzResult> {
  const env = { HOST: '127.0.0.1', BOT_DELAY_MS: '0', LOG_LEVEL: 'fatal', ...(asked.without === undefined ? {} : { WITHOUT: asked.without }) };
  const server = await startServer(env, 'tests/prove/fuzz/guarded-server.ts');
  const other = asked.turnMs === 0 ? null : await startServer(env, 'tests/prove/fuzz/guarded-server.ts');
  const devices: SteadyDevice[] = [];
  try {
    const healthy = await openLesson(server.url, 'pandemi', settings);
    const beside = await openTarget(server.url, asked.attackers);
    const elsewhere = other === null ? null : await openTarget(other.url, asked.attackers);
    const teacher = new SteadyDevice({ url: server.url, code: healthy.code, as: 'teacher', secret: healthy.teacherSecret });
    devices.push(teacher);
    for (let place = 0; place < neighbours; place++) {
      const { seatSecret } = await takeSeat(server.url, healthy.code, `Siswa ${place + 1}`);
      devices.push(new SteadyDevice({ url: server.url, code: healthy.code, as: 'seat', secret: seatSecret }));
    }
    for (const type of ['StartLesson', 'NextPhase'] as const) await teacher.send(`fuzz-way-${type}-0000`, { type });
    let isOver = false;
    const playing = Promise.all(devices.slice(1).map((device, place) => play(device, `${asked.seed}-n${place}`, () => isOver)));
    playing.catch(() => undefined);
    // What is compiled on first use shall count on neither side.
    if (asked.turnMs > 0) await pause(warmMs);
    const startMs = Date.now();
    const turns = new Turns(startMs, asked.turnMs);
    const servers = other === null ? [server] : [server, other];
    const watching = Promise.all(servers.map((one) => endWhenStill(one, () => isOver)));
    const sum = await attack(servers, { ...asked, startMs, beside, elsewhere });
    isOver = true;
    await watching;
    // The last count is printed.
    await pause(1000);
    if (server.pid() !== null) await playing;
    const sent = devices.flatMap((device) => device.sent);
    const p99In = (turn: Turn): number | null =>
      asked.turnMs === 0
        ? null
        : p99(sent.flatMap(({ sentMs, answeredMs }) => (answeredMs === null || sentMs < startMs || turns.at(sentMs) !== turn ? [] : [answeredMs - sentMs])));
    const p99s = { resting: p99In('resting'), elsewhere: p99In('elsewhere'), beside: p99In('beside') };
    return {
      ...sum,
      heard: servers.map(heardBy).reduce((total, heard) => total + heard, 0),
      crashes: servers.filter((one) => one.pid() === null).length,
      lostByNeighbour: sent.filter(({ answer }) => answer === null).length + devices.filter(({ joins }) => joins !== 1).length,
      neighbourP99Ratio: ratio(p99s.beside, p99s.elsewhere),
      restedP99Ratio: ratio(p99s.beside, p99s.resting),
      neighbourP99Ms: { ...p99s, answers: sent.filter(({ sentMs }) => sentMs >= startMs).length },
    };
  } finally {
    for (const device of devices) device.close();
    await other?.stop();
    await server.stop();
  }
}

/** A lesson on this server that nobody plays but hostile clients. */
async function openTarget(url: string, attackers: number): Promise<AttackTarget> {
  const { code } = await openLesson(url, 'pandemi', settings);
  const seatSecrets: string[] = [];
  for (let place = 0; place < attackers / 2; place++) seatSecrets.push((await takeSeat(url, code, `Penyerang ${place}`)).seatSecret);
  return { url, code, seatSecrets };
}

async function play(device: SteadyDevice, name: string, isOver: () => boolean): Promise<void> {
  const dice = new Dice(name);
  for (let step = 1; !isOver(); step++) {
    const { public: seen, seat } = device;
    if (seen !== null && seat !== null) await device.send(`${name}-${String(step).padStart(10, '0')}`, studentMove(seen, seat, dice));
    await pause(150);
  }
}

/** A process that stands still keeps its sockets: who waits for it would wait for ever. */
async function endWhenStill(server: RunningServer, isOver: () => boolean): Promise<void> {
  while (!isOver() && server.pid() !== null) {
    const answers = await fetch(`${server.url}/api/health`, { signal: AbortSignal.timeout(20_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (!answers) return await server.kill9();
    await pause(500);
  }
}

const heardBy = (server: RunningServer): number => Number([...server.output().matchAll(/^heard (\d+)$/gm)].at(-1)?.[1] ?? 0);

/** null: there are too few. */
function p99(timesMs: readonly number[]): number | null {
  const sorted = [...timesMs].sort((a, b) => a - b);
  return sorted.length < 100 ? null : (sorted[Math.floor(sorted.length * 0.99)] ?? null);
}

const ratio = (ms: number | null, byMs: number | null): number | null => (ms === null || byMs === null ? null : ms / byMs);

/** The attackers have a thread of their own: what it costs to think of frames must not count as the neighbour's waiting. */
async function attack(servers: readonly RunningServer[], order: AttackOrder): Promise<AttackSum> {
  const worker = new Worker(new URL('./attack-thread.ts', import.meta.url), { workerData: order });
  const ended = new Promise<AttackSum>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  const watching = setInterval(() => {
    if (servers.some((server) => server.pid() === null)) worker.postMessage('a server is gone');
  }, 100);
  try {
    return await ended;
  } finally {
    clearInterval(watching);
    await worker.terminate();
  }
}
