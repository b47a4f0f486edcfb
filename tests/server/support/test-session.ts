import { loadScenarios } from '../../../server/scenario-library.ts';
import type { Clock } from '../../../server/session/clock.ts';
import { coreRules } from '../../../server/session/core-rules.ts';
import type { Ids } from '../../../server/session/ids.ts';
import { Lessons, type LessonsTools } from '../../../server/session/lessons.ts';
import type { WorldSession } from '../../../server/session/world-session.ts';
import type { Batch, EventLog } from '../../../server/store/event-log.ts';
import { MemoryEventLog } from '../../../server/store/memory-event-log.ts';
import type { Actor } from '../../../shared/game/commands/command.ts';
import type { Command } from '../../../shared/game/commands/table.ts';
import type { WorldSettings } from '../../../shared/game/state.ts';
import type { CommandAnswer } from '../../../shared/protocol/messages.ts';

/** A clock that stands still until it is moved; timers run in their order on the way. */
export class VirtualClock implements Clock {
  #nowMs = 1_000_000;
  #timers: { readonly atMs: number; readonly action: () => void }[] = [];

  readonly now = (): number => this.#nowMs;

  readonly after = (ms: number, action: () => void): (() => void) => {
    const timer = { atMs: this.#nowMs + Math.max(0, ms), action };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((each) => each !== timer);
    };
  };

  async pass(ms: number): Promise<void> {
    const end = this.#nowMs + ms;
    await settled();
    for (;;) {
      const next = this.#timers.filter(({ atMs }) => atMs <= end).sort((a, b) => a.atMs - b.atMs)[0];
      if (!next) break;
      this.#timers = this.#timers.filter((each) => each !== next);
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      next.action();
      await settled();
    }
    this.#nowMs = end;
  }
}

/** Lets promises that wait for nothing but each other finish. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A disk that can be told to fail, before or after the bytes reached it. */
export class FaultyLog extends MemoryEventLog {
  failing: 'no' | 'before' | 'after' | 'with-reads' = 'no';
  /** With `with-reads`: the bytes reach the disk all the same. */
  writesDespiteFailing = false;
  appends = 0;
  /** While set, writes wait for it. */
  gate: Promise<void> | null = null;

  override async append(batch: Batch): Promise<void> {
    this.appends += 1;
    await this.gate;
    if (this.failing === 'with-reads' && this.writesDespiteFailing) await super.append(batch);
    if (this.failing === 'before' || this.failing === 'with-reads') throw new Error('disk full');
    await super.append(batch);
    if (this.failing === 'after') throw new Error('fsync failed');
  }

  override beat(nowMs: number): Promise<void> {
    return this.failing === 'before' || this.failing === 'with-reads' ? Promise.reject(new Error('disk full')) : super.beat(nowMs);
  }

  override readWorld(worldId: string, fromSeq?: number) {
    if (this.failing === 'with-reads') return Promise.reject(new Error('disk gone'));
    return super.readWorld(worldId, fromSeq);
  }
}

let count = 0;
export const countedIds: Ids = {
  lessonCode: () => [...String(++count).padStart(7, '0')].map((digit) => 'ABCDEFGHJK'[Number(digit)]).join(''),
  seatId: () => `seat${++count}`,
  secret: () => `secret-${++count}-0123456789abcdef`,
  personalCode: () => [...String(++count).padStart(16, '0')].map((digit) => 'ABCDEFGHJK'[Number(digit)]).join(''),
  recoveryCode: () => [...String(++count).padStart(32, '0')].map((digit) => 'ABCDEFGHJK'[Number(digit)]).join(''),
  seed: () => 'seed',
  commandId: () => `own-command-${String(++count).padStart(8, '0')}`,
};

export interface TestClass {
  readonly clock: VirtualClock;
  readonly log: EventLog;
  readonly lessons: Lessons;
  readonly world: WorldSession;
  readonly problems: string[];
  readonly seat: (name: string) => Promise<{ readonly actor: Actor; readonly secret: string }>;
}

export async function lessonsOn(log: EventLog, clock: VirtualClock, problems: string[], changes: Partial<LessonsTools> = {}): Promise<Lessons> {
  const { packs } = await loadScenarios('scenarios');
  return new Lessons({
    rules: coreRules,
    log,
    clock,
    ids: countedIds,
    botDelayMs: 0,
    scenarios: packs,
    defaultScenario: 'intro',
    maxWorlds: 10,
    openMs: 3_600_000,
    report: (problem, error) => problems.push(`${problem}: ${String(error)}`),
    ...changes,
  });
}

export async function openClass(
  log: EventLog = new MemoryEventLog(),
  settings: Partial<WorldSettings> = {},
  changes: Partial<LessonsTools> = {},
): Promise<TestClass> {
  const clock = new VirtualClock();
  const problems: string[] = [];
  const lessons = await lessonsOn(log, clock, problems, changes);
  const created = await lessons.create({ scenarioId: 'intro', language: 'id', settings: { practiceRound: false, chat: true, ...settings } });
  if (!created.ok) throw new Error(created.refusal.reason);
  const lesson = await lessons.find(created.value.code);
  if (!lesson) throw new Error('the lesson is not there');
  const seat = async (name: string) => {
    const taken = await lessons.takeSeat(lesson, { name });
    if (!taken.ok) throw new Error(taken.refusal.reason);
    return { actor: { kind: 'seat', seatId: taken.value.seatId } as const, secret: taken.value.seatSecret };
  };
  return { clock, log, lessons, world: lesson.first, problems, seat };
}

export const teacher: Actor = { kind: 'teacher' };

/** A command id long enough to be one. */
export const id = (name: string): string => `${name}-0123456789abcdef`.slice(0, 30);

export const say = (world: WorldSession, actor: Actor, commandId: string, command: Command): Promise<CommandAnswer> =>
  world.submit(actor, { commandId, command });
