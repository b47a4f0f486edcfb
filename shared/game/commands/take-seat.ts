import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { partySchema } from '../../scenario/clauses.ts';
import { refusal } from '../refusals.ts';
import { emptiest, seatEvents } from '../seating.ts';
import { isCountry } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('TakeSeat'),
  seatId: z.string().max(40).transform(seatId),
  name: z.string().min(1).max(64),
  country: partySchema.nullable(),
});

/** Seats one world can hold: five students in each of twenty countries. */
const mostSeats = 100;

/** PH2: a student gets a seat in the country asked for, or in the one with the fewest students. */
export const takeSeat = commandRule({
  by: 'system',
  schema,
  decide(state, command) {
    if (state.seats.length >= mostSeats) return refuse(refusal('too-many', { limit: mostSeats }));
    if (state.seats.some((seat) => seat.id === command.seatId)) return refuse(refusal('already-done', { field: 'seatId' }));
    if (command.country !== null && !isCountry(state, command.country)) return refuse(refusal('unknown-country', { field: 'country' }));
    const name = command.name.toLowerCase();
    if (state.seats.some((seat) => seat.name.toLowerCase() === name)) return refuse(refusal('name-taken', { field: 'name' }));
    // LB3: a locked class takes nobody in before the teacher does.
    const country = state.joinLocked ? null : (command.country ?? emptiest(state));
    return accept([{ type: 'SeatTaken', seatId: command.seatId, name: command.name, country }, ...seatEvents(state, country)]);
  },
});
