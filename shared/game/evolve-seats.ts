import type { GameEvent } from './events.ts';
import type { WorldState } from './state.ts';

/** What the lobby's and the delegations' events change: seats, and whether the class is locked. */
export type SeatEvent = Extract<GameEvent, { type: 'SeatRenamed' | 'JoiningLocked' }>;

export function evolveSeats(state: WorldState, event: SeatEvent): WorldState {
  switch (event.type) {
    case 'SeatRenamed':
      return { ...state, seats: state.seats.map((seat) => (seat.id === event.seatId ? { ...seat, name: event.name } : seat)) };
    case 'JoiningLocked':
      return { ...state, joinLocked: event.locked };
  }
}
