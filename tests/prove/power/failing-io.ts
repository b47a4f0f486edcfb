import type { Batch } from '../../../server/store/event-log.ts';
import { MemoryEventLog } from '../../../server/store/memory-event-log.ts';
import type { Command } from '../../../shared/game/commands/table.ts';
import type { Commit } from '../../../shared/game/events.ts';
import { replay, stateHash } from '../../../shared/game/replay.ts';
import type { CommandAnswer } from '../../../shared/protocol/messages.ts';
import { lessonsOn, openClass, say, settled, teacher } from '../../server/support/test-session.ts';

/** How an I/O goes wrong: nothing was written; it was, but the error says otherwise; reading is gone as well. */
export const ioFaults = ['before', 'after', 'with-reads'] as const;
export type IoFault = (typeof ioFaults)[number];

/** A store that fails at its `nth` I/O and the `times - 1` after it. Counts from when it is armed. */
class NthFailingLog extends MemoryEventLog {
  ios = 0;
  armed = false;
  readonly #nth: number;
  readonly #times: number;
  readonly #fault: IoFault;

  constructor(nth: number, times: number, fault: IoFault) {
    super();
    this.#nth = nth;
    this.#times = times;
    this.#fault = fault;
  }

  #fails(): boolean {
    if (!this.armed) return false;
    this.ios += 1;
    return this.ios >= this.#nth && this.ios < this.#nth + this.#times;
  }

  override async append(batch: Batch): Promise<void> {
    const fails = this.#fails();
    if (fails && this.#fault !== 'after') throw new Error('disk full');
    await super.append(batch);
    if (fails) throw new Error('the disk did not answer');
  }

  override async beat(nowMs: number): Promise<void> {
    if (this.#fails()) throw new Error('disk full');
    await super.beat(nowMs);
  }

  override async readWorld(worldId: string, fromSeq?: number) {
    if (this.armed && this.#fault === 'with-reads' && this.#fails()) throw new Error('disk gone');
    return super.readWorld(worldId, fromSeq);
  }
}

export interface IoFaults {
  /** An answer, the log and the world do not agree. */
  wrong: number;
  /** Nothing could be done any more after the disk was well again. */
  stuck: number;
}

/** A short lesson in which every command waits for its answer; the clock ends phases in between. */
const commands: readonly Command[] = [
  { type: 'StartLesson' },
  { type: 'NextPhase' },
  { type: 'Pause', reason: 'bel' },
  { type: 'Resume' },
  { type: 'SetBell', everySeconds: 60 },
  { type: 'BookmarkMoment', note: 'janji pertama' },
  { type: 'NextPhase' },
  { type: 'NextPhase' },
  { type: 'NextPhase' },
];

/** How many I/Os the lesson does when none fails. */
export async function countIos(): Promise<number> {
  const log = new NthFailingLog(Number.POSITIVE_INFINITY, 1, 'before');
  await playLesson(log);
  return log.ios;
}

/** The lesson on a store whose `nth` I/O fails `times` times in a row, and then is well. */
export async function failAt(nth: number, times: number, fault: IoFault, faults: IoFaults): Promise<void> {
  const log = new NthFailingLog(nth, times, fault);
  const { world, answers, clock } = await playLesson(log);
  await clock.pass(30_000);
  const last = await say(world, teacher, 'io-after-0000000000', { type: 'BookmarkMoment', note: 'sesudahnya' });
  const isRefusedByStore = !last.ok && last.refusal.reason === 'storage-unavailable';
  if (isRefusedByStore || !world.saves.isSaving) faults.stuck += 1;
  const commits = await log.readWorld(world.worldId);
  const inLog = timesIn(commits);
  const agrees = answers.every((answer) => inLog(answer.commandId) === (answer.ok ? 1 : 0));
  if (!agrees || stateHash(replay(commits)) !== stateHash(world.state)) faults.wrong += 1;
}

/**
 * The same lesson, but the power goes at the `nth` I/O: what was not on the disk is gone (`reached`: that I/O still got
 * there). The next server gets every unanswered command again under its own id. Returns accepted commands that are lost
 * or stand twice.
 */
export async function crashAt(nth: number, reached: boolean): Promise<{ readonly accepted: number; readonly lost: number; readonly doubled: number }> {
  const log = new NthFailingLog(nth, Number.POSITIVE_INFINITY, reached ? 'after' : 'with-reads');
  const { world, answers, clock } = await playLesson(log);
  log.armed = false;
  void world.close();
  const lessons = await lessonsOn(log, clock, []);
  await lessons.resume();
  const again = lessons.world(world.worldId)?.world;
  if (!again) throw new Error('the world did not open again');
  const final: CommandAnswer[] = [];
  for (const [index, answer] of answers.entries()) {
    const command = commands[index];
    final.push(answer.ok || command === undefined ? answer : await say(again, teacher, answer.commandId, command));
  }
  const inLog = timesIn(await log.readWorld(world.worldId));
  await lessons.close();
  return {
    accepted: final.filter(({ ok }) => ok).length,
    lost: final.filter(({ ok, commandId }) => ok && inLog(commandId) === 0).length,
    doubled: final.filter(({ commandId }) => inLog(commandId) > 1).length,
  };
}

const timesIn =
  (commits: readonly Commit[]) =>
  (id: string): number =>
    commits.filter(({ commandId }) => commandId === id).length;

async function playLesson(log: NthFailingLog) {
  const { world, clock, seat } = await openClass(log);
  await seat('Sari');
  log.armed = true;
  const answers: CommandAnswer[] = [];
  for (const [index, command] of commands.entries()) {
    answers.push(await say(world, teacher, `io-command-${String(index).padStart(10, '0')}`, command));
    await clock.pass(2_500);
    await settled();
  }
  return { world, answers, clock };
}
