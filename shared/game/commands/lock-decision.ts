import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { consentOf, neededConsents } from '../delegation.ts';
import type { GameEvent } from '../events.ts';
import { evolve } from '../evolve.ts';
import { advanceIfAllReady } from '../phases.ts';
import { refusal } from '../refusals.ts';
import { sheetOf } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('LockDecision'),
  locked: z.boolean(),
});

/**
 * PH4: that a delegation has locked is public, what it chose is not; when all have, the reveal begins. RO6: by majority
 * it locks when enough of it agree; anybody may open the lock again.
 */
export const lockDecision = commandRule({
  by: 'country',
  schema,
  decide(state, command, { actor, nowMs }, country) {
    if (state.phase !== 'decision') return refuse(refusal(state.phase === 'reveal' ? 'too-late' : 'wrong-phase'));
    if (sheetOf(state, country).locked === command.locked) return refuse(refusal('already-done'));
    const consent = command.locked ? consentOf(state, country, actor, null) : 'enough';
    if (consent === 'again') return refuse(refusal('waits-for-delegation', { limit: neededConsents(state, country) }));
    if (consent === 'new' && actor.kind === 'seat') return accept([{ type: 'ConsentGiven', country, seatId: actor.seatId, offerId: null }]);
    const locked: GameEvent = { type: 'DecisionLocked', country, locked: command.locked };
    return accept([locked, ...advanceIfAllReady(evolve(state, locked), nowMs)]);
  },
});
