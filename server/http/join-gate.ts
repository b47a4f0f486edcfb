import type { JoinOptions } from '../../shared/protocol/messages.ts';
import { Throttle } from '../rooms/throttle.ts';
import type { Clock } from '../session/clock.ts';
import { hashSecret } from '../session/ids.ts';

interface Joining extends Pick<JoinOptions, 'as' | 'secret'> {
  readonly worldId: string;
}

const mostRemembered = 20_000;

/**
 * How often lines to a world may be opened (rule PS3): opening one costs the server the whole state of a world, so who does nothing else
 * would slow other classes down. By seat or console, which have secrets; all stages of a world share one measure, as whoever has the
 * code may open one. A class that comes back at once, and a device on the worst of networks, stay far below.
 */
export class JoinGate {
  readonly #clock: Clock;
  readonly #lines = new Map<string, Throttle>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Asked for each join whose secret is right. */
  refuses({ worldId, as, secret }: Joining): boolean {
    // A stage needs no secret, so that one it says would be a new name each time.
    const isStage = as === 'stage' || secret === undefined;
    const key = isStage ? worldId : hashSecret(secret);
    const line = this.#lines.get(key) ?? (isStage ? new Throttle(60, 20) : new Throttle(30, 1));
    this.#lines.delete(key);
    this.#lines.set(key, line);
    if (this.#lines.size > mostRemembered) this.#lines.delete(this.#lines.keys().next().value ?? '');
    return !line.take(this.#clock.now());
  }
}
