/** Whom the hostile clients attack: nobody, a process that the healthy class is not on, or the healthy class's own. */
export type Turn = 'resting' | 'elsewhere' | 'beside';

const turns: readonly Turn[] = ['resting', 'elsewhere', 'beside'];

/**
 * The turns of a measured run, `turnMs` each, over and over: all three are had under the same weather, and between the last two the
 * machine has the same to do. `turnMs` 0: they attack beside the class all the time.
 */
export class Turns {
  readonly #startMs: number;
  readonly #turnMs: number;

  constructor(startMs: number, turnMs: number) {
    this.#startMs = startMs;
    this.#turnMs = turnMs;
  }

  at(ms: number): Turn {
    if (this.#turnMs === 0) return 'beside';
    return turns[Math.floor(this.#since(ms) / this.#turnMs) % turns.length] ?? 'resting';
  }

  /** How long they still have to rest. */
  restMs(ms: number): number {
    return this.at(ms) === 'resting' ? this.#turnMs - (this.#since(ms) % this.#turnMs) : 0;
  }

  /** How long they have attacked, the rests left out. */
  attackedMs(ms: number): number {
    if (this.#turnMs === 0) return this.#since(ms);
    const cycleMs = turns.length * this.#turnMs;
    const cycles = Math.floor(this.#since(ms) / cycleMs);
    return cycles * (cycleMs - this.#turnMs) + Math.max(0, (this.#since(ms) % cycleMs) - this.#turnMs);
  }

  #since(ms: number): number {
    return Math.max(0, ms - this.#startMs);
  }
}
