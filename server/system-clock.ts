import type { Clock } from './session/clock.ts';

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, action) => {
    // A timer of Node holds 2^31-1 ms at most; whoever waits longer is woken early and arms again.
    const timer = setTimeout(action, Math.min(Math.max(ms, 0), 2_000_000_000));
    return () => clearTimeout(timer);
  },
};
