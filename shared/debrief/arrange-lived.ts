import type { FoundMoment, LivedView } from '../protocol/lived-view.ts';
import type { Concept } from '../scenario/names.ts';
import { proposeMoments } from './detectors/propose-moments.ts';

/** What the teacher has arranged of the found moments (rules DG4, DG11); ids in the teacher's order. */
export interface LivedArrangement {
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
  /** The lesson's target concepts; null: the scenario's own. */
  readonly concepts: readonly Concept[] | null;
}

/**
 * The found moments as the teacher has arranged them: the pinned first and in order, then what is proposed for the
 * lesson's concepts and by strength until there are five; what was hidden stands apart, for the teacher alone.
 */
export function arrangeLived(view: LivedView, { pinned, hidden, concepts }: LivedArrangement): LivedView {
  const lesson = concepts ?? view.lesson;
  const found = [...view.proposed, ...view.others, ...view.hidden];
  if (pinned.length === 0 && hidden.length === 0 && concepts === null) return view;
  const lived = new Set(found.flatMap((moment) => [moment.concept, ...moment.alsoShows]));
  const missed = new Set([...lesson, ...view.notYet]);
  return {
    ...propose(found, lesson, pinned, hidden),
    hidden: hidden.flatMap((id) => found.filter((moment) => moment.id === id)),
    notYet: [...missed].filter((concept) => !lived.has(concept) && view.sought.includes(concept)),
    sought: view.sought,
  };
}

/** Only moments that may be told; those that were pinned keep their places, and others come up for the proposals that went. */
export function openLived(view: LivedView, may: (moment: FoundMoment) => boolean): LivedView {
  const pinned = view.proposed.slice(0, view.pinned).map(({ id }) => id);
  return { ...view, ...propose([...view.proposed, ...view.others].filter(may), view.lesson, pinned, []), hidden: [] };
}

function propose(
  found: readonly FoundMoment[],
  lesson: readonly Concept[],
  pinned: readonly string[],
  hidden: readonly string[],
): Pick<LivedView, 'lesson' | 'pinned' | 'proposed' | 'others'> {
  const shown = found.filter(({ id }) => !hidden.includes(id));
  const first = pinned.flatMap((id) => shown.filter((moment) => moment.id === id));
  const { proposed, others } = proposeMoments(shown, lesson, first);
  return { lesson, pinned: first.length, proposed, others };
}
