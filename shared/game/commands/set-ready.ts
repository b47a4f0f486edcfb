import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import type { GameEvent } from '../events.ts';
import { evolve } from '../evolve.ts';
import { advanceIfAllReady } from '../phases.ts';
import { refusal } from '../refusals.ts';
import { country as countryOf } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('SetReady'),
  ready: z.boolean(),
});

/** PH4: a delegation is done with this phase; when all are, nobody waits for the clock. */
export const setReady = commandRule({
  by: 'country',
  schema,
  decide(state, command, { nowMs }, country) {
    if (state.phase === 'lobby' || state.phase === 'decision') return refuse(refusal('wrong-phase'));
    if (countryOf(state, country).ready === command.ready) return refuse(refusal('already-done'));
    const ready: GameEvent = { type: 'ReadySet', country, ready: command.ready };
    return accept([ready, ...advanceIfAllReady(evolve(state, ready), nowMs)]);
  },
});
