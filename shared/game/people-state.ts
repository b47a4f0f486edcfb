import type { RulesQuestion } from '../model/rules-check.ts';
import type { CountryId, SeatId } from '../lib/ids.ts';
import type { ActedFor } from './commands/act-for.ts';

/** What passes between the teacher and the students beside the game (rules RM4–RM8); no rule of play reads it. */
export interface PeopleState {
  readonly helps: readonly HelpCall[];
  /** One talk with the teacher per seat, numbered within it, so that a number tells nothing about others (rule SC2). */
  readonly talks: Readonly<Record<SeatId, readonly Note[]>>;
  readonly attention: AttentionCheck | null;
  readonly deeds: readonly Deed[];
  /** What each student got wrong at the first try; who has not answered has no entry (rule RM9). */
  readonly rulesChecks: Readonly<Record<SeatId, readonly RulesQuestion[]>>;
}

export interface HelpCall {
  readonly seatId: SeatId;
  /** May be empty: a raised hand. */
  readonly text: string;
  readonly atMs: number;
}

export interface Note {
  readonly number: number;
  readonly from: 'teacher' | 'student';
  readonly text: string;
  readonly atMs: number;
  /** By the other side. */
  readonly read: boolean;
}

/** "Still here?" on every phone (rule RM6). */
export interface AttentionCheck {
  readonly number: number;
  readonly atMs: number;
  readonly answered: readonly SeatId[];
}

/** What the teacher did in a student's place (rule RM8). */
export interface Deed {
  /** Among those of its country. */
  readonly number: number;
  readonly round: number;
  readonly seatId: SeatId;
  readonly country: CountryId;
  readonly what: ActedFor;
}

export const noPeople: PeopleState = { helps: [], talks: {}, attention: null, deeds: [], rulesChecks: {} };

const silence: readonly Note[] = [];
export const talkOf = (people: PeopleState, seatId: SeatId): readonly Note[] =>
  (Object.hasOwn(people.talks, seatId) ? people.talks[seatId] : undefined) ?? silence;
