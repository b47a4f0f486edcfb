import { describe, expect, it } from 'vitest';
import { draw, drawIndex, shuffle } from '../../../shared/lib/keyed-random.ts';
import { gini } from '../../../shared/lib/numbers.ts';
import { fairness } from '../../../shared/model/fairness.ts';
import { arrivingShare, friction } from '../../../shared/model/friction.ts';
import { coinsNeeded, effectiveness, fairContribution, paymentCap, paymentChoices } from '../../../shared/model/fund.ts';
import { nextIndicators, worldIndex } from '../../../shared/model/indicators.ts';
import { band, interestPoints, ownResult } from '../../../shared/model/own-result.ts';
import { catastropheLoss, damage, nextLevel } from '../../../shared/model/threat.ts';
import { initialTrust, nextTrust } from '../../../shared/model/trust.ts';
import { fullWelfare, welfare } from '../../../shared/model/welfare.ts';

const among = (about: object = {}) =>
  friction({
    parties: 2,
    meanTrust: 50,
    meanDistance: 0,
    tariff: 0.06,
    institution: false,
    platform: false,
    regional: false,
    southSouth: false,
    exclusive: false,
    without: { mistrust: false, bureaucracy: false },
    ...about,
  });
const goods = (food: number, energy: number, medicine: number, funds: number) => ({ food, energy, medicine, funds });

describe('welfare', () => {
  it('NS1 a needed unit is worth 3, a spare one and a coin ½', () => {
    expect(welfare(goods(4, 0, 0, 0), goods(6, 1, 1, 0))).toBe(12);
    expect(welfare(goods(8, 0, 0, 3), goods(6, 1, 1, 0))).toBe(18 + 1 + 1.5);
    expect(welfare(goods(0, 0, 0, -2), goods(0, 0, 0, 0))).toBe(-1);
    expect(fullWelfare(goods(13, 3, 2, 7), goods(6, 5, 4, 0))).toBe(48.5);
  });
});

describe('friction', () => {
  it('FR1 Indonesia and Japan: 4% bureaucracy, 10% mistrust, 0% rules, 6% tariff', () => {
    const parts = among();
    expect(parts.bureaucracy).toBeCloseTo(0.04, 12);
    expect(parts.mistrust).toBeCloseTo(0.1, 12);
    expect(parts.values).toBe(0);
    expect(parts.total).toBeCloseTo(0.2, 12);
    expect(4 * arrivingShare(parts, 'medicine')).toBeCloseTo(3.2, 12);
    expect(6 * arrivingShare(parts, 'funds')).toBeCloseTo(5.88, 12);
  });

  it('FR1 Padi and Surya: 18.7%', () => {
    expect(among({ meanTrust: 59, meanDistance: 0.05 }).total).toBeCloseTo(0.187, 12);
  });

  it('FR2 the fund of eight: 38%, with the institution 21.2%, with the platform 24%', () => {
    expect(among({ parties: 8, tariff: 0 }).total).toBeCloseTo(0.38, 12);
    expect(among({ parties: 8, tariff: 0, institution: true }).total).toBeCloseTo(0.212, 12);
    expect(among({ parties: 8, tariff: 0, platform: true }).total).toBeCloseTo(0.24, 12);
    expect(among({ parties: 20, tariff: 0 }).bureaucracy).toBe(0.4);
  });

  it('FR1 never more than 70% is lost, and one party alone mistrusts nobody', () => {
    expect(among({ parties: 20, meanTrust: 0, meanDistance: 1, tariff: 0.3 }).total).toBe(0.7);
    expect(among({ parties: 1, meanTrust: 0, tariff: 0 }).total).toBe(0);
  });
});

describe('fairness', () => {
  it.each([
    [[9, 9], 1],
    [[8, 2], 0.4],
    [[9.04, 9.4], 0.98],
    [[10, -1], 0],
    [[-3, -3], 0],
    [[0, 0], 0],
    [[3, 3, 3], 1],
    [[6, 3, 0], 0],
    [[6, 2, 4], 0.5],
  ])('FA1 gains of %j make a fairness of %f', (gains, expected) => {
    expect(fairness(gains)).toBeCloseTo(expected, 2);
  });
});

describe('the fund', () => {
  it('FU6 pandemi needs 19.9 coins in round 1', () => {
    const needed = coinsNeeded({
      level: 40,
      line: 32,
      growth: [6, 6, 6, 6, 6, 18],
      lastWaveShare: 2,
      programmeEffect: 0.25,
      lastLift: 0,
      drop: 10,
      fairTotal: 18.25,
      meanEffectiveness: 1.18,
      fundFriction: 0.38,
    });
    expect(needed).toBeCloseTo(19.9, 0);
    expect(needed).toBeCloseTo(((56 / 7) * 18.25) / (10 * 1.18 * 0.62), 10);
  });

  it('FU6 nothing is needed below the line, and the last round weighs double', () => {
    const about = {
      level: 40,
      line: 32,
      growth: [6],
      lastWaveShare: 2,
      programmeEffect: 0.25,
      lastLift: 9,
      drop: 10,
      fairTotal: 10,
      meanEffectiveness: 1,
      fundFriction: 0,
    };
    expect(coinsNeeded({ ...about, level: 20 })).toBe(0);
    expect(coinsNeeded(about)).toBeCloseTo(14, 12);
    expect(coinsNeeded({ ...about, growth: [6, 6] })).toBeCloseTo((20 - 2.25) / 3, 12);
    expect(coinsNeeded({ ...about, growth: [] })).toBe(0);
  });

  it('FU1 FU2 fair contributions and what a coin does', () => {
    expect(fairContribution(0.25, 14, 2, false)).toBe(3.5);
    expect(fairContribution(0.25, 14, 2, true)).toBe(7);
    expect(effectiveness(9)).toBeCloseTo(1.4, 12);
    expect(effectiveness(0)).toBe(0.5);
  });

  it('PY1 PY2 the cap in whole coins, at least one, and at most five buttons without doubles', () => {
    expect(paymentCap(1.25, 3.5)).toBe(4);
    expect(paymentCap(1.25, 0.4)).toBe(1);
    expect(paymentCap(1.25, 1.6)).toBe(2);
    expect(paymentChoices(4)).toEqual([0, 1, 2, 3, 4]);
    expect(paymentChoices(1)).toEqual([0, 1]);
    expect(paymentChoices(8)).toEqual([0, 2, 4, 6, 8]);
    for (let most = 1; most < 40; most++) {
      const choices = paymentChoices(most);
      expect([...choices].sort((a, b) => a - b)).toEqual(choices);
      expect(choices).toHaveLength(new Set(choices).size);
      expect(choices.at(-1)).toBe(most);
      expect(choices.length).toBeLessThanOrEqual(5);
    }
  });
});

describe('trust', () => {
  const calm = { gain: 0, severity: 0, distance: 0, points: 0 };
  it('TR1 Padi and Surya begin at 59', () => {
    expect(initialTrust(50, true, 0.05, 0)).toBe(59);
    expect(initialTrust(50, false, 0, -80)).toBe(0);
  });

  it('TR2 a fair kept deal gives 6 of 50, a full breach takes half', () => {
    expect(nextTrust(50, { ...calm, gain: 1 })).toBe(56);
    expect(nextTrust(50, { ...calm, gain: 0.4, distance: 0.5 })).toBe(51.8);
    expect(nextTrust(50, { ...calm, severity: 1 })).toBe(25);
    expect(nextTrust(50, { ...calm, gain: 1, severity: 0.5 })).toBe(43.5);
    expect(nextTrust(50, { ...calm, points: 2 })).toBe(52);
    expect(nextTrust(99.5, { ...calm, points: 2 })).toBe(100);
    expect(nextTrust(1, { ...calm, points: -8 })).toBe(0);
  });
});

describe('threat and catastrophe', () => {
  const rest = { programmeEffect: 0.25, lift: 0, link: 0, volume: 0 };
  it('TH2 pandemi after a fair round: 37.31', () => {
    expect(nextLevel({ level: 40, growth: 6, drop: 10, effect: 0.696, ...rest, lift: 6.93 })).toBeCloseTo(37.31, 2);
    expect(nextLevel({ level: 34, growth: 8, drop: 12.5, effect: 0.849, ...rest, lift: 11.79 })).toBeCloseTo(28.44, 2);
  });

  it('TH2 trade inside a dispute calms it, and the level stays between 0 and 100', () => {
    expect(nextLevel({ level: 40, growth: 5, drop: 7, effect: 0, ...rest, link: 0.05, volume: 20 })).toBe(44);
    expect(nextLevel({ level: 4, growth: 5, drop: 60, effect: 2, ...rest })).toBe(0);
    expect(nextLevel({ level: 98, growth: 18, drop: 10, effect: 0, ...rest })).toBe(100);
  });

  it('TH4 CA2 damage and loss', () => {
    expect(damage(5, 40)).toBe(4);
    expect(catastropheLoss(0.35, 32, 32, 5)).toBeCloseTo(0.14, 12);
    expect(catastropheLoss(0.35, 100, 32, 5)).toBeCloseTo(0.35, 12);
    expect(catastropheLoss(0.3, 66, 32, 4)).toBeCloseTo(0.3 * (0.4 + 0.3) * 0.8, 12);
  });
});

describe('indicators and results', () => {
  const before = { prosperity: 50, peace: 60, health: 60, sustainability: 60, understanding: 50 };
  const about = {
    before,
    satisfaction: [0.675, 0.675],
    meanTrust: 60,
    lift: 10,
    programmeSector: 'sustainability',
    served: {},
    threats: [{ indicator: 'health', level: 37.31 }],
    breachSeverity: 0,
    breachPeace: 5,
    pressures: 0,
    shock: 0,
  } as const;
  it('ID2–ID6 each indicator by its rule', () => {
    const { values, inequality } = nextIndicators(about);
    expect(inequality).toBe(0);
    expect(values).toEqual({ prosperity: 50, understanding: 60, health: 62.69, peace: 65.5, sustainability: 67.5 });
  });

  it('ID5 broken promises and pressure cost peace; ID2 inequality costs prosperity', () => {
    expect(nextIndicators({ ...about, breachSeverity: 1.5, pressures: 2 }).values.peace).toBe(56);
    expect(nextIndicators({ ...about, satisfaction: [0.9, 0.45] }).values.prosperity).toBeLessThan(50);
  });

  it('ID6 where peace is the threat’s own, it is 100 less the level and this round’s breaches', () => {
    expect(nextIndicators({ ...about, threats: [{ indicator: 'peace', level: 37.31 }], breachSeverity: 1 }).values.peace).toBe(57.69);
  });

  it('WI1 the world index weighs them', () => {
    expect(worldIndex(before, { prosperity: 0.3, peace: 0.25, health: 0.4, sustainability: 0, understanding: 0.05 })).toBe(56.5);
  });

  it('OR1 OR2 own result 69 for the defecting Japan; the four bands', () => {
    expect(Math.round(ownResult(219, { alone: 144, cooperate: 252 }))).toBe(69);
    expect([-5, 34.9, 35, 54.9, 55, 80, 80.1, 104].map((result) => band(result, [35, 55, 80]))).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  });

  it('OR4 an interest brings points between its bounds', () => {
    const interest = { indicator: 'health' as const, max: 10, lo: 20, hi: 90, secret: true };
    expect(interestPoints([interest], { ...before, health: 55 })).toBe(5);
    expect(interestPoints([interest, { ...interest, lo: 61 }], { ...before, health: 10 })).toBe(0);
    expect(interestPoints([interest], { ...before, health: 99 })).toBe(10);
  });

  it('ID2 the Gini coefficient', () => {
    expect(gini([1, 1, 1])).toBe(0);
    expect(gini([0, 0, 0, 4])).toBe(0.75);
    expect(gini([])).toBe(0);
    expect(gini([-5, 1])).toBe(0.5);
  });
});

describe('keyed chance', () => {
  it('CH1 a number belongs to its seed and name', () => {
    expect(draw('1', 'round-2/news/PADI')).toBe(draw('1', 'round-2/news/PADI'));
    expect(draw('1', 'a')).not.toBe(draw('2', 'a'));
    expect(draw('1', 'a')).not.toBe(draw('1', 'b'));
    expect(draw('ab', 'c')).not.toBe(draw('a', 'bc'));
  });

  it('CH1 numbers lie evenly between 0 and 1, whatever their names share', () => {
    const counts = new Array<number>(10).fill(0);
    for (let number = 0; number < 20_000; number++) {
      const value = draw(`seed-${number % 50}`, `round-${number}/call/KEN`);
      expect(value >= 0 && value < 1).toBe(true);
      const bin = Math.floor(value * 10);
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(250);
    expect(new Set([0, 1, 2].map((index) => drawIndex('s', `n${index}`, 1)))).toEqual(new Set([0]));
    expect([...shuffle(['a', 'b', 'c', 'd'], 's', 'n')].sort()).toEqual(['a', 'b', 'c', 'd']);
  });
});
