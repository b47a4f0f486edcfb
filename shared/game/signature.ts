import { agreementId, type CountryId } from '../lib/ids.ts';
import { accept, refuse } from '../lib/result.ts';
import type { Decision } from './commands/command.ts';
import type { GameEvent } from './events.ts';
import { dealsLeft, formOf, redLinesCrossed, shortGood, techRefusal } from './offers.ts';
import { refusal } from './refusals.ts';
import { signersOf } from './signers.ts';
import type { Offer, WorldState } from './state.ts';

/** A country's signature under an open offer; the last one makes the agreement (rules OF2, AG5). */
export function signatureOf(state: WorldState, offer: Offer, country: CountryId): Decision {
  for (const party of offer.parties) {
    const own = party === country;
    if (offer.draftId === null && dealsLeft(state, party) <= 0) return refuse(refusal(own ? 'no-deals-left' : 'partner-has-no-deals-left'));
    const short = shortGood(state, party, offer.clauses, own ? 'by-itself' : 'by-another');
    if (short !== null)
      return refuse(refusal(own ? 'not-enough-goods' : 'partner-not-enough-goods', { expected: own ? short.good : 'other goods', limit: short.limit }));
  }
  for (const clause of offer.clauses) {
    const refused = clause.kind === 'tech' ? techRefusal(state, clause.from, clause.to) : null;
    if (refused !== null) return refuse(refused);
  }
  const events: GameEvent[] = [{ type: 'OfferSigned', offerId: offer.id, by: country }];
  if (offer.signedBy.length + 1 < signersOf(offer).length) return accept(events);
  events.push({
    type: 'AgreementSigned',
    offerId: offer.id,
    agreement: {
      // Numbered among those of this round, which nobody can leave yet, so that no number comes twice (rule AG8).
      id: agreementId(`r${state.round}-a${state.agreements.filter(({ round }) => round === state.round).length + 1}`),
      round: state.round,
      form: formOf(state, offer.parties, offer.clauses),
      proposer: offer.proposer,
      parties: offer.parties,
      clauses: offer.clauses,
      pressed: offer.pressed,
      mediator: offer.mediator,
      until: state.round + offer.rounds - 1,
      draftId: offer.draftId,
    },
  });
  events.push(...redLinesCrossed(state, offer));
  if (offer.pressed && offer.proposer !== null) {
    events.push({ type: 'PressureApplied', by: offer.proposer, target: country, accepted: true });
  }
  return accept(events);
}
