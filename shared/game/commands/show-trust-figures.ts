import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({ type: z.literal('ShowTrustFigures'), shown: z.boolean() });

/** DG9: whether the class's answers before and after stand on every screen. */
export const showTrustFigures = commandRule({
  by: 'teacher',
  schema,
  decide(state, { shown }) {
    if (state.phase !== 'debrief') return refuse(refusal('wrong-phase', { expected: 'debrief' }));
    if (state.debrief.figuresShown === shown) return refuse(refusal('already-done'));
    return accept([{ type: 'TrustFiguresShown', shown }]);
  },
});
