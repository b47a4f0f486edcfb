import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('SetRevealPace'),
  pace: z.enum(['auto', 'steps']),
});

/** RV1: from the next reveal on, it goes by itself or the teacher leads it. */
export const setRevealPace = commandRule({
  by: 'teacher',
  schema,
  decide(state, { pace }) {
    if (state.phase === 'debrief') return refuse(refusal('wrong-phase'));
    if (state.reveal.pace === pace) return refuse(refusal('already-done'));
    return accept([{ type: 'RevealPaceSet', pace }]);
  },
});
