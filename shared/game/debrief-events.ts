import type { SeatId } from '../lib/ids.ts';
import type { ChapterFocus, ChapterId } from '../model/debrief-chapters.ts';
import type { SecretsLevel } from '../model/secrets-level.ts';
import type { ExitSentence, ReasoningStep, TrustAnswers } from '../model/exit-ticket.ts';
import type { EarlierLesson } from '../protocol/earlier-view.ts';

/** What happens in the debrief (rules DG1–DG11). */
export type DebriefEvent =
  | { readonly type: 'ChapterOpened'; readonly chapter: ChapterId; readonly focus: ChapterFocus | null; readonly at: number }
  | { readonly type: 'ExploringSet'; readonly free: boolean }
  | { readonly type: 'MomentsArranged'; readonly pinned: readonly string[]; readonly hidden: readonly string[] }
  | { readonly type: 'SecretsSet'; readonly level: SecretsLevel }
  | { readonly type: 'DebriefFinished' }
  | { readonly type: 'EarlierShown'; readonly lessons: readonly EarlierLesson[] }
  | { readonly type: 'TrustRated'; readonly seatId: SeatId; readonly when: 'before' | 'after'; readonly answers: TrustAnswers }
  | { readonly type: 'ExitWritten'; readonly seatId: SeatId; readonly sentence: ExitSentence }
  | { readonly type: 'TrustFiguresShown'; readonly shown: boolean }
  | { readonly type: 'ExitPicked'; readonly seatId: SeatId; readonly shown: boolean }
  | { readonly type: 'ExitAssessed'; readonly seatId: SeatId; readonly reached: readonly ReasoningStep[] };

const debriefTypes: { readonly [Type in DebriefEvent['type']]: true } = {
  ChapterOpened: true,
  ExploringSet: true,
  MomentsArranged: true,
  SecretsSet: true,
  DebriefFinished: true,
  EarlierShown: true,
  TrustRated: true,
  ExitWritten: true,
  TrustFiguresShown: true,
  ExitPicked: true,
  ExitAssessed: true,
};

export const isOfDebrief = (event: { readonly type: string }): event is DebriefEvent => Object.hasOwn(debriefTypes, event.type);
