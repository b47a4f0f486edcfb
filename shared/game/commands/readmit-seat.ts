import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { isNameTaken, seatEvents } from '../seating.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('ReadmitSeat'),
  seatId: z.string().max(40).transform(seatId),
});

/** TP9: a removed student comes back to the country they spoke for; their own device opens the seat again. */
export const readmitSeat = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    const gone = state.removed.find(({ seat }) => seat.id === command.seatId)?.seat;
    if (gone === undefined) return refuse(refusal('seat-unknown', { field: 'seatId' }));
    if (isNameTaken(state.seats, gone.name)) return refuse(refusal('name-taken', { field: 'seatId' }));
    return accept([{ type: 'SeatReadmitted', seatId: gone.id }, ...seatEvents(state, gone.country)]);
  },
});
