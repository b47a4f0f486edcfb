import { storySteps, type ToldStep } from '../../../shared/model/story-steps.ts';
import type { Beat, StoryView } from '../../../shared/protocol/story-view.ts';

/** One stretch of the told reveal. `curtain`: before the first beat; `silence`: nothing, before the fund is shown. */
export type StoryStep = { readonly kind: 'curtain' } | { readonly kind: 'silence' } | ToldStep;

export interface StoryMoment {
  readonly step: StoryStep;
  /** Milliseconds from the story's start. */
  readonly startMs: number;
  readonly durationMs: number;
  /** Which beat of a led reveal it belongs to (rule RV2). */
  readonly beat: number;
  /** It stays, before it would fade, until the teacher goes on. */
  readonly held?: boolean;
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
/** When what is shown, if it goes by itself. */
export function buildTimeline(story: StoryView): StoryMoment[] {
  let startMs = 0;
  return storySteps(story).flatMap((told, i) =>
    stretches(told).map(({ step, durationMs }) => {
      const moment = { step, startMs, durationMs, beat: i + 1 };
      startMs += durationMs;
      return moment;
    }),
  );
}

function stretches(step: ToldStep): readonly { readonly step: StoryStep; readonly durationMs: number }[] {
  if (step.kind === 'journeys') return [{ step, durationMs: 3_400 }];
  if (step.kind === 'aside') return [{ step, durationMs: asideMs }];
  const told = { step, durationMs: lengths[step.beat.kind] };
  return step.beat.kind === 'fund' ? [{ step: { kind: 'silence' }, durationMs: silenceMs }, told] : [told];
}

/** Before the first beat of a reveal that the teacher leads. */
export const curtain: StoryMoment = { step: { kind: 'curtain' }, startMs: 0, durationMs: 60_000, beat: 0, held: true };

/**
 * What one beat of a led reveal shows, in turn; the last of it stays until the next beat. Nothing: the open stage, after
 * everything was told.
 */
export function momentsOfBeat(timeline: readonly StoryMoment[], beat: number): readonly StoryMoment[] {
  if (beat === 0) return [curtain];
  const told = timeline.filter((moment) => moment.beat === beat);
  return told.map((moment, i) => (i === told.length - 1 ? { ...moment, held: true } : moment));
}

/** Is the round's result (threat, gauges) already told at this moment? Before that the stage shows the figures from before. */
export function resultTold(timeline: readonly StoryMoment[], moment: StoryMoment | null): boolean {
  if (moment === null) return true;
  const tells = timeline.find(({ step }) => step.kind === 'beat' && (step.beat.kind === 'fund' || step.beat.kind === 'ending'));
  if (tells === undefined || moment.step.kind === 'silence') return false;
  return moment.beat >= tells.beat;
}
