import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import type { GameEvent } from '../events.ts';
import { evolve } from '../evolve.ts';
import { refusal } from '../refusals.ts';
import { concerned, ownTable, seatingIsOpen, tableIdSchema } from '../tables.ts';
import { completedVotes } from '../votes.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('LeaveTable'),
  tableId: tableIdSchema,
});

/** NT6: a country leaves a table; the last one closes it. */
export const leaveTable = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    const table = ownTable(state, command.tableId, country);
    if (table === undefined) return refuse(refusal('unknown-table', { field: 'tableId' }));
    const about = { tableId: table.id, told: concerned(table), open: seatingIsOpen(state) };
    const left: GameEvent = { type: 'TableLeft', country, ...about };
    if (table.members.length === 1) return accept([left, { type: 'TableClosed', ...about }]);
    return accept([left, ...completedVotes(evolve(state, left))]);
  },
});
