import type { LineId, SeatId } from '../lib/ids.ts';
import { evolveTables, withFreshDrafts, withoutOpenVotes } from './evolve-tables.ts';
import type { GameEvent } from './events.ts';
import type { TalkEvent } from './talk-events.ts';
import type { Bell, TalkState } from './talk-state.ts';
import type { WorldState } from './state.ts';

/** The talking's part of `evolve`. */
export function evolveTalk(state: WorldState, event: TalkEvent): WorldState {
  const { bell } = state.talk;
  switch (event.type) {
    case 'BellRung':
      return withBell(state, { ...bell, rung: bell.rung + 1, nextMs: state.phase === 'negotiation' ? due(bell, event.at) : null });
    case 'BellSet': {
      const set = { ...bell, everySeconds: event.everySeconds };
      return withBell(state, { ...set, nextMs: state.phase === 'negotiation' ? due(set, event.at) : null });
    }
    case 'SeatMuted': {
      const others = state.talk.muted.filter((id) => id !== event.seatId);
      return withTalk(state, { muted: event.muted ? [...others, event.seatId] : others });
    }
    case 'LineHidden':
      return {
        ...withTalk(state, { reports: event.hidden ? settled(state, event.lineId) : state.talk.reports }),
        chat: state.chat.map((line) => (line.id === event.lineId ? { ...line, hidden: event.hidden } : line)),
      };
    case 'LineReported':
      return withTalk(state, { reports: [...state.talk.reports, { lineId: event.lineId, by: event.by, settled: false }] });
    case 'ReportSettled':
      return withTalk(state, { reports: settled(state, event.lineId) });
    default:
      return { ...state, talk: evolveTables(state.talk, event) };
  }
}

const settled = (state: WorldState, lineId: LineId): TalkState['reports'] =>
  state.talk.reports.map((report) => (report.lineId === lineId ? { ...report, settled: true } : report));

/** What other events mean for the talking; called after the event was applied. */
export function followTalk(state: WorldState, before: WorldState, event: GameEvent): WorldState {
  if (event.type === 'SeatRenamed') return withNewName(state, event.seatId, event.name);
  if (event.type === 'RoundStarted') return withTalk(state, withFreshDrafts(state.talk));
  const isOver = event.type === 'GameEnded' || (event.type === 'PhaseChanged' && event.phase !== 'negotiation');
  return withBellOnTime(isOver ? withTalk(state, withoutOpenVotes(state.talk)) : state, before, event);
}

/** MD4: an offensive name goes from the lines that stand there already, too. */
const withNewName = (state: WorldState, seatId: SeatId, seatName: string): WorldState => ({
  ...state,
  chat: state.chat.map((line) => (line.seatId === seatId ? { ...line, seatName } : line)),
});

/** BE2, BE3: the bell follows the negotiation's own clock, through pauses and outages. */
function withBellOnTime(state: WorldState, before: WorldState, event: GameEvent): WorldState {
  const { bell } = state.talk;
  if (event.type === 'PhaseChanged' || event.type === 'RoundUndone') {
    const nextMs = state.phase === 'negotiation' ? due(bell, event.at) : null;
    return nextMs === bell.nextMs ? state : withBell(state, { ...bell, nextMs });
  }
  if (bell.nextMs === null) return state;
  if (event.type === 'OutageCredited') return withBell(state, { ...bell, nextMs: bell.nextMs + event.ms });
  if (event.type !== 'Resumed' || event.deadlineMs === null || before.deadlineMs === null) return state;
  return withBell(state, { ...bell, nextMs: bell.nextMs + event.deadlineMs - before.deadlineMs });
}

const due = ({ everySeconds }: Bell, at: number): number | null => (everySeconds === null ? null : at + everySeconds * 1000);

const withTalk = (state: WorldState, change: Partial<TalkState>): WorldState => ({ ...state, talk: { ...state.talk, ...change } });
const withBell = (state: WorldState, bell: Bell): WorldState => withTalk(state, { bell });
