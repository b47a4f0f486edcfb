import type { SeatId } from '../lib/ids.ts';
import type { EarlierLesson } from '../protocol/earlier-view.ts';
import type { ChapterFocus, ChapterId } from '../model/debrief-chapters.ts';
import type { KeptExit, ReasoningStep, TrustAnswers } from '../model/exit-ticket.ts';

/** How the debrief is led and what students leave with (rules DG1–DG11); no rule of play reads it. */
export interface DebriefState {
  /** Where the class is; null: nobody has led it yet. */
  readonly place: { readonly chapter: ChapterId; readonly focus: ChapterFocus | null; readonly atMs: number } | null;
  /** Everybody may turn pages on their own screen (rule DG3). */
  readonly free: boolean;
  readonly finished: boolean;
  /** The teacher's earlier lessons, as far as the class is shown them; absent: not at all (rule EL3). */
  readonly earlier?: readonly EarlierLesson[];
  /** Found moments: the pinned in the teacher's order, and those taken off the list (rule DG4). */
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
  readonly before: Readonly<Record<SeatId, TrustAnswers>>;
  readonly after: Readonly<Record<SeatId, TrustAnswers>>;
  readonly sentences: Readonly<Record<SeatId, KeptExit>>;
  /** Whether the class's figures, and whose sentences, stand on every screen (rule DG9). */
  readonly figuresShown: boolean;
  readonly picked: readonly SeatId[];
  /** What the teacher found in a sentence's reasoning; gone when it is written anew (rule DG11). */
  readonly assessed: Readonly<Record<SeatId, readonly ReasoningStep[]>>;
}

export const noDebrief: DebriefState = {
  place: null,
  free: false,
  finished: false,
  pinned: [],
  hidden: [],
  before: {},
  after: {},
  sentences: {},
  figuresShown: false,
  picked: [],
  assessed: {},
};
