import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { partySchema } from '../../scenario/clauses.ts';
import type { GameEvent } from '../events.ts';
import { evolve } from '../evolve.ts';
import { advanceIfAllReady, humanCountries, isDone } from '../phases.ts';
import { refusal } from '../refusals.ts';
import { standInPolicy } from '../seating.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('StandIn'),
  country: partySchema,
});

/** RM2: a bot takes the place of people who gave no sign while others waited; the session knows who gave none. */
export const standIn = commandRule({
  by: 'system',
  schema,
  decide(state, command, { nowMs }) {
    if (state.phase === 'lobby') return refuse(refusal('not-started'));
    if (state.paused !== null) return refuse(refusal('paused'));
    const { country } = command;
    if (!humanCountries(state).includes(country)) return refuse(refusal('unknown-country', { field: 'country', expected: 'a country led by people' }));
    if (isDone(state, country)) return refuse(refusal('already-done'));
    const stoodIn: GameEvent = { type: 'BotStoodIn', country, policy: standInPolicy(state) };
    return accept([stoodIn, ...advanceIfAllReady(evolve(state, stoodIn), nowMs)]);
  },
});
