import type { CommandAnswer } from '../../shared/protocol/messages.ts';

/**
 * One command id, one answer. Accepted ids are kept for the world's life (the store keeps them over a restart); of
 * refusals the newest are kept, because nothing in the log holds them.
 */
export class RememberedAnswers {
  readonly #accepted = new Map<string, CommandAnswer | Promise<CommandAnswer>>();
  readonly #refused = new Map<string, CommandAnswer>();
  readonly #maxRefused: number;

  constructor(maxRefused = 1000) {
    this.#maxRefused = maxRefused;
  }

  get(key: string): CommandAnswer | Promise<CommandAnswer> | undefined {
    return this.#accepted.get(key) ?? this.#refused.get(key);
  }

  /** An answer that is still being written; the same id sent meanwhile waits for the same one. */
  expect(key: string, answer: Promise<CommandAnswer>): void {
    this.#accepted.set(key, answer);
  }

  /** Keeps an outcome; what holds for this id, which is an earlier acceptance if there is one: that is in the log for good. */
  settle(key: string, answer: CommandAnswer): CommandAnswer {
    const kept = this.#accepted.get(key);
    if (kept !== undefined && 'ok' in kept) return kept;
    if (answer.ok) {
      this.#accepted.set(key, answer);
      return answer;
    }
    this.#accepted.delete(key);
    // The only refusal that is not final: the command was never judged.
    if (answer.refusal.reason === 'storage-unavailable') return answer;
    this.#refused.set(key, answer);
    if (this.#refused.size > this.#maxRefused) {
      const oldest = this.#refused.keys().next().value;
      if (oldest !== undefined) this.#refused.delete(oldest);
    }
    return answer;
  }
}
