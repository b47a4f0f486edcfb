import { openLesson, takeSeat } from '../../bench/lesson-doors.ts';
import { Dice } from '../../support/random-play.ts';
import { type RunningServer, startServer } from '../../support/start-server.ts';
import { startFaultProxy } from '../network/fault-proxy.ts';
import { lessonLog } from '../network/lesson-log.ts';
import { pause, type Sent, SteadyDevice } from '../network/steady-device.ts';
import { type ClassFaults, countFaults, viewFaults } from '../network/check-class.ts';
import { killEnvironment, killPoints, type KillPoint, type RemovableGuard } from './kill-points.ts';
import { studentMove } from '../network/student-moves.ts';

export interface ClassResult extends ClassFaults {
  readonly kills: number;
  readonly killsAt: Readonly<Record<KillPoint | 'any-moment', number>>;
  readonly accepted: number;
  /** Why the class could not be played to its end; what is counted is until then. */
  readonly unfinished: string | null;
  /** From each death to the first command accepted after it. */
  readonly backMs: readonly number[];
}

const students = 24;
/** A device may send ten commands a second; this keeps below it. */
const restMs = 110;

/**
 * One class of `pandemi` in a fresh store: its server dies `kills` times and comes back, while 24 students and a
 * teacher go on acting through a faulty network. A class that stands still does not reject, it is `unfinished`. What
 * chance decides follows from `seed`; when what happens does not.
 */
export async function runClass(seed: string, kills: number, without: RemovableGuard | null): Promise<ClassResult> {
  const dice = new Dice(seed);
  const env = { HOST: '127.0.0.1', BOT_DELAY_MS: '0', HEARTBEAT_MS: '200', LOG_LEVEL: 'error', ...(without === 'durability' ? { WITHOUT: without } : {}) };
  const server = await startServer(env, 'tests/prove/kill/dying-server.ts');
  const proxy = await startFaultProxy(seed, { port: () => server.port });
  const devices: SteadyDevice[] = [];
  const killsAt = { 'any-moment': 0, ...Object.fromEntries(killPoints.map((point) => [point, 0])) } as Record<KillPoint | 'any-moment', number>;
  const backMs: number[] = [];
  const tell = (faults: ClassFaults, unfinished: string | null): ClassResult => ({
    kills: Object.values(killsAt).reduce((sum, count) => sum + count),
    killsAt,
    accepted: devices.flatMap(({ sent }) => sent).filter(({ answer }) => answer?.ok).length,
    backMs,
    unfinished,
    ...faults,
  });
  try {
    const lesson = await openLesson(server.url, 'pandemi', { timed: false, practiceRound: false, chat: true });
    const options = { newIdEachTime: without === 'same-id' };
    const teacher = new SteadyDevice({ url: proxy.url, code: lesson.code, as: 'teacher', secret: lesson.teacherSecret }, options);
    devices.push(teacher);
    for (let place = 1; place <= students; place++) {
      const { seatSecret } = await takeSeat(server.url, lesson.code, `Siswa ${place}`);
      devices.push(new SteadyDevice({ url: proxy.url, code: lesson.code, as: 'seat', secret: seatSecret }, options));
    }
    for (const type of ['StartLesson', 'NextPhase'] as const) {
      const { answer } = await teacher.send(`${seed}-teacher-${type}`, { type });
      if (!answer?.ok) throw new Error(`${type} was refused: ${answer?.refusal.reason}`);
    }
    let isOver = false;
    const acting = Promise.all(devices.slice(1).map((device, place) => act(device, `${seed}-s${place}`, () => isOver)));
    // Devices that are closed because something else went wrong must not be what is told of it.
    acting.catch(() => undefined);
    for (let kill = 1; kill <= kills; kill++) {
      // Each death is followed by a life that dies at a point of its own.
      for (let at: KillPoint | 'any-moment' | null = await die(server, dice), env = nextDeath(dice); at !== null; env = {}) {
        killsAt[at] += 1;
        const deadMs = Date.now();
        at = await comeBack(server, env);
        const readyMs = Date.now();
        at ??= await untilPlayed(server, devices, readyMs);
        if (at === null) backMs.push(Math.min(...answersSince(devices, readyMs)) - deadMs);
      }
      if (kill % 4 === 0) void teacher.send(`${seed}-teacher-next-${kill}`, { type: 'NextPhase' }).catch(() => undefined);
    }
    isOver = true;
    // The last life dies at no point, so that everything can be answered.
    await server.kill9();
    await server.startAgain();
    await acting;
    const readLog = () => lessonLog(server.url, lesson);
    const before = await viewFaults(readLog, devices);
    await server.kill9();
    await server.startAgain();
    const after = await viewFaults(readLog, devices);
    const faults = countFaults(await readLog(), devices);
    const different = [...before, ...after].map(standing);
    if (different.length > 0) process.stderr.write(`other views than the log: ${different.join('; ')}\n`);
    return tell({ ...faults, mismatches: faults.mismatches + different.length }, null);
  } catch (error) {
    return tell({ lost: 0, doubled: 0, mismatches: 0 }, String(error));
  } finally {
    for (const device of devices) device.close();
    await proxy.close();
    await server.stop();
  }
}

async function act(device: SteadyDevice, name: string, isOver: () => boolean): Promise<void> {
  const dice = new Dice(name);
  for (let step = 1; !isOver(); step++) {
    const { public: seen, seat } = device;
    if (seen !== null && seat !== null && device.isOnline) {
      const commandId = `${name}-${String(step).padStart(6, '0')}`;
      await device.send(commandId, studentMove(seen, seat, dice));
    }
    await pause(restMs);
  }
}

/** The environment under which the next life dies by itself; none: it is killed from outside at any moment. */
function nextDeath(dice: Dice): Readonly<Record<string, string>> {
  if (dice.chance(0.4)) return {};
  const point = dice.one(killPoints);
  return killEnvironment(point, 1 + dice.below(point === 'during-replay' ? 400 : 120));
}

/** Waits for the death that this life was started for, or ends it from outside. */
async function die(server: RunningServer, dice: Dice): Promise<KillPoint | 'any-moment'> {
  const planned = planOf.get(server);
  const patience = planned === undefined ? 200 + dice.below(3600) : 12_000;
  for (const end = Date.now() + patience; Date.now() < end && server.pid() !== null; ) await pause(5);
  const diedAlone = server.pid() === null;
  if (!diedAlone) await server.kill9();
  return diedAlone && planned !== undefined ? planned : 'any-moment';
}

const planOf = new WeakMap<RunningServer, KillPoint>();

/** Starts the next life. Resolves to where it died when it did so before it was seen to answer: then nobody lives. */
async function comeBack(server: RunningServer, env: Readonly<Record<string, string>>): Promise<KillPoint | null> {
  const planned = killPoints.find((point) => env['KILL_AT']?.startsWith(point));
  planOf.delete(server);
  try {
    await server.startAgain(env);
    if (planned !== undefined) planOf.set(server, planned);
    return null;
  } catch (error) {
    if (planned === undefined) throw error;
    return planned;
  }
}

const answersSince = (devices: readonly SteadyDevice[], sinceMs: number): number[] =>
  devices.flatMap(({ sent }) =>
    sent.slice(-3).flatMap(({ answer, answeredMs }) => (answer?.ok && answeredMs !== null && answeredMs >= sinceMs ? [answeredMs] : [])),
  );

/** Where a device stands, for who has to find out why a class went no further. */
function standing(device: SteadyDevice): string {
  const { clock } = device.public ?? {};
  const last = device.sent.at(-1);
  const became = (sent: Sent) => (sent.answer === null ? `unanswered after ${sent.attempts}` : sent.answer.ok ? 'accepted' : sent.answer.refusal.reason);
  const told = last === undefined ? 'nothing sent' : `${last.command.type} ${became(last)}`;
  return `${device.isOnline ? 'online' : 'offline'} in ${clock?.phase ?? 'no phase'} of round ${clock?.round ?? '-'}, ${told}`;
}

/** Until somebody's command was accepted after a death; or where this life died by itself before that. */
async function untilPlayed(server: RunningServer, devices: readonly SteadyDevice[], sinceMs: number): Promise<KillPoint | null> {
  const end = Date.now() + 120_000;
  for (; answersSince(devices, sinceMs).length === 0; await pause(5)) {
    const planned = planOf.get(server);
    if (server.pid() === null && planned !== undefined) return planned;
    if (Date.now() > end) throw new Error(`nobody could play again within two minutes: ${devices.map(standing).join('; ')}`);
  }
  return null;
}
