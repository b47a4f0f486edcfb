import type { ClockView } from '../../shared/protocol/views.ts';
import { t } from './text.ts';

export interface PauseWords {
  readonly title: string;
  /** The reason or the question; '' when the title says all. */
  readonly text: string;
  readonly note: string;
}

/** What every screen says while everything stands still (rules PH6, TP1, TP2, TP4). */
export function pauseWords({ pausedFor, pausedReason, shown, round, practice }: ClockView): PauseWords {
  switch (pausedFor) {
    case 'question':
      return { title: t('common.stop.question'), text: pausedReason ?? '', note: t('common.stop.questionNote') };
    case 'undo':
      return {
        title: practice ? t('common.stop.undoPractice') : t('common.stop.undo', { round }),
        text: t('common.stop.undoText'),
        note: t('common.stop.wait'),
      };
    case 'showing':
      return { title: t('common.stop.showing', { round: shown?.round ?? round }), text: '', note: t('common.stop.wait') };
    default:
      return { title: t('common.clock.paused'), text: pausedReason ?? '', note: t('common.stop.wait') };
  }
}
