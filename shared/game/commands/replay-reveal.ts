import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({ type: z.literal('ReplayReveal') });

/** RV4: the running reveal is told anew; one that goes by itself gets its whole time again. */
export const replayReveal = commandRule({
  by: 'teacher',
  schema,
  decide(state, _command, { nowMs }) {
    if (state.phase !== 'reveal') return refuse(refusal('wrong-phase'));
    if (state.paused !== null) return refuse(refusal('paused'));
    const { deadlineMs, reveal, settings } = state;
    if (reveal.beats > 0 || deadlineMs === null) return accept([{ type: 'RevealReplayed' }]);
    return accept([{ type: 'RevealReplayed' }, { type: 'PhaseExtended', deadlineMs: nowMs + settings.phaseSeconds.reveal * 1000 }]);
  },
});
