import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('ShowRound'),
  round: z.number().int().min(1).max(99),
});

/** TP2: play stands still while the story of a past reveal is told again as it was told then. */
export const showRound = commandRule({
  by: 'teacher',
  schema,
  decide(state, command, { nowMs }) {
    if (!state.history.some(({ round }) => round === command.round)) {
      return refuse(refusal('malformed', { field: 'round', expected: state.history.map(({ round }) => round).join(', ') }));
    }
    return accept([{ type: 'RoundShown', round: command.round, at: nowMs }]);
  },
});
