import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { talkOf } from '../people-state.ts';
import { refusal } from '../refusals.ts';
import { mostNotes } from './answer-note.ts';
import { saidWords } from '../said-words.ts';
import { commandRule } from './command.ts';
import { mostCharacters } from '../../model/word-limits.ts';

const schema = z.strictObject({
  type: z.literal('SendNote'),
  /** null: every student there is. */
  to: z.array(z.string().max(40).transform(seatId)).min(1).max(100).nullable(),
  text: z.string().min(1).max(mostCharacters.note),
});

/** RM5: the teacher writes to one, several or all students; each reads it alone. */
export const sendNote = commandRule({
  by: 'teacher',
  schema,
  decide(state, command, { nowMs }) {
    const said = saidWords(command.text, 'text');
    if (!said.ok) return said;
    const text = said.value;
    const seats = state.seats.map((seat) => seat.id);
    const to = command.to === null ? seats : [...new Set(command.to)];
    if (to.length === 0 || to.some((id) => !seats.includes(id))) return refuse(refusal('seat-unknown', { field: 'to' }));
    if (to.some((id) => talkOf(state.people, id).length >= mostNotes)) return refuse(refusal('too-many', { field: 'to', limit: mostNotes }));
    return accept([{ type: 'NoteSent', to, text, at: nowMs }]);
  },
});
