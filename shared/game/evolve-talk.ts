import { assertNever } from '../lib/assert-never.ts';
import type { GameEvent } from './events.ts';
import type { TalkEvent } from './talk-events.ts';
import type { Bell } from './talk-state.ts';
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
    default:
      return assertNever(event);
  }
}

/** BE2, BE3: the bell follows the negotiation's own clock, through pauses and outages. Called after the event was applied. */
export function withBellOnTime(state: WorldState, before: WorldState, event: GameEvent): WorldState {
  const { bell } = state.talk;
  if (event.type === 'PhaseChanged') {
    const nextMs = event.phase === 'negotiation' ? due(bell, event.at) : null;
    return nextMs === bell.nextMs ? state : withBell(state, { ...bell, nextMs });
  }
  if (bell.nextMs === null) return state;
  if (event.type === 'OutageCredited') return withBell(state, { ...bell, nextMs: bell.nextMs + event.ms });
  if (event.type !== 'Resumed' || event.deadlineMs === null || before.deadlineMs === null) return state;
  return withBell(state, { ...bell, nextMs: bell.nextMs + event.deadlineMs - before.deadlineMs });
}

const due = ({ everySeconds }: Bell, at: number): number | null => (everySeconds === null ? null : at + everySeconds * 1000);

const withBell = (state: WorldState, bell: Bell): WorldState => ({ ...state, talk: { ...state.talk, bell } });
