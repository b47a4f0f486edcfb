import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { botForEmptied } from '../seating.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('RemoveSeat'),
  seatId: z.string().max(40).transform(seatId),
});

/** PH2: the teacher removes a student; the country keeps what it has. */
export const removeSeat = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    if (!state.seats.some((seat) => seat.id === command.seatId)) return refuse(refusal('seat-unknown', { field: 'seatId' }));
    return accept([...botForEmptied(state, command.seatId), { type: 'SeatRemoved', seatId: command.seatId }]);
  },
});
