import type { Client, Room } from '@colyseus/sdk';
import type { Clause, OfferStatus } from '../../shared/game/state.ts';
import type { CountryId, OfferId } from '../../shared/lib/ids.ts';
import type { PrivateViewMessage, ViewPatchMessage } from '../../shared/protocol/messages.ts';
import type { OfferView, OwnCountryView, SeatView } from '../../shared/protocol/views.ts';
import { joinWorld, teach } from './lesson-devices.ts';
import { openLesson, takeSeat } from './lesson-doors.ts';
import { type Classroom, type Notes, Spreading, timed } from './load-classroom.ts';

/** Timed, and long enough that nothing ends while it is measured. */
const hour = { news: 3600, negotiation: 3600, decision: 3600, reveal: 3600, reflection: 3600 };

/** The public state as the Schema holds it: leaves of JSON text. */
interface PublicLeaves {
  readonly countries: ReadonlyMap<string, { readonly id: string; readonly pledge: string }>;
}

/** A class of `pandemi` in its first negotiation; every student in turn pledges, offers to a neighbour, and takes the offer back. */
export async function joinOurs(client: () => Client, url: string, students: number, notes: Notes): Promise<Classroom> {
  const spreading = new Spreading(students, notes);
  const lesson = await openLesson(url, 'pandemi', { phaseSeconds: hour });
  const seats: Seat[] = [];
  for (let place = 0; place < students; place++) {
    const { seatSecret } = await takeSeat(url, lesson.code, `Murid ${place + 1}`);
    const room = await joinWorld(client(), lesson.code, 'seat', seatSecret);
    room.onStateChange((state) => spreading.look(place, state));
    seats.push(new Seat(room));
  }
  await teach(client(), lesson, ['StartLesson', 'NextPhase']);
  await untilViews(seats);
  const countries = seats.map((seat) => seat.own.id);
  const ids = [...new Set(countries)];
  const pledges = new Map<CountryId, number>();
  const turns = seats.map((_, place) => Math.floor(place / ids.length));

  const pledge = (seat: Seat, dueMs: number): void => {
    const { id, limits } = seat.own;
    const coins = ((pledges.get(id) ?? 0) + 0.5) % (Math.floor(limits.pledgeMax * 2) / 2 + 0.5);
    pledges.set(id, coins);
    const text = String(coins);
    const row = rowOf(seat.room.state as PublicLeaves, id);
    const forget = spreading.expect(id, dueMs, ({ countries: rows }: PublicLeaves) => rows.get(row)?.pledge === text);
    void timed(seat.room, { type: 'DeclarePledge', coins }, dueMs, notes).then((answer) => answer ?? forget());
  };
  const offer = (seat: Seat, place: number, dueMs: number): void => {
    const { own } = seat;
    // Students of one delegation write to different neighbours, so that each knows its own offer again.
    const to = ids[(ids.indexOf(own.id) + 1 + Math.floor(place / ids.length)) % ids.length];
    if (to === undefined) return;
    const clauses: readonly Clause[] = [{ kind: 'transfer', from: own.id, to, good: seat.plenty, amount: 1 }];
    seat.offerTo = to;
    void timed(seat.room, { type: 'MakeOffer', to: [to], clauses: [...clauses] }, dueMs, notes);
  };
  const withdraw = (seat: Seat, dueMs: number): void => {
    const offerId = seat.openOffer;
    if (offerId === null) notes.error('WithdrawOffer: the offer was not seen within a second');
    else void timed(seat.room, { type: 'WithdrawOffer', offerId }, dueMs, notes);
  };
  return {
    students,
    act: (place, dueMs) => {
      const seat = seats[place];
      if (!seat) return;
      const next = (turns[place] ?? 0) % 3;
      // Who comes in at the third turn has no offer to take back yet.
      const turn = next === 2 && seat.offerTo === null ? 0 : next;
      turns[place] = next + 1;
      if (turn === 0) pledge(seat, dueMs);
      else if (turn === 1) offer(seat, place, dueMs);
      else withdraw(seat, dueMs);
    },
  };
}

/** A student's device, as far as the load needs it: the view it got first, and what became of its own offers. */
class Seat {
  readonly room: Room;
  offerTo: CountryId | null = null;
  #view: SeatView | null = null;
  readonly #open = new Map<CountryId, OfferId>();

  constructor(room: Room) {
    this.room = room;
    room.onMessage('view', (message: PrivateViewMessage) => {
      if (message.kind !== 'seat') return;
      this.#view = message.view;
      this.#note(message.view.own?.offers ?? []);
    });
    room.onMessage('view-patch', (patch: ViewPatchMessage) => this.#note(patch.items?.offers ?? patch.own.offers ?? []));
  }

  #note(offers: readonly OfferView[]): void {
    for (const { id, mine, parties, status } of offers) {
      const partner = mine ? parties.find((party) => party !== this.#view?.country) : undefined;
      if (partner === undefined) continue;
      if (status === ('open' satisfies OfferStatus)) this.#open.set(partner, id);
      else if (this.#open.get(partner) === id) this.#open.delete(partner);
    }
  }

  get isReady(): boolean {
    return this.#view?.own != null && this.#view.own.limits.pledgeMax > 0 && this.room.state !== undefined;
  }

  get own(): OwnCountryView {
    if (!this.#view?.own) throw new Error('a student has no country');
    return this.#view.own;
  }

  get openOffer(): OfferId | null {
    return this.offerTo === null ? null : (this.#open.get(this.offerTo) ?? null);
  }

  /** What the country produces most of. */
  get plenty(): 'food' | 'energy' | 'medicine' {
    const { production } = this.own;
    return (['food', 'energy', 'medicine'] as const).reduce((best, good) => (production[good] > production[best] ? good : best), 'food');
  }
}

const rowOf = ({ countries }: PublicLeaves, id: CountryId): string => {
  for (const [row, country] of countries) if (country.id === JSON.stringify(id)) return row;
  throw new Error(`${id} is not in the public view`);
};

async function untilViews(seats: readonly Seat[]): Promise<void> {
  const end = performance.now() + 30_000;
  while (!seats.every((seat) => seat.isReady)) {
    if (performance.now() > end) throw new Error('some students got no view');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
