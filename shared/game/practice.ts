import type { CountryId } from '../lib/ids.ts';
import type { GameEvent } from './events.ts';
import { firstVersion, nextOfferId } from './offers.ts';
import type { Clause, Offer, WorldState } from './state.ts';
import { resources } from '../scenario/schema.ts';

/**
 * The practice round's pre-filled offers (rule PH3): every country gets one, with the partner it can help most and be
 * helped by; whoever is left over joins a partner a second time.
 */
export function practiceOffers(state: WorldState): readonly GameEvent[] {
  const left = state.countries.map((country) => country.id);
  const events: GameEvent[] = [];
  while (left.length > 0) {
    const pair = bestPair(state, left, left.length === 1 ? state.countries.map((country) => country.id) : left);
    if (pair === null) break;
    const [a, b] = pair;
    const clauses = swap(state, a, b);
    const parties = [a, b];
    const offer: Offer = {
      id: nextOfferId(state, parties),
      version: firstVersion(state),
      round: state.round,
      proposer: null,
      parties,
      clauses,
      signedBy: [],
      status: 'open',
      refusal: null,
      counterOf: null,
      pressed: false,
      mediator: null,
      rounds: 1,
      draftId: null,
    };
    if (clauses.length > 0) events.push({ type: 'OfferMade', offer });
    for (const id of pair) if (left.includes(id)) left.splice(left.indexOf(id), 1);
  }
  return events;
}

function bestPair(state: WorldState, from: readonly CountryId[], to: readonly CountryId[]): readonly [CountryId, CountryId] | null {
  let best: readonly [CountryId, CountryId] | null = null;
  let most = -1;
  for (const a of from) {
    for (const b of to) {
      if (a === b) continue;
      const volume = covered(state, a, b) * covered(state, b, a);
      if (volume > most) {
        most = volume;
        best = [a, b];
      }
    }
  }
  return best;
}

function covered(state: WorldState, from: CountryId, to: CountryId): number {
  let most = 0;
  for (const good of resources) most = Math.max(most, useful(state, from, to, good));
  return most;
}

function useful(state: WorldState, from: CountryId, to: CountryId, good: (typeof resources)[number]): number {
  const giver = state.countries.find((country) => country.id === from);
  const taker = state.countries.find((country) => country.id === to);
  if (giver === undefined || taker === undefined) return 0;
  return Math.max(0, Math.floor(Math.min(giver.production[good] - giver.need[good], taker.need[good] - taker.production[good])));
}

function swap(state: WorldState, a: CountryId, b: CountryId): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const good = [...resources].sort((x, y) => useful(state, from, to, y) - useful(state, from, to, x))[0];
    const amount = good === undefined ? 0 : Math.min(3, useful(state, from, to, good));
    if (good !== undefined && amount > 0) clauses.push({ kind: 'transfer', from, to, good, amount });
  }
  return clauses;
}
