import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { partySchema } from '../../scenario/clauses.ts';
import { refusal } from '../refusals.ts';
import { concerned, inviteRefusal, ownTable, tableIdSchema } from '../tables.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('InviteToTable'),
  tableId: tableIdSchema,
  invite: z.array(partySchema).min(1).max(19).readonly(),
});

/** NT1: whoever sits at a table may ask further countries to it. */
export const inviteToTable = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    const table = ownTable(state, command.tableId, country);
    if (table === undefined) return refuse(refusal('unknown-table', { field: 'tableId' }));
    const refused = inviteRefusal(state, command.invite, concerned(table));
    if (refused !== null) return refuse(refused);
    return accept([{ type: 'TableInvited', tableId: table.id, invited: command.invite, told: [...concerned(table), ...command.invite] }]);
  },
});
