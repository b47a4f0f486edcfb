import { parameters } from '../../model/parameters.ts';
import { isSouthSouth } from '../agreement-friction.ts';
import { closer } from '../evolve-resolution.ts';
import { costsFor } from '../offers.ts';
import type { Agreement } from '../state.ts';
import { costsOf, isMonitored } from '../world.ts';
import { choiceOf } from './obligations.ts';
import { addPoints, placeOf, raise, type RoundWork } from './round-work.ts';

/** Step 2 (rules TE1–TE3, CU1–CU2): knowledge and culture go on unless the promise was broken. */
export function exchange(work: RoundWork): void {
  const { state } = work;
  for (const agreement of state.agreements) {
    const visible = isMonitored(state, agreement);
    const broke = (id: Agreement['parties'][number]) => choiceOf(state, id, agreement) === 'break';
    for (const clause of agreement.clauses) {
      if (clause.kind === 'tech' && agreement.round === state.round && !broke(clause.from)) giveTechnology(work, clause, visible);
      if (clause.kind === 'culture' && !agreement.parties.some(broke)) exchangeCulture(work, agreement, visible);
    }
  }
}

function giveTechnology(work: RoundWork, { from, to }: { from: Agreement['parties'][number]; to: Agreement['parties'][number] }, visible: boolean): void {
  const cost = costsOf(work.state).tech;
  const giver = work.held[placeOf(work, from)];
  const taker = placeOf(work, to);
  const gap = (work.tech[placeOf(work, from)] ?? 0) - (work.tech[taker] ?? 0);
  const least = isSouthSouth(work.state, [from, to]) ? parameters.southSouthGap : parameters.techGap;
  if (giver === undefined || giver.funds < cost || gap < least) return;
  giver.funds -= cost;
  work.tech[taker] = (work.tech[taker] ?? 0) + 1;
  raise(work, 'gain', taker, placeOf(work, from), 1, visible);
  work.events.push({ type: 'TechTransferred', from, to });
}

function exchangeCulture(work: RoundWork, agreement: Agreement, visible: boolean): void {
  const prices = agreement.parties.map((id) => ({ held: work.held[placeOf(work, id)], cost: costsFor(work.state, id).culture }));
  if (prices.some(({ held, cost }) => (held?.funds ?? 0) < cost)) return;
  for (const { held, cost } of prices) if (held !== undefined) held.funds -= cost;
  for (const judge of agreement.parties) {
    for (const actor of agreement.parties) addPoints(work, placeOf(work, judge), placeOf(work, actor), parameters.cultureTrust, visible);
  }
  work.distance = closer(work.state, agreement.parties, work.distance);
  work.events.push({ type: 'CultureExchanged', parties: agreement.parties });
}
