import type { Commit } from '../../shared/game/events.ts';

/**
 * Where worlds are kept: a log of commits per world, and beside it what finds and guards a world. Every promise that
 * resolves is durable; a rejection means that nothing of the batch was written, as far as the store can tell.
 */
export interface EventLog {
  /** Reserves the lesson's code and writes its worlds' first commits in one transaction. */
  createLesson(lesson: LessonRecord, first: readonly Batch[]): Promise<'created' | 'code-taken'>;
  /** Atomic. Rejects with `DuplicateCommand` when an actor's command id is already in this world's log. */
  append(batch: Batch): Promise<void>;
  /** The commits from `fromSeq` on (the first is 1), in order; a world of older rules comes whole in today's form. */
  readWorld(worldId: string, fromSeq?: number): Promise<Commit[]>;
  /** The same as they are stored: one JSON text a commit, for who parses elsewhere. */
  readBodies(worldId: string): Promise<readonly string[]>;
  readSeats(worldId: string): Promise<SeatRecord[]>;
  /** The seat that a secret of this hash opens, in whichever of the worlds it was in; null: none. */
  findSeat(secretHash: string): Promise<SeatRecord | null>;
  findLesson(code: string): Promise<LessonRecord | null>;
  /** Lessons not closed whose last commit or creation is not older than `sinceMs`. */
  listOpenLessons(sinceMs: number): Promise<LessonRecord[]>;
  /** Other keys of the teacher's, both as hashes; null: no recovery code opens it any more. */
  changeTeacher(code: string, teacherHash: string, recoveryHash: string | null): Promise<void>;
  /** A closed lesson is not opened at the start any more; its log stays readable. */
  closeLesson(code: string): Promise<void>;
  /** Removes the lesson, its worlds and seats for good, from the file and its journal too. */
  deleteLesson(code: string): Promise<void>;
  /** Codes of lessons, closed ones too, whose last commit or creation is older than `beforeMs`. */
  listOldLessons(beforeMs: number): Promise<string[]>;
  /** Removes the links of classes that were made and turned last before `beforeMs`. */
  deleteOldClasses(beforeMs: number): Promise<void>;
  createClass(record: ClassRecord): Promise<'created' | 'code-taken'>;
  findClass(code: string): Promise<ClassRecord | null>;
  /** Turns a class's link; a class that is not there stays so. A deleted lesson leaves its classes without one. */
  bindClass(code: string, lessonCode: string | null, boundMs: number): Promise<void>;
  /** The server's sign of life, outside the log. */
  beat(nowMs: number): Promise<void>;
  lastBeat(): Promise<number | null>;
  close(): Promise<void>;
}

export interface Batch {
  readonly worldId: string;
  readonly commits: readonly Commit[];
  /** Seats that came into being with these commits; a record of a seat that has one already replaces its secret. */
  readonly seats?: readonly SeatRecord[];
}

export interface LessonRecord {
  readonly code: string;
  readonly teacherHash: string;
  /** Of the code that gives the console to another device (rule KP3); absent: there is none. */
  readonly recoveryHash?: string;
  readonly language: 'id' | 'en';
  /** One student against bots. */
  readonly solo: boolean;
  /** The world whose game this lesson plays again, with its seed and settings (rule RR1); absent: a game of its own. */
  readonly again?: string;
  readonly createdMs: number;
  readonly worlds: readonly string[];
}

/** A link that a class keeps; the label is the teacher's device's alone. */
export interface ClassRecord {
  readonly code: string;
  readonly secretHash: string;
  readonly lessonCode: string | null;
  readonly createdMs: number;
  /** When the link was turned last; 0: never. */
  readonly boundMs: number;
}

/** A seat's secret is kept only as its SHA-256 in hexadecimal digits. */
export interface SeatRecord {
  readonly worldId: string;
  readonly seatId: string;
  readonly secretHash: string;
}

export class DuplicateCommand extends Error {}
