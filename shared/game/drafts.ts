import type { GameEvent } from './events.ts';
import { clauseRefusal, firstVersion, nextOfferId, shortGood } from './offers.ts';
import type { Offer, WorldState } from './state.ts';
import { evolve } from './evolve.ts';
import { isOpen } from './world.ts';

/** The scenario's drafts that lie on the table when a round begins (rules DR1–DR3). */
export function draftOffers(state: WorldState): readonly GameEvent[] {
  const events: GameEvent[] = [];
  let now = state;
  for (const draft of state.pack.scenario.drafts) {
    if (draft.round !== state.round || (draft.mediator !== null && !isOpen(state, 'mediator'))) continue;
    const { parties, clauses, mediator } = draft;
    // What a mediator or a red line would forbid a proposer does not hold for a draft: refusing it is the lesson.
    if (clauseRefusal(now, parties, clauses) !== null || parties.some((id) => shortGood(now, id, clauses, 'by-another') !== null)) continue;
    const offer: Offer = {
      id: nextOfferId(now, mediator === null ? parties : [...parties, mediator]),
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
      mediator,
      rounds: 1,
      draftId: draft.id,
    };
    const made: GameEvent = { type: 'OfferMade', offer };
    events.push(made);
    now = evolve(now, made);
  }
  return events;
}
