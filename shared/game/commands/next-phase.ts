import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import type { GameEvent } from '../events.ts';
import { advance } from '../phases.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('NextPhase'),
});

/** PH6: the next phase begins now; a pause ends with it. */
export const nextPhase = commandRule({
  by: 'teacher',
  schema,
  decide(state, _command, { nowMs }) {
    if (state.phase === 'lobby') return refuse(refusal('not-started'));
    const resumed: readonly GameEvent[] = state.paused === null ? [] : [{ type: 'Resumed', deadlineMs: state.deadlineMs }];
    return accept([...resumed, ...advance(state, nowMs)]);
  },
});
