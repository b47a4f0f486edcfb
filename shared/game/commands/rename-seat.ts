import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { isNameTaken } from '../seating.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('RenameSeat'),
  seatId: z.string().max(40).transform(seatId),
  name: z.string().min(1).max(64),
});

/** LB5: the teacher gives a student another name; the session has checked it like any name. */
export const renameSeat = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    const seat = state.seats.find((candidate) => candidate.id === command.seatId);
    if (seat === undefined) return refuse(refusal('seat-unknown', { field: 'seatId' }));
    if (seat.name === command.name) return refuse(refusal('already-done', { field: 'name' }));
    const others = state.seats.filter((other) => other !== seat);
    return isNameTaken([...others, ...state.listed], command.name)
      ? refuse(refusal('name-taken', { field: 'name' }))
      : accept([{ type: 'SeatRenamed', seatId: seat.id, name: command.name }]);
  },
});
