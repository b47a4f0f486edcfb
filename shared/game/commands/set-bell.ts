import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('SetBell'),
  /** Seconds between two rings, 20–900; null: by hand only. */
  everySeconds: z.number().int().min(20).max(900).nullable(),
});

/** BE2: how often the bell rings by itself during negotiation. */
export const setBell = commandRule({
  by: 'teacher',
  schema,
  decide(state, command, { nowMs }) {
    if (state.paused !== null && state.phase === 'negotiation') return refuse(refusal('paused'));
    if (state.talk.bell.everySeconds === command.everySeconds) return refuse(refusal('already-done'));
    return accept([{ type: 'BellSet', everySeconds: command.everySeconds, at: nowMs }]);
  },
});
