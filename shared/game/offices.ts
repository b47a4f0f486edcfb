import type { GameEvent } from './events.ts';
import { withHeadline } from './headlines.ts';
import type { OfficeDesks, WorldState } from './state.ts';

/** Offices for students beyond the countries: what they have done (rules OC1–OC5). */
export type OfficeEvent = Extract<GameEvent, { type: 'OfficeGiven' | 'HeadlinePublished' | 'ActorBrought' | 'InspectionAnnounced' }>;

export const emptyDesks: OfficeDesks = { published: {}, inspected: null, broughtActor: false };

/** A new round: what an office may do once a round it may do again; an actor is brought once a game. */
export const clearedDesks = (desks: OfficeDesks): OfficeDesks => ({ ...emptyDesks, broughtActor: desks.broughtActor });

export function evolveOffices(state: WorldState, event: OfficeEvent): WorldState {
  switch (event.type) {
    case 'OfficeGiven':
      return { ...state, seats: state.seats.map((seat) => (seat.id === event.seatId ? { ...seat, office: event.office, country: null } : seat)) };
    case 'HeadlinePublished': {
      const published = { ...state.desks.published, [event.seatId]: (state.desks.published[event.seatId] ?? 0) + 1 };
      return withHeadline({ ...state, desks: { ...state.desks, published } }, { code: 'press', name: event.name, text: event.text });
    }
    case 'ActorBrought':
      return { ...state, desks: { ...state.desks, broughtActor: true } };
    case 'InspectionAnnounced':
      return withHeadline({ ...state, desks: { ...state.desks, inspected: event.agreementId } }, { code: 'inspection', parties: event.parties });
  }
}
