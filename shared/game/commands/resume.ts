import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('Resume'),
});

/** PH6: the clock goes on with the time that was left. */
export const resume = commandRule({
  by: 'teacher',
  schema,
  decide(state, _command, { nowMs }) {
    if (state.paused === null) return refuse(refusal('not-paused'));
    const deadlineMs = state.deadlineMs === null ? null : state.deadlineMs + Math.max(0, nowMs - state.paused.sinceMs);
    return accept([{ type: 'Resumed', deadlineMs }]);
  },
});
