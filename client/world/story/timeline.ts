import type { Beat, StoryView } from '../../../shared/protocol/story-view.ts';

/** One stretch of the told reveal. `journeys`: goods travel; `silence`: nothing, before the fund is shown. */
export type StoryStep = { readonly kind: 'journeys' } | { readonly kind: 'silence' } | { readonly kind: 'beat'; readonly beat: Beat };

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

/** When what is shown: goods first, then at most three beats, then (after the last round) the ending. */
export function buildTimeline(story: StoryView): StoryMoment[] {
  const steps: { step: StoryStep; durationMs: number }[] = [];
  if (story.journeys.length > 0) steps.push({ step: { kind: 'journeys' }, durationMs: 3_400 });
  const told = story.beats.filter((beat) => beat.kind !== 'ending').slice(0, 3);
  const ending = story.beats.find((beat) => beat.kind === 'ending');
  for (const beat of ending ? [...told, ending] : told) {
    if (beat.kind === 'fund') steps.push({ step: { kind: 'silence' }, durationMs: silenceMs });
    steps.push({ step: { kind: 'beat', beat }, durationMs: lengths[beat.kind] });
  }
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
