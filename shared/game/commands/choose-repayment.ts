import { z } from 'zod';
import { debtId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { changedSheet, decisionRefusal } from '../decision-sheet.ts';
import { refusal } from '../refusals.ts';
import { keepChoices } from '../state.ts';
import { isOpen } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('ChooseRepayment'),
  debtId: z.string().max(60).transform(debtId),
  choice: z.enum(keepChoices),
});

/** LN2, AR3: in secret, for each debt or award that is due: pay, cut short or refuse; an award cannot be cut short. */
export const chooseRepayment = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    const refused = decisionRefusal(state, country);
    if (refused !== null) return refuse(refused);
    const debt = state.debts.find((candidate) => candidate.id === command.debtId && candidate.from === country && candidate.dueRound === state.round);
    if (debt === undefined) return refuse(refusal('unknown-debt', { field: 'debtId' }));
    if (command.choice === 'short' && (debt.kind === 'award' || !isOpen(state, 'short'))) {
      return refuse(refusal('feature-closed', { field: 'choice', expected: 'short' }));
    }
    return accept([changedSheet(state, country, (sheet) => ({ ...sheet, repays: { ...sheet.repays, [debt.id]: command.choice } }))]);
  },
});
