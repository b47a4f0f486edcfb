import type { ChapterFocus } from '../../../shared/model/debrief-chapters.ts';
import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import type { LeadView } from '../../../shared/protocol/lead-view.ts';
import type { FoundMoment } from '../../../shared/protocol/lived-view.ts';

/** What marks a frame of the film. */
export interface FilmMark {
  /** How often the teacher marked something in this round. */
  readonly bookmarks: number;
  /** Found moments of this round, in the order in which the class meets them. */
  readonly moments: readonly FoundMoment[];
}

type Marked = Pick<DebriefView, 'film' | 'lived'>;
export type Arrangement = Pick<LeadView, 'pinned' | 'hidden'>;

/** The moments that the film tells: the proposed ones, and those that the teacher pinned before them, without the hidden (rule DG4). */
export function filmMoments({ lived }: Marked, arrangement: Arrangement | null): readonly FoundMoment[] {
  const { pinned = [], hidden = [] } = arrangement ?? {};
  const all = [...lived.proposed, ...lived.others];
  const first = pinned.flatMap((id) => all.find((moment) => moment.id === id) ?? []);
  return [...first, ...lived.proposed.filter((moment) => !pinned.includes(moment.id) && !hidden.includes(moment.id))];
}

/** One mark for each frame, in the film's order. */
export function filmMarks(view: Marked, arrangement: Arrangement | null): readonly FilmMark[] {
  const moments = filmMoments(view, arrangement);
  return view.film.map((frame) => ({ bookmarks: frame.bookmarks.length, moments: moments.filter((moment) => moment.round === frame.round) }));
}

/** The frame that the class looks at together; null where the focus names none of this film. */
export function placeInFilm(view: Marked, focus: ChapterFocus | null): number | null {
  if (focus === null || focus.kind === 'whatIf') return null;
  const round = focus.kind === 'round' ? focus.round : [...view.lived.proposed, ...view.lived.others].find((moment) => moment.id === focus.id)?.round;
  const place = view.film.findIndex((frame) => frame.round === round);
  return place < 0 ? null : place;
}
