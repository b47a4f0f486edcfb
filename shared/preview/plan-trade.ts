import type { Clause } from '../game/state.ts';
import type { CountryId } from '../lib/ids.ts';
import { arrivingShare, type FrictionParts } from '../model/friction.ts';
import { parameters } from '../model/parameters.ts';
import { welfare } from '../model/welfare.ts';
import { type Good, type Resource, resources } from '../scenario/names.ts';
import type { Holdings } from './expected-goods.ts';

export interface TradePlan {
  readonly clauses: readonly Clause[];
  /** Points gained by the first and the second country. */
  readonly gains: readonly [number, number];
  readonly surplus: number;
}

/**
 * The trade of two countries that covers the most needs from what neither needs itself, priced in coins so that the
 * first gets `share` of what both gain (0.5: equal).
 * @param wanted only goods of this kind go to the first country
 * @param coinStep coins are rounded to this (1 for people, ½ for bots)
 */
export function planTrade(about: {
  readonly first: CountryId;
  readonly second: CountryId;
  readonly holdings: ReadonlyMap<CountryId, Holdings>;
  readonly friction: FrictionParts;
  readonly share?: number;
  readonly wanted?: Good;
  readonly coinStep?: number;
}): TradePlan | null {
  const a = about.holdings.get(about.first);
  const b = about.holdings.get(about.second);
  if (a === undefined || b === undefined) return null;
  const clauses: Clause[] = [];
  const afterA = { ...a.expected };
  const afterB = { ...b.expected };
  for (const good of resources) {
    const toFirst = about.wanted === undefined || about.wanted === good ? movable(b, a, good, about.friction) : 0;
    const toSecond = movable(a, b, good, about.friction);
    if (toFirst > 0) {
      clauses.push({ kind: 'transfer', from: about.second, to: about.first, good, amount: toFirst });
      afterB[good] -= toFirst;
      afterA[good] += toFirst * arrivingShare(about.friction, good);
    } else if (toSecond > 0) {
      clauses.push({ kind: 'transfer', from: about.first, to: about.second, good, amount: toSecond });
      afterA[good] -= toSecond;
      afterB[good] += toSecond * arrivingShare(about.friction, good);
    }
  }
  if (clauses.length === 0) return null;
  let gainA = welfare(afterA, a.need) - welfare(a.expected, a.need);
  let gainB = welfare(afterB, b.need) - welfare(b.expected, b.need);

  const share = about.share ?? 0.5;
  const surplus = gainA + gainB;
  const owedToA = share * surplus - gainA;
  const payer = owedToA > 0 ? b : a;
  const step = about.coinStep ?? 1;
  const arriving = arrivingShare(about.friction, 'funds');
  const coins = roundTo(Math.min(Math.abs(owedToA) / (parameters.coinValue * ((1 + arriving) / 2)), Math.max(0, payer.free.funds)), step);
  if (coins > 0) {
    const [from, to] = owedToA > 0 ? [about.second, about.first] : [about.first, about.second];
    clauses.push({ kind: 'transfer', from, to, good: 'funds', amount: coins });
    const paid = parameters.coinValue * coins;
    gainA += owedToA > 0 ? paid * arriving : -paid;
    gainB += owedToA > 0 ? -paid : paid * arriving;
  }
  return { clauses, gains: [gainA, gainB], surplus };
}

/** Whole pieces that the giver does not need and the taker does, with enough sent that friction does not bite twice. */
function movable(giver: Holdings, taker: Holdings, good: Resource, parts: FrictionParts): number {
  const spare = Math.floor(Math.min(giver.free[good], giver.expected[good] - giver.need[good]) + 1e-9);
  const lacking = taker.need[good] - taker.expected[good];
  if (spare <= 0 || lacking <= 0.05) return 0;
  return Math.min(spare, Math.ceil(lacking / arrivingShare(parts, good) - 1e-9));
}

const roundTo = (value: number, step: number): number => Math.floor(value / step + 0.5) * step;
