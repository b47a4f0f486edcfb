import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('ExtendPhase'),
  seconds: z.number().int().min(10).max(900),
});

/** PH6: more time for this phase. */
export const extendPhase = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    if (state.phase === 'lobby') return refuse(refusal('not-started'));
    if (state.deadlineMs === null) return refuse(refusal('wrong-phase', { expected: 'a phase with a clock' }));
    return accept([{ type: 'PhaseExtended', deadlineMs: state.deadlineMs + command.seconds * 1000 }]);
  },
});
