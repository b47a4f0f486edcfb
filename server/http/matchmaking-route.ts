import { ErrorCode, matchMaker } from '@colyseus/core';
import { Router } from 'express';
import type { Refusal } from '../../shared/game/refusals.ts';
import { protocolVersion, removedStatus } from '../../shared/protocol/messages.ts';
import { lessonCodePattern } from '../../shared/protocol/lesson-code.ts';
import { lessonOf } from '../../shared/protocol/world-id.ts';
import { joinOptions } from '../rooms/join-options.ts';
import type { Lessons } from '../session/lessons.ts';
import type { FailureLimit } from './failure-limit.ts';
import type { JoinGate } from './join-gate.ts';

/**
 * The one matchmaking method there is, at the address the Colyseus SDK asks. Who comes with a wrong secret is turned
 * away here, before a seat in the room is reserved; the lesson's world is opened from the store if need be.
 */
export function matchmakingRoute(lessons: Lessons, limit: FailureLimit, gate: JoinGate): Router {
  const router = Router();
  // Nothing but joinById may be reached, also if somebody mounts Colyseus's own routes one day.
  matchMaker.controller.exposedMethods = ['joinById'];
  matchMaker.controller.getCorsHeaders = () => ({ 'Access-Control-Allow-Origin': 'null' });

  router.post('/joinById/:roomId', async (request, response) => {
    /** The SDK reads `code` and `error`; `refusal` is the same in the words of the protocol. */
    const no = (status: number, code: number, reason: Refusal) => response.status(status).json({ code, error: reason.reason, refusal: reason });
    const code = String(request.params.roomId).toUpperCase();
    const options = joinOptions.safeParse(request.body);
    if (!options.success) return no(400, 400, { reason: 'malformed', field: String(options.error.issues[0]?.path[0] ?? 'options') });
    if (options.data.protocol !== protocolVersion) return no(400, 400, { reason: 'malformed', field: 'protocol', limit: protocolVersion });
    const lesson = lessonCodePattern.test(lessonOf(code)) ? await lessons.find(lessonOf(code)) : null;
    const found = lessons.world(code);
    if (!lesson || !found) return no(404, ErrorCode.MATCHMAKE_INVALID_ROOM_ID, { reason: 'seat-unknown', field: 'code' });
    const { as, secret } = options.data;
    // A student knows the class's code only; the secret says in which world the seat is.
    const world = (as === 'seat' && code === lesson.record.code && secret !== undefined && lesson.worldOfSeat(secret)) || found.world;
    if (!lesson.identify(world, as, secret)) {
      const removal = as === 'seat' && secret !== undefined ? lesson.removalReason(secret) : null;
      if (removal === null) return no(401, 401, { reason: 'seat-unknown', field: 'secret' });
      // The secret is a student's own: the reason is theirs to read, also after a reload.
      return response
        .status(removedStatus)
        .json({ code: removedStatus, message: removal, error: 'removed', refusal: { reason: 'seat-unknown', field: 'secret' } });
    }
    limit.learn(request, lesson.record.code);
    // The client waits and tries again, as after any line that was lost.
    if (gate.refuses({ worldId: world.worldId, as, ...(secret === undefined ? {} : { secret }) })) return no(429, 429, { reason: 'too-many', field: 'line' });
    try {
      response.json(await matchMaker.joinById(world.worldId, options.data));
    } catch (error) {
      no(503, (error as { code?: number }).code ?? ErrorCode.MATCHMAKE_UNHANDLED, { reason: 'storage-unavailable' });
    }
  });
  return router;
}
