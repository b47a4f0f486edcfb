import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';
import { mostCharacters } from '../../model/word-limits.ts';

const schema = z.strictObject({
  type: z.literal('AskForHelp'),
  /** May stay empty: a raised hand. */
  text: z.string().max(mostCharacters.callForHelp),
});

/** RM4: a student raises a hand that only the teacher sees; asking again changes the words. */
export const askForHelp = commandRule({
  by: 'seat',
  schema,
  decide(state, command, { actor, nowMs }) {
    if (actor.kind !== 'seat') return refuse(refusal('not-your-power'));
    const text = command.text.trim();
    if (state.people.helps.some((call) => call.seatId === actor.seatId && call.text === text)) return refuse(refusal('already-done'));
    return accept([{ type: 'HelpAsked', seatId: actor.seatId, text, at: nowMs }]);
  },
});
