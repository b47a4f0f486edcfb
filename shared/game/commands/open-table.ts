import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { partySchema } from '../../scenario/clauses.ts';
import { refusal } from '../refusals.ts';
import { concerned, inviteRefusal, mostTables, nextTableId, openTablesOf } from '../tables.ts';
import type { Table } from '../talk-state.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('OpenTable'),
  /** The countries asked to sit down, one or more. */
  invite: z.array(partySchema).min(1).max(19).readonly(),
});

/** NT1: a country opens a table and asks others to it. */
export const openTable = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    const refused = inviteRefusal(state, command.invite, [country]);
    if (refused !== null) return refuse(refused);
    if (openTablesOf(state, country).length >= mostTables) return refuse(refusal('too-many', { limit: mostTables }));
    const table: Table = {
      id: nextTableId(state, [country, ...command.invite]),
      opener: country,
      members: [country],
      invited: command.invite,
      closed: false,
      draft: { version: 0, clauses: [], offerId: null },
    };
    return accept([{ type: 'TableOpened', table, told: concerned(table) }]);
  },
});
