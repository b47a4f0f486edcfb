import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { concerned, mostTables, openTablesOf, seatingIsOpen, tableIdSchema } from '../tables.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('AnswerTable'),
  tableId: tableIdSchema,
  join: z.boolean(),
});

/** NT1: who was asked sits down, or says no. */
export const answerTable = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    const table = state.talk.tables.find((candidate) => candidate.id === command.tableId && !candidate.closed && candidate.invited.includes(country));
    if (table === undefined) return refuse(refusal('unknown-table', { field: 'tableId' }));
    const about = { tableId: table.id, country, told: concerned(table) };
    if (!command.join) return accept([{ type: 'TableDeclined', ...about }]);
    if (openTablesOf(state, country).length >= mostTables) return refuse(refusal('too-many', { limit: mostTables }));
    return accept([{ type: 'TableJoined', ...about, open: seatingIsOpen(state) }]);
  },
});
