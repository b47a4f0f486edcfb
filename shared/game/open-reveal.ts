import { beatsOf } from '../model/story-steps.ts';
import type { GameEvent } from './events.ts';
import { evolveAll } from './replay.ts';
import type { WorldState } from './state.ts';
import { tellStory } from './tell.ts';

/** What stands in the log as a resolved round's reveal begins; one that the teacher leads stops the clock (RV2). */
export function openReveal(state: WorldState, resolved: readonly GameEvent[], entered: Extract<GameEvent, { type: 'PhaseChanged' }>): readonly GameEvent[] {
  const story = state.reveal.pace === 'steps' ? tellStory(evolveAll(state, resolved), resolved) : null;
  if (story === null) return [...resolved, entered];
  return [...resolved, { ...entered, deadlineMs: null }, { type: 'RevealOpened', beats: beatsOf(story) }];
}
