import type { Command } from '../game/commands/table.ts';
import type { BotPolicy } from '../game/state.ts';
import type { CountryId } from '../lib/ids.ts';
import { holdingsBesidePledges } from '../preview/beside-pledges.ts';
import { previewFriction } from '../preview/expected-goods.ts';
import { planTrade, type TradePlan } from '../preview/plan-trade.ts';
import type { OfferView, OwnCountryView, PublicView } from '../protocol/views.ts';
import { answer } from './answer-offer.ts';
import { extras } from './extras.ts';
import { aidCommands } from './help.ts';
import { canGive, countryOf, isHuman, isWorthForAll, leastGain, type Market, previewOf, refusesPartner } from './market.ts';
import { mediatorFor } from './mediators.ts';
import { policies } from './policies.ts';

/** What a bot does in the market now: sign, refuse, take back or propose; the largest common gain first (rule BT12). */
export function marketCommands(view: PublicView, own: OwnCountryView, policy: BotPolicy, seed: string): readonly Command[] {
  if (!policies[policy].trades) return refuseAll(own);
  const open = own.offers.some((offer) => offer.status === 'open');
  if (own.limits.dealsLeft <= 0 && !open) return [];
  const market: Market = {
    view,
    own,
    policy,
    seed,
    holdings: holdingsBesidePledges(view, own, { meansToPay: policies[policy].pays.penalty > 0, wholeCoins: false }),
  };
  const plans = rankedPlans(market);
  const commands: Command[] = [];
  const deals = own.limits.dealsLeft;
  const best = plans[0] === undefined ? null : { partner: plans[0].partner, gain: plans[0].plan.gains[0] };
  for (const offer of own.offers) {
    if (!offer.awaitsMe) continue;
    const command = answer(market, offer, best, deals);
    if (command === null) continue;
    commands.push(command);
    // After a signature everything has changed; look again at the new view.
    if (command.type === 'SignOffer') return commands;
  }
  // In the practice round everybody only signs what is pre-filled, so that no bot spends the deal a student is still reading about.
  if (deals <= 0 || view.clock.practice) return commands;
  return [...commands, ...proposals(market, plans)];
}

const refuseAll = (own: OwnCountryView): readonly Command[] =>
  own.offers.filter((offer) => offer.awaitsMe).map((offer) => ({ type: 'RefuseOffer', offerId: offer.id, offerVersion: offer.version, reason: 'not-needed' }));

interface RankedPlan {
  readonly partner: CountryId;
  readonly plan: TradePlan;
  readonly mediator: CountryId | null;
}

function rankedPlans(market: Market): readonly RankedPlan[] {
  const { view, own } = market;
  if (own.limits.dealsLeft <= 0) return [];
  const plans: RankedPlan[] = [];
  const power = countryOf(view, own.id)?.power ?? 0;
  for (const other of view.countries) {
    if (other.id === own.id || other.dealsLeft <= 0) continue;
    const mediator = mediatorFor(view, own, other.id);
    if (refusesPartner(market, other.id, mediator)) continue;
    const share = power > other.power ? policies[market.policy].share : 0.5;
    const plan = planTrade({
      first: own.id,
      second: other.id,
      holdings: market.holdings,
      friction: previewFriction(view, own, [own.id, other.id], [], mediator),
      share,
      coinStep: 0.5,
    });
    if (plan !== null && plan.gains[0] >= leastGain && plan.gains[1] >= leastGain) plans.push({ partner: other.id, plan, mediator });
  }
  return plans.sort((a, b) => b.plan.surplus - a.plan.surplus);
}

function proposals(market: Market, plans: readonly RankedPlan[]): readonly Command[] {
  const { own } = market;
  const commands: Command[] = [];
  const bestBot = plans.find((ranked) => !isHuman(market, ranked.partner) && !wasRefused(own, ranked.partner));
  for (const offer of own.offers) {
    if (!offer.mine || offer.status !== 'open' || !isTrade(offer)) continue;
    const partner = offer.parties.find((id) => id !== own.id);
    const still = plans.some((ranked) => ranked.partner === partner);
    const outdated = !still || (partner !== undefined && !isHuman(market, partner) && partner !== bestBot?.partner);
    // After other deals an old offer may cost more than it brings; its partner should not wonder at it.
    const worth = !outdated && canGive(market, own.id, offer.parties, offer.clauses) && isWorthForAll(previewOf(market, offer));
    if (!worth) commands.push({ type: 'WithdrawOffer', offerId: offer.id });
  }
  const withdrawn = new Set(commands.map((command) => (command.type === 'WithdrawOffer' ? command.offerId : '')));
  const wanted = plans.filter((ranked) => isHuman(market, ranked.partner) || ranked === bestBot).slice(0, 3);
  for (const { partner, plan, mediator } of wanted) {
    if (wasRefused(own, partner)) continue;
    const open = own.offers.some((offer) => offer.status === 'open' && offer.parties.includes(partner) && offer.draft === null && !withdrawn.has(offer.id));
    if (open) continue;
    const clauses = [...plan.clauses, ...extras(market, partner, plan.clauses, mediator)];
    commands.push({ type: 'MakeOffer', to: [partner], clauses, ...(mediator === null ? {} : { mediator }) });
  }
  return [...commands, ...aidCommands(market, plans.length > 0)];
}

const isTrade = (offer: OfferView): boolean => offer.clauses.some((clause) => clause.kind === 'transfer');

const wasRefused = (own: OwnCountryView, partner: CountryId): boolean =>
  own.offers.some((offer) => offer.mine && offer.status === 'refused' && offer.parties.includes(partner)) ||
  own.offers.filter((offer) => offer.mine && offer.parties.includes(partner)).length >= 3;
