import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { missedQuestions, rulesCheck } from '../../model/rules-check.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('AnswerRulesCheck'),
  answers: z.strictObject({
    worth: z.enum(rulesCheck.worth.options),
    way: z.enum(rulesCheck.way.options),
    word: z.enum(rulesCheck.word.options),
    lock: z.enum(rulesCheck.lock.options),
    fund: z.enum(rulesCheck.fund.options),
  }),
});

/** RM9: a student's first answers, once; what is right is decided here, not by the device. */
export const answerRulesCheck = commandRule({
  by: 'seat',
  schema,
  decide(state, command, { actor }) {
    if (actor.kind !== 'seat') return refuse(refusal('not-your-power'));
    if (Object.hasOwn(state.people.rulesChecks, actor.seatId)) return refuse(refusal('already-done'));
    return accept([{ type: 'RulesCheckAnswered', seatId: actor.seatId, missed: missedQuestions(command.answers) }]);
  },
});
