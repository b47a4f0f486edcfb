import type { Commit } from '../../shared/game/events.ts';
import { commandKey } from '../session/command-key.ts';
import { type Batch, DuplicateCommand, type ClassRecord, type EventLog, type LessonRecord, type SeatRecord } from './event-log.ts';
import { commitsOf } from './stored-commits.ts';

interface MemoryWorld {
  readonly bodies: string[];
  readonly keys: Set<string>;
  lastAtMs: number;
}

/** The store of tests and simulations: the same contract, nothing survives the process. */
export class MemoryEventLog implements EventLog {
  readonly #lessons = new Map<string, LessonRecord>();
  readonly #closed = new Set<string>();
  readonly #worlds = new Map<string, MemoryWorld>();
  readonly #seats = new Map<string, SeatRecord[]>();
  readonly #classes = new Map<string, ClassRecord>();
  #beat: number | null = null;

  async createLesson(lesson: LessonRecord, first: readonly Batch[]): Promise<'created' | 'code-taken'> {
    if (this.#lessons.has(lesson.code) || lesson.worlds.some((id) => this.#worlds.has(id))) return 'code-taken';
    this.#lessons.set(lesson.code, lesson);
    for (const worldId of lesson.worlds) this.#worlds.set(worldId, { bodies: [], keys: new Set(), lastAtMs: lesson.createdMs });
    for (const batch of first) this.#write(batch);
    return 'created';
  }

  async append(batch: Batch): Promise<void> {
    this.#write(batch);
  }

  #write(batch: Batch): void {
    const world = this.#worlds.get(batch.worldId);
    if (!world) throw new Error(`no world ${batch.worldId}`);
    const keys = batch.commits.map(commandKey);
    if (keys.some((key) => world.keys.has(key))) throw new DuplicateCommand(batch.worldId);
    if (batch.commits.some((commit, index) => commit.seq !== world.bodies.length + index + 1)) {
      throw new Error(`a gap in the log of ${batch.worldId}`);
    }
    for (const key of keys) world.keys.add(key);
    for (const commit of batch.commits) {
      world.bodies.push(JSON.stringify(commit));
      world.lastAtMs = commit.at;
    }
    const renewed = new Set(batch.seats?.map(({ seatId }) => seatId));
    const kept = (this.#seats.get(batch.worldId) ?? []).filter(({ seatId }) => !renewed.has(seatId));
    if (batch.seats) this.#seats.set(batch.worldId, [...kept, ...batch.seats]);
  }

  async readWorld(worldId: string, fromSeq = 1): Promise<Commit[]> {
    return commitsOf((this.#worlds.get(worldId)?.bodies ?? []).slice(fromSeq - 1));
  }

  async readBodies(worldId: string): Promise<readonly string[]> {
    return [...(this.#worlds.get(worldId)?.bodies ?? [])];
  }

  async readSeats(worldId: string): Promise<SeatRecord[]> {
    return [...(this.#seats.get(worldId) ?? [])];
  }

  async findSeat(secretHash: string): Promise<SeatRecord | null> {
    for (const seats of this.#seats.values()) {
      const found = seats.find((seat) => seat.secretHash === secretHash);
      if (found) return found;
    }
    return null;
  }

  async findLesson(code: string): Promise<LessonRecord | null> {
    return this.#lessons.get(code) ?? null;
  }

  async listOpenLessons(sinceMs: number): Promise<LessonRecord[]> {
    const active = (lesson: LessonRecord) => lesson.worlds.some((id) => (this.#worlds.get(id)?.lastAtMs ?? 0) >= sinceMs);
    return [...this.#lessons.values()].filter((lesson) => !this.#closed.has(lesson.code) && active(lesson));
  }

  async changeTeacher(code: string, teacherHash: string, recoveryHash: string | null): Promise<void> {
    const lesson = this.#lessons.get(code);
    if (!lesson) return;
    const { recoveryHash: _spent, ...rest } = lesson;
    this.#lessons.set(code, { ...rest, teacherHash, ...(recoveryHash === null ? {} : { recoveryHash }) });
  }

  async closeLesson(code: string): Promise<void> {
    this.#closed.add(code);
  }

  async deleteLesson(code: string): Promise<void> {
    for (const worldId of this.#lessons.get(code)?.worlds ?? []) {
      this.#worlds.delete(worldId);
      this.#seats.delete(worldId);
    }
    this.#lessons.delete(code);
    this.#closed.delete(code);
    for (const record of this.#classes.values()) if (record.lessonCode === code) this.#classes.set(record.code, { ...record, lessonCode: null });
  }

  async listOldLessons(beforeMs: number): Promise<string[]> {
    const lastMs = ({ createdMs, worlds }: LessonRecord) => Math.max(createdMs, ...worlds.map((id) => this.#worlds.get(id)?.lastAtMs ?? 0));
    return [...this.#lessons.values()].filter((lesson) => lastMs(lesson) < beforeMs).map(({ code }) => code);
  }

  async deleteOldClasses(beforeMs: number): Promise<void> {
    for (const { code, createdMs, boundMs } of [...this.#classes.values()]) if (Math.max(createdMs, boundMs) < beforeMs) this.#classes.delete(code);
  }

  async createClass(record: ClassRecord): Promise<'created' | 'code-taken'> {
    if (this.#classes.has(record.code)) return 'code-taken';
    this.#classes.set(record.code, record);
    return 'created';
  }

  async findClass(code: string): Promise<ClassRecord | null> {
    return this.#classes.get(code) ?? null;
  }

  async bindClass(code: string, lessonCode: string | null, boundMs: number): Promise<void> {
    const record = this.#classes.get(code);
    if (record) this.#classes.set(code, { ...record, lessonCode, boundMs });
  }

  async beat(nowMs: number): Promise<void> {
    this.#beat = nowMs;
  }

  async lastBeat(): Promise<number | null> {
    return this.#beat;
  }

  async close(): Promise<void> {}
}
