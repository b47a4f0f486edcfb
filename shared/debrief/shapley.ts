import { shuffle } from '../lib/keyed-random.ts';

/** What a group is worth, in several measures at once; groups are bit sets of players 0 … n−1. */
export type Worth = (group: number) => readonly number[];

export interface Shares {
  /** `shares[measure][player]`; they add up to the worth of all less the worth of none. */
  readonly shares: readonly (readonly number[])[];
  /** Standard errors of the same shape; null when exact. */
  readonly errors: readonly (readonly number[])[] | null;
  /** Orders of arrival that were drawn; 0 when exact. */
  readonly samples: number;
}

/** Shapley shares over all 2^n groups, each asked once. `told` hears the part that is done, 0–1. */
export function exactShares(players: number, worth: Worth, told: (done: number) => void = () => {}): Shares {
  const groups = 1 << players;
  const worths: (readonly number[])[] = [];
  for (let group = 0; group < groups; group++) {
    worths.push(worth(group));
    told((group + 1) / groups);
  }
  // The part of all orders in which a player comes right after `size` others.
  const weights = Array.from({ length: players }, (_, size) => 1 / (players * choose(players - 1, size)));
  const measures = worths[0]?.length ?? 0;
  const shares = Array.from({ length: measures }, () => new Array<number>(players).fill(0));
  for (let group = 0; group < groups; group++) {
    const weight = weights[members(group)] ?? 0;
    for (let player = 0; player < players; player++) {
      if (group & (1 << player)) continue;
      const [without, withIt] = [worths[group], worths[group | (1 << player)]];
      shares.forEach((row, measure) => {
        row[player] = (row[player] ?? 0) + weight * ((withIt?.[measure] ?? 0) - (without?.[measure] ?? 0));
      });
    }
  }
  return { shares, errors: null, samples: 0 };
}

/**
 * Shapley shares from random orders of arrival, each followed by its reverse, so that who comes early in one comes late
 * in the other. The orders belong to the seed; how many are drawn depends on `most` and on when `enough` says so, at
 * least two pairs.
 */
export function sampledShares(
  players: number,
  worth: Worth,
  how: { readonly seed: string; readonly most: number; readonly enough: () => boolean; readonly told: (done: number) => void },
): Shares {
  const none = worth(0);
  const all = worth((1 << players) - 1);
  const blank = () => none.map(() => new Array<number>(players).fill(0));
  const [sums, squares] = [blank(), blank()];
  const everybody = Array.from({ length: players }, (_, player) => player);
  let pairs = 0;
  while (pairs < 2 || (2 * pairs < how.most && !how.enough())) {
    const order = shuffle(everybody, how.seed, `order-${pairs}`);
    const gains = blank();
    for (const way of [order, [...order].reverse()]) walk(way, { worth, none, all }, gains);
    // The mean of an order and its reverse is one observation.
    gains.forEach((row, measure) => {
      row.forEach((gain, player) => {
        add(sums, measure, player, gain / 2);
        add(squares, measure, player, (gain * gain) / 4);
      });
    });
    pairs += 1;
    how.told((2 * pairs) / how.most);
  }
  return {
    shares: sums.map((row) => row.map((total) => total / pairs)),
    errors: sums.map((row, measure) =>
      row.map((total, player) => {
        const mean = total / pairs;
        return Math.sqrt(Math.max(0, (squares[measure]?.[player] ?? 0) / pairs - mean * mean) / (pairs - 1));
      }),
    ),
    samples: 2 * pairs,
  };
}

/** Adds what each player brings when it comes after those before it. */
function walk(order: readonly number[], ends: { worth: Worth; none: readonly number[]; all: readonly number[] }, gains: number[][]): void {
  let group = 0;
  let before = ends.none;
  order.forEach((player, at) => {
    group |= 1 << player;
    const after = at === order.length - 1 ? ends.all : ends.worth(group);
    after.forEach((value, measure) => {
      add(gains, measure, player, value - (before[measure] ?? 0));
    });
    before = after;
  });
}

function add(rows: number[][], measure: number, player: number, value: number): void {
  const row = rows[measure];
  if (row !== undefined) row[player] = (row[player] ?? 0) + value;
}

function members(group: number): number {
  let count = 0;
  for (let rest = group; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

function choose(from: number, count: number): number {
  let ways = 1;
  for (let step = 1; step <= count; step++) ways = (ways * (from - count + step)) / step;
  return Math.round(ways);
}
