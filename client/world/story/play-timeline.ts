import type { StoryMoment } from './timeline.ts';

export interface StoryPlay {
  /** Ends the story now. */
  readonly skip: () => void;
  /** Settles when the story is over, also after `skip`. */
  readonly finished: Promise<void>;
}

type Wait = (run: () => void, ms: number) => () => void;
const wait: Wait = (run, ms) => {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
};

/** Calls `show` with every moment in turn, and with null at the end. Timers can be replaced for tests. */
export function playTimeline(timeline: readonly StoryMoment[], show: (moment: StoryMoment | null) => void, after: Wait = wait): StoryPlay {
  let cancel = (): void => {};
  let over = false;
  let settle = (): void => {};
  const finished = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const end = (): void => {
    if (over) return;
    over = true;
    cancel();
    show(null);
    settle();
  };
  const next = (index: number): void => {
    const moment = timeline[index];
    if (over) return;
    if (!moment) {
      end();
      return;
    }
    show(moment);
    cancel = after(() => next(index + 1), moment.durationMs);
  };
  next(0);
  return { skip: end, finished };
}
