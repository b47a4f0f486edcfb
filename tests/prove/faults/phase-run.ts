import { openLesson, takeSeat } from '../../bench/lesson-doors.ts';
import { Dice } from '../../support/random-play.ts';
import type { RunningServer } from '../../support/start-server.ts';
import type { Command } from '../../../shared/game/commands/table.ts';
import { countFaults, viewFaults } from '../network/check-class.ts';
import { lessonLog } from '../network/lesson-log.ts';
import { pause, SteadyDevice } from '../network/steady-device.ts';
import { startStruckProxy, type Strike, type StruckProxy } from '../network/struck-proxy.ts';
import { studentMove } from '../network/student-moves.ts';

/** Where in a lesson a line may be struck, in the order in which a lesson comes there. */
export const places = ['lobby', 'news', 'negotiation', 'paused', 'decision', 'reveal', 'reflection', 'debrief'] as const;
export type Place = (typeof places)[number];

/** Whose line is struck; `second-device` opens the student's seat while the first one's line is struck. */
export const roles = ['student', 'second-device', 'teacher', 'stage'] as const;
export type Role = (typeof roles)[number];

export interface Cell {
  readonly place: Place;
  readonly role: Role;
  readonly strike: Strike;
}

export interface CellResult extends Cell {
  /** null: this role sends nothing. */
  readonly answer: 'accepted' | 'refused' | 'none' | null;
  readonly failed: string | null;
}

const answerWithinMs = 60_000;

/** The powers that bring a lesson from its lobby to a place. */
const ways: Readonly<Record<Place, readonly Command[]>> = {
  lobby: [],
  news: [{ type: 'StartLesson' }],
  negotiation: [{ type: 'StartLesson' }, { type: 'NextPhase' }],
  paused: [{ type: 'StartLesson' }, { type: 'NextPhase' }, { type: 'Pause', reason: 'bel' }],
  decision: [{ type: 'StartLesson' }, { type: 'NextPhase' }, { type: 'NextPhase' }],
  reveal: [{ type: 'StartLesson' }, { type: 'NextPhase' }, { type: 'NextPhase' }, { type: 'NextPhase' }],
  reflection: [{ type: 'StartLesson' }, { type: 'NextPhase' }, { type: 'NextPhase' }, { type: 'NextPhase' }, { type: 'NextPhase' }],
  debrief: [{ type: 'StartLesson' }, { type: 'EndLesson' }],
};

interface Player extends Cell {
  readonly device: SteadyDevice;
  readonly proxy: StruckProxy;
  readonly secret: string | undefined;
}

/** All strikes × roles in one lesson of `pandemi` that stands at `place`; `newIdEachTime` takes the guard of the same id out. */
export async function runPlace(server: RunningServer, place: Place, strikes: readonly Strike[], newIdEachTime = false): Promise<readonly CellResult[]> {
  const lesson = await openLesson(server.url, 'pandemi', { timed: false, practiceRound: false, chat: true });
  const control = new SteadyDevice({ url: server.url, code: lesson.code, as: 'teacher', secret: lesson.teacherSecret });
  const players: Player[] = [];
  const seconds: SteadyDevice[] = [];
  try {
    for (const strike of strikes) {
      for (const role of roles) {
        const isStudent = role === 'student' || role === 'second-device';
        const proxy = await startStruckProxy(server.port);
        const secret = isStudent
          ? (await takeSeat(server.url, lesson.code, nameOf(strike, role))).seatSecret
          : role === 'teacher'
            ? lesson.teacherSecret
            : undefined;
        const login = { url: proxy.url, code: lesson.code, as: isStudent ? 'seat' : role, ...(secret === undefined ? {} : { secret }) } as const;
        players.push({ place, role, strike, proxy, secret, device: new SteadyDevice(login, { newIdEachTime }) });
      }
    }
    for (const [index, command] of ways[place].entries()) {
      const { answer } = await control.send(`way-${place}-${String(index).padStart(8, '0')}`, command);
      if (!answer?.ok) throw new Error(`on the way to ${place}, ${command.type} was refused: ${answer?.refusal.reason}`);
    }
    await Promise.all(players.map(({ device }) => online(device)));
    const readLog = () => lessonLog(server.url, lesson);
    const results = await Promise.all(
      players.map(async (player) => {
        const newest = await struck(player, server.url, lesson.code, seconds);
        return { player, newest, answer: player.role === 'stage' ? null : answerOf(newest) };
      }),
    );
    const log = await readLog();
    const differing = await viewFaults(
      readLog,
      results.map(({ newest }) => newest),
    );
    return results.map(({ player, newest, answer }) => {
      const { lost, doubled, mismatches } = countFaults(log, [player.device, newest]);
      const faults = [
        answer === 'none' ? 'no answer' : null,
        lost > 0 ? 'lost' : null,
        doubled > 0 ? 'doubled' : null,
        mismatches > 0 ? 'refused, but in the log' : null,
        differing.includes(newest) ? 'another view' : null,
      ].filter((fault) => fault !== null);
      return { place, role: player.role, strike: player.strike, answer, failed: faults.length === 0 ? null : faults.join(', ') };
    });
  } finally {
    for (const device of [control, ...seconds, ...players.map((player) => player.device)]) device.close();
    await Promise.all(players.map(({ proxy }) => proxy.close()));
  }
}

/** The line is struck while the device sends. Resolves to the device that holds the seat in the end. */
async function struck({ device, proxy, strike, role, secret }: Player, url: string, code: string, seconds: SteadyDevice[]): Promise<SteadyDevice> {
  proxy.strike(strike);
  const sent = role === 'stage' ? pause(0) : device.send(commandIdOf(strike, role, 'first'), moveOf(device, strike));
  const within = (work: Promise<unknown>) => Promise.race([work.catch(() => undefined), pause(answerWithinMs)]);
  if (role !== 'second-device') {
    await within(sent);
    await online(device);
    return device;
  }
  const second = new SteadyDevice({ url, code, as: 'seat', ...(secret === undefined ? {} : { secret }) });
  seconds.push(second);
  await online(second);
  await within(second.send(commandIdOf(strike, role, 'second'), moveOf(second, strike)));
  // The first may come back later than the second, over a line that told it nothing; then it is the newest.
  await within(Promise.race([sent, untilTaken(device)]));
  for (const end = Date.now() + 10_000; Date.now() < end && device.isOnline && second.isOnline; ) await pause(50);
  return second.takenOver ? device : second;
}

const moveOf = (device: SteadyDevice, strike: Strike): Command => {
  const { public: seen, seat } = device;
  // Where the guard of the same id is out, something that may be done any number of times: only then can it be seen doubled.
  if (device.newIdEachTime && seat !== null) return { type: 'SendChat', to: null, text: 'Kami menepati janji.' };
  if (device.login.as === 'teacher' || seen === null || seat === null) return { type: 'SetBell', everySeconds: 30 + strike.length };
  return studentMove(seen, seat, new Dice(strike));
};

async function untilTaken(device: SteadyDevice): Promise<void> {
  for (const end = Date.now() + answerWithinMs; Date.now() < end && !device.takenOver; ) await pause(50);
}

/** Or until the seat is another device's. */
async function online(device: SteadyDevice): Promise<void> {
  for (const end = Date.now() + answerWithinMs; !device.isOnline && !device.takenOver; await pause(20)) {
    if (Date.now() > end) throw new Error(`a ${device.login.as} did not come online`);
  }
}

const answerOf = ({ sent }: SteadyDevice): CellResult['answer'] => {
  const answer = sent.at(-1)?.answer;
  return answer ? (answer.ok ? 'accepted' : 'refused') : 'none';
};

const commandIdOf = (strike: Strike, role: Role, which: string): string => `${strike}-${role}-${which}-0000`;
const nameOf = (strike: Strike, role: Role): string => `${strike.replaceAll('-', ' ')} ${role === 'student' ? 'satu' : 'dua'}`.slice(0, 24);
