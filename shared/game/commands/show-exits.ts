import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { exitShowns } from '../debrief-state.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({ type: z.literal('ShowExits'), shown: z.enum(exitShowns) });

/** DG9: what of the students' answers and sentences stands on every screen. */
export const showExits = commandRule({
  by: 'teacher',
  schema,
  decide(state, { shown }) {
    if (state.phase !== 'debrief') return refuse(refusal('wrong-phase', { expected: 'debrief' }));
    if (state.debrief.shown === shown) return refuse(refusal('already-done'));
    return accept([{ type: 'ExitsShown', shown }]);
  },
});
