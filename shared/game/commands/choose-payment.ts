import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { changedSheet, decisionRefusal } from '../decision-sheet.ts';
import { refusal } from '../refusals.ts';
import { isOpen, mostCoins } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('ChoosePayment'),
  coins: z.number().min(0).max(100).multipleOf(0.5),
});

/** PY4: coins into the common fund, in secret, at most the cap. */
export const choosePayment = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    const refused = decisionRefusal(state, country);
    if (refused !== null) return refuse(refused);
    if (!isOpen(state, 'fund')) return refuse(refusal('feature-closed', { expected: 'fund' }));
    const most = mostCoins(state, country);
    if (command.coins > most) return refuse(refusal('payment-too-high', { field: 'coins', limit: Math.floor(most) }));
    return accept([changedSheet(state, country, (sheet) => ({ ...sheet, payment: command.coins }))]);
  },
});
