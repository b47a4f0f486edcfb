import type { DebriefEvent } from './debrief-events.ts';
import type { DebriefState } from './debrief-state.ts';
import type { WorldState } from './state.ts';

export function evolveDebrief(state: WorldState, event: DebriefEvent): WorldState {
  if (event.type === 'SecretsSet') return { ...state, settings: { ...state.settings, secrets: event.level } };
  return { ...state, debrief: debriefAfter(state.debrief, event) };
}

function debriefAfter(debrief: DebriefState, event: Exclude<DebriefEvent, { type: 'SecretsSet' }>): DebriefState {
  switch (event.type) {
    case 'ChapterOpened':
      return { ...debrief, place: { chapter: event.chapter, focus: event.focus, atMs: event.at }, finished: false };
    case 'ExploringSet':
      return { ...debrief, free: event.free };
    case 'MomentsArranged':
      return { ...debrief, pinned: event.pinned, hidden: event.hidden };
    case 'DebriefFinished':
      return { ...debrief, finished: true };
    case 'TrustRated':
      return { ...debrief, [event.when]: { ...debrief[event.when], [event.seatId]: event.answers } };
    case 'ExitWritten':
      return { ...debrief, sentences: { ...debrief.sentences, [event.seatId]: event.sentence } };
    case 'ExitsShown':
      return { ...debrief, shown: event.shown };
  }
}
