import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { freeGoods } from '../offers.ts';
import { refusal } from '../refusals.ts';
import { coinsFor, repairableWound, woundIdSchema } from '../wounds.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('PromiseRestitution'),
  woundId: woundIdSchema,
});

/** RP2: what was not delivered is made good in coins, sure to be paid in this round's resolution. */
export const promiseRestitution = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    const found = repairableWound(state, command.woundId, country, 'breaker');
    if (!found.ok) return found;
    const wound = found.value;
    if (wound.restitution !== null || wound.arbitrated) return refuse(refusal('already-done'));
    const coins = coinsFor(wound);
    if (coins === 0) return refuse(refusal('nothing-to-pay', { field: 'woundId' }));
    const { funds } = freeGoods(state, country);
    if (coins > funds + 1e-9) return refuse(refusal('not-enough-coins', { limit: Math.max(0, Math.floor(funds * 2) / 2) }));
    return accept([{ type: 'RestitutionPromised', woundId: wound.id, by: country, to: wound.victim, coins }]);
  },
});
