import { assertNever } from '../lib/assert-never.ts';
import type { CountryId, TableId, VoteId } from '../lib/ids.ts';
import { namesCountry } from '../scenario/clauses.ts';
import type { TalkEvent } from './talk-events.ts';
import type { Table, TalkState, Vote } from './talk-state.ts';

export type TableEvent = Extract<TalkEvent, { readonly type: `Table${string}` | `Vote${string}` }>;

/** The tables' and votes' part of `evolve`. */
export function evolveTables(talk: TalkState, event: TableEvent): TalkState {
  switch (event.type) {
    case 'TableOpened':
      return { ...talk, tables: [...talk.tables, event.table] };
    case 'TableInvited':
      return withTable(talk, event.tableId, (table) => ({ ...table, invited: [...table.invited, ...event.invited] }));
    case 'TableJoined':
      return withTable(talk, event.tableId, (table) => ({ ...uninvited(table, event.country), members: [...table.members, event.country] }));
    case 'TableDeclined':
      return withTable(talk, event.tableId, (table) => uninvited(table, event.country));
    case 'TableLeft':
      return withTable(talk, event.tableId, (table) => withoutMember(table, event.country));
    case 'TableClosed':
      return withoutOpenVotes(
        withTable(talk, event.tableId, (table) => ({ ...table, invited: [], closed: true })),
        (vote) => vote.table === event.tableId,
      );
    case 'TableClauseWritten':
      return withTable(talk, event.tableId, (table) => written(table, event));
    case 'TablePutForward':
      return withTable(talk, event.tableId, (table) => ({ ...table, draft: { ...table.draft, offerId: event.offerId } }));
    case 'VoteOpened':
      return { ...talk, votes: [...talk.votes, event.vote] };
    case 'VoteCast':
      return withVote(talk, event.voteId, (vote) => ({ ...vote, votes: { ...vote.votes, [event.country]: event.choice } }));
    case 'VoteClosed':
      return withVote(talk, event.voteId, (vote) => ({ ...vote, closed: true }));
    default:
      return assertNever(event);
  }
}

/** VO3: votes do not outlast the negotiation they were asked in. */
export const withoutOpenVotes = (talk: TalkState, which: (vote: Vote) => boolean = () => true): TalkState =>
  talk.votes.some((vote) => !vote.closed && which(vote))
    ? { ...talk, votes: talk.votes.map((vote) => (which(vote) ? { ...vote, closed: true } : vote)) }
    : talk;

/** NT5: a new round knows no offer of the last one; the draft stays on the table. */
export const withFreshDrafts = (talk: TalkState): TalkState =>
  talk.tables.some(({ draft }) => draft.offerId !== null)
    ? { ...talk, tables: talk.tables.map((table) => ({ ...table, draft: { ...table.draft, offerId: null } })) }
    : talk;

const uninvited = (table: Table, country: CountryId): Table => ({ ...table, invited: table.invited.filter((id) => id !== country) });

/** NT6: clauses that name who left go with it. */
function withoutMember(table: Table, country: CountryId): Table {
  const clauses = table.draft.clauses.filter(({ clause }) => !namesCountry(clause, country));
  const draft = clauses.length === table.draft.clauses.length ? table.draft : { ...table.draft, version: table.draft.version + 1, clauses };
  return { ...table, members: table.members.filter((id) => id !== country), draft };
}

function written(table: Table, { clauseId: id, clause, by, seatName }: Extract<TableEvent, { type: 'TableClauseWritten' }>): Table {
  const { clauses, version } = table.draft;
  const line = clause === null ? null : { id, clause, by, seatName };
  const place = clauses.findIndex((old) => old.id === id);
  const next = place < 0 ? [...clauses, ...(line === null ? [] : [line])] : clauses.flatMap((old) => (old.id !== id ? [old] : line === null ? [] : [line]));
  return { ...table, draft: { version: version + 1, clauses: next, offerId: null } };
}

const withTable = (talk: TalkState, id: TableId, change: (table: Table) => Table): TalkState => ({
  ...talk,
  tables: talk.tables.map((table) => (table.id === id ? change(table) : table)),
});

const withVote = (talk: TalkState, id: VoteId, change: (vote: Vote) => Vote): TalkState => ({
  ...talk,
  votes: talk.votes.map((vote) => (vote.id === id ? change(vote) : vote)),
});
