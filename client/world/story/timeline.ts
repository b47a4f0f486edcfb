import type { Beat, Moment, StoryView } from '../../../shared/protocol/story-view.ts';

/** One stretch of the told reveal. `journeys`: goods travel; `silence`: nothing, before the fund is shown. */
export type StoryStep =
  | { readonly kind: 'journeys' }
  | { readonly kind: 'silence' }
  | { readonly kind: 'beat'; readonly beat: Beat }
  | { readonly kind: 'aside'; readonly moment: Moment };

export interface StoryMoment {
  readonly step: StoryStep;
  /** Milliseconds from the story's start. */
  readonly startMs: number;
  readonly durationMs: number;
}

/** A beat is never longer than seven seconds, the silence before the fund included. */
export const longestBeatMs = 7_000;
const silenceMs = 2_000;
const lengths: Readonly<Record<Beat['kind'], number>> = {
  'broken-promise': 6_600,
  'hidden-breaches': 5_600,
  'all-kept': 5_000,
  'no-agreements': 4_600,
  rescue: 5_800,
  fund: longestBeatMs - silenceMs,
  ending: longestBeatMs,
};

/** What else happened is told shortly, after the three beats. */
export const asideMs = 3_000;
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

/** When what is shown: goods first, then at most three beats, what else happened, then (after the last round) the ending. */
export function buildTimeline(story: StoryView): StoryMoment[] {
  const steps: { step: StoryStep; durationMs: number }[] = [];
  if (story.journeys.length > 0) steps.push({ step: { kind: 'journeys' }, durationMs: 3_400 });
  const told = story.beats.filter((beat) => beat.kind !== 'ending').slice(0, 3);
  const ending = story.beats.find((beat) => beat.kind === 'ending');
  const tell = (beat: Beat): void => {
    if (beat.kind === 'fund') steps.push({ step: { kind: 'silence' }, durationMs: silenceMs });
    steps.push({ step: { kind: 'beat', beat }, durationMs: lengths[beat.kind] });
  };
  for (const beat of told) tell(beat);
  for (const moment of chooseAsides(story)) steps.push({ step: { kind: 'aside', moment }, durationMs: asideMs });
  if (ending) tell(ending);
  let startMs = 0;
  return steps.map(({ step, durationMs }) => {
    const moment = { step, startMs, durationMs };
    startMs += durationMs;
    return moment;
  });
}

/** Is the round's result (threat, gauges) already told at this moment? Before that the stage shows the figures from before. */
export function resultTold(timeline: readonly StoryMoment[], moment: StoryMoment | null): boolean {
  if (moment === null) return true;
  const tells = timeline.findIndex(({ step }) => step.kind === 'beat' && (step.beat.kind === 'fund' || step.beat.kind === 'ending'));
  return tells >= 0 && timeline.indexOf(moment) >= tells;
}
