import type { RevealView } from '../protocol/reveal-view.ts';
import type { RevealEvent } from './reveal-events.ts';
import type { WorldState } from './state.ts';

/** The same as the view: nothing of it is secret. */
export type RevealState = RevealView;

export const autoReveal: RevealState = { pace: 'auto', beats: 0, beat: 0, replays: 0 };

/** Every phase begins with no reveal led. */
export const noReveal = (reveal: RevealState): RevealState => (reveal.beats === 0 && reveal.replays === 0 ? reveal : { ...autoReveal, pace: reveal.pace });

/** Is something still to be told by the teacher? Then nobody's readiness ends the reveal (RV3). */
export const isBeingTold = ({ phase, reveal }: Pick<WorldState, 'phase' | 'reveal'>): boolean => phase === 'reveal' && reveal.beat < reveal.beats - 1;

export function evolveReveal(state: WorldState, event: RevealEvent): WorldState {
  const { reveal } = state;
  switch (event.type) {
    case 'RevealPaceSet':
      return { ...state, reveal: { ...reveal, pace: event.pace } };
    case 'RevealOpened':
      return { ...state, reveal: { ...reveal, beats: event.beats, beat: 0, replays: 0 } };
    case 'BeatTold':
      return { ...state, reveal: { ...reveal, beat: event.beat } };
    case 'RevealReplayed':
      // A led reveal stops the clock again; one that goes by itself keeps it.
      return reveal.beats === 0
        ? { ...state, reveal: { ...reveal, replays: reveal.replays + 1 } }
        : { ...state, deadlineMs: null, reveal: { ...reveal, beat: 1, replays: reveal.replays + 1 } };
  }
}
