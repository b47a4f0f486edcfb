import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { injectionRefusal } from '../injections.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('InjectCrisis'),
  points: z.number().int().min(1).max(20),
});

/** TP7: the first threat grows by so many points more in this round; all see it, and the fund may still meet it. */
export const injectCrisis = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    const no = injectionRefusal(state);
    return no === null ? accept([{ type: 'CrisisStruck', points: command.points }]) : refuse(no);
  },
});
