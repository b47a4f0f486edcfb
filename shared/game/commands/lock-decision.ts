import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
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

/** PH4: that a delegation has locked is public, what it chose is not; when all have, the reveal begins. */
export const lockDecision = commandRule({
  by: 'country',
  schema,
  decide(state, command, { nowMs }, country) {
    if (state.phase !== 'decision') return refuse(refusal(state.phase === 'reveal' ? 'too-late' : 'wrong-phase'));
    if (sheetOf(state, country).locked === command.locked) return refuse(refusal('already-done'));
    const locked: GameEvent = { type: 'DecisionLocked', country, locked: command.locked };
    return accept([locked, ...advanceIfAllReady(evolve(state, locked), nowMs)]);
  },
});
