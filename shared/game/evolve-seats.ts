import type { CountryId } from '../lib/ids.ts';
import type { GameEvent } from './events.ts';
import type { Consents, WorldState } from './state.ts';

/** What the lobby's and the delegations' events change: seats, who agreed within a country, whether the class is locked. */
export type SeatEvent = Extract<GameEvent, { type: 'SeatRenamed' | 'SeatAway' | 'JoiningLocked' | 'ConsentGiven' }>;

const none: Consents = { offers: {}, lock: [] };

export function evolveSeats(state: WorldState, event: SeatEvent): WorldState {
  switch (event.type) {
    case 'SeatRenamed':
      return { ...state, seats: state.seats.map((seat) => (seat.id === event.seatId ? { ...seat, name: event.name, also: [] } : seat)) };
    case 'SeatAway':
      return { ...state, seats: state.seats.map((seat) => (seat.id === event.seatId ? { ...seat, away: event.away } : seat)) };
    case 'JoiningLocked':
      return { ...state, joinLocked: event.locked };
    case 'ConsentGiven': {
      const { country, seatId, offerId } = event;
      const before = state.consents[country] ?? none;
      const after: Consents =
        offerId === null
          ? { ...before, lock: [...before.lock, seatId] }
          : { ...before, offers: { ...before.offers, [offerId]: [...(before.offers[offerId] ?? []), seatId] } };
      return { ...state, consents: { ...state.consents, [country]: after } };
    }
  }
}

/** Who agreed to lock agreed to that sheet: another one is asked about anew (rule RO6). */
export function withoutLockConsents(consents: WorldState['consents'], country: CountryId): WorldState['consents'] {
  const before = consents[country];
  return before === undefined || before.lock.length === 0 ? consents : { ...consents, [country]: { ...before, lock: [] } };
}
