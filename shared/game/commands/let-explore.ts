import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({ type: z.literal('LetExplore'), free: z.boolean() });

/** DG3: students may turn pages by their own hand, or follow the class again. */
export const letExplore = commandRule({
  by: 'teacher',
  schema,
  decide(state, { free }) {
    if (state.phase !== 'debrief') return refuse(refusal('wrong-phase', { expected: 'debrief' }));
    if (state.debrief.free === free) return refuse(refusal('already-done'));
    return accept([{ type: 'ExploringSet', free }]);
  },
});
