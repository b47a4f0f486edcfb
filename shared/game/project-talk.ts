import { oncePer } from '../lib/once-per.ts';
import type { PublicTalkView, TeacherTalkView } from '../protocol/talk-view.ts';
import { lineOf } from './chat-lines.ts';
import type { WorldState } from './state.ts';
import type { Bell } from './talk-state.ts';

export const publicTalk = (state: WorldState): PublicTalkView => publicTalkOf(state.settings)(state.talk.bell);

/** One object for each state of the bell, so that it is encoded when it changes and not before. */
const publicTalkOf = oncePer((settings: WorldState['settings']) =>
  oncePer(
    (bell: Bell): PublicTalkView => ({
      bell: { rung: bell.rung, everySeconds: bell.everySeconds, nextMs: bell.nextMs },
      teacherReads: settings.teacherReads,
    }),
  ),
);

/** Lines that a console holds at once; the whole talk stands in the log. */
const shownLines = 80;

/** TK3, MD1–MD3: private lines only where the lesson says so; what was reported always. */
export function teacherTalk(state: WorldState): TeacherTalkView {
  return {
    lines: state.settings.teacherReads ? state.chat.filter((line) => line.to !== null).slice(-shownLines) : [],
    hidden: state.chat.filter((line) => line.hidden).slice(-shownLines),
    reports: state.talk.reports.slice(-shownLines).flatMap(({ lineId, by, settled }) => {
      const line = lineOf(state, lineId);
      return line === undefined ? [] : [{ line, by, settled }];
    }),
    muted: state.talk.muted,
  };
}
