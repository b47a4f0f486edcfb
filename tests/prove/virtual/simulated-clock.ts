import type { Clock } from '../../../server/session/clock.ts';

interface Timer {
  readonly atMs: number;
  /** Timers of the same moment run in the order in which they were set. */
  readonly order: number;
  action: (() => void) | null;
}

/** Time that passes only when it is told to; timers run in their order, each with everything that follows from it before the next. */
export class SimulatedClock implements Clock {
  #nowMs: number;
  #order = 0;
  /** A binary heap, the earliest timer first. */
  readonly #timers: Timer[] = [];

  constructor(startMs: number) {
    this.#nowMs = startMs;
  }

  /** Whole milliseconds, as the system's clock tells them. */
  readonly now = (): number => this.#nowMs;

  readonly after = (ms: number, action: () => void): (() => void) => {
    const timer: Timer = { atMs: this.#nowMs + Math.ceil(Math.max(0, ms)), order: ++this.#order, action };
    this.#push(timer);
    return () => {
      timer.action = null;
    };
  };

  async passUntil(endMs: number): Promise<void> {
    await settled();
    for (let next = this.#timers[0]; next !== undefined && next.atMs <= endMs; next = this.#timers[0]) {
      this.#pop();
      const { action } = next;
      if (action === null) continue;
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      action();
      await settled();
    }
    this.#nowMs = Math.max(this.#nowMs, endMs);
  }

  #push(timer: Timer): void {
    const heap = this.#timers;
    let place = heap.push(timer) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = heap[above] as Timer;
      if (isBefore(parent, timer)) break;
      heap[place] = parent;
      place = above;
    }
    heap[place] = timer;
  }

  #pop(): void {
    const heap = this.#timers;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= heap.length) break;
      const right = heap[below + 1];
      if (right !== undefined && isBefore(right, heap[below] as Timer)) below += 1;
      const child = heap[below] as Timer;
      if (isBefore(last, child)) break;
      heap[place] = child;
      place = below;
    }
    heap[place] = last;
  }
}

const isBefore = (one: Timer, other: Timer): boolean => one.atMs < other.atMs || (one.atMs === other.atMs && one.order < other.order);

/** Lets promises that wait for nothing but each other finish. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
