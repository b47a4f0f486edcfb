import type { ClassRecord, LessonRecord, SeatRecord } from './event-log.ts';
import type { Outcome, RowBatch } from './sqlite-tables.ts';

/** What the main thread asks of the store's writer; each message is answered once, under its number. */
export type StoreRequest =
  | { readonly ask: 'write'; readonly batches: readonly RowBatch[] }
  | { readonly ask: 'create'; readonly lesson: LessonRecord; readonly first: readonly RowBatch[] }
  | { readonly ask: 'bodies'; readonly worldId: string; readonly fromSeq: number }
  | { readonly ask: 'seats'; readonly worldId: string }
  | { readonly ask: 'seat'; readonly secretHash: string }
  | { readonly ask: 'lesson'; readonly code: string }
  | { readonly ask: 'openLessons'; readonly sinceMs: number }
  | { readonly ask: 'changeTeacher'; readonly code: string; readonly teacherHash: string; readonly recoveryHash: string | null }
  | { readonly ask: 'closeLesson'; readonly code: string }
  | { readonly ask: 'deleteLesson'; readonly code: string }
  | { readonly ask: 'oldLessons'; readonly beforeMs: number }
  | { readonly ask: 'deleteOldClasses'; readonly beforeMs: number }
  | { readonly ask: 'createClass'; readonly record: ClassRecord }
  | { readonly ask: 'class'; readonly code: string }
  | { readonly ask: 'bindClass'; readonly code: string; readonly lessonCode: string | null; readonly boundMs: number }
  | { readonly ask: 'beat'; readonly nowMs: number }
  | { readonly ask: 'lastBeat' }
  | { readonly ask: 'close' };

export interface StoreAnswers {
  readonly write: Outcome[];
  readonly create: Outcome;
  readonly bodies: string[];
  readonly seats: SeatRecord[];
  readonly seat: SeatRecord | null;
  readonly lesson: LessonRecord | null;
  readonly openLessons: LessonRecord[];
  readonly changeTeacher: null;
  readonly closeLesson: null;
  readonly deleteLesson: null;
  readonly oldLessons: string[];
  readonly deleteOldClasses: null;
  readonly createClass: 'created' | 'code-taken';
  readonly class: ClassRecord | null;
  readonly bindClass: null;
  readonly beat: null;
  readonly lastBeat: number | null;
  readonly close: null;
}

export interface NumberedRequest {
  readonly number: number;
  readonly request: StoreRequest;
}

export type NumberedAnswer = { readonly number: number; readonly value: unknown } | { readonly number: number; readonly error: string };
