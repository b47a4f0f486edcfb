import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { partySchema } from '../../scenario/clauses.ts';
import { changedSheet, decisionRefusal } from '../decision-sheet.ts';
import { refusal } from '../refusals.ts';
import { isCountry, isOpen } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('PredictBreaker'),
  breaker: z.union([z.literal('nobody'), partySchema]).nullable(),
});

/** DL6: the analyst says who will break a promise; it changes nothing but earns the badge. */
export const predictBreaker = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    const refused = decisionRefusal(state, country);
    if (refused !== null) return refuse(refused);
    if (!isOpen(state, 'prediction')) return refuse(refusal('feature-closed', { expected: 'prediction' }));
    const { breaker } = command;
    if (breaker !== null && breaker !== 'nobody' && (!isCountry(state, breaker) || breaker === country)) {
      return refuse(refusal('unknown-country', { field: 'breaker' }));
    }
    return accept([changedSheet(state, country, (sheet) => ({ ...sheet, prediction: breaker }))]);
  },
});
