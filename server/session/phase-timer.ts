import type { Command } from '../../shared/game/commands/table.ts';
import type { WorldState } from '../../shared/game/state.ts';
import type { Clock } from './clock.ts';

/** Ends a phase at its absolute deadline; armed again after every change, so that nothing counts down but the clock. */
export class PhaseTimer {
  readonly #clock: Clock;
  readonly #timeOut: (command: Command) => Promise<boolean>;
  #cancel: (() => void) | null = null;
  #armedFor: number | null = null;

  /** `timeOut` resolves to whether the command was accepted. */
  constructor(clock: Clock, timeOut: (command: Command) => Promise<boolean>) {
    this.#clock = clock;
    this.#timeOut = timeOut;
  }

  arm(state: WorldState): void {
    const deadline = state.paused === null ? state.deadlineMs : null;
    if (deadline === this.#armedFor && this.#cancel) return;
    this.stop();
    if (deadline === null) return;
    this.#armedFor = deadline;
    this.#wait(deadline - this.#clock.now(), state);
  }

  #wait(ms: number, state: WorldState): void {
    this.#cancel = this.#clock.after(ms, () => {
      const early = (this.#armedFor ?? 0) - this.#clock.now();
      if (early > 0) this.#wait(early, state);
      else void this.#fire(state);
    });
  }

  async #fire(state: WorldState): Promise<void> {
    const deadline = this.#armedFor;
    const accepted = await this.#timeOut({ type: 'TimeOutPhase', phase: state.phase, round: state.round });
    // A store that is down for a moment, or a clock that was set back: ask again, but not in a tight loop.
    if (!accepted && this.#armedFor === deadline && deadline !== null) this.#wait(1000, state);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#armedFor = null;
  }
}
