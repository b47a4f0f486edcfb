import type { NoticeMessage } from '../../shared/protocol/messages.ts';
import type { Clock } from './clock.ts';

export interface SaveWatchTools {
  readonly clock: Clock;
  /** One small write, to see whether the store is well again; rejects while it is not. */
  readonly probe: () => Promise<void>;
  /** Gives this time back to a running phase (rule PH7); false: that could not be written either. */
  readonly credit: (ms: number) => Promise<boolean>;
}

const probeEveryMs = 1000;

/**
 * Knows since when a world can only be read because its store does not write (a full disk), asks the store until it
 * does, and gives the lost time back.
 */
export class SaveWatch {
  readonly #tools: SaveWatchTools;
  #sinceMs: number | null = null;
  #owedMs = 0;
  #cancelProbe: (() => void) | null = null;
  /** Called when saving stops and when it works again. */
  onNews: ((news: NoticeMessage) => void) | null = null;

  constructor(tools: SaveWatchTools) {
    this.#tools = tools;
  }

  get isSaving(): boolean {
    return this.#sinceMs === null;
  }

  /** A write failed whose first decision is of `atMs`. */
  failed(atMs: number): void {
    if (this.#sinceMs !== null) return;
    this.#sinceMs = atMs;
    this.onNews?.({ code: 'not-saving' });
    this.#probeSoon();
  }

  /** A write reached the disk. */
  worked(): void {
    if (this.#sinceMs === null) return;
    const ms = Math.max(0, this.#tools.clock.now() - this.#sinceMs);
    this.stop();
    this.#owedMs += ms;
    this.onNews?.({ code: 'saving-again', ms });
    void this.#giveBack();
  }

  /** What cannot be given back now, because the store is down again, is owed until it can. */
  async #giveBack(): Promise<void> {
    const ms = this.#owedMs;
    this.#owedMs = 0;
    if (!(await this.#tools.credit(ms))) this.#owedMs += ms;
  }

  #probeSoon(): void {
    this.#cancelProbe = this.#tools.clock.after(probeEveryMs, () => {
      this.#tools.probe().then(
        () => this.worked(),
        () => {
          if (this.#sinceMs !== null) this.#probeSoon();
        },
      );
    });
  }

  stop(): void {
    this.#cancelProbe?.();
    this.#cancelProbe = null;
    this.#sinceMs = null;
  }
}
