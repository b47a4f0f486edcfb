import type { CountryId, SeatId } from '../lib/ids.ts';
import type { GameEvent } from './events.ts';
import type { BotPolicy, Seat, WorldState } from './state.ts';
import { country as countryOf } from './world.ts';

/** A student who comes into a country takes over from its bot (rule BT1). */
export const seatEvents = (state: WorldState, country: CountryId | null): readonly GameEvent[] =>
  country !== null && countryOf(state, country).bot !== null ? [{ type: 'BotReleased', country }] : [];

/** A country that has lost its last student during the game gets a bot, so that nobody waits for it (rule BT2). */
export function botForEmptied(state: WorldState, leaving: SeatId): readonly GameEvent[] {
  const country = state.seats.find((seat) => seat.id === leaving)?.country ?? null;
  if (country === null || state.phase === 'lobby' || countryOf(state, country).bot !== null) return [];
  const others = state.seats.some((seat) => seat.country === country && seat.id !== leaving);
  return others ? [] : [{ type: 'BotAssigned', country, policy: standInPolicy(state) }];
}

/** How a bot plays that takes over in the middle of a game: the lesson's first. */
export const standInPolicy = (state: WorldState): BotPolicy => state.settings.botsForEmpty[0] ?? 'reciprocator';

/** Everybody at this seat's device (rule PH11). */
export const namesAt = (seat: Pick<Seat, 'name' | 'also'>): string => [seat.name, ...seat.also].join(', ');

export const countryOfSeat = (state: WorldState, seatId: SeatId): CountryId | null => state.seats.find(({ id }) => id === seatId)?.country ?? null;

/** Whether a student of the world goes by this name. */
export const isNameTaken = (seats: readonly Pick<Seat, 'name'>[], name: string): boolean =>
  seats.some((seat) => seat.name.toLowerCase() === name.toLowerCase());

/** How many students speak for a country. */
export const studentsOf = (state: WorldState, country: CountryId): number =>
  state.seats.reduce((sum, seat) => sum + (seat.country === country ? 1 + seat.also.length : 0), 0);

/** The country with the fewest students, in the scenario's order; one without a bot first. */
export function emptiest(state: WorldState): CountryId | null {
  let best: CountryId | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const country of state.countries) {
    const students = studentsOf(state, country.id) + (country.bot === null ? 0 : 0.5);
    if (students < fewest) {
      fewest = students;
      best = country.id;
    }
  }
  return best;
}
