import type { CountryId } from '../../lib/ids.ts';
import { tenths } from '../../lib/numbers.ts';
import { fairness } from '../../model/fairness.ts';
import { arrivingShare, type FrictionParts } from '../../model/friction.ts';
import { deliveredShare, keptShare } from '../../model/kept-share.ts';
import { parameters } from '../../model/parameters.ts';
import { welfare } from '../../model/welfare.ts';
import { agreementFriction, isSouthSouth } from '../agreement-friction.ts';
import type { DeliveredObligation } from '../events.ts';
import type { Agreement } from '../state.ts';
import { holds, isConditioned, isMonitored, isPenalised, threats } from '../world.ts';
import { breach } from './breaches.ts';
import { makeDebts } from './debts.ts';
import { choiceOf, owes, type Shipment, shipmentsOf } from './obligations.ts';
import { hurt } from './repair.ts';
import { addPoints, placeOf, raise, type RoundWork } from './round-work.ts';

/** Step 0a (rule PN2): claims of the last round are paid as far as the coins go. */
export function payClaims(work: RoundWork): void {
  if (work.state.claims.length === 0) return;
  const claims = work.state.claims.map((claim) => {
    const debtor = work.held[placeOf(work, claim.from)];
    const creditor = work.held[placeOf(work, claim.to)];
    const paid = Math.max(0, Math.min(claim.coins, debtor?.funds ?? 0));
    if (debtor !== undefined) debtor.funds -= paid;
    if (creditor !== undefined) creditor.funds += paid;
    return { ...claim, paid };
  });
  work.events.push({ type: 'ClaimsPaid', claims });
}

/** Step 1 (rules DL1–DL5): every agreement in order, friction from the trust at the start of the round. */
export function deliver(work: RoundWork): void {
  for (const agreement of work.state.agreements) deliverAgreement(work, agreement);
  if (work.debts.length > 0) work.events.push({ type: 'DebtsMade', debts: work.debts });
}

function deliverAgreement(work: RoundWork, agreement: Agreement): void {
  const { state } = work;
  const parts = agreementFriction(state, agreement);
  const visible = isMonitored(state, agreement);
  const gains = plannedGains(work, agreement, parts);
  const fair = fairness(gains) * (isSouthSouth(state, agreement.parties) ? parameters.southSouthTrust : 1);
  const obligations = agreement.parties
    .filter((id) => owes(agreement, id, state.round))
    .map((from): DeliveredObligation => {
      const choice = choiceOf(state, from, agreement);
      const lines = shipmentsOf(agreement, state.round, from).map((shipment) => ship(work, shipment, deliveredShare(choice), parts));
      return { country: from, choice, visible: visible || isConditioned(agreement.clauses, from), lines };
    });
  work.events.push({ type: 'Delivered', agreementId: agreement.id, parties: agreement.parties, friction: parts, fairness: fair, visible, obligations });
  for (const obligation of obligations) {
    if (obligation.choice === 'keep') judgeKept(work, agreement, obligation, fair);
    else judgeBroken(work, agreement, obligation);
  }
  judgeMediator(work, agreement, obligations, visible);
  const sent = (from: string, to: string) =>
    obligations.find(({ country }) => country === from)?.lines.find((line) => line.as === 'loan' && line.to === to)?.delivered ?? 0;
  work.debts.push(...makeDebts(work, agreement, sent));
}

function ship(work: RoundWork, { from, to, good, amount, as }: Shipment, share: number, parts: FrictionParts): DeliveredObligation['lines'][number] {
  const giver = work.held[placeOf(work, from)];
  const taker = work.held[placeOf(work, to)];
  const chosen = amount * share;
  const delivered = Math.max(0, Math.min(chosen, giver?.[good] ?? 0));
  const arrived = delivered * arrivingShare(parts, good);
  if (giver !== undefined) giver[good] -= delivered;
  if (taker !== undefined) taker[good] += arrived;
  if (good !== 'funds') countTrade(work, from, to, delivered);
  return { to, good, as, promised: amount, delivered, arrived };
}

/** What each party would gain if all kept their word, after the deals before this one; aid and loans are not weighed (rules FA1, AI1). */
function plannedGains(work: RoundWork, agreement: Agreement, parts: FrictionParts): readonly number[] {
  const places = agreement.parties.map((id) => placeOf(work, id));
  const value = (at: number) => {
    const held = work.planned[at];
    const need = work.state.countries[at]?.need;
    return held === undefined || need === undefined ? 0 : welfare(held, need);
  };
  const move = ({ from, to, good, amount }: Shipment) => {
    const giver = work.planned[placeOf(work, from)];
    const taker = work.planned[placeOf(work, to)];
    if (giver !== undefined) giver[good] -= amount;
    if (taker !== undefined) taker[good] += amount * arrivingShare(parts, good);
  };
  const shipments = shipmentsOf(agreement, work.state.round);
  const before = places.map(value);
  for (const shipment of shipments) if (shipment.as === 'transfer') move(shipment);
  const gains = places.map((place, index) => value(place) - (before[index] ?? 0));
  for (const shipment of shipments) if (shipment.as !== 'transfer') move(shipment);
  return gains;
}

/** Who kept its word is trusted for the deal's fairness, for aid wholly (rules TR3, AI2). */
function judgeKept(work: RoundWork, agreement: Agreement, { country, visible, lines }: DeliveredObligation, fair: number): void {
  const actor = placeOf(work, country);
  const { round } = work.state;
  const gives =
    lines.some((line) => line.as === 'transfer') ||
    agreement.clauses.some((clause) => clause.kind === 'tech' && clause.from === country && agreement.round === round);
  if (gives) for (const id of agreement.parties) raise(work, 'gain', placeOf(work, id), actor, fair, visible);
  const helped = lines.filter((line) => line.as === 'aid').map((line) => line.to);
  if (helped.length === 0) return;
  for (const id of helped) raise(work, 'gain', placeOf(work, id), actor, parameters.aidGain, visible);
  if (!visible) return;
  work.ids.forEach((id, judge) => {
    if (!agreement.parties.includes(id)) addPoints(work, judge, actor, parameters.aidOutsiders, true);
  });
}

/** A breach hurts the other parties; whom it kept pieces from may claim, be consoled or call for arbitration (rules PN1, RP5). */
function judgeBroken(work: RoundWork, agreement: Agreement, { country, choice, visible, lines }: DeliveredObligation): void {
  const { state } = work;
  const victims = agreement.parties.filter((id) => id !== country);
  const { call } = state.countries[placeOf(work, country)] ?? { call: null };
  const called = call !== null && lines.some((line) => line.good === call.resource);
  breach(work, { about: agreement.id, of: 'agreement', by: country, victims, severity: 1 - keptShare(choice), visible, called });
  const penalised = isPenalised(state, agreement, country);
  for (const victim of victims) {
    let units = 0;
    for (const line of lines) {
      if (line.to !== victim) continue;
      const missing = line.promised - line.delivered;
      units += missing;
      if (penalised) work.claims.push({ from: country, to: victim, coins: tenths(parameters.penalty * missing) });
    }
    hurt(work, agreement, country, victim, units, { visible, claimed: penalised && units > 0 });
  }
}

/** A mediator whose agreement was kept by all has earned the parties' trust (rule ME3). */
function judgeMediator(work: RoundWork, agreement: Agreement, obligations: readonly DeliveredObligation[], visible: boolean): void {
  const { mediator } = agreement;
  if (mediator === null || obligations.some((obligation) => obligation.choice !== 'keep')) return;
  for (const id of agreement.parties) raise(work, 'gain', placeOf(work, id), placeOf(work, mediator), parameters.mediatorTrust, visible);
}

function countTrade(work: RoundWork, from: CountryId, to: CountryId, pieces: number): void {
  threats(work.state).forEach(({ threat }, index) => {
    if (threat.scope?.includes(from) && threat.scope.includes(to)) work.tradedInside[index] = (work.tradedInside[index] ?? 0) + pieces;
  });
}

/** An exclusive deal is seen by all, and every outsider resents its parties (rule EX2). */
export function judgeExclusive(work: RoundWork): void {
  for (const agreement of work.state.agreements) {
    if (!holds(agreement.clauses, 'exclusive')) continue;
    work.ids.forEach((id, judge) => {
      if (agreement.parties.includes(id)) return;
      for (const party of agreement.parties) addPoints(work, judge, placeOf(work, party), -parameters.exclusiveTrust, true);
    });
  }
}
