import type { CountryId, LineId, OfferId, SeatId, TableId, VoteId } from '../lib/ids.ts';
import type { VoteChoice } from '../model/vote-choices.ts';
import type { Clause } from '../scenario/clauses.ts';

/** How people talk in this world, beside the lines themselves (`WorldState.chat`). */
export interface TalkState {
  readonly bell: Bell;
  /** Students who may not write for now (rule MD1). */
  readonly muted: readonly SeatId[];
  readonly reports: readonly Report[];
  /** Every table that was opened; the closed ones keep their names taken. */
  readonly tables: readonly Table[];
  readonly votes: readonly Vote[];
}

/** A private table of two or more countries (rules NT1–NT8). */
export interface Table {
  readonly id: TableId;
  readonly opener: CountryId;
  readonly members: readonly CountryId[];
  readonly invited: readonly CountryId[];
  readonly closed: boolean;
  readonly draft: TableDraft;
}

/** An offer that a table writes together (rules NT4, NT5). */
export interface TableDraft {
  /** Grows with every change, so that nobody puts forward what they did not read. */
  readonly version: number;
  readonly clauses: readonly TableClause[];
  /** The offer of this round that it became. */
  readonly offerId: OfferId | null;
}

export interface TableClause {
  readonly id: string;
  readonly clause: Clause;
  /** Who wrote it last. */
  readonly by: CountryId;
  readonly seatName: string;
}

/** A question put to a table or to the members of an institution; it binds nobody (rules VO1–VO4). */
export interface Vote {
  readonly id: VoteId;
  readonly table: TableId | null;
  readonly institution: string | null;
  readonly by: CountryId;
  readonly question: string;
  /** By name: once it is closed everybody who was asked sees how each voted. */
  readonly named: boolean;
  readonly voters: readonly CountryId[];
  readonly votes: Readonly<Record<CountryId, VoteChoice>>;
  readonly closed: boolean;
}

/** Calls for a change of tables during negotiation (rules BE1–BE3). */
export interface Bell {
  /** How often it has rung in this world. */
  readonly rung: number;
  /** The time between two rings; null: it rings by hand only. */
  readonly everySeconds: number | null;
  /** When it rings next by itself; null: not in this phase. */
  readonly nextMs: number | null;
}

/** A line that a student asked the teacher to look at (rule MD3). */
export interface Report {
  readonly lineId: LineId;
  readonly by: SeatId;
  readonly settled: boolean;
}

export const noTalk: TalkState = { bell: { rung: 0, everySeconds: null, nextMs: null }, muted: [], reports: [], tables: [], votes: [] };
