import { useEffect, useRef } from 'preact/hooks';
import { chapterMinutes, minutesWithoutBell } from '../../../shared/model/chapter-minutes.ts';
import type { ChapterId } from '../../../shared/model/debrief-chapters.ts';
import { serverNowMs, watchClock } from '../../state/server-clock.ts';
import { teacherView } from '../../state/views.ts';

const minuteMs = 60_000;
/** So long after its bell a lesson may still be ending; later the debrief is another day's. */
const lateMs = 30 * minuteMs;

/** The open chapter and those after it against the clock (rules DG10, LP3). */
export interface ChapterTime {
  /** Of the open chapter; null: it would be left out. */
  readonly minutes: number | null;
  /** Whole minutes that it has been open; null without a bell. */
  readonly spent: number | null;
  /** Whole minutes to the bell; below 1 it has rung; null without a bell. */
  readonly left: number | null;
  /** Later chapters for which there is no time. */
  readonly leaveOut: readonly ChapterId[];
}

export function timeOfChapter(at: {
  readonly chapters: readonly ChapterId[];
  readonly open: ChapterId;
  readonly bellMs: number | null;
  /** When the open chapter came up. */
  readonly openedMs: number;
  readonly nowMs: number;
}): ChapterTime {
  const { chapters, open, bellMs, openedMs, nowMs } = at;
  const from = chapters.slice(chapters.indexOf(open));
  const hasBell = bellMs !== null && nowMs < bellMs + lateMs;
  if (!hasBell) return { minutes: chapterMinutes(chapters, minutesWithoutBell).get(open) ?? 1, spent: null, left: null, leaveOut: [] };
  const minutes = chapterMinutes(from, (bellMs - openedMs) / minuteMs).get(open) ?? null;
  const left = Math.floor((bellMs - nowMs) / minuteMs);
  const spent = Math.max(0, Math.floor((nowMs - openedMs) / minuteMs));
  const rest = from.slice(1);
  const told = chapterMinutes(rest, left - Math.max(0, (minutes ?? 0) - spent));
  return { minutes, spent, left, leaveOut: rest.filter((id) => !told.has(id)) };
}

/** The time of the open chapter as it passes, to the half minute: the words must not change every second under a screen reader. */
export function useChapterTime(chapters: readonly ChapterId[], open: ChapterId): ChapterTime {
  useEffect(watchClock, []);
  const nowMs = Math.floor(serverNowMs() / (minuteMs / 2)) * (minuteMs / 2);
  // A place inside a chapter (a round, a what-if) does not begin it anew.
  const opened = useRef({ chapter: open, ms: nowMs });
  if (opened.current.chapter !== open) opened.current = { chapter: open, ms: nowMs };
  return timeOfChapter({ chapters, open, bellMs: teacherView.value?.plan?.bellMs ?? null, openedMs: opened.current.ms, nowMs });
}
