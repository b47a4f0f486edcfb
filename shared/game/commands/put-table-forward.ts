import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { ownTable, tableIdSchema } from '../tables.ts';
import { commandRule } from './command.ts';
import { makeOffer } from './make-offer.ts';

const schema = z.strictObject({
  type: z.literal('PutTableForward'),
  tableId: tableIdSchema,
  /** The version that was read. */
  version: z.number().int().min(0),
});

/** NT5: the draft becomes an offer of the whole table, under the rules of any offer. */
export const putTableForward = commandRule({
  by: 'country',
  schema,
  decide(state, command, context, country) {
    const table = ownTable(state, command.tableId, country);
    if (table === undefined) return refuse(refusal('unknown-table', { field: 'tableId' }));
    const { draft, members } = table;
    if (draft.version !== command.version) return refuse(refusal('offer-changed', { field: 'version' }));
    const isOut = state.offers.some((offer) => offer.id === draft.offerId && (offer.status === 'open' || offer.status === 'signed'));
    if (isOut) return refuse(refusal('already-done'));
    if (draft.clauses.length === 0 || members.length < 2) return refuse(refusal('bad-clause', { field: 'tableId', expected: 'two countries and a clause' }));
    const clauses = draft.clauses.map(({ clause }) => clause);
    const made = makeOffer.decide(state, { type: 'MakeOffer', to: members.filter((id) => id !== country), clauses }, context, country);
    if (!made.ok) return made;
    const offerId = made.value.flatMap((event) => (event.type === 'OfferMade' ? [event.offer.id] : []))[0];
    if (offerId === undefined) return made;
    const forward = { type: 'TablePutForward', tableId: table.id, offerId, by: country, told: members, teacherReads: state.settings.teacherReads } as const;
    return accept([...made.value, forward]);
  },
});
