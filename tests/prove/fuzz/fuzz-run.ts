import { Worker } from 'node:worker_threads';
import { openLesson, takeSeat } from '../../bench/lesson-doors.ts';
import { Dice } from '../../support/random-play.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';
import { pause, SteadyDevice } from '../network/steady-device.ts';
import { studentMove } from '../network/student-moves.ts';
import type { AttackOrder, AttackSum } from './attack-thread.ts';
import type { FrameKind } from './frames.ts';

export interface FuzzResult {
  readonly frames: number;
  /** Connections that were opened for them. */
  readonly connections: number;
  /** 1: the server process ended, or answered nobody for twenty seconds (then it was ended). */
  readonly crashes: number;
  /** Commands of the healthy class that got no answer, or whose line was lost. */
  readonly lostByNeighbour: number;
  /** 99th percentile of a neighbour's answer with hostile clients by that without; null where it was not measured. */
  readonly neighbourP99Ratio: number | null;
  /** Both, and of how many answers each. */
  readonly neighbourP99Ms: { readonly attacked: number | null; readonly resting: number | null; readonly answers: number };
}

interface FuzzAsked {
  readonly seed: string;
  readonly frames: number;
  /** For the ratio: attackers come and rest in turn for so long, so that both are measured under the same weather; 0: they never rest, and there is no ratio. */
  readonly windowMs: number;
  /** Hostile connections at a time, and how many frames each sends at once before it waits for its turn. */
  readonly attackers: number;
  readonly framesPerSecond: number;
  /** Only these; else all. */
  readonly kinds?: readonly FrameKind[];
  /** The guard around frames taken out: the proof has to fail. */
  readonly without?: 'frame-guard';
}

const neighbours = 8;
const warmMs = 15_000;

/** Hostile clients at the same server process as a class that plays on. */
export async function runFuzz(asked: FuzzAsked): Promise<FuzzResult> {
  const env = { HOST: '127.0.0.1', BOT_DELAY_MS: '0', LOG_LEVEL: 'fatal', ...(asked.without === undefined ? {} : { WITHOUT: asked.without }) };
  const server = await startServer(env, 'tests/prove/fuzz/guarded-server.ts');
  const devices: SteadyDevice[] = [];
  try {
    const settings = { timed: false, practiceRound: false, chat: true, standInAfter: 0 };
    const healthy = await openLesson(server.url, 'pandemi', settings);
    const target = await openLesson(server.url, 'pandemi', settings);
    const teacher = new SteadyDevice({ url: server.url, code: healthy.code, as: 'teacher', secret: healthy.teacherSecret });
    devices.push(teacher);
    for (let place = 0; place < neighbours; place++) {
      const { seatSecret } = await takeSeat(server.url, healthy.code, `Siswa ${place + 1}`);
      devices.push(new SteadyDevice({ url: server.url, code: healthy.code, as: 'seat', secret: seatSecret }));
    }
    const seatSecrets: string[] = [];
    for (let place = 0; place < asked.attackers / 2; place++) seatSecrets.push((await takeSeat(server.url, target.code, `Penyerang ${place}`)).seatSecret);
    for (const type of ['StartLesson', 'NextPhase'] as const) await teacher.send(`fuzz-way-${type}-0000`, { type });
    let isOver = false;
    const playing = Promise.all(devices.slice(1).map((device, place) => play(device, `${asked.seed}-n${place}`, () => isOver)));
    playing.catch(() => undefined);
    // What is compiled on first use shall count on neither side.
    if (asked.windowMs > 0) await pause(warmMs);
    const startMs = Date.now();
    const watching = endWhenStill(server, () => isOver);
    const sum = await attack(server, { ...asked, startMs, url: server.url, code: target.code, seatSecrets });
    isOver = true;
    await watching;
    const crashes = server.pid() === null ? 1 : 0;
    if (crashes === 0) await playing;
    const sent = devices.flatMap((device) => device.sent);
    const lostByNeighbour = sent.filter(({ answer }) => answer === null).length + devices.filter(({ joins }) => joins !== 1).length;
    const times =
      asked.windowMs === 0
        ? []
        : sent.flatMap(({ sentMs, answeredMs }) => (answeredMs === null || sentMs < startMs ? [] : [{ sentMs, tookMs: answeredMs - sentMs }]));
    const isStorm = (ms: number): boolean => (ms - startMs) % (2 * asked.windowMs) >= asked.windowMs;
    const storm = p99(times.filter(({ sentMs }) => isStorm(sentMs)));
    const calm = p99(times.filter(({ sentMs }) => !isStorm(sentMs)));
    return {
      ...sum,
      crashes,
      lostByNeighbour,
      neighbourP99Ratio: calm === null || storm === null ? null : storm / calm,
      neighbourP99Ms: { attacked: storm, resting: calm, answers: times.length },
    };
  } finally {
    for (const device of devices) device.close();
    await server.stop();
  }
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

/** null: there are too few. */
function p99(answers: readonly { readonly tookMs: number }[]): number | null {
  const times = answers.map(({ tookMs }) => tookMs).sort((a, b) => a - b);
  return times.length < 100 ? null : (times[Math.floor(times.length * 0.99)] ?? null);
}

/** The attackers have a thread of their own: what it costs to think of frames must not count as the neighbour's waiting. */
async function attack(server: RunningServer, order: AttackOrder): Promise<AttackSum> {
  const worker = new Worker(new URL('./attack-thread.ts', import.meta.url), { workerData: order });
  const ended = new Promise<AttackSum>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  const watching = setInterval(() => {
    if (server.pid() === null) worker.postMessage('the server is gone');
  }, 100);
  try {
    return await ended;
  } finally {
    clearInterval(watching);
    await worker.terminate();
  }
}
