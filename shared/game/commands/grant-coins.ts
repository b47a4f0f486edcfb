import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { partySchema } from '../../scenario/clauses.ts';
import { injectionRefusal } from '../injections.ts';
import { refusal } from '../refusals.ts';
import { isCountry } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('GrantCoins'),
  country: partySchema,
  coins: z.number().int().min(1).max(20),
});

/** TP8: one country gets coins for this round, before the eyes of all. */
export const grantCoins = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    const no = injectionRefusal(state);
    if (no !== null) return refuse(no);
    if (!isCountry(state, command.country)) return refuse(refusal('unknown-country', { field: 'country' }));
    return accept([{ type: 'CoinsGranted', country: command.country, coins: command.coins }]);
  },
});
