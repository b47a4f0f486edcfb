import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('CreditOutage'),
  ms: z.number().int().min(0),
});

/** PH7: time in which the server was away is given back. */
export const creditOutage = commandRule({
  by: 'system',
  schema,
  decide(state, command) {
    if (state.phase === 'lobby') return refuse(refusal('not-started'));
    return accept([{ type: 'OutageCredited', ms: command.ms }]);
  },
});
