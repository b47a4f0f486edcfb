import type { RefusalReason } from '../../shared/game/refusals.ts';
import { commandIdIn, isChat } from '../session/command-message.ts';
import { Throttle } from './throttle.ts';

/** A device sends one line at a time; more than this many unanswered ones it cannot have. */
const mostRemembered = 32;

/** How much one device may send: commands, and among them lines of chat, which others have to read (rule TK4). */
export class FloodGate {
  readonly #commands = new Throttle(30, 10);
  readonly #chat = new Throttle(6, 1 / 3);
  readonly #said = new Set<string>();

  /** Why a message comes too fast; null: it may pass. */
  refuses(message: unknown, nowMs: number): RefusalReason | null {
    if (!this.#commands.take(nowMs)) return 'too-many';
    if (!isChat(message)) return null;
    // A line that comes again was not answered for good: refused now, it could be in the log all the same.
    const id = commandIdIn(message);
    if (this.#said.has(id)) return null;
    if (!this.#chat.take(nowMs)) return 'slow-down';
    this.#said.add(id);
    const [oldest = ''] = this.#said;
    if (this.#said.size > mostRemembered) this.#said.delete(oldest);
    return null;
  }
}
