import type { Command } from '../game/commands/table.ts';
import type { BotPolicy, Clause, RefuseReason } from '../game/state.ts';
import type { CountryId } from '../lib/ids.ts';
import type { OfferView } from '../protocol/views.ts';
import { canGive, countryOf, isHuman, leastGain, type Market, previewOf, refusesPartner } from './market.ts';
import { mediate } from './mediators.ts';
import { policies } from './policies.ts';

/** An offer is signed when it brings this much of what the best other deal would bring. */
const goodEnough = 0.95;
/** What something without a trade may cost who likes to help, and others, in points (rule BT22). */
const cheap = { helper: 1.5, others: 1 } as const;
/** A draft whose fairness is below this is unfair, unless the own gain is large (rule BT26). */
const fair = 0.4;
const largeGain = 3;

/** The best trade that a bot could make instead. */
export interface BestTrade {
  readonly partner: CountryId;
  readonly gain: number;
}

/** Signs, refuses, or waits (null) for a better deal with another bot (rules BT12, BT13, BT22, BT26). */
export function answer(market: Market, offer: OfferView, best: BestTrade | null, deals: number): Command | null {
  const { own, view } = market;
  const sign: Command = { type: 'SignOffer', offerId: offer.id, offerVersion: offer.version };
  const decline = (reason: RefuseReason): Command => ({ type: 'RefuseOffer', offerId: offer.id, offerVersion: offer.version, reason });
  if (view.clock.practice) return sign;
  if (offer.mediator === own.id) return mediate(market, offer);
  const partners = offer.parties.filter((id) => id !== own.id);
  if (partners.some((id) => refusesPartner(market, id, offer.mediator))) return decline('distrust');
  const isDraft = offer.draft !== null;
  const refusal = weigh(market, offer, isDraft);
  if (refusal !== null) return decline(refusal);
  const human = isDraft || partners.some((id) => isHuman(market, id));
  // A person gets an answer; bots may wait for each other. A draft uses up no deal (rule DR2).
  const short = !canGive(market, own.id, offer.parties, offer.clauses);
  if ((deals <= 0 && !isDraft) || short) return human ? decline('not-now') : null;
  const gain = previewOf(market, offer).gains[own.id] ?? 0;
  if (!human && best !== null && partners[0] !== best.partner && gain < goodEnough * best.gain) return null;
  return sign;
}

/** Why this offer is not worth signing; null: it is. */
function weigh(market: Market, offer: OfferView, isDraft: boolean): RefuseReason | null {
  const { own, view, policy } = market;
  const traits = policies[policy];
  if (offer.clauses.some((clause) => clause.kind === 'exclusive') && !traits.signsExclusive) return 'unfair';
  const preview = previewOf(market, offer);
  const gain = preview.gains[own.id] ?? 0;
  const trades = offer.clauses.some((clause) => clause.kind === 'transfer');
  if (offer.pressed && preview.fairness < leastFairness(policy)) return 'unfair';
  if (isDraft && trades && preview.fairness < fair && gain < largeGain) return 'unfair';
  if (trades ? gain >= leastGain : gain >= -(traits.helps ? cheap.helper : cheap.others) && (traits.helps || !givesAway(own.id, offer.clauses))) return null;
  const line = offer.clauses.some((clause) => countryOf(view, own.id)?.redLines.includes(clause.kind));
  return line ? 'sovereignty' : 'not-needed';
}

/** With pressure on, a share below this is refused (rule BT13): 0.45 of the surplus, 0.3 for cooperators. */
const leastFairness = (policy: BotPolicy): number => (policy === 'reciprocator' || policy === 'mediator' ? 0.9 : policy === 'cooperator' ? 0.6 : 0);

const givesAway = (id: CountryId, clauses: readonly Clause[]): boolean =>
  clauses.some((clause) => (clause.kind === 'aid' || clause.kind === 'loan') && clause.from === id);
