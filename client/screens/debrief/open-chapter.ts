import { signal } from '@preact/signals';
import { type ChapterFocus, type ChapterId, chapterIds } from '../../../shared/model/debrief-chapters.ts';

/** Where this screen is in the debrief. */
export interface Place {
  readonly chapter: ChapterId;
  readonly focus: ChapterFocus | null;
}

/** Where the reader went by their own hand; null: nowhere yet. */
export const ownPlace = signal<Place | null>(null);

const key = (code: string): string => `mufakat:debrief:${code}`;

/** Goes to a chapter by the reader's own hand; a reload comes back to it. */
export function goTo(code: string, place: Place): void {
  ownPlace.value = place;
  try {
    sessionStorage.setItem(key(code), place.chapter);
  } catch {
    // A reload then begins at the first chapter.
  }
}

/** The chapter that this tab was at before a reload. */
export function recallPlace(code: string): void {
  let kept: string | null = null;
  try {
    kept = sessionStorage.getItem(key(code));
  } catch {
    // As if nothing were kept.
  }
  const chapter = chapterIds.find((id) => id === kept);
  ownPlace.value = chapter === undefined ? null : { chapter, focus: null };
}
