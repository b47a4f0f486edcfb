import type { SeatId } from '../lib/ids.ts';
import { talkOf } from './people-state.ts';
import type { WorldState } from './state.ts';

/** How many notes up to a number this side of a talk has not read yet (rule RM5). */
export const unreadBy = (state: WorldState, seatId: SeatId, side: 'teacher' | 'student', upTo: number): number =>
  talkOf(state.people, seatId).filter((note) => note.from !== side && note.number <= upTo && !note.read).length;
