import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { advance } from '../phases.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('TimeOutPhase'),
  phase: z.string(),
  round: z.number().int(),
});

/** PH5: the clock has run out; a timer that comes late, or in another phase, changes nothing. */
export const timeOutPhase = commandRule({
  by: 'system',
  schema,
  decide(state, command, { nowMs }) {
    if (state.phase !== command.phase || state.round !== command.round) return refuse(refusal('wrong-phase'));
    if (state.paused !== null) return refuse(refusal('paused'));
    if (state.deadlineMs === null || nowMs < state.deadlineMs) return refuse(refusal('wrong-phase', { field: 'phase', expected: 'after the deadline' }));
    return accept(advance(state, nowMs));
  },
});
