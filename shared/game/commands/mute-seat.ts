import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('MuteSeat'),
  seatId: z.string().max(40).transform(seatId),
  muted: z.boolean(),
});

/** MD1: a student reads on but writes nothing; play itself goes on. */
export const muteSeat = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    const seat = state.seats.find((candidate) => candidate.id === command.seatId);
    if (seat === undefined) return refuse(refusal('seat-unknown', { field: 'seatId' }));
    if (state.talk.muted.includes(seat.id) === command.muted) return refuse(refusal('already-done'));
    return accept([{ type: 'SeatMuted', seatId: seat.id, country: seat.country, muted: command.muted }]);
  },
});
