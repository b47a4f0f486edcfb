import type { Command } from '../../shared/game/commands/table.ts';
import type { WorldState } from '../../shared/game/state.ts';
import type { Clock } from './clock.ts';

/** What the world's clock does by itself: when it is due (null: not now), and the command that does it. */
interface Appointment {
  readonly dueMs: (state: WorldState) => number | null;
  readonly command: (state: WorldState) => Command;
}

/** A phase ends at its deadline (rule PH5). */
const phaseEnd: Appointment = {
  dueMs: (state) => (state.paused === null ? state.deadlineMs : null),
  command: (state) => ({ type: 'TimeOutPhase', phase: state.phase, round: state.round }),
};

/** The bell rings by itself (rule BE2). */
const nextBell: Appointment = {
  dueMs: (state) => (state.paused === null ? state.talk.bell.nextMs : null),
  command: () => ({ type: 'RingBell' }),
};

/** All that the world's clock does by itself. */
export class WorldTimers {
  readonly #timers: readonly WorldTimer[];

  /** `submit` resolves to whether the command was accepted. */
  constructor(clock: Clock, submit: (command: Command) => Promise<boolean>) {
    this.#timers = [phaseEnd, nextBell].map((appointment) => new WorldTimer(clock, appointment, submit));
  }

  arm(state: WorldState): void {
    for (const timer of this.#timers) timer.arm(state);
  }

  stop(): void {
    for (const timer of this.#timers) timer.stop();
  }
}

/** Keeps an appointment at its absolute time; armed again after every change, so that nothing counts down but the clock. */
class WorldTimer {
  readonly #clock: Clock;
  readonly #appointment: Appointment;
  readonly #submit: (command: Command) => Promise<boolean>;
  #cancel: (() => void) | null = null;
  /** The newest: two phases may end at the same moment, and the second is not the first. */
  #state: WorldState | null = null;
  #armedFor: number | null = null;

  constructor(clock: Clock, appointment: Appointment, submit: (command: Command) => Promise<boolean>) {
    this.#clock = clock;
    this.#appointment = appointment;
    this.#submit = submit;
  }

  arm(state: WorldState): void {
    this.#state = state;
    const due = this.#appointment.dueMs(state);
    if (due === this.#armedFor && this.#cancel) return;
    this.stop();
    if (due === null) return;
    this.#armedFor = due;
    this.#wait(due - this.#clock.now());
  }

  #wait(ms: number): void {
    this.#cancel = this.#clock.after(ms, () => {
      const early = (this.#armedFor ?? 0) - this.#clock.now();
      if (early > 0) this.#wait(early);
      else void this.#fire();
    });
  }

  async #fire(): Promise<void> {
    const due = this.#armedFor;
    if (this.#state === null) return;
    const accepted = await this.#submit(this.#appointment.command(this.#state));
    // A store that is down for a moment, or a clock that was set back: ask again, but not in a tight loop.
    if (!accepted && this.#armedFor === due && due !== null) this.#wait(1000);
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#armedFor = null;
  }
}
