import { z } from 'zod';
import type { CountryId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { clauseSchema, partySchema } from '../../scenario/clauses.ts';
import { offerIdSchema } from '../offer-id-schema.ts';
import type { GameEvent } from '../events.ts';
import { clauseRefusal, crossesRedLine, dealsLeft, firstVersion, nextOfferId, shortGood } from '../offers.ts';
import { refusal, type Refusal } from '../refusals.ts';
import type { Clause, Offer, WorldState } from '../state.ts';
import { isCountry, isOpen, preset, scenarioCountry } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('MakeOffer'),
  to: z.array(partySchema).min(1).max(19).readonly(),
  clauses: z.array(clauseSchema).min(1).max(24).readonly(),
  counterOf: offerIdSchema.optional(),
  /** Take it or leave it, from a stronger country (rule PW1). */
  pressed: z.boolean().optional(),
  /** A third country that vouches for the parties and must sign too (rule ME1). */
  mediator: partySchema.nullable().optional(),
  /** How many rounds it shall last (rule AG7). */
  rounds: z.number().int().min(1).max(3).optional(),
});

/** Open offers one country may have out at a time; more would only bury its partners. */
const mostOpenOffers = 12;

/** OF1: an offer names its parties and clauses; the proposer's signature is in it. */
export const makeOffer = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    const parties = [country, ...command.to];
    const mediator = command.mediator ?? null;
    const refused =
      partiesRefusal(state, country, command.to) ??
      clauseRefusal(state, parties, command.clauses) ??
      mediatorRefusal(state, parties, mediator) ??
      lastingRefusal(state, command.rounds ?? 1) ??
      redLineRefusal(state, command.to, command.clauses);
    if (refused !== null) return refuse(refused);
    if (dealsLeft(state, country) <= 0) return refuse(refusal('no-deals-left', { limit: state.pack.scenario.dealsPerRound }));
    for (const party of command.to) {
      if (dealsLeft(state, party) <= 0) return refuse(refusal('partner-has-no-deals-left', { field: 'to' }));
      const short = shortGood(state, party, command.clauses, 'by-another');
      if (short !== null) return refuse(refusal('partner-not-enough-goods', { field: 'clauses', limit: short.limit }));
    }
    const short = shortGood(state, country, command.clauses, 'by-itself');
    if (short !== null) return refuse(refusal('not-enough-goods', { field: 'clauses', expected: short.good, limit: short.limit }));
    let open = 0;
    for (const offer of state.offers) if (offer.status === 'open' && offer.proposer === country) open += 1;
    if (open >= mostOpenOffers) {
      return refuse(refusal('too-many', { limit: mostOpenOffers }));
    }

    const events: GameEvent[] = [];
    if (command.counterOf !== undefined) {
      const countered = state.offers.find((offer) => offer.id === command.counterOf);
      if (countered === undefined || !countered.parties.includes(country)) return refuse(refusal('unknown-offer', { field: 'counterOf' }));
      if (countered.status !== 'open') return refuse(refusal('offer-closed', { field: 'counterOf' }));
      events.push({ type: 'OfferCountered', offerId: countered.id });
    }
    const pressed = command.pressed === true;
    const [target] = command.to;
    if (pressed && command.to.length > 1) return refuse(refusal('bad-clause', { field: 'to', expected: 'one country to press' }));
    if (pressed && mediator !== null) return refuse(refusal('bad-clause', { field: 'mediator', expected: 'nobody between the two' }));
    if (pressed && !mayPress(state, country, target)) return refuse(refusal('power-too-small', { field: 'pressed' }));
    const offer: Offer = {
      id: nextOfferId(state, mediator === null ? parties : [...parties, mediator]),
      version: firstVersion(state),
      round: state.round,
      proposer: country,
      parties,
      clauses: command.clauses,
      signedBy: [country],
      status: 'open',
      refusal: null,
      counterOf: command.counterOf ?? null,
      pressed,
      mediator,
      rounds: command.rounds ?? 1,
      draftId: null,
    };
    return accept([...events, { type: 'OfferMade', offer }]);
  },
});

function partiesRefusal(state: WorldState, country: CountryId, to: readonly CountryId[]): Refusal | null {
  for (const [index, id] of to.entries()) {
    if (!isCountry(state, id)) return refusal('unknown-country', { field: `to.${index}` });
    if (id === country || to.indexOf(id) !== index) return refusal('bad-clause', { field: `to.${index}`, expected: 'other parties, each once' });
  }
  return null;
}

function mediatorRefusal(state: WorldState, parties: readonly CountryId[], mediator: CountryId | null): Refusal | null {
  if (mediator === null) return null;
  if (!isOpen(state, 'mediator')) return refusal('feature-closed', { field: 'mediator', expected: 'mediator' });
  if (!isCountry(state, mediator)) return refusal('unknown-country', { field: 'mediator' });
  return parties.includes(mediator) ? refusal('bad-clause', { field: 'mediator', expected: 'a country that is not a party' }) : null;
}

function lastingRefusal(state: WorldState, rounds: number): Refusal | null {
  if (rounds === 1) return null;
  if (!isOpen(state, 'lasting')) return refusal('feature-closed', { field: 'rounds', expected: 'lasting' });
  const left = preset(state).rounds - state.round + 1;
  return rounds > left ? refusal('bad-clause', { field: 'rounds', expected: 'no more rounds than are left' }) : null;
}

/** BP1: once the principles of Bandung are adopted, nobody offers a clause over another's red line. */
function redLineRefusal(state: WorldState, to: readonly CountryId[], clauses: readonly Clause[]): Refusal | null {
  if (!state.principles || !isOpen(state, 'redLines')) return null;
  const index = clauses.findIndex((clause) => to.some((id) => crossesRedLine(state, id, clause)));
  return index < 0 ? null : refusal('red-line', { field: `clauses.${index}` });
}

/** PW1: only a stronger country may press, one target at a time. */
const mayPress = (state: WorldState, country: CountryId, target: CountryId | undefined): boolean =>
  target !== undefined && isOpen(state, 'pressure') && scenarioCountry(state, country).power > scenarioCountry(state, target).power;
