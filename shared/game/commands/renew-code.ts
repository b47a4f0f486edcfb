import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('RenewCode'),
  seatId: z.string().max(40).transform(seatId),
});

/** CL4: another code for a student, listed or here; the session replaces the seat's secret in the same commit. */
export const renewCode = commandRule({
  by: 'system',
  schema,
  decide(state, command) {
    const known = state.listed.some((student) => student.seatId === command.seatId) || state.seats.some((seat) => seat.id === command.seatId);
    return known ? accept([{ type: 'CodeRenewed', seatId: command.seatId }]) : refuse(refusal('seat-unknown', { field: 'seatId' }));
  },
});
