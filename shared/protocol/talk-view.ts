import type { ChatLine } from '../game/state.ts';
import type { VoteChoice } from '../model/vote-choices.ts';
import type { TableClause } from '../game/talk-state.ts';
import type { CountryId, OfferId, SeatId, TableId, VoteId } from '../lib/ids.ts';

/** What viewers receive about the talking, beside the lines; built by `shared/game/project-talk.ts`. */

/** On every screen. */
export interface PublicTalkView {
  readonly bell: BellView;
  /** The teacher reads private lines, too; said plainly wherever they are written (rule TK3). */
  readonly teacherReads: boolean;
  /** Who sits together, where people share a room (rule NT3). */
  readonly tables: readonly (readonly CountryId[])[];
}

export interface BellView {
  /** How often it has rung in this world; a screen that sees it grow shows the bell. */
  readonly rung: number;
  readonly everySeconds: number | null;
  /** When it rings next by itself, in the server's milliseconds. */
  readonly nextMs: number | null;
}

/** On the teacher's console alone. */
export interface TeacherTalkView {
  /** The newest lines of pairs and tables, where the teacher reads them (rule TK3). */
  readonly lines: readonly ChatLine[];
  /** Lines that were hidden, with their words (rule MD2). */
  readonly hidden: readonly ChatLine[];
  readonly reports: readonly ReportView[];
  readonly muted: readonly SeatId[];
  readonly tables: readonly TableView[];
  /** Where the teacher reads private lines. */
  readonly votes: readonly VoteView[];
}

export interface ReportView {
  readonly line: ChatLine;
  readonly by: SeatId;
  readonly settled: boolean;
}

/** A country's own tables and votes. */
export interface OwnTalkView {
  readonly tables: readonly TableView[];
  /** The newest of its tables and institutions. */
  readonly votes: readonly VoteView[];
}

export interface TableView {
  readonly id: TableId;
  readonly opener: CountryId;
  readonly members: readonly CountryId[];
  readonly invited: readonly CountryId[];
  /** null: this viewer is asked to it, or does not read it (rules NT2, TK3). */
  readonly draft: { readonly version: number; readonly clauses: readonly TableClause[]; readonly offerId: OfferId | null } | null;
}

export interface VoteView {
  readonly id: VoteId;
  readonly table: TableId | null;
  readonly institution: string | null;
  readonly by: CountryId;
  readonly question: string;
  readonly named: boolean;
  readonly closed: boolean;
  readonly voters: readonly CountryId[];
  /** Who has voted, not how. */
  readonly voted: readonly CountryId[];
  readonly mine: VoteChoice | null;
  /** Only once it has closed. */
  readonly result: Readonly<Record<VoteChoice, number>> | null;
  /** Only once it has closed, and only of a vote by name (rule VO4). */
  readonly byCountry: Readonly<Record<CountryId, VoteChoice>> | null;
}
