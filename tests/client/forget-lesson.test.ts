import { expect, test } from 'vitest';
import { isOfLesson } from '../../client/net/forget-lesson.ts';

test('KP2 a device forgets what it kept of the lesson and its worlds, and nothing else', () => {
  const of = ['mufakat:seat:ABCDEFG', 'mufakat:pending:ABCDEFG-B', 'mufakat:seen:ABCDEFG:news', 'mufakat:codes:ABCDEFG'];
  const not = ['mufakat:seat:ABCDEFH', 'mufakat:language', 'mufakat:classes', 'mufakat:lessons', 'other:seat:ABCDEFG'];
  for (const key of of) expect(isOfLesson(key, 'ABCDEFG'), key).toBe(true);
  for (const key of not) expect(isOfLesson(key, 'ABCDEFG'), key).toBe(false);
});
