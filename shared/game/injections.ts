import { type Refusal, refusal } from './refusals.ts';
import type { WorldState } from './state.ts';

/** Why the teacher may bring nothing into the game now (rule TP6): it must come while countries can still answer it. */
export function injectionRefusal(state: WorldState): Refusal | null {
  if (state.phase === 'lobby') return refusal('not-started');
  if (state.phase !== 'news' && state.phase !== 'negotiation') return refusal('wrong-phase', { expected: 'news, negotiation' });
  // The practice round counts nothing.
  return state.practice ? refusal('wrong-phase', { expected: 'round 1' }) : null;
}
