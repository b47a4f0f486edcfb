import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { lessonOf } from '../../shared/protocol/world-id.ts';
import { answerRefusal } from './answer.ts';

/** What failures of one address are too many. */
export interface FailureBounds {
  /** Above this an address only comes to lessons that it has found before, or whose lobby is open. */
  readonly perMinute: number;
  /** Above this only to those it has found before: enough guesses for chance to begin to help. */
  readonly perHour: number;
  /** Whether a code leads to a lesson that waits for its class right now. */
  readonly hasOpenLobby: (code: string) => Promise<boolean>;
}

const guessingPerHour = 20_000;

/**
 * Counts failures only: a whole school shares one address, so successes are never limited. An address that has found
 * a lesson once is never stopped on that lesson's paths, and a class that comes for the first time is let through to
 * its open lobby, even while somebody beside it guesses codes.
 */
export class FailureLimit {
  readonly #known = new Map<string, Set<string>>();
  readonly handlers: readonly RequestHandler[];
  /** For the path that takes the server's own key: counted apart, so that who guesses codes keeps no teacher out. */
  readonly keyHandler: RequestHandler;

  constructor({ perMinute, perHour, hasOpenLobby }: Omit<FailureBounds, 'perHour'> & Partial<FailureBounds>) {
    const counted = {
      skipSuccessfulRequests: true,
      // Answers to failures are all alike: they count nothing aloud.
      standardHeaders: false,
      legacyHeaders: false,
      skip: (request: Request) => this.#isFree(request),
      validate: { xForwardedForHeader: false, forwardedHeader: false, singleCount: false },
    } as const;
    const refuse = (response: Response) => answerRefusal(response, { reason: 'too-many', limit: perMinute });
    const letLobbiesPass = (request: Request, response: Response, next: NextFunction): void => {
      const code = codeIn(request.path);
      const isExpected = code === null ? Promise.resolve(false) : hasOpenLobby(code);
      isExpected.then((isOpen) => (isOpen ? next() : refuse(response)), next);
    };
    const { skip: _, ...everyTry } = counted;
    this.keyHandler = rateLimit({ ...everyTry, windowMs: 60_000, limit: perMinute, handler: (_request, response) => refuse(response) });
    this.handlers = [
      rateLimit({ ...counted, windowMs: 3_600_000, limit: perHour ?? guessingPerHour, handler: (_request, response) => refuse(response) }),
      rateLimit({ ...counted, windowMs: 60_000, limit: perMinute, handler: letLobbiesPass }),
    ];
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

  /** The lesson was deleted: its code is like any other from now on. */
  forget(code: string): void {
    for (const codes of this.#known.values()) codes.delete(code);
  }

  #isFree(request: Request): boolean {
    const code = codeIn(request.path);
    // Paths without a code have nothing to guess, but for the one that takes a personal code in its body.
    if (request.path === '/api/codes') return false;
    return code === null || (this.#known.get(request.ip ?? '')?.has(code) ?? false);
  }
}

/** The lesson's or class's code that a path names; of a lesson's worlds the lesson's. */
const codeIn = (path: string): string | null => {
  const named = /^\/(?:api\/lessons|api\/classes|matchmake\/joinById)\/([^/]+)/.exec(path)?.[1]?.toUpperCase();
  return named === undefined ? null : lessonOf(named);
};
