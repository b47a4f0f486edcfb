import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('EndLesson'),
});

/** PH6: the game ends here and the debrief begins with what was played. */
export const endLesson = commandRule({
  by: 'teacher',
  schema,
  decide(state) {
    if (state.phase === 'lobby') return refuse(refusal('not-started'));
    return accept([{ type: 'GameEnded' }]);
  },
});
