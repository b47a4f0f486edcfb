import type { JoinOptions } from '../../shared/protocol/messages.ts';
import { Throttle } from '../rooms/throttle.ts';
import type { Clock } from '../session/clock.ts';
import { hashSecret } from '../session/ids.ts';

interface Joining extends Pick<JoinOptions, 'as' | 'secret'> {
  readonly worldId: string;
}

/** Every measure is full again after so long without a join: it need not be remembered. */
const fullAgainMs = 60_000;

/**
 * How often lines to a world may be opened (rule PS3): opening one costs the server the whole state of a world, so who does nothing else
 * would slow other classes down. By seat or console, which have secrets; all stages of a world share one measure, as whoever has the
 * code may open one. A class that comes back at once, and a device on the worst of networks, stay far below.
 */
export class JoinGate {
  readonly #clock: Clock;
  #lines = new Map<string, Throttle>();
  /** Those of the time before; what is not asked for again is forgotten with it. */
  #older = new Map<string, Throttle>();
  #sinceMs = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Asked for each join whose secret is right. */
  refuses({ worldId, as, secret }: Joining): boolean {
    // A stage needs no secret, so that one it says would be a new name each time.
    const isStage = as === 'stage' || secret === undefined;
    const key = isStage ? worldId : hashSecret(secret);
    const nowMs = this.#clock.now();
    if (nowMs - this.#sinceMs > fullAgainMs) {
      this.#older = this.#lines;
      this.#lines = new Map();
      this.#sinceMs = nowMs;
    }
    const line = this.#lines.get(key) ?? this.#older.get(key) ?? (isStage ? new Throttle(60, 20) : new Throttle(30, 1));
    this.#lines.set(key, line);
    return !line.take(nowMs);
  }
}
