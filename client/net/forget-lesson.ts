import { lessonOf } from '../../shared/protocol/world-id.ts';
import { forgetSecret } from './secrets.ts';

/** Whether a key of the storage holds something of this lesson: its worlds' names stand between colons or at the end. */
export const isOfLesson = (key: string, code: string): boolean =>
  key.startsWith('mufakat:') &&
  key
    .split(':')
    .slice(2)
    .some((part) => lessonOf(part) === lessonOf(code));

/** A deleted lesson leaves nothing on this device either: no key, no code, no half-sent command. */
export function forgetLessonHere(code: string): void {
  for (const role of ['seat', 'teacher'] as const) forgetSecret(role, code);
  try {
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage)) if (isOfLesson(key, code)) storage.removeItem(key);
    }
    if (lessonOf(localStorage.getItem('mufakat:last-seat') ?? '') === lessonOf(code)) localStorage.removeItem('mufakat:last-seat');
  } catch {
    // Without storage nothing was kept.
  }
}
