import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { repairableWound, woundIdSchema } from '../wounds.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('Apologise'),
  woundId: woundIdSchema,
});

/** RP1: in the round after a breach, in public, once for each victim. */
export const apologise = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    const found = repairableWound(state, command.woundId, country, 'breaker');
    if (!found.ok) return found;
    if (found.value.apologised) return refuse(refusal('already-done'));
    return accept([{ type: 'Apologised', woundId: found.value.id, by: country, to: found.value.victim }]);
  },
});
