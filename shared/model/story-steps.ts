import type { Beat, Moment, StoryView } from '../protocol/story-view.ts';

/** What a reveal tells, one after the other; who leads it by hand goes from one to the next (rule RV2). */
export type ToldStep =
  /** Goods travel. */
  | { readonly kind: 'journeys' }
  | { readonly kind: 'beat'; readonly beat: Beat }
  /** What else happened, in one short picture. */
  | { readonly kind: 'aside'; readonly moment: Moment };

const asidesAtMost = 3;
const asideOrder: readonly Moment['kind'][] = [
  'award',
  'apology',
  'institution-founded',
  'aid',
  'security',
  'principles',
  'debt-unpaid',
  'institution-left',
  'agreement-left',
  'exclusive',
  'red-line',
  'mediation',
  'tech',
  'actor',
  'card',
];

/** The most important of what else happened, one of each kind before a second of any; not what a beat has told already. */
export function chooseAsides(story: StoryView): readonly Moment[] {
  const told = story.beats.find((beat) => beat.kind === 'rescue');
  const fresh = story.moments.filter((moment) => !(moment.kind === 'aid' && moment.giver === told?.giver && moment.receiver === told.receiver));
  const byRank = [...fresh].sort((one, other) => asideOrder.indexOf(one.kind) - asideOrder.indexOf(other.kind));
  const firsts = byRank.filter((moment, i) => byRank[i - 1]?.kind !== moment.kind);
  const chosen = [...firsts, ...byRank.filter((moment) => !firsts.includes(moment))].slice(0, asidesAtMost);
  return byRank.filter((moment) => chosen.includes(moment));
}

/** Goods first, then at most three beats, what else happened, then (after the last round) the ending. */
export function storySteps(story: StoryView): readonly ToldStep[] {
  const ending = story.beats.find((beat) => beat.kind === 'ending');
  const told = story.beats.filter((beat) => beat.kind !== 'ending').slice(0, 3);
  return [
    ...(story.journeys.length > 0 ? [{ kind: 'journeys' } as const] : []),
    ...told.map((beat) => ({ kind: 'beat', beat }) as const),
    ...chooseAsides(story).map((moment) => ({ kind: 'aside', moment }) as const),
    ...(ending ? [{ kind: 'beat', beat: ending } as const] : []),
  ];
}

/**
 * Where a reveal that the teacher leads stands: 0 is the curtain, 1 the first step, the last one the open stage with
 * the round's result. `count`: how many there are, both included.
 */
export const beatsOf = (story: StoryView): number => storySteps(story).length + 2;
