import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('AnswerAttention'),
  number: z.number().int().min(1),
});

/** RM6: "I am here"; a late answer to an older check says nothing about now. */
export const answerAttention = commandRule({
  by: 'seat',
  schema,
  decide(state, command, { actor }) {
    const { attention } = state.people;
    if (actor.kind !== 'seat' || attention === null || attention.number !== command.number) return refuse(refusal('too-late'));
    if (attention.answered.includes(actor.seatId)) return refuse(refusal('already-done'));
    return accept([{ type: 'AttentionAnswered', seatId: actor.seatId }]);
  },
});
