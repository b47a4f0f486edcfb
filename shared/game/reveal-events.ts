import type { RevealView } from '../protocol/reveal-view.ts';

/** The teacher leads a reveal (rules RV1–RV4). */
export type RevealEvent =
  | { readonly type: 'RevealPaceSet'; readonly pace: RevealView['pace'] }
  /** A reveal that is led by hand begins, behind its curtain. */
  | { readonly type: 'RevealOpened'; readonly beats: number }
  | { readonly type: 'BeatTold'; readonly beat: number }
  | { readonly type: 'RevealReplayed' };

const revealTypes: { readonly [Type in RevealEvent['type']]: true } = { RevealPaceSet: true, RevealOpened: true, BeatTold: true, RevealReplayed: true };

export const isRevealEvent = (event: { readonly type: string }): event is RevealEvent => Object.hasOwn(revealTypes, event.type);
