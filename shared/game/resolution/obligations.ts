import type { CountryId } from '../../lib/ids.ts';
import type { Good } from '../../scenario/schema.ts';
import type { Agreement, Clause, KeepChoice, WorldState } from '../state.ts';
import { sheetOf } from '../world.ts';

/** Choice of a country about one agreement; what it did not choose is kept (rule DL3). */
export const choiceOf = (state: WorldState, id: CountryId, agreement: Agreement): KeepChoice => sheetOf(state, id).keeps[agreement.id] ?? 'keep';

/** Goods or coins that travel from one party to another: a trade, aid, or the coins of a loan. */
export interface Shipment {
  readonly from: CountryId;
  readonly to: CountryId;
  readonly good: Good;
  readonly amount: number;
  readonly as: 'transfer' | 'aid' | 'loan';
}

/** What a clause ships; loans only in the first round of their agreement (rule AG7). */
function shipmentOf(clause: Clause, isFirstRound: boolean): Shipment | null {
  if (clause.kind === 'transfer' || clause.kind === 'aid') {
    return { from: clause.from, to: clause.to, good: clause.good, amount: clause.amount, as: clause.kind };
  }
  if (clause.kind === 'loan' && isFirstRound) return { from: clause.from, to: clause.to, good: 'funds', amount: clause.coins, as: 'loan' };
  return null;
}

type Running = Pick<Agreement, 'clauses' | 'round'>;

/** What an agreement ships in a round, from one party or from all. */
export function shipmentsOf(agreement: Running, round: number, from?: CountryId): readonly Shipment[] {
  const shipments: Shipment[] = [];
  for (const clause of agreement.clauses) {
    const shipment = shipmentOf(clause, agreement.round === round);
    if (shipment !== null && (from === undefined || shipment.from === from)) shipments.push(shipment);
  }
  return shipments;
}

/** Does this country owe anything under the agreement in this round, so that it can break it? */
export const owes = (agreement: Running, id: CountryId, round: number): boolean =>
  agreement.clauses.some((clause) => {
    if (clause.kind === 'tech') return clause.from === id && agreement.round === round;
    if (clause.kind === 'programme' || clause.kind === 'culture' || clause.kind === 'security') return true;
    const shipment = shipmentOf(clause, agreement.round === round);
    return shipment !== null && shipment.from === id;
  });

/** What joint clauses cost each party, and technology its giver. */
export type PromisedCosts = Readonly<Record<'tech' | 'culture' | 'security', number>>;

/** Goods and coins a country promises in these clauses, the costs of technology, culture and security included. */
export function promisedGoods(agreement: Running, round: number, id: CountryId, costs: PromisedCosts): Record<Good, number> {
  const promised = { food: 0, energy: 0, medicine: 0, funds: 0 };
  for (const clause of agreement.clauses) {
    const shipment = shipmentOf(clause, agreement.round === round);
    if (shipment !== null && shipment.from === id) promised[shipment.good] += shipment.amount;
    if (clause.kind === 'tech' && clause.from === id && agreement.round === round) promised.funds += costs.tech;
    if (clause.kind === 'culture') promised.funds += costs.culture;
    if (clause.kind === 'security') promised.funds += costs.security;
  }
  return promised;
}
