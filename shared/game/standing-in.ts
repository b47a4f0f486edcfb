import type { CountryId } from '../lib/ids.ts';
import { humanCountries, isDone } from './phases.ts';
import type { WorldState } from './state.ts';

/** Countries whose people gave no sign for the lesson's time, and those of them that have no device connected. */
export interface Silent {
  readonly silent: ReadonlySet<CountryId>;
  readonly lost: ReadonlySet<CountryId>;
}

/**
 * RM2: of the silent countries those that others wait for. In the decision each must act, and who lost the connection
 * leaves offers unanswered; in other phases a delegation may well be talking aloud, so somebody must have finished
 * already, and half of the others must have finished or be silent, too.
 */
export function holdingUp(state: WorldState, { silent, lost }: Silent): readonly CountryId[] {
  if (state.paused !== null || state.phase === 'lobby' || state.phase === 'debrief') return [];
  const led = humanCountries(state);
  if (led.length < 2) return [];
  return led.filter((id) => {
    if (!silent.has(id) || isDone(state, id)) return false;
    if (state.phase === 'decision' || lost.has(id)) return true;
    const others = led.filter((other) => other !== id);
    const done = others.filter((other) => isDone(state, other)).length;
    const idle = others.filter((other) => !isDone(state, other) && silent.has(other)).length;
    return done > 0 && 2 * (done + idle) >= others.length;
  });
}
