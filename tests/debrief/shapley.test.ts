import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactShares, sampledShares, type Worth } from '../../shared/debrief/shapley.ts';

const players = 5;
/** Any game of five: one worth for each of the 32 groups, in two measures. */
const anyWorth = fc
  .array(fc.tuple(fc.double({ min: -100, max: 100, noNaN: true }), fc.double({ min: -100, max: 100, noNaN: true })), { minLength: 32, maxLength: 32 })
  .map(
    (worths): Worth =>
      (group) =>
        worths[group] ?? [0, 0],
  );
const total = (row: readonly number[] | undefined) => (row ?? []).reduce((sum, share) => sum + share, 0);
const has = (group: number, player: number) => (group & (1 << player)) !== 0;
const drawn = { seed: 'shares', most: 400, enough: () => false, told: () => {} };

describe('Shapley shares', () => {
  it('DB9 add up to the worth of all less the worth of none, exact and sampled', () => {
    fc.assert(
      fc.property(anyWorth, (worth) => {
        for (const { shares } of [exactShares(players, worth), sampledShares(players, worth, { ...drawn, most: 4 })]) {
          for (const measure of [0, 1]) expect(total(shares[measure])).toBeCloseTo((worth(31)[measure] ?? 0) - (worth(0)[measure] ?? 0), 6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('DB9 are equal for players who bring the same to every group, and nothing for one who never brings anything', () => {
    fc.assert(
      fc.property(anyWorth, (worth) => {
        // Players 0 and 1 count alike, player 4 not at all.
        const alike: Worth = (group) => worth((group & 0b01100) | (has(group, 0) && has(group, 1) ? 0b00011 : has(group, 0) || has(group, 1) ? 0b00001 : 0));
        const { shares } = exactShares(players, alike);
        for (const row of shares) {
          expect(row[0]).toBeCloseTo(row[1] ?? Number.NaN, 9);
          expect(row[4]).toBeCloseTo(0, 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('DB9 come within four standard errors of the exact ones when sampled, and the errors are not all nothing', () => {
    const worth: Worth = (group) => {
      let members = 0;
      for (let player = 0; player < players; player++) if (has(group, player)) members += player + 1;
      return [members ** 1.5 + (has(group, 0) && has(group, 4) ? 20 : 0), members > 7 ? 1 : 0];
    };
    const exact = exactShares(players, worth);
    const sampled = sampledShares(players, worth, drawn);
    expect(exact.errors).toBeNull();
    expect(sampled.samples).toBe(400);
    for (const measure of [0, 1]) {
      for (let player = 0; player < players; player++) {
        const error = sampled.errors?.[measure]?.[player] ?? Number.NaN;
        expect(Math.abs((sampled.shares[measure]?.[player] ?? 0) - (exact.shares[measure]?.[player] ?? 0))).toBeLessThanOrEqual(4 * error + 1e-9);
      }
      expect(Math.max(...(sampled.errors?.[measure] ?? []))).toBeGreaterThan(0);
    }
  });

  it('DB9 stop when time is up, but not before they can know their error; the orders belong to the seed', () => {
    const worth: Worth = (group) => [group ** 1.3];
    const hurried = sampledShares(players, worth, { ...drawn, enough: () => true });
    expect(hurried.samples).toBe(4);
    expect(sampledShares(players, worth, { ...drawn, most: 4 })).toEqual(hurried);
    expect(sampledShares(players, worth, { ...drawn, seed: 'others', most: 4 }).shares).not.toEqual(hurried.shares);
  });

  it('DB9 tell how far they are, up to all', () => {
    const told: number[] = [];
    exactShares(
      3,
      (group) => [group],
      (done) => told.push(done),
    );
    expect(told).toHaveLength(8);
    expect(told.at(-1)).toBe(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });
});
