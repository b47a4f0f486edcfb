import type { Request, Response } from 'express';
import { lessonCodePattern } from '../../shared/protocol/lesson-code.ts';
import { lessonOf } from '../../shared/protocol/world-id.ts';
import type { Lesson } from '../session/lesson.ts';
import type { Lessons } from '../session/lessons.ts';
import { answerRefusal } from './answer.ts';
import type { FailureLimit } from './failure-limit.ts';

/** A path may name one of a lesson's worlds in the place of its code. */
export const codeAsked = (request: Request): string => String(request.params.code).toUpperCase();

/** The lesson that the path names; answers if there is none. */
export async function lessonAsked(lessons: Lessons, limit: FailureLimit, request: Request, response: Response): Promise<Lesson | null> {
  const code = lessonOf(codeAsked(request));
  const lesson = lessonCodePattern.test(code) ? await lessons.find(code) : null;
  if (lesson) limit.learn(request, code);
  else answerRefusal(response, { reason: 'seat-unknown', field: 'code' });
  return lesson;
}

/** What stands behind `Bearer` in the request, if it can be a secret. */
export const bearerOf = (request: Request): string | undefined => /^Bearer ([A-Za-z0-9_-]{16,200})$/.exec(request.headers.authorization ?? '')?.[1];

/** Whether the request carries the teacher's secret; answers if not. */
export function isByTeacher(lesson: Lesson, request: Request, response: Response): boolean {
  const secret = bearerOf(request);
  const isTeacher = secret !== undefined && lesson.isTeacher(secret);
  if (!isTeacher) answerRefusal(response, { reason: 'not-your-power', field: 'secret' });
  return isTeacher;
}
