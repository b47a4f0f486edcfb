import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { clauseSchema } from '../../scenario/clauses.ts';
import { clauseRefusal } from '../offers.ts';
import { refusal } from '../refusals.ts';
import { ownTable, seatNameOf, tableIdSchema } from '../tables.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('WriteTableClause'),
  tableId: tableIdSchema,
  /** null: a new clause. */
  clauseId: z.string().max(12).nullable(),
  /** null: take it out. */
  clause: clauseSchema.nullable(),
});

/** As many as an offer may hold. */
const mostClauses = 24;

/** NT4: anybody at the table writes, changes or takes out a clause; the last word counts, and its author stands beside it. */
export const writeTableClause = commandRule({
  by: 'country',
  schema,
  decide(state, { tableId, clauseId, clause }, { actor }, country) {
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    const table = ownTable(state, tableId, country);
    if (table === undefined) return refuse(refusal('unknown-table', { field: 'tableId' }));
    const { clauses, version } = table.draft;
    if (clauseId === null ? clause === null : !clauses.some(({ id }) => id === clauseId)) return refuse(refusal('bad-clause', { field: 'clauseId' }));
    if (clauseId === null && clauses.length >= mostClauses) return refuse(refusal('too-many', { limit: mostClauses }));
    const refused = clause === null ? null : clauseRefusal(state, table.members, [clause]);
    if (refused !== null) return refuse({ ...refused, field: 'clause' });
    const written = { tableId: table.id, clauseId: clauseId ?? `c${version + 1}`, clause, by: country, seatName: seatNameOf(state, actor) };
    return accept([{ type: 'TableClauseWritten', ...written, told: table.members, teacherReads: state.settings.teacherReads }]);
  },
});
