import { oncePer } from '../lib/once-per.ts';
import type { PublicTalkView } from '../protocol/talk-view.ts';
import type { Bell } from './talk-state.ts';
import type { WorldState } from './state.ts';

export const publicTalk = (state: WorldState): PublicTalkView => publicTalkOf(state.talk.bell);

/** One object for each state of the bell, so that it is encoded when it changes and not before. */
const publicTalkOf = oncePer((bell: Bell): PublicTalkView => ({ bell: { rung: bell.rung, everySeconds: bell.everySeconds, nextMs: bell.nextMs } }));
