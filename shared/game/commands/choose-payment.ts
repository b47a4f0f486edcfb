import { z } from 'zod';
import { sum } from '../../lib/numbers.ts';
import { accept, refuse } from '../../lib/result.ts';
import { changedSheet, decisionRefusal } from '../decision-sheet.ts';
import { refusal } from '../refusals.ts';
import { isOpen, mostCoins, threats } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('ChoosePayment'),
  coins: z.number().min(0).max(100).multipleOf(0.5),
  /** How they are divided among the threats: shares that sum to 1; absent: as the preset says (rule ST2). */
  split: z.array(z.number().min(0).max(1).multipleOf(0.25)).max(3).readonly().nullable().optional(),
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
    const split = command.split ?? null;
    if (split !== null) {
      if (!isOpen(state, 'split')) return refuse(refusal('feature-closed', { field: 'split', expected: 'split' }));
      const wrong = split.length !== threats(state).length || Math.abs(sum(split) - 1) > 1e-9;
      if (wrong) return refuse(refusal('malformed', { field: 'split', expected: 'one share for each threat, 1 in all' }));
    }
    return accept([changedSheet(state, country, (sheet) => ({ ...sheet, payment: command.coins, split }))]);
  },
});
