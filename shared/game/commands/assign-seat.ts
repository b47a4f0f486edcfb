import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { countrySchema } from '../clause-schema.ts';
import { refusal } from '../refusals.ts';
import { botForEmptied, seatEvents } from '../seating.ts';
import { isCountry } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('AssignSeat'),
  seatId: z.string().max(40).transform(seatId),
  country: countrySchema.nullable(),
});

/** PH2: the teacher puts a student into a country, at any time. */
export const assignSeat = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    if (!state.seats.some((seat) => seat.id === command.seatId)) return refuse(refusal('seat-unknown', { field: 'seatId' }));
    if (command.country !== null && !isCountry(state, command.country)) return refuse(refusal('unknown-country', { field: 'country' }));
    return accept([...botForEmptied(state, command.seatId), { type: 'SeatAssigned', seatId: command.seatId, country: command.country }, ...seatEvents(state, command.country)]);
  },
});
