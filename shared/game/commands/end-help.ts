import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('EndHelp'),
  seatId: z.string().max(40).transform(seatId),
});

/** RM4: the teacher has helped. */
export const endHelp = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    if (!state.people.helps.some((call) => call.seatId === command.seatId)) return refuse(refusal('already-done', { field: 'seatId' }));
    return accept([{ type: 'HelpEnded', seatId: command.seatId }]);
  },
});
