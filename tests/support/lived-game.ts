import type { PlayedGame } from '../../shared/debrief/played-rounds.ts';
import type { GameEvent } from '../../shared/game/events.ts';
import type { Offer, RefuseReason } from '../../shared/game/state.ts';
import { id, negotiation, offer, offered, stateOf, type WorldFacts } from './facts.ts';
import { nextRound } from './next-round.ts';
import { resolved, type Sheets } from './resolved.ts';

/** One round of a small game: what was agreed and what was decided in secret. */
export interface TestRound {
  readonly facts?: readonly GameEvent[];
  readonly sheets?: Sheets;
}

/** A game of these rounds, the first of which is `from` (1 unless said otherwise). */
export function gameOf(about: WorldFacts & { readonly from?: number }, ...rounds: readonly TestRound[]): PlayedGame {
  const from = about.from ?? 1;
  let facts = negotiation({ ...about, round: from });
  let final = stateOf(facts);
  const played = rounds.map(({ facts: own = [], sheets = {} }, at) => {
    facts = [...facts, ...own];
    const round = resolved(facts, sheets);
    facts = nextRound(facts, round, from + at + 1);
    final = round.after;
    return { before: round.before, events: round.events, borrowed: [] };
  });
  return { final, rounds: played, marks: [] };
}

/** Everybody trusts everybody this much, as the hall believes, too. */
export function trusting(value: number, countries = 4): GameEvent {
  const matrix = Array.from({ length: countries }, (_, judge) => Array.from({ length: countries }, (_, actor) => (judge === actor ? 100 : value)));
  return { type: 'TrustMoved', before: matrix, after: matrix, publicAfter: matrix };
}

/** An offer that its other party refused. */
export const refusedOffer = (made: Offer, reason: RefuseReason = 'not-now'): readonly GameEvent[] => [
  offered(made),
  { type: 'OfferRefused', offerId: made.id, by: made.parties.find((party) => party !== made.proposer) ?? id(''), reason },
];

export const refusedBy = (proposer: string, other: string, clauses: Offer['clauses'], reason: RefuseReason = 'not-now'): readonly GameEvent[] =>
  refusedOffer(offer(proposer, [other], clauses), reason);

/** What one paid into the fund, each as much as it says. */
export const payments = (paid: Readonly<Record<string, number>>): Sheets =>
  Object.fromEntries(Object.entries(paid).map(([country, payment]) => [country, { payment }]));
