import type { SeatId } from '../lib/ids.ts';
import type { SeatPeopleView, TeacherPeopleView } from '../protocol/views.ts';
import { talkOf } from './people-state.ts';
import { countryOfSeat } from './seating.ts';
import type { WorldState } from './state.ts';

/** A student's own talk with the teacher, and what the teacher did for its country this round; of others nothing (RM4–RM8). */
export function seatPeople(state: WorldState, seatId: SeatId): SeatPeopleView {
  const { helps, attention, deeds, rulesChecks } = state.people;
  const call = helps.find((one) => one.seatId === seatId);
  const country = countryOfSeat(state, seatId);
  return {
    help: call === undefined ? null : { text: call.text, atMs: call.atMs },
    notes: talkOf(state.people, seatId),
    attention: attention === null || attention.answered.includes(seatId) ? null : attention.number,
    deeds: deeds.filter((deed) => deed.country === country && deed.round === state.round).map(({ number, what }) => ({ number, what })),
    rulesCheck: Object.hasOwn(rulesChecks, seatId) ? (rulesChecks[seatId] ?? null) : null,
  };
}

/** Of everybody who still has a seat. */
export function teacherPeople(state: WorldState): TeacherPeopleView {
  const { helps, attention, rulesChecks } = state.people;
  const seated = new Set(state.seats.map((seat) => seat.id));
  return {
    helps: helps.filter((call) => seated.has(call.seatId)),
    talks: Object.fromEntries(state.seats.map(({ id }) => [id, talkOf(state.people, id)] as const).filter(([, talk]) => talk.length > 0)),
    attention,
    rulesChecks: Object.fromEntries(state.seats.flatMap(({ id }) => (rulesChecks[id] === undefined ? [] : [[id, rulesChecks[id]]]))),
  };
}
