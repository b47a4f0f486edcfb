import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { countryId, seatId } from '../../shared/lib/ids.ts';
import { readPersonalCode } from '../../shared/protocol/personal-code.ts';
import { lessonOf } from '../../shared/protocol/world-id.ts';
import { enterByCode, listStudents, renewCode, unlistStudent, wrongCode } from '../session/class-list.ts';
import type { Ids } from '../session/ids.ts';
import type { Lesson } from '../session/lesson.ts';
import type { Lessons } from '../session/lessons.ts';
import { answerRefusal, readBody } from './answer.ts';
import type { FailureLimit } from './failure-limit.ts';
import { isByTeacher, lessonAsked } from './lesson-asked.ts';

/** The game's own limit on a list, which the HTTP side may not import, has its test; this only bounds the body. */
const listRequest = z.strictObject({
  students: z
    .array(z.strictObject({ name: z.string().max(200), country: z.string().min(1).max(24).transform(countryId).optional() }))
    .min(1)
    .max(60),
});
const oneStudent = z.strictObject({ seatId: z.string().max(40).transform(seatId) });
const codeRequest = z.strictObject({ code: z.string().max(100) });

/** The class list and its personal codes, under /api. */
export function classListRoutes({ lessons, limit, ids }: { readonly lessons: Lessons; readonly limit: FailureLimit; readonly ids: Ids }): Router {
  const router = Router();

  const forTeacher = async (request: Request, response: Response): Promise<Lesson | null> => {
    const lesson = await lessonAsked(lessons, limit, request, response);
    return lesson && isByTeacher(lesson, request, response) ? lesson : null;
  };

  router.post('/lessons/:code/list', async (request, response) => {
    const lesson = await forTeacher(request, response);
    const body = lesson && readBody(listRequest, request, response);
    if (!lesson || !body) return;
    const students = body.students.map(({ name, country }) => (country === undefined ? { name } : { name, country }));
    const made = await listStudents(lesson, { students }, ids);
    if (made.ok) response.status(201).json({ students: made.value });
    else answerRefusal(response, made.refusal);
  });

  router.post('/lessons/:code/list/renew', async (request, response) => {
    const lesson = await forTeacher(request, response);
    const body = lesson && readBody(oneStudent, request, response);
    if (!lesson || !body) return;
    const renewed = await renewCode(lesson, body.seatId, ids);
    if (renewed.ok) response.json(renewed.value);
    else answerRefusal(response, renewed.refusal);
  });

  router.post('/lessons/:code/list/remove', async (request, response) => {
    const lesson = await forTeacher(request, response);
    const body = lesson && readBody(oneStudent, request, response);
    if (!lesson || !body) return;
    const removed = await unlistStudent(lesson, body.seatId);
    if (removed.ok) response.json({ seatId: body.seatId });
    else answerRefusal(response, removed.refusal);
  });

  const enter = async (lesson: Lesson | null, code: string | null, request: Request, response: Response): Promise<void> => {
    if (code === null || lesson === null) return answerRefusal(response, wrongCode);
    const seat = await enterByCode(lesson, code);
    if (!seat.ok) return answerRefusal(response, seat.refusal);
    limit.learn(request, lesson.record.code);
    response.status(201).json(seat.value);
  };

  /** From a printed link, which names the lesson: a guesser at the same address cannot keep its students out. */
  router.post('/lessons/:code/codes', async (request, response) => {
    const lesson = await lessonAsked(lessons, limit, request, response);
    const body = lesson && readBody(codeRequest, request, response);
    if (lesson && body) await enter(lesson, readPersonalCode(body.code), request, response);
  });

  /** Typed where no lesson is named yet, so the code alone has to find its seat. The body holds it: it is in no path and no log. */
  router.post('/codes', async (request, response) => {
    const body = readBody(codeRequest, request, response);
    if (!body) return;
    const code = readPersonalCode(body.code);
    const worldId = code === null ? null : await lessons.worldOfSecret(code);
    const lesson = worldId === null ? null : await lessons.find(lessonOf(worldId));
    await enter(lesson, code, request, response);
  });

  return router;
}
