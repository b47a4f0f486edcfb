import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({ type: z.literal('FinishDebrief') });

/** DG6: the class is done; from now on everybody reads by their own hand, until the teacher opens a chapter again. */
export const finishDebrief = commandRule({
  by: 'teacher',
  schema,
  decide(state) {
    if (state.phase !== 'debrief') return refuse(refusal('wrong-phase', { expected: 'debrief' }));
    if (state.debrief.finished) return refuse(refusal('already-done'));
    return accept([{ type: 'DebriefFinished' }]);
  },
});
