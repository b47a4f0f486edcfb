import { stableHash } from '../lib/stable-hash.ts';
import type { Commit, GameEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { WorldState } from './state.ts';

/** The state a log leads to; throws when it is empty. */
export function replay(commits: Iterable<Commit>): WorldState {
  let state: WorldState | null = null;
  for (const commit of commits) for (const event of commit.events) state = evolve(state, event);
  if (state === null) throw new Error('an empty log has no world');
  return state;
}

/** 32 hexadecimal digits; equal states have equal ones on every machine. */
export const stateHash = (state: WorldState): string => stableHash(state);

/** The state after all of these events. */
export const evolveAll = (state: WorldState, events: readonly GameEvent[]): WorldState => {
  let next = state;
  for (const event of events) next = evolve(next, event);
  return next;
};
