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
    case 'EarlierShown':
      return { ...debrief, earlier: event.lessons };
    case 'TrustRated':
      return { ...debrief, [event.when]: { ...debrief[event.when], [event.seatId]: event.answers } };
    case 'ExitWritten':
      return rewritten(debrief, event);
    case 'TrustFiguresShown':
      return { ...debrief, figuresShown: event.shown };
    case 'ExitPicked': {
      const others = debrief.picked.filter((seatId) => seatId !== event.seatId);
      return { ...debrief, picked: event.shown ? [...others, event.seatId] : others };
    }
    case 'ExitAssessed':
      return { ...debrief, assessed: { ...debrief.assessed, [event.seatId]: event.reached } };
  }
}

/** What was read of the old sentence does not count for the new one: it leaves the screens until the teacher has read it again. */
function rewritten(debrief: DebriefState, { seatId, sentence }: Extract<DebriefEvent, { type: 'ExitWritten' }>): DebriefState {
  const version = (debrief.sentences[seatId]?.version ?? 0) + 1;
  const { [seatId]: _, ...assessed } = debrief.assessed;
  return {
    ...debrief,
    sentences: { ...debrief.sentences, [seatId]: { ...sentence, version } },
    picked: debrief.picked.filter((one) => one !== seatId),
    assessed,
  };
}
