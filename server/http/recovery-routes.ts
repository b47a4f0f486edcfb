import { Router } from 'express';
import { z } from 'zod';
import type { Ids } from '../session/ids.ts';
import type { Lessons } from '../session/lessons.ts';
import { makeRecovery, recover } from '../session/recovery.ts';
import type { EventLog } from '../store/event-log.ts';
import { answerRefusal, readBody } from './answer.ts';
import type { FailureLimit } from './failure-limit.ts';
import { isByTeacher, lessonAsked } from './lesson-asked.ts';

const recoverRequest = z.strictObject({ recovery: z.string().max(100) });

interface RecoveryTools {
  readonly lessons: Lessons;
  readonly log: EventLog;
  readonly limit: FailureLimit;
  readonly ids: Ids;
}

/** The teacher's recovery code, under /api. */
export function recoveryRoutes({ lessons, log, limit, ids }: RecoveryTools): Router {
  const router = Router();

  router.post('/lessons/:code/recovery', async (request, response) => {
    const lesson = await lessonAsked(lessons, limit, request, response);
    if (lesson && isByTeacher(lesson, request, response)) response.status(201).json(await makeRecovery(lesson, log, ids));
  });

  router.post('/lessons/:code/recover', async (request, response) => {
    const lesson = await lessonAsked(lessons, limit, request, response);
    const body = lesson && readBody(recoverRequest, request, response);
    if (!lesson || !body) return;
    const recovered = await recover(lesson, body.recovery, log, ids);
    if (recovered.ok) response.status(201).json(recovered.value);
    else answerRefusal(response, recovered.refusal);
  });

  return router;
}
