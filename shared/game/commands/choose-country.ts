import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { partySchema } from '../../scenario/clauses.ts';
import { refusal } from '../refusals.ts';
import { seatEvents } from '../seating.ts';
import { isCountry } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('ChooseCountry'),
  country: partySchema,
});

/** PH2: in the lobby a student may still move to another country. */
export const chooseCountry = commandRule({
  by: 'seat',
  schema,
  decide(state, command, { actor }) {
    if (actor.kind !== 'seat') return refuse(refusal('not-your-power'));
    if (state.phase !== 'lobby') return refuse(refusal('already-started'));
    if (state.joinLocked) return refuse(refusal('joining-locked'));
    if (!isCountry(state, command.country)) return refuse(refusal('unknown-country', { field: 'country' }));
    return accept([{ type: 'SeatAssigned', seatId: actor.seatId, country: command.country }, ...seatEvents(state, command.country)]);
  },
});
