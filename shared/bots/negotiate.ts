import type { Command } from '../game/commands/table.ts';
import type { BotPolicy, Clause, RefuseReason } from '../game/state.ts';
import type { CountryId } from '../lib/ids.ts';
import { draw } from '../lib/keyed-random.ts';
import { parameters } from '../model/parameters.ts';
import { holdingsBesidePledges } from '../preview/beside-pledges.ts';
import { type Holdings, previewFriction } from '../preview/expected-goods.ts';
import { planTrade, type TradePlan } from '../preview/plan-trade.ts';
import { previewWith } from '../preview/preview-offer.ts';
import type { OfferView, OwnCountryView, PublicView } from '../protocol/views.ts';
import { policies } from './policies.ts';

/** A deal is worth signing from this many points on (rule BT12). */
const leastGain = 0.5;
/** An offer is signed when it brings this much of what the best other deal would bring. */
const goodEnough = 0.95;

interface Market {
  readonly view: PublicView;
  readonly own: OwnCountryView;
  readonly policy: BotPolicy;
  readonly seed: string;
  readonly holdings: ReadonlyMap<CountryId, Holdings>;
}

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
  for (const offer of own.offers) {
    if (!offer.awaitsMe) continue;
    const command = answer(market, offer, plans, deals);
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
}

function rankedPlans(market: Market): readonly RankedPlan[] {
  const { view, own } = market;
  if (own.limits.dealsLeft <= 0) return [];
  const plans: RankedPlan[] = [];
  for (const other of view.countries) {
    if (other.id === own.id || other.dealsLeft <= 0 || refusesPartner(market, other.id)) continue;
    const power = view.countries.find((country) => country.id === own.id)?.power ?? 0;
    const share = power > other.power ? policies[market.policy].share : 0.5;
    const plan = planTrade({
      first: own.id,
      second: other.id,
      holdings: market.holdings,
      friction: previewFriction(view, own, [own.id, other.id], []),
      share,
      coinStep: 0.5,
    });
    if (plan !== null && plan.gains[0] >= leastGain && plan.gains[1] >= leastGain) plans.push({ partner: other.id, plan });
  }
  return plans.sort((a, b) => b.plan.surplus - a.plan.surplus);
}

/** Low trust, a broken word last round (mostly), or a whim of the random bot; the same all round long. */
function refusesPartner(market: Market, partner: CountryId): boolean {
  const traits = policies[market.policy];
  const { own, view, seed } = market;
  if ((own.trust[partner]?.mine ?? 50) < traits.refusesBelow) return true;
  const key = `bot/${own.id}/round-${view.clock.round}/${partner}`;
  if (traits.keeps === 'reciprocal' && (brokeLastRound(own, partner) || shirked(view, partner))) return draw(seed, `${key}/forgive`) >= 0.15;
  return traits.refusesAtRandom > 0 && draw(seed, `${key}/refuse`) < traits.refusesAtRandom;
}

export const brokeLastRound = (own: OwnCountryView, partner: CountryId): boolean =>
  own.lastRound !== null && !own.lastRound.practice && own.lastRound.received.some((line) => line.partner === partner && line.choice !== 'keep');

/** Paid, for all to see, less than half of an ordinary fair contribution last round. */
function shirked(view: PublicView, partner: CountryId): boolean {
  const country = view.countries.find((candidate) => candidate.id === partner);
  if (country === undefined || country.visiblePayment === null || view.clock.round < 2) return false;
  const ordinary = country.fairCoins / (view.clock.round === view.rounds ? view.rules.lastWaveShare : 1);
  return country.visiblePayment < ordinary / 2;
}

function answer(market: Market, offer: OfferView, plans: readonly RankedPlan[], deals: number): Command | null {
  const { own, view } = market;
  const decline = (reason: RefuseReason): Command => ({ type: 'RefuseOffer', offerId: offer.id, offerVersion: offer.version, reason });
  if (view.clock.practice) return { type: 'SignOffer', offerId: offer.id, offerVersion: offer.version };
  const partners = offer.parties.filter((id) => id !== own.id);
  if (partners.some((id) => refusesPartner(market, id))) return decline('distrust');
  if (!policies[market.policy].signsExclusive && offer.clauses.some((clause) => clause.kind === 'exclusive')) return decline('unfair');
  const preview = previewWith(view, market.holdings, previewFriction(view, own, offer.parties, offer.clauses, offer.mediator), offer.parties, offer.clauses);
  const gain = preview.gains[own.id] ?? 0;
  if (gain < leastGain && !isFree(offer.clauses)) return decline('not-needed');
  if (offer.pressed && preview.fairness < leastFairness(market.policy)) return decline('unfair');
  const human = partners.some((id) => view.countries.find((country) => country.id === id)?.bot === null);
  // A person gets an answer; bots may wait for each other.
  if (deals <= 0 || !affordable(market, offer.clauses)) return human ? decline('not-now') : null;
  const best = plans[0]?.plan.gains[0] ?? 0;
  if (!human && plans[0] !== undefined && partners[0] !== plans[0].partner && gain < goodEnough * best) return null;
  return { type: 'SignOffer', offerId: offer.id, offerVersion: offer.version };
}

/** With pressure on, a share below this is refused (rule BT13): 0.45 of the surplus, 0.3 for cooperators. */
const leastFairness = (policy: BotPolicy): number => (policy === 'reciprocator' || policy === 'mediator' ? 0.9 : policy === 'cooperator' ? 0.6 : 0);

const isFree = (clauses: readonly Clause[]): boolean => clauses.every((clause) => clause.kind !== 'transfer');

function affordable({ own, holdings }: Market, clauses: readonly Clause[]): boolean {
  const free = holdings.get(own.id)?.free ?? own.free;
  const owed = { food: 0, energy: 0, medicine: 0, funds: 0 };
  for (const clause of clauses) {
    if (clause.kind === 'transfer' && clause.from === own.id) owed[clause.good] += clause.amount;
    if (clause.kind === 'tech' && clause.from === own.id) owed.funds += parameters.techCost;
    if (clause.kind === 'culture') owed.funds += parameters.cultureCost;
  }
  return (['food', 'energy', 'medicine', 'funds'] as const).every((good) => owed[good] <= Math.max(0, free[good]) + 1e-9);
}

function proposals(market: Market, plans: readonly RankedPlan[]): readonly Command[] {
  const { own, view } = market;
  const commands: Command[] = [];
  const isHuman = (id: CountryId) => view.countries.find((country) => country.id === id)?.bot === null;
  const bestBot = plans.find((ranked) => !isHuman(ranked.partner) && !wasRefused(own, ranked.partner));
  for (const offer of own.offers) {
    if (!offer.mine || offer.status !== 'open') continue;
    const partner = offer.parties.find((id) => id !== own.id);
    const still = plans.some((ranked) => ranked.partner === partner);
    const outdated = !still || (partner !== undefined && !isHuman(partner) && partner !== bestBot?.partner);
    if (outdated || !affordable(market, offer.clauses) || !stillWorth(market, offer)) commands.push({ type: 'WithdrawOffer', offerId: offer.id });
  }
  const withdrawn = new Set(commands.map((command) => (command.type === 'WithdrawOffer' ? command.offerId : '')));
  const wanted = plans.filter((ranked) => isHuman(ranked.partner) || ranked === bestBot).slice(0, 3);
  for (const { partner, plan } of wanted) {
    if (wasRefused(own, partner)) continue;
    const open = own.offers.some((offer) => offer.status === 'open' && offer.parties.includes(partner) && !withdrawn.has(offer.id));
    if (open) continue;
    commands.push({ type: 'MakeOffer', to: [partner], clauses: [...plan.clauses, ...extras(market, partner, plan.clauses)] });
  }
  return commands;
}

/** After other deals an old offer may cost more than it brings; its partner should not wonder at it. */
function stillWorth({ view, own, holdings }: Market, offer: OfferView): boolean {
  const parts = previewFriction(view, own, offer.parties, offer.clauses, offer.mediator);
  return Object.values(previewWith(view, holdings, parts, offer.parties, offer.clauses).gains).every((gain) => gain >= leastGain);
}

const wasRefused = (own: OwnCountryView, partner: CountryId): boolean =>
  own.offers.some((offer) => offer.mine && offer.status === 'refused' && offer.parties.includes(partner)) ||
  own.offers.filter((offer) => offer.mine && offer.parties.includes(partner)).length >= 3;

/** Cooperators share knowledge and exchange culture on top, as far as the coins of both go. */
function extras(market: Market, partner: CountryId, clauses: readonly Clause[]): readonly Clause[] {
  const traits = policies[market.policy];
  const { view, own } = market;
  const spare = (id: CountryId) => {
    let coins = market.holdings.get(id)?.free.funds ?? 0;
    for (const clause of clauses) if (clause.kind === 'transfer' && clause.good === 'funds' && clause.from === id) coins -= clause.amount;
    return coins;
  };
  const added: Clause[] = [];
  let mine = spare(own.id);
  if (traits.exchangesCulture && view.open.includes('culture') && mine >= parameters.cultureCost && spare(partner) >= parameters.cultureCost) {
    added.push({ kind: 'culture' });
    mine -= parameters.cultureCost;
  }
  if (traits.givesTech && own.limits.techTargets.includes(partner) && mine >= parameters.techCost) {
    added.push({ kind: 'tech', from: own.id, to: partner });
  }
  return added;
}
