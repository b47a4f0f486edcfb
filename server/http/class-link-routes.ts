import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { ClassLinks } from '../session/class-links.ts';
import type { ClassRecord } from '../store/event-log.ts';
import { answerRefusal, readBody } from './answer.ts';
import type { FailureLimit } from './failure-limit.ts';
import { bearerOf, codeAsked } from './lesson-asked.ts';

const bindRequest = z.strictObject({ lesson: z.string().max(16).nullable() });

/** Links that classes keep, under /api. */
export function classLinkRoutes({ classes, limit }: { readonly classes: ClassLinks; readonly limit: FailureLimit }): Router {
  const router = Router();

  const find = async (request: Request, response: Response): Promise<ClassRecord | null> => {
    const record = await classes.find(codeAsked(request));
    if (record) limit.learn(request, record.code);
    else answerRefusal(response, { reason: 'seat-unknown', field: 'code' });
    return record;
  };

  router.post('/classes', async (_request, response) => {
    const made = await classes.create();
    if (made.ok) response.status(201).json(made.value);
    else answerRefusal(response, made.refusal);
  });

  router.get('/classes/:code', async (request, response) => {
    const record = await find(request, response);
    if (record) response.json(await classes.info(record));
  });

  router.post('/classes/:code/lesson', async (request, response) => {
    const record = await find(request, response);
    const body = record && readBody(bindRequest, request, response);
    if (!record || !body) return;
    const bound = await classes.bind(record, bearerOf(request) ?? '', body.lesson?.toUpperCase() ?? null);
    if (bound.ok) response.json(bound.value);
    else answerRefusal(response, bound.refusal);
  });

  return router;
}
