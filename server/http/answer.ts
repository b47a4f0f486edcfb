import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import type { Refusal, RefusalReason } from '../../shared/game/refusals.ts';

/** Errors leave as `{ error: Refusal }` with a status that fits the reason. */
const statuses: Partial<Record<RefusalReason, number>> = {
  malformed: 400,
  'unknown-command': 400,
  'not-your-power': 403,
  'seat-unknown': 404,
  'name-taken': 409,
  'wrong-phase': 409,
  'already-started': 409,
  ended: 409,
  'too-many': 429,
  'storage-unavailable': 503,
};

export function answerRefusal(response: Response, reason: Refusal, status = statuses[reason.reason] ?? 422): void {
  response.status(status).json({ error: reason });
}

/** A body that is encoded already; its type and encoding are set. */
export function answerBytes(response: Response, bytes: Uint8Array): void {
  response.end(bytes);
}

/** The body as its schema says, or null after a refusal that names the first wrong field was sent. */
export function readBody<Body>(schema: z.ZodType<Body>, request: Request, response: Response): Body | null {
  const parsed = schema.safeParse(request.body ?? {});
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const field = [...(issue?.path ?? []), ...(unknown === undefined ? [] : [unknown])].map(String).join('.') || 'body';
  const expected = unknown === undefined ? (issue?.message ?? 'a valid value') : 'no field of this name';
  answerRefusal(response, { reason: 'malformed', field, expected });
  return null;
}

export const unknownPath: RequestHandler = (_request, response) => {
  answerRefusal(response, { reason: 'malformed', field: 'path' }, 404);
};

/** Bodies that are no JSON or too large, and whatever a handler threw: a refusal, never a stack trace. */
export function errorAnswers(report: (problem: string, error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, type, limit } = (error ?? {}) as { status?: unknown; type?: unknown; limit?: unknown };
    if (type === 'entity.too.large')
      return answerRefusal(response, { reason: 'text-too-long', field: 'body', limit: typeof limit === 'number' ? limit : maxBodyBytes }, 413);
    if (typeof status === 'number' && status >= 400 && status < 500)
      return answerRefusal(response, { reason: 'malformed', field: 'body', expected: 'JSON' }, status);
    report(`${request.method} ${request.path}`, error);
    answerRefusal(response, { reason: 'storage-unavailable' }, 500);
  };
}

export const maxBodyBytes = 64 * 1024;
