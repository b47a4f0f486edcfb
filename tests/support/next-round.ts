import type { GameEvent } from '../../shared/game/events.ts';
import { entered } from './facts.ts';
import type { Resolved } from './resolved.ts';

/** The negotiation of the round after one that was resolved. */
export const nextRound = (facts: readonly GameEvent[], played: Resolved, round = 2): readonly GameEvent[] => [
  ...facts,
  ...played.events,
  { type: 'RoundStarted', round, practice: false },
  entered('negotiation'),
];
