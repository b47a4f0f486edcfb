import type { ChapterId } from '../../../shared/model/debrief-chapters.ts';
import type { LeadView } from '../../../shared/protocol/lead-view.ts';
import type { Place } from './open-chapter.ts';

/** Who looks at the debrief: whoever leads, whoever is led, and everybody else. */
export type Reader = 'teacher' | 'class' | 'guest';

/** After so long without a page turned nobody leads any more (rule DG3). */
const lapsesMs = 2 * 60 * 60_000;

export const isLed = (lead: LeadView | null, nowMs: number): boolean =>
  lead !== null && lead.place !== null && !lead.finished && nowMs - lead.place.atMs < lapsesMs;

export interface LedPlace extends Place {
  /** This screen goes where the class goes, and turns no pages. */
  readonly follows: boolean;
  /** The class is led, and this screen has gone elsewhere by its own hand. */
  readonly away: boolean;
}

/** Where a screen is: with the class while it is led, elsewhere by its own hand where that is open (rules DG2, DG3). */
export function ledPlace(lead: LeadView | null, own: Place | null, reader: Reader, first: ChapterId, nowMs: number): LedPlace {
  const start: Place = { chapter: first, focus: null };
  const led = reader !== 'guest' && isLed(lead, nowMs) ? (lead?.place ?? null) : null;
  if (led === null) return { ...(own ?? (reader === 'teacher' ? (lead?.place ?? start) : start)), follows: false, away: false };
  const together: Place = { chapter: led.chapter, focus: led.focus };
  if (reader === 'teacher') return { ...together, follows: false, away: false };
  if (!lead?.free) return { ...together, follows: true, away: false };
  return own === null ? { ...together, follows: false, away: false } : { ...own, follows: false, away: own.chapter !== led.chapter };
}
