import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';
import { mostCharacters } from '../../model/word-limits.ts';

const schema = z.strictObject({
  type: z.literal('Pause'),
  reason: z.string().max(mostCharacters.pauseReason),
});

/** PH6: everything stops, with the reason on every screen. */
export const pause = commandRule({
  by: 'teacher',
  schema,
  decide(state, command, { nowMs }) {
    if (state.phase === 'lobby') return refuse(refusal('not-started'));
    if (state.paused !== null) return refuse(refusal('already-done'));
    return accept([{ type: 'Paused', reason: command.reason, at: nowMs }]);
  },
});
