import type { CountryId } from '../lib/ids.ts';
import { consentsTo, neededConsents } from './delegation.ts';
import type { GameEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { advanceIfAllReady } from './phases.ts';
import { evolveAll } from './replay.ts';
import { signatureOf } from './signature.ts';
import type { WorldState } from './state.ts';
import { sheetOf } from './world.ts';

/** What a delegation has agreed to enough, now that somebody of it has left (rule RO6). */
export function settledConsents(state: WorldState, country: CountryId | null, nowMs: number): readonly GameEvent[] {
  if (country === null || state.paused !== null) return [];
  const isEnough = (offerId: string | null): boolean => {
    const agreed = consentsTo(state, country, offerId).length;
    return agreed > 0 && agreed >= neededConsents(state, country);
  };
  if (state.phase === 'decision') {
    if (sheetOf(state, country).locked || !isEnough(null)) return [];
    const locked: GameEvent = { type: 'DecisionLocked', country, locked: true };
    return [locked, ...advanceIfAllReady(evolve(state, locked), nowMs)];
  }
  if (state.phase !== 'negotiation') return [];
  const events: GameEvent[] = [];
  for (const offer of state.offers) {
    if (offer.status !== 'open' || offer.signedBy.includes(country) || !isEnough(offer.id)) continue;
    const signature = signatureOf(evolveAll(state, events), offer, country);
    if (signature.ok) events.push(...signature.value);
  }
  return events;
}
