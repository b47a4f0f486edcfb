import { openLesson, takeSeat } from '../../bench/lesson-doors.ts';
import { bearer, post } from '../../server/support/test-server.ts';
import { Dice } from '../../support/random-play.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';
import { pause, SteadyDevice } from '../network/steady-device.ts';
import { studentMove } from '../network/student-moves.ts';

export interface SoakAsked {
  readonly seed: string;
  /** Classes at a time, and devices of each: a teacher, a stage, and students. */
  readonly classes: number;
  readonly devices: number;
  readonly cycles: number;
  /** Every lesson leaves something behind: the proof has to fail. */
  readonly leak?: 'lessons';
}

/** What the server held between two cycles, when nobody was there. */
interface Held {
  /** Objects and buffers, without machine code. */
  readonly dataBytes: number;
  readonly heapBytes: number;
  readonly rssBytes: number;
  /** Sockets, timers, threads and the like, by name. */
  readonly handles: readonly string[];
}

export interface SoakResult {
  readonly clients: number;
  readonly cycles: number;
  readonly minutes: number;
  readonly joins: number;
  readonly accepted: number;
  /** By least squares over the later half of the cycles: the first ones warm caches and compiled code. */
  readonly dataMbPerHour: number;
  readonly dataKbPerLesson: number;
  /** After each cycle. */
  readonly dataMb: readonly number[];
  readonly heapMb: readonly number[];
  readonly rssMb: readonly number[];
  /** Handles after the last cycle that were not there before the first; and those that were there and went. */
  readonly handlesMore: readonly string[];
  readonly handlesFewer: readonly string[];
}

const movesEach = 6;
const megabyte = 1024 * 1024;

/**
 * Whole classes come, play, lose their lines, come again, end, are looked at in the debrief, and are deleted; between two
 * cycles nobody is there. What the server then holds must not grow.
 */
export async function runSoak({ seed, classes, devices, cycles, leak }: SoakAsked): Promise<SoakResult> {
  const env = { HOST: '127.0.0.1', BOT_DELAY_MS: '0', LOG_LEVEL: 'error', ...(leak === undefined ? {} : { LEAK: leak }) };
  const server = await startServer(env, 'tests/prove/soak/watched-server.ts');
  const sum = { joins: 0, accepted: 0 };
  try {
    // One class before, so that what is started on first use (the debrief's thread) stands already.
    await runClass(server, `${seed}-0`, devices, { joins: 0, accepted: 0 });
    const before = await heldBy(server);
    const held: Held[] = [];
    const atMs: number[] = [];
    const startMs = Date.now();
    for (let cycle = 1; cycle <= cycles; cycle++) {
      await Promise.all(Array.from({ length: classes }, (_, place) => runClass(server, `${seed}-${cycle}-${place}`, devices, sum)));
      held.push(await heldBy(server));
      atMs.push(Date.now() - startMs);
      process.stderr.write(`${cycle}/${cycles} ${((held.at(-1)?.dataBytes ?? 0) / megabyte).toFixed(2)} MB\n`);
    }
    const from = Math.floor(cycles / 2);
    const data = held.map(({ dataBytes }) => dataBytes / megabyte);
    const after = held.at(-1)?.handles ?? [];
    return {
      clients: classes * devices,
      cycles,
      minutes: round((Date.now() - startMs) / 60_000),
      ...sum,
      dataMbPerHour: round(slope(atMs.slice(from), data.slice(from)) * 3_600_000),
      dataKbPerLesson: round((slope([...data.keys()].slice(from), data.slice(from)) * 1024) / classes),
      dataMb: data.map(round),
      heapMb: held.map(({ heapBytes }) => round(heapBytes / megabyte)),
      rssMb: held.map(({ rssBytes }) => round(rssBytes / megabyte)),
      handlesMore: without(after, before.handles),
      handlesFewer: without(before.handles, after),
    };
  } finally {
    await server.stop();
  }
}

async function runClass(server: RunningServer, name: string, size: number, sum: { joins: number; accepted: number }): Promise<void> {
  const dice = new Dice(name);
  const lesson = await openLesson(server.url, 'pandemi', { timed: false, practiceRound: false, chat: true });
  const { url } = server;
  const { code, teacherSecret } = lesson;
  const teacher = new SteadyDevice({ url, code, as: 'teacher', secret: teacherSecret });
  const stage = new SteadyDevice({ url, code, as: 'stage' });
  const all = [teacher, stage];
  const student = (secret: string): SteadyDevice => {
    const device = new SteadyDevice({ url, code, as: 'seat', secret });
    all.push(device);
    return device;
  };
  const order = async (type: 'StartLesson' | 'NextPhase' | 'EndLesson'): Promise<void> => {
    const { answer } = await teacher.send(`${name}-teacher-${type}`.padEnd(16, '0'), { type });
    if (!answer?.ok) throw new Error(`${type} was refused: ${answer?.refusal.reason}`);
  };
  try {
    const secrets: string[] = [];
    for (let place = 3; place <= size; place++) secrets.push((await takeSeat(url, code, `Siswa ${place}`)).seatSecret);
    let students = secrets.map(student);
    await order('StartLesson');
    await order('NextPhase');
    for (let step = 0; step < movesEach; step++) {
      if (step === movesEach / 2) {
        // Half of them lose their line without a word, and come again on a device that knows nothing.
        students = students.map((device, place) => {
          if (place % 2 === 0) return device;
          device.close();
          return student(secrets[place] ?? '');
        });
      }
      await Promise.all(
        students.map(async (device, place) => {
          await pause(dice.below(400));
          while (device.public === null || device.seat === null) await pause(20);
          await device.send(`${name}-s${place}-${step}`.padEnd(16, '0'), studentMove(device.public, device.seat, dice));
        }),
      );
    }
    await order('EndLesson');
    const debrief = await fetch(`${url}/api/lessons/${code}/debrief`);
    if (!debrief.ok) throw new Error(`the debrief of ${code} answered ${debrief.status}`);
    await debrief.arrayBuffer();
  } finally {
    for (const device of all) {
      sum.joins += device.joins;
      sum.accepted += device.sent.filter(({ answer }) => answer?.ok).length;
      device.close();
    }
  }
  const { status } = await post(url, `/api/lessons/${code}/delete`, {}, bearer(teacherSecret));
  if (status !== 200) throw new Error(`deleting ${code} answered ${status}`);
}

/** Asked until sockets that are closing are closed: two answers of the same number of handles. */
async function heldBy(server: RunningServer): Promise<Held> {
  let last: Held | null = null;
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    await pause(2500);
    const held = await askHeld(server);
    if (last?.handles.length === held.handles.length) return held;
    last = held;
  }
  throw new Error('the server’s handles did not come to rest');
}

async function askHeld(server: RunningServer): Promise<Held> {
  const pid = server.pid();
  if (pid === null) throw new Error(`the server ended:\n${server.output()}`);
  const heard = (): readonly string[] =>
    server
      .output()
      .split('\n')
      .filter((line) => line.startsWith('held '));
  const known = heard().length;
  process.kill(pid, 'SIGUSR2');
  for (const end = Date.now() + 20_000; heard().length === known; await pause(50))
    if (Date.now() > end) throw new Error('the server does not say what it holds');
  return JSON.parse(heard().at(-1)?.slice(5) ?? '') as Held;
}

/** Those of `names` that `others` has fewer of. */
function without(names: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return names.filter((name) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Of the line of least squares through the points. */
function slope(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((total, value) => total + value, 0) / values.length;
  const [x0, y0] = [mean(xs), mean(ys)];
  const spread = xs.reduce((total, x) => total + (x - x0) ** 2, 0);
  return spread === 0 ? 0 : xs.reduce((total, x, at) => total + (x - x0) * ((ys[at] ?? y0) - y0), 0) / spread;
}

const round = (value: number): number => Math.round(value * 100) / 100;
