import type { Client } from '@colyseus/core';
import type { WorldState } from '../../shared/game/state.ts';
import type { CountryId, SeatId } from '../../shared/lib/ids.ts';
import type { IdleMessage, LookedMessage, PeopleMessage } from '../../shared/protocol/people-messages.ts';
import type { SeatView } from '../../shared/protocol/views.ts';
import type { Clock } from '../session/clock.ts';
import type { Identity } from '../session/lesson.ts';
import { PeopleWatch } from '../session/people-watch.ts';
import type { WorldSession } from '../session/world-session.ts';
import { lookMessage, signMessage } from './people-schemas.ts';
import { Throttle } from './throttle.ts';

interface Watched {
  readonly client: Client;
  readonly identity: Identity;
}

/** Signs of a device beyond this are ignored; one every few seconds is usual. */
const signsAtOnce = 8;
const signsPerSecond = 1;
const tellEveryMs = 1_000;

/** The room's part in watching over people (rules RM1–RM3, RM7): signs come in, teachers and the warned are told. */
export class PeopleDesk {
  readonly #clock: Clock;
  readonly #session: WorldSession;
  readonly #devices: ReadonlyMap<string, Watched>;
  readonly #watch: PeopleWatch;
  readonly #throttles = new Map<string, Throttle>();
  /** By the session of the teacher's device. */
  readonly #looks = new Map<string, { readonly seatId: SeatId; shown: string }>();
  #cancelTelling: (() => void) | null = null;

  constructor(clock: Clock, session: WorldSession, devices: ReadonlyMap<string, Watched>) {
    this.#clock = clock;
    this.#session = session;
    this.#devices = devices;
    this.#watch = new PeopleWatch(clock, session);
    this.#watch.onChanged = () => this.#tellSoon();
    this.#watch.onWarned = (country, untilMs) => this.#warn(country, untilMs);
  }

  came({ client, identity }: Watched): void {
    if (identity.as === 'teacher') client.send('people', this.#people);
    if (identity.as !== 'seat') return;
    this.#watch.came(identity.seatId);
    const country = this.#watch.countryOf(identity.seatId);
    const untilMs = country === null ? null : this.#watch.warnedUntil(country);
    if (untilMs !== null) client.send('idle', { untilMs } satisfies IdleMessage);
  }

  left(client: Client, identity: Identity): void {
    this.#looks.delete(client.sessionId);
    this.#throttles.delete(client.sessionId);
    if (identity.as === 'seat') this.#watch.left(identity.seatId);
  }

  removed(seatId: SeatId): void {
    this.#watch.forget(seatId);
  }

  acted(identity: Identity): void {
    if (identity.as === 'seat') this.#watch.acted(identity.seatId);
  }

  /** What is malformed, too much or from nobody's seat is ignored: nothing is lost with it. */
  sign(client: Client, raw: unknown): void {
    const device = this.#devices.get(client.sessionId);
    const parsed = signMessage.safeParse(raw);
    if (device?.identity.as !== 'seat' || !parsed.success) return;
    const throttle = this.#throttles.get(client.sessionId) ?? new Throttle(signsAtOnce, signsPerSecond);
    this.#throttles.set(client.sessionId, throttle);
    if (throttle.take(this.#clock.now())) this.#watch.sign(device.identity.seatId, parsed.data);
  }

  look(client: Client, raw: unknown): void {
    const device = this.#devices.get(client.sessionId);
    const parsed = lookMessage.safeParse(raw);
    if (device?.identity.as !== 'teacher' || !parsed.success) return;
    this.#looks.delete(client.sessionId);
    if (parsed.data.seatId === null) return;
    this.#looks.set(client.sessionId, { seatId: parsed.data.seatId, shown: '' });
    this.show();
  }

  /** Sends what changed of the screens that teachers look at. */
  show(): void {
    const { state, feed } = this.#session;
    for (const [sessionId, look] of this.#looks) {
      const own = state.seats.some(({ id }) => id === look.seatId) ? feed.seatView(state, look.seatId).view : null;
      const view = own === null ? null : asTeacherReads(own, state);
      const shown = JSON.stringify(view);
      if (shown === look.shown) continue;
      look.shown = shown;
      this.#devices.get(sessionId)?.client.send('looked', { seatId: look.seatId, view } satisfies LookedMessage);
    }
  }

  stop(): void {
    this.#cancelTelling?.();
    this.#watch.stop();
  }

  get #people(): PeopleMessage {
    return { nowMs: this.#clock.now(), seats: this.#watch.seats };
  }

  #tellSoon(): void {
    this.#cancelTelling ??= this.#clock.after(tellEveryMs, () => {
      this.#cancelTelling = null;
      const people = this.#people;
      for (const { client, identity } of this.#devices.values()) if (identity.as === 'teacher') client.send('people', people);
    });
  }

  #warn(country: CountryId, untilMs: number | null): void {
    for (const { client, identity } of this.#devices.values()) {
      if (identity.as === 'seat' && this.#watch.countryOf(identity.seatId) === country) client.send('idle', { untilMs } satisfies IdleMessage);
    }
  }
}

/** Where a lesson promises that private lines are read by nobody else, that holds here, too (rule TK3). */
function asTeacherReads(view: SeatView, state: WorldState): SeatView {
  if (view.own === null || state.settings.teacherReads) return view;
  const tables = view.own.talk.tables.map((table) => ({ ...table, draft: null }));
  return { ...view, own: { ...view.own, pairChat: [], tableChat: [], talk: { ...view.own.talk, tables } } };
}
