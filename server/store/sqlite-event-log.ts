import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Commit } from '../../shared/game/events.ts';
import { commandKey } from '../session/command-key.ts';
import { type Batch, DuplicateCommand, type ClassRecord, type EventLog, type LessonRecord, type SeatRecord } from './event-log.ts';
import { commitsOf } from './stored-commits.ts';
import type { Outcome, RowBatch } from './sqlite-tables.ts';
import type { NumberedAnswer, StoreAnswers, StoreRequest } from './store-messages.ts';

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * SQLite behind one writer thread with group commit: batches that arrive within `groupMs` of each other, from all
 * worlds, share one transaction and one fsync.
 */
export class SqliteEventLog implements EventLog {
  readonly #worker: Worker;
  readonly #groupMs: number;
  readonly #waiting = new Map<number, Waiting>();
  #group: { readonly batch: RowBatch; readonly settle: (outcome: Outcome) => void }[] = [];
  #timer: NodeJS.Timeout | null = null;
  #busy = false;
  #nextNumber = 1;
  #dead: Error | null = null;

  constructor(path: string, groupMs: number) {
    mkdirSync(dirname(path), { recursive: true });
    this.#groupMs = groupMs;
    this.#worker = new Worker(new URL('../workers/store-writer.ts', import.meta.url), { workerData: { path } });
    this.#worker.on('message', (answer: NumberedAnswer) => this.#answered(answer));
    this.#worker.on('error', (error) => this.#died(error instanceof Error ? error : new Error(String(error))));
    this.#worker.on('exit', () => this.#died(new Error('the store is closed')));
  }

  #ask<Ask extends StoreRequest['ask']>(request: Extract<StoreRequest, { ask: Ask }>): Promise<StoreAnswers[Ask]> {
    if (this.#dead) return Promise.reject(this.#dead);
    const number = this.#nextNumber++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve: resolve as (value: never) => void, reject });
      this.#worker.postMessage({ number, request });
    });
  }

  #answered(answer: NumberedAnswer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if ('error' in answer) waiting?.reject(new Error(answer.error));
    else waiting?.resolve(answer.value as never);
  }

  #died(error: Error): void {
    this.#dead ??= error;
    for (const waiting of this.#waiting.values()) waiting.reject(this.#dead);
    this.#waiting.clear();
  }

  append(batch: Batch): Promise<void> {
    if (this.#dead) return Promise.reject(this.#dead);
    return new Promise((resolve, reject) => {
      const settle = (outcome: Outcome) => {
        if (outcome === 'written') resolve();
        else if (outcome === 'duplicate') reject(new DuplicateCommand(batch.worldId));
        else reject(new Error(typeof outcome === 'object' ? outcome.failed : outcome));
      };
      this.#group.push({ batch: rowsOf(batch), settle });
      this.#schedule();
    });
  }

  #schedule(): void {
    // While a group is being written the next one gathers; its fsync is the clock then.
    if (this.#timer || this.#busy || this.#group.length === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.#writeGroup();
    }, this.#groupMs);
  }

  async #writeGroup(): Promise<void> {
    const group = this.#group;
    this.#group = [];
    this.#busy = true;
    try {
      const outcomes = await this.#ask({ ask: 'write', batches: group.map(({ batch }) => batch) });
      for (const [index, { settle }] of group.entries()) settle(outcomes[index] ?? { failed: 'no outcome' });
    } catch (error) {
      for (const { settle } of group) settle({ failed: String(error) });
    }
    this.#busy = false;
    this.#schedule();
  }

  async createLesson(lesson: LessonRecord, first: readonly Batch[]): Promise<'created' | 'code-taken'> {
    const outcome = await this.#ask({ ask: 'create', lesson, first: first.map(rowsOf) });
    if (outcome === 'written') return 'created';
    if (outcome === 'code-taken') return 'code-taken';
    throw new Error(typeof outcome === 'object' ? outcome.failed : outcome);
  }

  async readWorld(worldId: string, fromSeq = 1): Promise<Commit[]> {
    const bodies = await this.#ask({ ask: 'bodies', worldId, fromSeq });
    return commitsOf(bodies);
  }

  readBodies(worldId: string): Promise<readonly string[]> {
    return this.#ask({ ask: 'bodies', worldId, fromSeq: 1 });
  }

  readSeats(worldId: string): Promise<SeatRecord[]> {
    return this.#ask({ ask: 'seats', worldId });
  }

  findSeat(secretHash: string): Promise<SeatRecord | null> {
    return this.#ask({ ask: 'seat', secretHash });
  }

  findLesson(code: string): Promise<LessonRecord | null> {
    return this.#ask({ ask: 'lesson', code });
  }

  listOpenLessons(sinceMs: number): Promise<LessonRecord[]> {
    return this.#ask({ ask: 'openLessons', sinceMs });
  }

  async changeTeacher(code: string, teacherHash: string, recoveryHash: string | null): Promise<void> {
    await this.#ask({ ask: 'changeTeacher', code, teacherHash, recoveryHash });
  }

  async closeLesson(code: string): Promise<void> {
    await this.#ask({ ask: 'closeLesson', code });
  }

  async deleteLesson(code: string): Promise<void> {
    await this.#ask({ ask: 'deleteLesson', code });
  }

  listOldLessons(beforeMs: number): Promise<string[]> {
    return this.#ask({ ask: 'oldLessons', beforeMs });
  }

  async deleteOldClasses(beforeMs: number): Promise<void> {
    await this.#ask({ ask: 'deleteOldClasses', beforeMs });
  }

  createClass(record: ClassRecord): Promise<'created' | 'code-taken'> {
    return this.#ask({ ask: 'createClass', record });
  }

  findClass(code: string): Promise<ClassRecord | null> {
    return this.#ask({ ask: 'class', code });
  }

  async bindClass(code: string, lessonCode: string | null, boundMs: number): Promise<void> {
    await this.#ask({ ask: 'bindClass', code, lessonCode, boundMs });
  }

  async beat(nowMs: number): Promise<void> {
    await this.#ask({ ask: 'beat', nowMs });
  }

  lastBeat(): Promise<number | null> {
    return this.#ask({ ask: 'lastBeat' });
  }

  async close(): Promise<void> {
    if (this.#dead) return;
    while (this.#group.length > 0 || this.#busy) await new Promise((resolve) => setTimeout(resolve, 2));
    await this.#ask({ ask: 'close' });
    await this.#worker.terminate();
  }
}

const rowsOf = (batch: Batch): RowBatch => ({
  worldId: batch.worldId,
  commits: batch.commits.map((commit) => ({
    seq: commit.seq,
    atMs: commit.at,
    key: commandKey(commit),
    body: JSON.stringify(commit),
  })),
  seats: batch.seats ?? [],
});
