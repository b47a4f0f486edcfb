import { countryOfSeat } from '../../shared/game/seating.ts';
import { holdingUp } from '../../shared/game/standing-in.ts';
import type { WorldState } from '../../shared/game/state.ts';
import type { CountryId, SeatId } from '../../shared/lib/ids.ts';
import type { SeatSigns, SignMessage } from '../../shared/protocol/people-messages.ts';
import type { Clock } from './clock.ts';
import type { WorldSession } from './world-session.ts';

type Signs = Omit<SeatSigns, 'id' | 'warnedUntilMs'>;

/** How often silence is looked at. */
const everyMs = 2_000;
/** Time to react between the warning and the bot (rule RM2). */
export const warningMs = 20_000;
/** A new phase asks something new: nobody is warned in its first seconds. */
const graceMs = 15_000;

/**
 * What devices say about themselves, for the moment only (rule RM1), and what follows from silence: a warning, then a
 * bot (RM2), and the way back (RM3). Lives as long as the world's room; nothing of it is kept.
 */
export class PeopleWatch {
  readonly #clock: Clock;
  readonly #session: Pick<WorldSession, 'state' | 'newest' | 'submitOwn'>;
  readonly #signs = new Map<SeatId, Signs>();
  readonly #warnings = new Map<CountryId, number>();
  readonly #beganMs: number;
  #phase = '';
  #phaseMs = 0;
  #cancel: () => void;
  /** Something the teacher sees has changed. */
  onChanged: (() => void) | null = null;
  /** A country is warned until then, or (null) not any more. */
  onWarned: ((country: CountryId, untilMs: number | null) => void) | null = null;

  constructor(clock: Clock, session: Pick<WorldSession, 'state' | 'newest' | 'submitOwn'>) {
    this.#clock = clock;
    this.#session = session;
    this.#beganMs = clock.now();
    this.#cancel = clock.after(everyMs, () => this.#look());
  }

  came(seatId: SeatId): void {
    const before = this.#signs.get(seatId);
    const now = this.#clock.now();
    // A phone that finds its network again has not been touched.
    this.#set(seatId, { link: 'online', linkMs: now, visible: true, screen: 'phase', touchedMs: before?.touchedMs ?? now });
  }

  left(seatId: SeatId): void {
    this.#set(seatId, { ...this.#of(seatId), link: 'lost', linkMs: this.#clock.now() });
  }

  forget(seatId: SeatId): void {
    this.#signs.delete(seatId);
  }

  sign(seatId: SeatId, { screen, visible, touched }: SignMessage): void {
    const before = this.#of(seatId);
    this.#set(seatId, { ...before, screen, visible, touchedMs: touched ? this.#clock.now() : before.touchedMs });
    if (touched) this.#comeBack(seatId);
  }

  /** A command is a touch, too. */
  acted(seatId: SeatId): void {
    this.#set(seatId, { ...this.#of(seatId), touchedMs: this.#clock.now() });
    this.#comeBack(seatId);
  }

  get seats(): readonly SeatSigns[] {
    return this.#session.state.seats.map(({ id, country }) => ({
      id,
      ...this.#of(id),
      warnedUntilMs: (country === null ? undefined : this.#warnings.get(country)) ?? null,
    }));
  }

  /** Whom a student speaks for, as views show it. */
  countryOf(seatId: SeatId): CountryId | null {
    return countryOfSeat(this.#session.state, seatId);
  }

  warnedUntil(country: CountryId): number | null {
    return this.#warnings.get(country) ?? null;
  }

  stop(): void {
    this.#cancel();
  }

  #of(seatId: SeatId): Signs {
    return this.#signs.get(seatId) ?? { link: 'never', linkMs: this.#beganMs, visible: false, screen: 'phase', touchedMs: this.#beganMs };
  }

  #set(seatId: SeatId, signs: Signs): void {
    this.#signs.set(seatId, signs);
    this.onChanged?.();
  }

  #comeBack(seatId: SeatId): void {
    const country = countryOfSeat(this.#session.newest, seatId);
    if (country === null) return;
    this.#unwarn(country);
    if (this.#session.newest.countries.some(({ id, standIn }) => id === country && standIn)) {
      void this.#session.submitOwn({ kind: 'seat', seatId }, { type: 'ComeBack' });
    }
  }

  #look(): void {
    this.#cancel = this.#clock.after(everyMs, () => this.#look());
    const state = this.#session.newest;
    const after = state.settings.standInAfter * 1000;
    if (after === 0) return;
    const now = this.#clock.now();
    const phase = `${state.phase}/${state.round}/${state.practice}/${state.paused === null}`;
    if (phase !== this.#phase) {
      this.#phase = phase;
      this.#phaseMs = now;
    }
    const held = now - this.#phaseMs < graceMs ? [] : holdingUp(state, this.#silent(state, now - after));
    for (const country of this.#warnings.keys()) if (!held.includes(country)) this.#unwarn(country);
    for (const country of held) {
      const until = this.#warnings.get(country);
      if (until === undefined) this.#warn(country, now + warningMs);
      else if (now >= until) {
        this.#unwarn(country);
        void this.#session.submitOwn({ kind: 'system' }, { type: 'StandIn', country });
      }
    }
  }

  /** A country is silent when none of its students has given a sign since `sinceMs`. */
  #silent(state: WorldState, sinceMs: number): { readonly silent: ReadonlySet<CountryId>; readonly lost: ReadonlySet<CountryId> } {
    const silent = new Set<CountryId>();
    const lost = new Set<CountryId>();
    for (const { id } of state.countries) {
      const signs = state.seats.filter(({ country }) => country === id).map((seat) => this.#of(seat.id));
      if (signs.length === 0 || signs.some((each) => each.touchedMs > sinceMs)) continue;
      silent.add(id);
      if (signs.every((each) => each.link !== 'online' && each.linkMs <= sinceMs)) lost.add(id);
    }
    return { silent, lost };
  }

  #warn(country: CountryId, untilMs: number): void {
    this.#warnings.set(country, untilMs);
    this.onWarned?.(country, untilMs);
    this.onChanged?.();
  }

  #unwarn(country: CountryId): void {
    if (!this.#warnings.delete(country)) return;
    this.onWarned?.(country, null);
    this.onChanged?.();
  }
}
