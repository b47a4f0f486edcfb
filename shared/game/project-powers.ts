import type { TeacherView } from '../protocol/views.ts';
import { waitedFor } from './phases.ts';
import type { WorldState } from './state.ts';

/** What the teacher's powers over the course of play can do now (rules TP2–TP5, TP9). */
export const powersOf = (state: WorldState): Pick<TeacherView, 'waitedFor' | 'undo' | 'toldRounds' | 'bookmarks' | 'removed'> => ({
  waitedFor: state.phase === 'lobby' || state.phase === 'debrief' ? [] : waitedFor(state),
  undo: state.roundStart === null ? null : { round: state.roundStart.round, practice: state.roundStart.practice },
  toldRounds: state.history.map(({ round }) => round),
  bookmarks: state.bookmarks,
  removed: state.removed.map(({ seat, reason }) => ({ id: seat.id, name: seat.name, country: seat.country, reason })),
});
