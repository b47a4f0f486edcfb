import type { StoryView } from '../../shared/protocol/story-view.ts';

/** Whether a story is of an earlier round than the newest one: told again (rule TP2), it does not become the running round's. */
export const isOfOlderRound = (told: StoryView, newest: StoryView | null): boolean =>
  newest !== null && newest.course === told.course && told.round < newest.round;
