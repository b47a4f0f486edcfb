import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { unreadBy } from '../unread.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('ReadNotes'),
  upTo: z.number().int().min(1).max(1000),
});

/** RM5: the teacher sees that a student has read what was written. */
export const readNotes = commandRule({
  by: 'seat',
  schema,
  decide(state, command, { actor }) {
    if (actor.kind !== 'seat' || unreadBy(state, actor.seatId, 'student', command.upTo) === 0) return refuse(refusal('already-done'));
    return accept([{ type: 'NotesRead', seatId: actor.seatId, by: 'student', upTo: command.upTo }]);
  },
});
