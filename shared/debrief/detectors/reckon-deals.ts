import { agreementFriction } from '../../game/agreement-friction.ts';
import { shipmentsOf } from '../../game/resolution/obligations.ts';
import type { Agreement, Offer, WorldState } from '../../game/state.ts';
import type { AgreementId, CountryId } from '../../lib/ids.ts';
import { oncePer } from '../../lib/once-per.ts';
import { arrivingShare, type FrictionParts } from '../../model/friction.ts';
import { parameters } from '../../model/parameters.ts';
import { welfare } from '../../model/welfare.ts';
import { type Good, type Resource, resources } from '../../scenario/names.ts';

/** What a country holds if all keep their word, and what it may still give away. */
interface Holdings {
  readonly free: Record<Good, number>;
  readonly expected: Record<Good, number>;
  readonly need: Readonly<Record<Resource, number>>;
}

/** What each deal of a round would bring if all kept their word, reckoned as fairness is (rules FA1, AI1). */
export interface ReckonedDeals {
  /** Points of the parties, in their order, when it was signed; only the trade is weighed. */
  readonly gains: ReadonlyMap<AgreementId, readonly number[]>;
  /** The same as if it had been signed after all others: what the parties would miss without it. */
  readonly missed: ReadonlyMap<AgreementId, readonly number[]>;
  /** What everybody would hold after all that was signed. */
  readonly after: ReadonlyMap<CountryId, Holdings>;
}

type Deal = Pick<Agreement, 'parties' | 'clauses' | 'mediator' | 'round'>;

export const reckonDeals = oncePer((state: WorldState): ReckonedDeals => {
  const held = produced(state);
  const gains = new Map<AgreementId, readonly number[]>();
  for (const agreement of state.agreements) gains.set(agreement.id, ship(state, held, agreement));
  const missed = new Map<AgreementId, readonly number[]>();
  for (const agreement of state.agreements) {
    const others = produced(state);
    for (const other of state.agreements) if (other !== agreement) ship(state, others, other);
    missed.set(agreement.id, ship(state, others, agreement));
  }
  return { gains, missed, after: held };
});

const produced = (state: WorldState): Map<CountryId, Holdings> =>
  new Map(state.countries.map(({ id, production, need }) => [id, { free: { ...production }, expected: { ...production }, need }]));

/** What an offer of this round would have brought its parties: `alone` if nothing else had been signed, `onTop` of all that was; null: not to be had any more. */
export function offerGains(state: WorldState, offer: Offer): { readonly alone: readonly number[]; readonly onTop: readonly number[] | null } {
  const after = produced(state);
  for (const agreement of state.agreements) ship(state, after, agreement);
  const onTop = ship(state, after, offer);
  const isThere = offer.parties.every((id) => Object.values(after.get(id)?.free ?? {}).every((left) => left >= 0));
  return { alone: ship(state, produced(state), offer), onTop: isThere ? onTop : null };
}

function ship(state: WorldState, held: ReadonlyMap<CountryId, Holdings>, deal: Deal): readonly number[] {
  const parts = agreementFriction(state, deal);
  const value = (id: CountryId) => {
    const has = held.get(id);
    return has === undefined ? 0 : welfare(has.expected, has.need);
  };
  const before = deal.parties.map(value);
  const shipments = shipmentsOf(deal, state.round);
  const move = (kind: 'trade' | 'help') => {
    for (const { from, to, good, amount, as } of shipments) {
      if ((as === 'transfer') !== (kind === 'trade')) continue;
      const giver = held.get(from);
      const taker = held.get(to);
      if (giver !== undefined) {
        giver.expected[good] -= amount;
        giver.free[good] -= amount;
      }
      if (taker !== undefined) taker.expected[good] += amount * arrivingShare(parts, good);
    }
  };
  move('trade');
  const gains = deal.parties.map((id, place) => value(id) - (before[place] ?? 0));
  move('help');
  return gains;
}

/** Points that two could still gain together by sending each other what one has to spare and the other lacks. */
export function couldGain(state: WorldState, first: CountryId, second: CountryId, parts: FrictionParts): number {
  const { after } = reckonDeals(state);
  const [a, b] = [after.get(first), after.get(second)];
  if (a === undefined || b === undefined) return 0;
  return bestSending(a, b, parts) + bestSending(b, a, parts);
}

function bestSending(giver: Holdings, taker: Holdings, parts: FrictionParts): number {
  let points = 0;
  for (const good of resources) {
    const spare = Math.floor(Math.min(giver.free[good], giver.expected[good] - giver.need[good]) + 1e-9);
    const share = arrivingShare(parts, good);
    const lacking = Math.max(0, taker.need[good] - taker.expected[good]);
    const sent = Math.min(Math.max(0, spare), Math.ceil(lacking / share - 1e-9));
    points += parameters.neededValue * Math.min(lacking, sent * share) - parameters.spareValue * sent;
  }
  return points;
}
