import type { Request, RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { answerRefusal } from './answer.ts';

/**
 * Counts failures only: a whole school shares one address, so successes are never limited. An address that has found
 * a lesson once is never stopped on that lesson's paths, even while somebody beside it guesses codes.
 */
export class FailureLimit {
  readonly #known = new Map<string, Set<string>>();
  readonly handler: RequestHandler;

  constructor(failuresPerMinute: number) {
    this.handler = rateLimit({
      windowMs: 60_000,
      limit: failuresPerMinute,
      skipSuccessfulRequests: true,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      skip: (request) => this.#isFree(request),
      validate: { xForwardedForHeader: false, forwardedHeader: false },
      handler: (_request, response) => answerRefusal(response, { reason: 'too-many', limit: failuresPerMinute }),
    });
  }

  /** This address has the lesson's code: it opened it, or asked for it rightly. */
  learn(request: Request, code: string): void {
    const address = request.ip ?? '';
    const codes = this.#known.get(address) ?? new Set();
    codes.add(code);
    this.#known.delete(address);
    this.#known.set(address, codes);
    if (this.#known.size > 5000) this.#known.delete(this.#known.keys().next().value ?? '');
  }

  #isFree(request: Request): boolean {
    const code = codeIn(request.path);
    // Paths without a code have nothing to guess, but for the one that takes a personal code in its body.
    if (request.path === '/api/codes') return false;
    return code === null || (this.#known.get(request.ip ?? '')?.has(code) ?? false);
  }
}

const codeIn = (path: string): string | null => /^\/(?:api\/lessons|api\/classes|matchmake\/joinById)\/([^/]+)/.exec(path)?.[1]?.toUpperCase() ?? null;
