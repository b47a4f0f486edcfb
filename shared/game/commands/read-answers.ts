import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { unreadBy } from '../unread.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('ReadAnswers'),
  seatId: z.string().max(40).transform(seatId),
  upTo: z.number().int().min(1).max(1000),
});

/** RM5: a student sees that the teacher has read the answer. */
export const readAnswers = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    if (unreadBy(state, command.seatId, 'teacher', command.upTo) === 0) return refuse(refusal('already-done'));
    return accept([{ type: 'NotesRead', seatId: command.seatId, by: 'teacher', upTo: command.upTo }]);
  },
});
