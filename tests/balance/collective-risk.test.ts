import { describe, expect, it } from 'vitest';
import { breakEvenRisk, fairShareForEvenRisk, laboratory, learn, playFund, type FundStrategy } from '../../shared/simulation/milinski.ts';
import { loadPack } from '../support/packs.ts';

const pack = loadPack('pandemi');
const presetId = 'six-rounds';
const all = (strategy: FundStrategy) => new Array<FundStrategy>(8).fill(strategy);

describe('the collective-risk experiment', () => {
  it('is won by fair shares and lost by halves or nothing', () => {
    const layout = { pack: laboratory(pack, 0.25, 0), presetId };
    expect(playFund(layout, all('fair'), '1').reached).toBe(true);
    expect(playFund(layout, all('needed'), '1').reached).toBe(true);
    expect(playFund(layout, all('half'), '1').reached).toBe(false);
    expect(playFund(layout, all('nothing'), '1').reached).toBe(false);
  });

  it('takes nothing but the catastrophe’s share when the risk is certain', () => {
    const spared = playFund({ pack: laboratory(pack, 0.25, 0), presetId }, all('nothing'), '1').points;
    const struck = playFund({ pack: laboratory(pack, 0.25, 1), presetId }, all('nothing'), '1').points;
    struck.forEach((points, place) => expect(points).toBeLessThan(spared[place] ?? 0));
  });

  it('breaks even at a risk of one half with the fair share it finds', () => {
    expect(breakEvenRisk(pack, presetId, fairShareForEvenRisk(pack, presetId))).toBeCloseTo(0.5, 1);
    expect(breakEvenRisk(pack, presetId, 0.4)).toBeGreaterThan(breakEvenRisk(pack, presetId, 0.2));
  });

  it('keeps learners paying longer, the higher the risk', () => {
    const fairShare = fairShareForEvenRisk(pack, presetId);
    const reached = (risk: number) =>
      learn({ layout: { pack: laboratory(pack, fairShare, risk), presetId }, risk, groups: 10, generations: 20, seed: '1', exploration: 0.02, imitation: 5 })
        .reached;
    expect(reached(0.9)).toBeGreaterThan(reached(0.1) + 0.2);
  });
});
