import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { negotiationDeadline } from '../phases.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('UndoRound'),
});

/** TP4: the game goes back to where the last negotiation began, also after the end; it stays paused until the teacher resumes it. */
export const undoRound = commandRule({
  by: 'teacher',
  schema,
  decide(state, _command, { nowMs }) {
    const start = state.roundStart;
    if (start === null) return refuse(refusal('nothing-to-undo'));
    return accept([{ type: 'RoundUndone', round: start.round, practice: start.practice, at: nowMs, deadlineMs: negotiationDeadline(start, nowMs) }]);
  },
});
