import type { CountryId, SeatId } from '../lib/ids.ts';
import type { ChapterFocus, ChapterId } from '../model/debrief-chapters.ts';
import type { ExitSentence, ExitWords, KeptExit, ReasoningStep, TrustAnswers, TrustFigures } from '../model/exit-ticket.ts';
import type { EarlierLesson } from './earlier-view.ts';
import type { SecretsLevel } from '../model/secrets-level.ts';

/** How the debrief is led, for every screen (rules DG1–DG5, DG9). */
export interface LeadView {
  /** Where the class is and since when; null: nobody leads, and everybody turns pages by their own hand. */
  readonly place: { readonly chapter: ChapterId; readonly focus: ChapterFocus | null; readonly atMs: number } | null;
  readonly free: boolean;
  readonly finished: boolean;
  /** Another one when the teacher has arranged the found moments anew, so that screens ask for them again; it tells nothing of which (rule DG4). */
  readonly arranged: string;
  readonly secrets: SecretsLevel;
  readonly exits: ShownExits;
  /** Earlier lessons of this teacher, the oldest first; empty: not shown (rule EL3). */
  readonly earlier: readonly EarlierLesson[];
}

/** What the teacher has put on every screen (rule DG9). */
export interface ShownExits {
  /** How many sentences have been written, not by whom. */
  readonly written: number;
  /** null: the teacher has not shown them. */
  readonly figures: ClassFigures | null;
  /** In alphabetical order, so that the order does not say who wrote; `country` only where the writer lets it stand there. */
  readonly sentences: readonly (ExitWords & { readonly round: number | null; readonly country: CountryId | null })[];
}

/** How the class answered before and after, without saying who. */
export interface ClassFigures {
  readonly before: TrustFigures;
  readonly after: TrustFigures;
}

/** A student's own exit ticket (rules DG7, DG8). */
export interface SeatExitView {
  readonly before: TrustAnswers | null;
  readonly after: TrustAnswers | null;
  readonly sentence: ExitSentence | null;
}

/** What the teacher knows of it: who has written what, and how the class answered, but not who answered what. */
export interface TeacherExitView {
  readonly sentences: readonly ReadExit[];
  readonly figures: ClassFigures;
  readonly figuresShown: boolean;
}

export interface ReadExit extends KeptExit {
  readonly seatId: SeatId;
  /** It stands on every screen. */
  readonly shown: boolean;
  /** What the teacher found in it; null: not assessed yet (rule DG11). */
  readonly reached: readonly ReasoningStep[] | null;
}
