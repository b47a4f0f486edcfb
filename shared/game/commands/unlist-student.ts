import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('UnlistStudent'),
  seatId: z.string().max(40).transform(seatId),
});

/** CL4: who has not come is taken off the list, and the code opens nothing any more. */
export const unlistStudent = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    if (!state.listed.some((student) => student.seatId === command.seatId)) return refuse(refusal('seat-unknown', { field: 'seatId' }));
    return accept([{ type: 'StudentUnlisted', seatId: command.seatId }]);
  },
});
