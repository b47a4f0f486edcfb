import type { GameEvent } from './events.ts';
import { withHeadline } from './headlines.ts';
import { shifted } from './news-shifts.ts';
import type { Pause, WorldState } from './state.ts';
import { undone } from './undo.ts';

type PowerEvent = Extract<
  GameEvent,
  { type: 'QuestionAsked' | 'RoundUndone' | 'RoundShown' | 'MomentBookmarked' | 'CrisisStruck' | 'CoinsGranted' | 'SeatRemoved' | 'SeatReadmitted' }
>;

/** What the teacher's powers over the course of play change (rules TP1–TP9). */
export function evolvePowers(state: WorldState, event: PowerEvent): WorldState {
  switch (event.type) {
    case 'QuestionAsked':
      return { ...state, paused: stopped(state, event.at, { kind: 'question', reason: event.question, shown: null }) };
    case 'RoundShown':
      return { ...state, paused: stopped(state, event.at, { kind: 'showing', reason: '', shown: { round: event.round, atMs: event.at } }) };
    case 'RoundUndone':
      return undone(state, event.at, event.deadlineMs);
    case 'MomentBookmarked': {
      const { phase, round, practice, course } = state;
      return { ...state, bookmarks: [...state.bookmarks, { phase, round, practice, course, note: event.note }] };
    }
    case 'CrisisStruck':
      return withHeadline({ ...state, crisis: state.crisis + event.points }, { code: 'crisis', points: event.points });
    case 'CoinsGranted': {
      const { country, coins } = event;
      const countries = shifted(state.countries, [{ country, kind: 'production', good: 'funds', change: coins }]);
      return withHeadline({ ...state, countries }, { code: 'grant', country, coins });
    }
    case 'SeatRemoved': {
      const gone = state.seats.filter((seat) => seat.id === event.seatId && event.moved !== true).map((seat) => ({ seat, reason: event.reason ?? '' }));
      return { ...state, seats: state.seats.filter((seat) => seat.id !== event.seatId), removed: [...state.removed, ...gone] };
    }
    case 'SeatReadmitted': {
      // Away until their device is back.
      const back = state.removed.filter(({ seat }) => seat.id === event.seatId).map(({ seat }) => ({ ...seat, away: true }));
      return { ...state, seats: [...state.seats, ...back], removed: state.removed.filter(({ seat }) => seat.id !== event.seatId) };
    }
  }
}

/** What takes the place of an older pause keeps its start, so that the clock gets all of its time back. */
const stopped = (state: WorldState, atMs: number, why: Omit<Pause, 'sinceMs'>): Pause => ({ ...why, sinceMs: state.paused?.sinceMs ?? atMs });
