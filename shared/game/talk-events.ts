import type { CountryId, LineId, OfferId, SeatId, TableId, VoteId } from '../lib/ids.ts';
import type { Clause } from '../scenario/clauses.ts';
import type { VoteChoice } from '../model/vote-choices.ts';
import type { Table, Vote } from './talk-state.ts';

/** Which table, and whom the news reaches: who sits there, and where it is about seats who is invited. */
interface AtTable {
  readonly tableId: TableId;
  readonly told: readonly CountryId[];
}
interface Seating extends AtTable {
  /** Who sits at which table is public in this lesson (rule NT3). */
  readonly open: boolean;
}
/** What is written or voted, which the teacher reads only where the lesson says so (rule TK3). */
interface Content {
  readonly told: readonly CountryId[];
  readonly teacherReads: boolean;
}

/** What may happen around the talking; part of `GameEvent`. Who may know each stands in `may-know-talk.ts`. */
export type TalkEvent =
  | { readonly type: 'BellRung'; readonly at: number }
  | { readonly type: 'BellSet'; readonly everySeconds: number | null; readonly at: number }
  | { readonly type: 'SeatMuted'; readonly seatId: SeatId; readonly country: CountryId | null; readonly muted: boolean }
  | { readonly type: 'LineHidden'; readonly lineId: LineId; readonly hidden: boolean; readonly readers: 'all' | readonly CountryId[] }
  | { readonly type: 'LineReported'; readonly lineId: LineId; readonly by: SeatId }
  | { readonly type: 'ReportSettled'; readonly lineId: LineId }
  | ({ readonly type: 'TableOpened'; readonly table: Table } & Pick<AtTable, 'told'>)
  | ({ readonly type: 'TableInvited'; readonly invited: readonly CountryId[] } & AtTable)
  | ({ readonly type: 'TableJoined'; readonly country: CountryId } & Seating)
  | ({ readonly type: 'TableDeclined'; readonly country: CountryId } & AtTable)
  | ({ readonly type: 'TableLeft'; readonly country: CountryId } & Seating)
  | ({ readonly type: 'TableClosed' } & Seating)
  | ({
      readonly type: 'TableClauseWritten';
      readonly tableId: TableId;
      readonly clauseId: string;
      /** null: taken out. */
      readonly clause: Clause | null;
      readonly by: CountryId;
      readonly seatName: string;
    } & Content)
  | ({ readonly type: 'TablePutForward'; readonly tableId: TableId; readonly offerId: OfferId; readonly by: CountryId } & Content)
  | ({ readonly type: 'VoteOpened'; readonly vote: Vote } & Content)
  | ({ readonly type: 'VoteCast'; readonly voteId: VoteId; readonly country: CountryId; readonly choice: VoteChoice } & Content)
  | ({ readonly type: 'VoteClosed'; readonly voteId: VoteId } & Content);

const talkTypes: { readonly [Type in TalkEvent['type']]: true } = {
  BellRung: true,
  BellSet: true,
  SeatMuted: true,
  LineHidden: true,
  LineReported: true,
  ReportSettled: true,
  TableOpened: true,
  TableInvited: true,
  TableJoined: true,
  TableDeclined: true,
  TableLeft: true,
  TableClosed: true,
  TableClauseWritten: true,
  TablePutForward: true,
  VoteOpened: true,
  VoteCast: true,
  VoteClosed: true,
};

export const isTalk = (event: { readonly type: string }): event is TalkEvent => Object.hasOwn(talkTypes, event.type);
