import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';
import { mostCharacters } from '../../model/word-limits.ts';

const schema = z.strictObject({
  type: z.literal('StopAndAsk'),
  question: z.string().trim().min(1).max(mostCharacters.classQuestion),
});

/** TP1: everything stops for one question, which stands on every screen; it takes the place of a pause that was there. */
export const stopAndAsk = commandRule({
  by: 'teacher',
  schema,
  decide(state, command, { nowMs }) {
    if (state.phase === 'lobby') return refuse(refusal('not-started'));
    return accept([{ type: 'QuestionAsked', question: command.question, at: nowMs }]);
  },
});
