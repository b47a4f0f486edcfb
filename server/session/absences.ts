import type { SeatId } from '../../shared/lib/ids.ts';
import type { Clock } from './clock.ts';
import type { WorldSession } from './world-session.ts';

/** A reload or a tunnel is not a farewell; longer, and the mates go on without. */
const graceMs = 4000;
/** After a restart a class needs longer to come back. */
const restartGraceMs = 30_000;

/** Tells the world whose device has gone and whose is back, so that a delegation never waits for somebody who left (rule RO3). */
export class Absences {
  readonly #clock: Clock;
  readonly #session: Pick<WorldSession, 'state' | 'submitOwn'>;
  readonly #leaving = new Map<SeatId, () => void>();

  constructor(clock: Clock, session: Pick<WorldSession, 'state' | 'submitOwn'>) {
    this.#clock = clock;
    this.#session = session;
    // Whoever had been there before this server began is expected back. A new world has nobody yet.
    for (const { id, away } of session.state.seats) if (!away) this.#wait(id, restartGraceMs);
  }

  left(seatId: SeatId): void {
    this.#wait(seatId, graceMs);
  }

  came(seatId: SeatId): void {
    this.#leaving.get(seatId)?.();
    this.#leaving.delete(seatId);
    this.#mark(seatId, false);
  }

  stop(): void {
    for (const cancel of this.#leaving.values()) cancel();
    this.#leaving.clear();
  }

  #wait(seatId: SeatId, ms: number): void {
    this.#leaving.get(seatId)?.();
    this.#leaving.set(
      seatId,
      this.#clock.after(ms, () => {
        this.#leaving.delete(seatId);
        this.#mark(seatId, true);
      }),
    );
  }

  #mark(seatId: SeatId, away: boolean): void {
    const seat = this.#session.state.seats.find(({ id }) => id === seatId);
    if (seat === undefined || seat.away === away || this.#session.state.phase === 'debrief') return;
    void this.#session.submitOwn({ kind: 'system' }, { type: 'MarkAway', seatId, away });
  }
}
