import { type Refusal, refusal } from '../../shared/game/refusals.ts';
import { accept, refuse, type Result } from '../../shared/lib/result.ts';
import type { LessonCreated, RecoveryMade } from '../../shared/protocol/http.ts';
import { readRecoveryCode } from '../../shared/protocol/recovery-code.ts';
import type { EventLog } from '../store/event-log.ts';
import { hashSecret, type Ids } from './ids.ts';
import type { Lesson, TeacherKeys } from './lesson.ts';

/** Makes the teacher's recovery code, in the place of any earlier one; nobody can read it again (rule KP3). */
export async function makeRecovery(lesson: Lesson, log: EventLog, ids: Ids): Promise<RecoveryMade> {
  const recovery = ids.recoveryCode();
  await changeKeys(lesson, log, { teacherHash: lesson.teacherKey, recoveryHash: hashSecret(recovery) });
  return { recovery };
}

/** Spends a recovery code: its device gets a new key, and every other console loses its own. */
export async function recover(lesson: Lesson, typed: string, log: EventLog, ids: Ids): Promise<Result<LessonCreated, Refusal>> {
  const recovery = readRecoveryCode(typed);
  if (recovery === null || !lesson.isRecovery(recovery)) return refuse(refusal('not-your-power', { field: 'recovery' }));
  const teacherSecret = ids.secret();
  await changeKeys(lesson, log, { teacherHash: hashSecret(teacherSecret) });
  return accept({ code: lesson.record.code, teacherSecret });
}

/** Adopted first: two devices that use one code in one instant must not both get a key. Throws what the store throws, the keys as they were. */
async function changeKeys(lesson: Lesson, log: EventLog, keys: TeacherKeys): Promise<void> {
  const before = lesson.keys;
  lesson.adoptKeys(keys);
  try {
    await log.changeTeacher(lesson.record.code, keys.teacherHash, keys.recoveryHash ?? null);
  } catch (error) {
    lesson.adoptKeys(before);
    throw error;
  }
}
