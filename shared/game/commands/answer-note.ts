import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { talkOf } from '../people-state.ts';
import { refusal } from '../refusals.ts';
import { saidWords } from '../said-words.ts';
import { commandRule } from './command.ts';
import { mostCharacters } from '../../model/word-limits.ts';

const schema = z.strictObject({
  type: z.literal('AnswerNote'),
  text: z.string().min(1).max(mostCharacters.note),
});

/** Notes that one student's talk with the teacher keeps. */
export const mostNotes = 100;

/** RM5: a student writes to the teacher, and to nobody else. */
export const answerNote = commandRule({
  by: 'seat',
  schema,
  decide(state, command, { actor, nowMs }) {
    if (actor.kind !== 'seat') return refuse(refusal('not-your-power'));
    const said = saidWords(command.text, 'text');
    if (!said.ok) return said;
    const text = said.value;
    if (talkOf(state.people, actor.seatId).length >= mostNotes) return refuse(refusal('too-many', { limit: mostNotes }));
    return accept([{ type: 'NoteAnswered', seatId: actor.seatId, text, at: nowMs }]);
  },
});
