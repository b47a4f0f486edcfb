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
  /** Mates at the same device (rule PH11). */
  also: z.array(z.string().min(1).max(64)).max(4).readonly().optional(),
  country: partySchema.nullable(),
  /** With a personal code (rule CL2): the teacher has let them in already. */
  listed: z.literal(true).optional(),
});

/** Seats one world can hold: five students in each of twenty countries. */
const mostSeats = 100;

/** PH2: a student gets a seat in the country asked for, or in the one with the fewest students. PH11: or up to five at one device. */
export const takeSeat = commandRule({
  by: 'system',
  schema,
  decide(state, command) {
    if (state.seats.length >= mostSeats) return refuse(refusal('too-many', { limit: mostSeats }));
    if (state.seats.some((seat) => seat.id === command.seatId)) return refuse(refusal('already-done', { field: 'seatId' }));
    if (command.country !== null && !isCountry(state, command.country)) return refuse(refusal('unknown-country', { field: 'country' }));
    const also = command.also ?? [];
    const expected = state.listed.filter((student) => student.seatId !== command.seatId);
    const taken = new Set([...state.seats.flatMap((seat) => [seat.name, ...seat.also]), ...expected.map(({ name }) => name)].map((name) => name.toLowerCase()));
    for (const [place, name] of [command.name, ...also].entries()) {
      if (taken.has(name.toLowerCase())) return refuse(refusal('name-taken', { field: place === 0 ? 'name' : `also.${place - 1}` }));
      taken.add(name.toLowerCase());
    }
    // LB3: a locked class takes nobody in before the teacher does; CL2: the list is the teacher's word.
    const country = state.joinLocked && !command.listed ? null : (command.country ?? emptiest(state));
    const names = { name: command.name, ...(also.length === 0 ? {} : { also }) };
    return accept([{ type: 'SeatTaken', seatId: command.seatId, ...names, country }, ...seatEvents(state, country)]);
  },
});
