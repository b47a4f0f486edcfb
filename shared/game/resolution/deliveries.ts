import type { CountryId } from '../../lib/ids.ts';
import { tenths } from '../../lib/numbers.ts';
import { fairness } from '../../model/fairness.ts';
import { arrivingShare } from '../../model/friction.ts';
import { parameters } from '../../model/parameters.ts';
import { welfare } from '../../model/welfare.ts';
import { closer } from '../evolve-resolution.ts';
import type { DeliveredObligation } from '../events.ts';
import type { Agreement } from '../state.ts';
import { agreementTariff, frictionAmong, isMonitored, isPenalised } from '../world.ts';
import { choiceOf, keptShare, owes, transfersOf } from './obligations.ts';
import { placeOf, type RoundWork, raise } from './round-work.ts';

/** Step 0 (rule PN2): claims of the last round are paid as far as the coins go. */
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
}

function deliverAgreement(work: RoundWork, agreement: Agreement): void {
  const { state } = work;
  const parts = frictionAmong(state, agreement.parties, agreementTariff(state, agreement.clauses));
  const visible = isMonitored(state, agreement);
  const penalised = isPenalised(state, agreement);
  const gains = plannedGains(work, agreement, parts);
  const fair = fairness(gains);
  const obligations: DeliveredObligation[] = [];

  for (const from of agreement.parties) {
    if (!owes(agreement, from)) continue;
    const choice = choiceOf(state, from, agreement);
    const kept = keptShare(choice);
    const lines = transfersOf(agreement.clauses, from).map((transfer) => {
      const giver = work.held[placeOf(work, from)];
      const taker = work.held[placeOf(work, transfer.to)];
      const chosen = transfer.amount * (parameters.upfront + (1 - parameters.upfront) * kept);
      const delivered = Math.max(0, Math.min(chosen, giver?.[transfer.good] ?? 0));
      const arrived = delivered * arrivingShare(parts, transfer.good);
      if (giver !== undefined) giver[transfer.good] -= delivered;
      if (taker !== undefined) taker[transfer.good] += arrived;
      if (transfer.good !== 'funds') countTrade(work, from, transfer.to, delivered);
      if (penalised && kept < 1) {
        work.claims.push({ from, to: transfer.to, coins: tenths(parameters.penalty * (transfer.amount - delivered)) });
      }
      return { to: transfer.to, good: transfer.good, promised: transfer.amount, delivered, arrived };
    });
    obligations.push({ country: from, choice, lines });
    judge(work, agreement, from, kept, fair, visible);
  }
  work.events.push({
    type: 'Delivered',
    agreementId: agreement.id,
    parties: agreement.parties,
    friction: parts,
    fairness: fair,
    visible,
    obligations,
  });
  for (const obligation of obligations) {
    if (obligation.choice === 'keep') continue;
    const victims = agreement.parties.filter((id) => id !== obligation.country);
    const severity = 1 - keptShare(obligation.choice);
    work.breachSeverity += severity;
    work.breaches += 1;
    const { call } = state.countries[placeOf(work, obligation.country)] ?? { call: null };
    const called = call !== null && obligation.lines.some((line) => line.good === call.resource);
    work.events.push({ type: 'BreachOccurred', agreementId: agreement.id, by: obligation.country, victims, severity, visible, called });
  }
}

/** What each party would gain if all kept their word, after the deals before this one (rule FA2). */
function plannedGains(work: RoundWork, agreement: Agreement, parts: ReturnType<typeof frictionAmong>): readonly number[] {
  const places = agreement.parties.map((id) => placeOf(work, id));
  const needs = places.map((place) => work.state.countries[place]?.need ?? { food: 0, energy: 0, medicine: 0 });
  const value = (at: number, index: number) => {
    const held = work.planned[at];
    return held === undefined ? 0 : welfare(held, needs[index] ?? { food: 0, energy: 0, medicine: 0 });
  };
  const before = places.map(value);
  for (const transfer of transfersOf(agreement.clauses)) {
    const giver = work.planned[placeOf(work, transfer.from)];
    const taker = work.planned[placeOf(work, transfer.to)];
    if (giver !== undefined) giver[transfer.good] -= transfer.amount;
    if (taker !== undefined) taker[transfer.good] += transfer.amount * arrivingShare(parts, transfer.good);
  }
  return places.map((place, index) => value(place, index) - (before[index] ?? 0));
}

function judge(work: RoundWork, agreement: Agreement, actor: CountryId, kept: number, fair: number, visible: boolean): void {
  const actorPlace = placeOf(work, actor);
  const gives = agreement.clauses.some((clause) => (clause.kind === 'transfer' || clause.kind === 'tech') && clause.from === actor);
  work.ids.forEach((id, judgePlace) => {
    const isParty = agreement.parties.includes(id);
    if (isParty && kept === 1 && gives) {
      raise(work, 'gain', judgePlace, actorPlace, fair, visible);
    }
    if (kept < 1) {
      const severity = isParty ? 1 - kept : visible ? parameters.spillOver * (1 - kept) : 0;
      raise(work, 'severity', judgePlace, actorPlace, severity, visible);
    }
  });
}

function countTrade(work: RoundWork, from: CountryId, to: CountryId, pieces: number): void {
  work.state.pack.scenario.threats.forEach((threat, index) => {
    if (threat.scope?.includes(from) && threat.scope.includes(to)) {
      work.tradedInside[index] = (work.tradedInside[index] ?? 0) + pieces;
    }
  });
}

/** Step 2 (rules TE1–TE3, CU1–CU2): knowledge and culture go on unless the promise was broken. */
export function exchange(work: RoundWork): void {
  for (const agreement of work.state.agreements) {
    const visible = isMonitored(work.state, agreement);
    const broke = (id: CountryId) => choiceOf(work.state, id, agreement) === 'break';
    for (const clause of agreement.clauses) {
      if (clause.kind === 'tech' && !broke(clause.from)) {
        const giver = work.held[placeOf(work, clause.from)];
        const taker = placeOf(work, clause.to);
        const gap = (work.tech[placeOf(work, clause.from)] ?? 0) - (work.tech[taker] ?? 0);
        if (giver === undefined || giver.funds < parameters.techCost || gap < parameters.techGap) continue;
        giver.funds -= parameters.techCost;
        work.tech[taker] = (work.tech[taker] ?? 0) + 1;
        raise(work, 'gain', taker, placeOf(work, clause.from), 1, visible);
        work.events.push({ type: 'TechTransferred', from: clause.from, to: clause.to });
      }
      if (clause.kind === 'culture' && !agreement.parties.some(broke)) exchangeCulture(work, agreement, visible);
    }
  }
}

function exchangeCulture(work: RoundWork, agreement: Agreement, visible: boolean): void {
  const places = agreement.parties.map((id) => placeOf(work, id));
  if (places.some((place) => (work.held[place]?.funds ?? 0) < parameters.cultureCost)) return;
  for (const place of places) {
    const held = work.held[place];
    if (held !== undefined) held.funds -= parameters.cultureCost;
  }
  for (const judge of places) {
    for (const actor of places) {
      if (judge === actor) continue;
      const cell = judge * work.ids.length + actor;
      work.judgements.culture[cell] = 1;
      if (visible) work.seen.culture[cell] = 1;
    }
  }
  work.distance = closer(work.state, agreement.parties, work.distance);
  work.events.push({ type: 'CultureExchanged', parties: agreement.parties });
}
