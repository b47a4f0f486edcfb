import type { CountryId, SeatId } from '../lib/ids.ts';
import type { ChapterFocus, ChapterId } from '../model/debrief-chapters.ts';
import type { ExitSentence, TrustAnswers, TrustFigures } from '../model/exit-ticket.ts';
import type { SecretsLevel } from '../model/secrets-level.ts';

/** How the debrief is led, for every screen (rules DG1–DG5, DG9). */
export interface LeadView {
  /** Where the class is and since when; null: nobody leads, and everybody turns pages by their own hand. */
  readonly place: { readonly chapter: ChapterId; readonly focus: ChapterFocus | null; readonly atMs: number } | null;
  readonly free: boolean;
  readonly finished: boolean;
  /** Found moments by their id; empty where the secrets of play stay closed, for an id may name who did what. */
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
  readonly secrets: SecretsLevel;
  /** null: the teacher has not shown it. */
  readonly exits: ShownExits | null;
}

export interface ShownExits {
  readonly before: TrustFigures;
  readonly after: TrustFigures;
  /** In alphabetical order, so that the order does not say who wrote; `country` only where the teacher shows names. */
  readonly sentences: readonly (ExitSentence & { readonly country: CountryId | null })[];
}

/** A student's own exit ticket (rules DG7, DG8). */
export interface SeatExitView {
  readonly before: TrustAnswers | null;
  readonly after: TrustAnswers | null;
  readonly sentence: ExitSentence | null;
}

/** What the teacher knows of it: who has written what, and how the class answered, but not who answered what. */
export interface TeacherExitView {
  readonly sentences: readonly (ExitSentence & { readonly seatId: SeatId })[];
  readonly before: TrustFigures;
  readonly after: TrustFigures;
  readonly shown: 'nothing' | 'figures' | 'sentences' | 'sentencesNamed';
}
