import { z } from 'zod';
import { debtId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { freeGoods } from '../offers.ts';
import { refusal } from '../refusals.ts';
import { costsOf, isOpen } from '../world.ts';
import { coinsFor, isArbitrable, repairableWound, woundIdSchema } from '../wounds.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('CallArbitration'),
  woundId: woundIdSchema,
});

/** AR1, AR2: the victim calls, the log is the ruling, the award is due in this very round. */
export const callArbitration = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    const found = repairableWound(state, command.woundId, country, 'victim');
    if (!found.ok) return found;
    const wound = found.value;
    if (!isOpen(state, 'arbitration') || !isArbitrable(state, wound)) return refuse(refusal('no-arbitration', { field: 'woundId' }));
    if (wound.claimed) return refuse(refusal('covered-by-penalty', { field: 'woundId' }));
    if (wound.arbitrated || wound.restitution !== null) return refuse(refusal('already-done'));
    const coins = coinsFor(wound);
    if (coins === 0) return refuse(refusal('nothing-to-pay', { field: 'woundId' }));
    const price = costsOf(state).arbitration;
    if (price > freeGoods(state, country).funds + 1e-9) return refuse(refusal('not-enough-coins', { limit: price }));
    return accept([
      {
        type: 'ArbitrationCalled',
        woundId: wound.id,
        by: country,
        against: wound.breaker,
        units: wound.units,
        price,
        award: {
          id: debtId(`award-${wound.id}`),
          kind: 'award',
          from: wound.breaker,
          to: country,
          institution: null,
          coins,
          dueRound: state.round,
          visible: true,
          penalised: false,
          conditioned: false,
          woundId: wound.id,
        },
      },
    ]);
  },
});
