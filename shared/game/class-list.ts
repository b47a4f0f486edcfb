import { onlyTeacher } from './audiences.ts';
import type { CountryId, SeatId } from '../lib/ids.ts';
import type { Audience } from './may-know.ts';
import type { WorldState } from './state.ts';

/** As many students as a school class has, with some to spare. */
export const mostListed = 60;

/** A student whom the teacher expects: the seat is theirs, and they have not come yet (rules CL1–CL4). */
export interface ListedStudent {
  readonly seatId: SeatId;
  readonly name: string;
  /** null: the one with the fewest students when they come. */
  readonly country: CountryId | null;
}

export type ListEvent =
  | { readonly type: 'StudentsListed'; readonly students: readonly ListedStudent[] }
  | { readonly type: 'StudentUnlisted'; readonly seatId: SeatId }
  /** The code itself is nowhere in the log. */
  | { readonly type: 'CodeRenewed'; readonly seatId: SeatId };

const listTypes: { readonly [Type in ListEvent['type']]: true } = { StudentsListed: true, StudentUnlisted: true, CodeRenewed: true };

export const isListEvent = (event: { readonly type: string }): event is ListEvent => Object.hasOwn(listTypes, event.type);

/** Who is expected concerns the teacher alone; who has come is on the public roster by `SeatTaken`. */
export const listMayKnow: { readonly [Type in ListEvent['type']]: () => Audience } = {
  StudentsListed: () => onlyTeacher,
  StudentUnlisted: () => onlyTeacher,
  CodeRenewed: () => onlyTeacher,
};

export function evolveList(state: WorldState, event: ListEvent): WorldState {
  switch (event.type) {
    case 'StudentsListed':
      return { ...state, listed: [...state.listed, ...event.students] };
    case 'StudentUnlisted':
      return { ...state, listed: withoutListed(state.listed, event.seatId) };
    case 'CodeRenewed':
      return state;
  }
}

export const withoutListed = (listed: readonly ListedStudent[], seatId: SeatId): readonly ListedStudent[] =>
  listed.some((student) => student.seatId === seatId) ? listed.filter((student) => student.seatId !== seatId) : listed;
