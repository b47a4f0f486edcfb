import { oncePer } from '../lib/once-per.ts';
import type { CountryId } from '../lib/ids.ts';
import type { OwnTalkView, PublicTalkView, TableView, TeacherTalkView, VoteView } from '../protocol/talk-view.ts';
import { isPlenary, isReadByTeacher, lineOf } from './chat-lines.ts';
import type { WorldState } from './state.ts';
import { concerned } from './tables.ts';
import type { VoteChoice } from '../model/vote-choices.ts';
import type { Bell, Table, TalkState, Vote } from './talk-state.ts';
import { bodyOf } from './votes.ts';

export const publicTalk = (state: WorldState): PublicTalkView => publicTalkOf(state.settings)(state.talk.tables)(state.talk.bell);

/** One object for each state of the bell, so that it is encoded when it changes and not before. */
const publicTalkOf = oncePer((settings: WorldState['settings']) =>
  oncePer((tables: TalkState['tables']) =>
    oncePer(
      (bell: Bell): PublicTalkView => ({
        bell: { rung: bell.rung, everySeconds: bell.everySeconds, nextMs: bell.nextMs },
        teacherReads: settings.teacherReads,
        // NT3: one who sits alone is still waiting for the others.
        tables: settings.mode === 'remote' ? [] : tables.filter((table) => !table.closed && table.members.length > 1).map(({ members }) => members),
      }),
    ),
  ),
);

/** NT2: a table's draft is for who sits there; who is asked sees who sits, no more. */
export const ownTalk = (state: WorldState, id: CountryId): OwnTalkView => ({
  tables: state.talk.tables.filter((table) => !table.closed && concerned(table).includes(id)).map((table) => tableView(table, table.members.includes(id))),
  votes: state.talk.votes
    .filter((vote) => bodyOf(state, vote).includes(id))
    .slice(-20)
    .map((vote) => voteView(vote, id)),
});

const tableView = ({ id, opener, members, invited, draft }: Table, isMember: boolean): TableView => ({
  id,
  opener,
  members,
  invited,
  draft: isMember ? { version: draft.version, clauses: draft.clauses, offerId: draft.offerId } : null,
});

/** VO2, VO4: who has voted, and after the end how many said what; who said what only by name. */
function voteView(vote: Vote, viewer: CountryId | null): VoteView {
  const { id, table, institution, by, question, named, closed, voters, votes } = vote;
  const said = Object.values(votes);
  const count = (choice: VoteChoice): number => said.filter((one) => one === choice).length;
  return {
    id,
    table,
    institution,
    by,
    question,
    named,
    closed,
    voters,
    voted: voters.filter((country) => votes[country] !== undefined),
    mine: viewer === null ? null : (votes[viewer] ?? null),
    result: closed ? { yes: count('yes'), no: count('no'), abstain: count('abstain') } : null,
    byCountry: closed && named ? votes : null,
  };
}

/** Lines that a console holds at once; the whole talk stands in the log. */
const shownLines = 80;

/** TK3, MD1–MD3: private lines only where the lesson says so; what was reported always. */
export function teacherTalk(state: WorldState): TeacherTalkView {
  return {
    lines: state.settings.teacherReads ? state.chat.filter((line) => !isPlenary(line)).slice(-shownLines) : [],
    // Hiding a line must not be a way to read it.
    hidden: state.chat.filter((line) => line.hidden && isReadByTeacher(state, line)).slice(-shownLines),
    reports: state.talk.reports.slice(-shownLines).flatMap(({ lineId, by, settled }) => {
      const line = lineOf(state, lineId);
      return line === undefined ? [] : [{ line, by, settled }];
    }),
    muted: state.talk.muted,
    tables: state.talk.tables.filter((table) => !table.closed).map((table) => tableView(table, state.settings.teacherReads)),
    votes: state.settings.teacherReads ? state.talk.votes.slice(-20).map(forTeacher) : [],
  };
}

/** Until a vote has closed the console shows its question, not who has voted: it is told of the result alone. */
const forTeacher = (vote: Vote): VoteView => (vote.closed ? voteView(vote, null) : { ...voteView(vote, null), voted: [] });
