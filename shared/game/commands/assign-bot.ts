import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { partySchema } from '../../scenario/clauses.ts';
import type { GameEvent } from '../events.ts';
import { evolve } from '../evolve.ts';
import { advanceIfAllReady } from '../phases.ts';
import { refusal } from '../refusals.ts';
import { allBotPolicies } from '../state.ts';
import { country as countryOf, isCountry } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('AssignBot'),
  country: partySchema,
  policy: z.enum(allBotPolicies),
});

/** BT1: a bot with a named policy speaks for a country; nobody waits for it (PH4). */
export const assignBot = commandRule({
  by: 'teacher',
  schema,
  decide(state, command, { nowMs }) {
    if (!isCountry(state, command.country)) return refuse(refusal('unknown-country', { field: 'country' }));
    if (countryOf(state, command.country).bot === command.policy) return refuse(refusal('already-done'));
    const assigned: GameEvent = { type: 'BotAssigned', country: command.country, policy: command.policy };
    return accept([assigned, ...advanceIfAllReady(evolve(state, assigned), nowMs)]);
  },
});
