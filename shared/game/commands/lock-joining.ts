import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('LockJoining'),
  locked: z.boolean(),
});

/** LB3: with the class locked whoever comes waits in a queue, and nobody changes countries by themselves. */
export const lockJoining = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    if (state.joinLocked === command.locked) return refuse(refusal('already-done', { field: 'locked' }));
    return accept([{ type: 'JoiningLocked', locked: command.locked }]);
  },
});
