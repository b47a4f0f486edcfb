import { signal } from '@preact/signals';

/** Milliseconds to add to this device's clock to get the server's. */
const offsetMs = signal(0);
let bestDelay = Number.POSITIVE_INFINITY;

/** The device's time, once a quarter of a second while somebody looks at it. */
const tick = signal(Date.now());
let watchers = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** Milliseconds since 1970 on the server's clock; redraws a component that reads it inside `watchClock`. */
export const serverNowMs = (): number => tick.value + offsetMs.value;

/** Learns from a message stamped `nowMs`; the least delayed of the recent ones is nearest to the truth. */
export function learnServerTime(nowMs: number): void {
  const seen = nowMs - Date.now();
  // A message can only arrive late, so the largest difference is the best; forget slowly, for clocks drift.
  if (bestDelay === Number.POSITIVE_INFINITY || seen > offsetMs.peek() || offsetMs.peek() - seen > 2_000) {
    offsetMs.value = seen;
    bestDelay = seen;
  }
}

/** Keeps the clock ticking until the returned function is called. */
export function watchClock(): () => void {
  watchers += 1;
  tick.value = Date.now();
  timer ??= setInterval(() => {
    tick.value = Date.now();
  }, 250);
  return () => {
    watchers -= 1;
    if (watchers > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}
