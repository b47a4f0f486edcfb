import { z } from 'zod';
import { agreementId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { changedSheet, decisionRefusal } from '../decision-sheet.ts';
import { refusal } from '../refusals.ts';
import { owes } from '../resolution/obligations.ts';
import { keepChoices } from '../state.ts';
import { isOpen } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('ChooseKeep'),
  agreementId: z.string().max(24).transform(agreementId),
  choice: z.enum(keepChoices),
});

/** DL3: in secret, per agreement: keep, cut short or break; the last word of a delegation counts. */
export const chooseKeep = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    const refused = decisionRefusal(state, country);
    if (refused !== null) return refuse(refused);
    const agreement = state.agreements.find((candidate) => candidate.id === command.agreementId);
    if (agreement === undefined || !agreement.parties.includes(country)) return refuse(refusal('unknown-agreement', { field: 'agreementId' }));
    if (command.choice === 'short' && !isOpen(state, 'short')) return refuse(refusal('feature-closed', { field: 'choice', expected: 'short' }));
    if (!owes(agreement, country, state.round)) return refuse(refusal('not-a-party', { field: 'agreementId' }));
    return accept([changedSheet(state, country, (sheet) => ({ ...sheet, keeps: { ...sheet.keeps, [agreement.id]: command.choice } }))]);
  },
});
