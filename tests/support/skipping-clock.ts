import type { Clock } from '../../server/session/clock.ts';

/** Waits up to here are for sockets, pages and bots, and last as long as they say; what is longer is a matter of the lesson. */
const longestRealWaitMs = 5_000;
/** How much of the real time passes in the lesson: so little that a slow machine ends no phase. */
const pace = 0.1;

/**
 * A clock that hardly moves by itself and skips when it is told: a lesson of 45 minutes is over in one, however long
 * pages take on the way. Only a test can hold one: a server that is started by a command knows the system’s clock alone.
 */
export class SkippingClock implements Clock {
  readonly #startMs = Date.now();
  #skippedMs = 0;
  readonly #timers = new Set<{ readonly atMs: number; readonly action: () => void; handle: ReturnType<typeof setTimeout> | undefined }>();

  readonly now = (): number => Math.floor(this.#startMs + (Date.now() - this.#startMs) * pace + this.#skippedMs);

  readonly after = (ms: number, action: () => void): (() => void) => {
    const wait = Math.max(0, ms);
    const timer = { atMs: this.now() + wait, action, handle: undefined as ReturnType<typeof setTimeout> | undefined };
    const run = (): void => {
      if (this.#timers.delete(timer)) action();
    };
    // A timer of Node holds 2^31-1 ms at most; no test waits for one.
    timer.handle = setTimeout(run, Math.min(wait <= longestRealWaitMs ? wait : wait / pace, 2_000_000_000));
    this.#timers.add(timer);
    return () => {
      clearTimeout(timer.handle);
      this.#timers.delete(timer);
    };
  };

  /** So much time passes at once; what is due on the way happens in its order, each thing before the next. */
  async skip(ms: number): Promise<void> {
    const end = this.now() + ms;
    for (;;) {
      const next = [...this.#timers].filter(({ atMs }) => atMs <= end).sort((a, b) => a.atMs - b.atMs)[0];
      if (next === undefined) break;
      this.#skippedMs += Math.max(0, next.atMs - this.now());
      clearTimeout(next.handle);
      this.#timers.delete(next);
      next.action();
      // A timer's command is decided, written and adopted before the next timer rings.
      for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
    }
    this.#skippedMs += Math.max(0, end - this.now());
  }
}
