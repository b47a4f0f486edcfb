import type { RefusalReason } from '../../shared/game/refusals.ts';
import { isChat } from '../session/command-message.ts';
import { Throttle } from './throttle.ts';

/** How much one device may send: commands, and among them lines of chat, which others have to read (rule TK4). */
export class FloodGate {
  readonly #commands = new Throttle(30, 10);
  readonly #chat = new Throttle(6, 1 / 3);

  /** Why a message comes too fast; null: it may pass. */
  refuses(message: unknown, nowMs: number): RefusalReason | null {
    if (!this.#commands.take(nowMs)) return 'too-many';
    return isChat(message) && !this.#chat.take(nowMs) ? 'slow-down' : null;
  }
}
