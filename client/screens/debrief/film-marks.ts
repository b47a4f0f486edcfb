import type { ChapterFocus } from '../../../shared/model/debrief-chapters.ts';
import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import type { FoundMoment } from '../../../shared/protocol/lived-view.ts';

/** What marks a frame of the film. */
export interface FilmMark {
  /** How often the teacher marked something in this round. */
  readonly bookmarks: number;
  /** Found moments of this round, in the order in which the class meets them. */
  readonly moments: readonly FoundMoment[];
}

type Marked = Pick<DebriefView, 'film' | 'lived'>;

/**
 * One mark for each frame, in the film's order: the proposed moments, as the teacher has arranged them (rule DG4), and of a round that
 * has none of them the strongest that was found, or a broken promise would pass unmarked.
 */
export const filmMarks = ({ film, lived }: Marked): readonly FilmMark[] =>
  film.map((frame) => {
    const proposed = lived.proposed.filter((moment) => moment.round === frame.round);
    return {
      bookmarks: frame.bookmarks.length,
      moments: proposed.length > 0 ? proposed : lived.others.filter((moment) => moment.round === frame.round).slice(0, 1),
    };
  });

/** The frame that the class looks at together; null where the focus names none of this film. */
export function placeInFilm(view: Marked, focus: ChapterFocus | null): number | null {
  if (focus === null || focus.kind === 'whatIf' || focus.kind === 'guess') return null;
  const round = focus.kind === 'round' ? focus.round : [...view.lived.proposed, ...view.lived.others].find((moment) => moment.id === focus.id)?.round;
  const place = view.film.findIndex((frame) => frame.round === round);
  return place < 0 ? null : place;
}
