import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { partySchema } from '../../scenario/clauses.ts';
import { refusal } from '../refusals.ts';
import { country as countryOf, isCountry } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('ReleaseBot'),
  country: partySchema,
});

/** BT1: the students of a country take over from its bot at once. */
export const releaseBot = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    if (!isCountry(state, command.country)) return refuse(refusal('unknown-country', { field: 'country' }));
    if (countryOf(state, command.country).bot === null) return refuse(refusal('already-done'));
    return accept([{ type: 'BotReleased', country: command.country }]);
  },
});
