import { MemoryEventLog } from '../../../server/store/memory-event-log.ts';
import type { Batch, EventLog } from '../../../server/store/event-log.ts';
import type { Dice } from '../../support/random-play.ts';
import type { SimulatedClock } from '../virtual/simulated-clock.ts';
import type { SimGuard } from './guards.ts';

/** A new one each time: what waits for a promise is held by it. */
const never = (): Promise<never> => new Promise(() => undefined);

/**
 * A disk under one world's lives: a batch takes a while to become durable, and until then a crash may lose it. It may also
 * refuse to write, before or after the bytes are there, and refuse to read. What is on it outlives every server.
 */
export class SimDisk {
  readonly kept = new MemoryEventLog();
  readonly #clock: SimulatedClock;
  readonly #dice: Dice;
  readonly #without: SimGuard | null;
  /** Written but not synced, in their order. */
  #unsynced: Batch[] = [];
  /** Reads and writes fail until then. */
  #brokenUntilMs = 0;
  /** Called where a crash would hurt most. */
  onPoint: (() => void) | null = null;
  isHealthy = false;

  constructor(clock: SimulatedClock, dice: Dice, without: SimGuard | null) {
    this.#clock = clock;
    this.#dice = dice;
    this.#without = without;
  }

  get isBroken(): boolean {
    return this.#clock.now() < this.#brokenUntilMs;
  }

  /** A crash: of what was not synced the first so many batches are there after all, the rest is gone. */
  async crash(): Promise<void> {
    const survive = this.#dice.below(this.#unsynced.length + 1);
    const found = this.#unsynced.slice(0, survive);
    this.#unsynced = [];
    for (const batch of found) await this.kept.append(batch).catch(() => undefined);
  }

  /** The store as one life of the server sees it; nothing that this life still waits for comes after its end. */
  forLife(isDead: () => boolean): EventLog {
    const disk = this;
    return new Proxy(this.kept, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        const call = value.bind(target) as (...args: unknown[]) => Promise<unknown>;
        return async (...args: unknown[]): Promise<unknown> => {
          if (isDead()) return never();
          if (name === 'append') return disk.#append(args[0] as Batch, isDead);
          if ((name === 'readWorld' || name === 'beat') && disk.isBroken) throw new Error('the disk does not read');
          const answer = await call(...args);
          return isDead() ? never() : answer;
        };
      },
    }) as unknown as EventLog;
  }

  async #append(batch: Batch, isDead: () => boolean): Promise<void> {
    const dice = this.#dice;
    if (!this.isHealthy && dice.chance(0.01)) this.#brokenUntilMs = this.#clock.now() + dice.below(3000);
    if (this.isBroken && dice.chance(0.5)) throw new Error('the disk does not write');
    if (!this.isHealthy && dice.chance(0.004)) this.onPoint?.();
    if (isDead()) return never();
    this.#unsynced.push(batch);
    const slow = dice.chance(0.05) ? 400 : 12;
    const synced = this.#wait(1 + dice.below(slow)).then(async () => {
      if (isDead()) return never();
      await this.kept.append(batch);
      this.#unsynced = this.#unsynced.filter((each) => each !== batch);
      if (!this.isHealthy && dice.chance(0.004)) this.onPoint?.();
      if (isDead()) return never();
      if (this.isBroken) throw new Error('the disk wrote, but could not say so');
    });
    if (this.#without === 'durability') {
      synced.catch(() => undefined);
      return;
    }
    return synced;
  }

  #wait(ms: number): Promise<void> {
    return new Promise((go) => void this.#clock.after(ms, go));
  }
}
