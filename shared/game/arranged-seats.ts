import type { CountryId, SeatId } from '../lib/ids.ts';
import { shuffle } from '../lib/keyed-random.ts';
import type { GameEvent } from './events.ts';
import type { Seat, WorldState } from './state.ts';

/** One delegation while seats are being moved about. */
interface Table {
  readonly country: CountryId;
  readonly seats: SeatId[];
}

/**
 * Who changes places so that delegations differ by one student at most (rules LB1, LB2). A country that the teacher
 * gave to a bot stays with it, as long as another is left. `nowMs` keys the chance: each shuffle mixes anew.
 */
export function arranged(state: WorldState, how: 'shuffle' | 'balance', nowMs: number): readonly GameEvent[] {
  const people = state.seats.filter((seat) => seat.office === null && (seat.country !== null || !state.joinLocked));
  const tables = how === 'shuffle' ? shuffled(state, people, nowMs) : balanced(state, people);
  const homes = new Map(tables.flatMap(({ country, seats }) => seats.map((seat) => [seat, country] as const)));
  return people.flatMap(({ id, country }): GameEvent[] => {
    const home = homes.get(id) ?? null;
    return home === null || home === country ? [] : [{ type: 'SeatAssigned', seatId: id, country: home }];
  });
}

function openCountries(state: WorldState): readonly CountryId[] {
  const free = state.countries.filter(({ bot }) => bot === null);
  return (free.length > 0 ? free : state.countries).map(({ id }) => id);
}

function shuffled(state: WorldState, people: readonly Seat[], nowMs: number): readonly Table[] {
  const key = `lobby/shuffle/${nowMs}`;
  // The countries, too: where there are fewer students than countries, chance says which stay empty.
  const tables = shuffle(openCountries(state), state.seed, `${key}/countries`).map((country): Table => ({ country, seats: [] }));
  for (const [place, seat] of shuffle(people, state.seed, `${key}/seats`).entries()) tables[place % tables.length]?.seats.push(seat.id);
  return tables;
}

/** The fewest moves: whoever came last changes from the largest delegation to the smallest. */
function balanced(state: WorldState, people: readonly Seat[]): readonly Table[] {
  const tables = openCountries(state).map((country): Table => ({ country, seats: people.filter((seat) => seat.country === country).map(({ id }) => id) }));
  const seated = new Set(tables.flatMap(({ seats }) => seats));
  for (const { id } of people) if (!seated.has(id)) smallest(tables)?.seats.push(id);
  for (;;) {
    const [from, to] = [largest(tables), smallest(tables)];
    if (from === undefined || to === undefined || from.seats.length - to.seats.length <= 1) return tables;
    const moving = from.seats.pop();
    if (moving !== undefined) to.seats.push(moving);
  }
}

const smallest = (tables: readonly Table[]): Table | undefined =>
  tables.reduce<Table | undefined>((least, table) => (least === undefined || table.seats.length < least.seats.length ? table : least), undefined);

const largest = (tables: readonly Table[]): Table | undefined =>
  tables.reduce<Table | undefined>((most, table) => (most === undefined || table.seats.length > most.seats.length ? table : most), undefined);
