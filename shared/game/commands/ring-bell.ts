import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({ type: z.literal('RingBell') });

/** BE1, BE2: time to change tables. The teacher rings it, or the world's clock. */
export const ringBell = commandRule({
  by: 'teacher',
  schema,
  decide(state, _command, { actor, nowMs }) {
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    if (state.paused !== null) return refuse(refusal('paused'));
    const { nextMs } = state.talk.bell;
    if (actor.kind === 'system' && (nextMs === null || nowMs < nextMs)) return refuse(refusal('wrong-phase', { expected: 'the time of the bell' }));
    return accept([{ type: 'BellRung', at: nowMs }]);
  },
});
