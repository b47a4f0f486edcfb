import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { changedSheet, decisionRefusal } from '../decision-sheet.ts';
import { refusal } from '../refusals.ts';
import { isOpen } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('ChooseProgramme'),
  join: z.boolean(),
});

/** PR1: joining the round's joint programme costs one coin. */
export const chooseProgramme = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    const refused = decisionRefusal(state, country);
    if (refused !== null) return refuse(refused);
    if (!isOpen(state, 'programme')) return refuse(refusal('feature-closed', { expected: 'programme' }));
    return accept([changedSheet(state, country, (sheet) => ({ ...sheet, programme: command.join }))]);
  },
});
