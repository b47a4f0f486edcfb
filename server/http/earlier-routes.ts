import { type Request, type Response, Router } from 'express';
import { earlierAsked, earlierLessons, showEarlier } from '../session/earlier-lessons.ts';
import type { Lesson } from '../session/lesson.ts';
import type { Lessons } from '../session/lessons.ts';
import { answerRefusal, readBody } from './answer.ts';
import type { DebriefDesk } from './debrief-desk.ts';
import type { FailureLimit } from './failure-limit.ts';
import { isByTeacher, lessonAsked } from './lesson-asked.ts';

/** A teacher's earlier lessons beside this one, under /api. */
export function earlierRoutes({ lessons, limit, desk }: { readonly lessons: Lessons; readonly limit: FailureLimit; readonly desk: DebriefDesk }): Router {
  const router = Router();

  const forTeacher = async (request: Request, response: Response): Promise<Lesson | null> => {
    const lesson = await lessonAsked(lessons, limit, request, response);
    return lesson && isByTeacher(lesson, request, response) ? lesson : null;
  };
  const tools = { find: (code: string) => lessons.record(code), summary: (worldId: string) => desk.summary(worldId) };

  // By POST, because secrets stand in no URL, and answers that are compressed must not hold any.
  router.post('/lessons/:code/earlier', async (request, response) => {
    const lesson = await forTeacher(request, response);
    const body = lesson && readBody(earlierAsked, request, response);
    if (lesson && body) response.json({ lessons: await earlierLessons(lesson, body, tools) });
  });

  router.post('/lessons/:code/earlier/show', async (request, response) => {
    const lesson = await forTeacher(request, response);
    const body = lesson && readBody(earlierAsked, request, response);
    if (!lesson || !body) return;
    if (!lesson.info.ended) return answerRefusal(response, { reason: 'wrong-phase', field: 'debrief', expected: 'debrief' });
    const found = await earlierLessons(lesson, body, tools);
    const shown = await showEarlier(lesson, found);
    if (shown.ok) response.json({ lessons: found });
    else answerRefusal(response, shown.refusal);
  });

  return router;
}
