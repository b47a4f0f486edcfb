import { describe, expect, it } from 'vitest';
import { coinsNeededNow } from '../../../shared/game/agreement-friction.ts';
import { isLastRound, lastRound, trueLines } from '../../../shared/game/endings.ts';
import { projectCountry, projectPublic } from '../../../shared/game/project.ts';
import { entered, id, inPhase, negotiation, of, stateOf, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';
import { changedPack, loadPack } from '../../support/packs.ts';
import { resolved } from '../../support/resolved.ts';

/** intro with a second threat like the first, to prosperity, that every country feels half as much. */
const two = changedPack(loadPack('intro'), ({ threats, presets, countries }) => ({
  threats: [...threats, ...threats.map((threat) => ({ ...threat, id: 'lapar', indicator: 'prosperity' as const }))],
  presets: presets.map((preset) => {
    const [first] = preset.threats;
    if (first === undefined) throw new Error('no threat');
    return {
      ...preset,
      threats: [
        { ...first, share: 0.75 },
        { ...first, id: 'lapar', share: 0.25, level0: 20, lineSpread: 0 },
      ],
    };
  }),
  countries: countries.map((country) => ({ ...country, vulnerability: [...country.vulnerability, 1] })),
}));
const choose = (about: object) => ({ type: 'ChoosePayment', coins: 2, ...about });
const seeds = Array.from({ length: 60 }, (_, place) => `end-${place}`);

describe('several threats', () => {
  it('ST1 each has its own level, and damage adds up', () => {
    const [one, both] = [resolved(negotiation()), resolved(negotiation({ pack: two }))];
    expect(both.after.levels).toEqual([42, 28]);
    expect(projectPublic(both.after).otherThreats).toMatchObject([{ id: 'lapar', level: 28, line: 31, share: 0.25 }]);
    const damage = (round: typeof one) => round.the('WelfareCounted').rows[0]?.damage ?? 0;
    // Vulnerability 1 · level 28 / 50 more.
    expect(damage(both) - damage(one)).toBeCloseTo(0.56, 6);
  });

  it('ST1 every line must hold', () => {
    const ended = (levels: readonly number[]) =>
      resolved([...negotiation({ pack: two, round: 3 }), { type: 'ThreatMoved', before: levels, after: levels, growth: [0, 0] }]).after;
    expect(ended([0, 50]).ended?.thresholdKept).toEqual([true, false]);
    expect(projectPublic(ended([0, 50])).outcome?.thresholdKept).toBe(false);
    expect(projectPublic(ended([0, 0])).outcome?.thresholdKept).toBe(true);
  });

  it('ST2 the fund works by the preset’s shares, or as each payer chooses in secret', () => {
    const fell = (split: readonly number[] | null) => {
      const [first = 0, second = 0] = resolved(negotiation({ pack: two }), { PADI: { payment: 2, split } }).after.levels;
      return [42 - first, 28 - second];
    };
    const [a = 0, b = 0] = fell(null);
    expect(a / b).toBeCloseTo(3, 0);
    const [all = 0, none = 0] = fell([1, 0]);
    expect(none).toBe(0);
    expect(all).toBeCloseTo(a + b, 1);
  });

  it('ST2 SC3 a split is a secret choice of shares that sum to 1, where it is open', () => {
    const decision = inPhase('decision', { pack: two });
    const after = given(decision)
      .when(choose({ split: [0.25, 0.75] }), of('PADI'))
      .after();
    expect(projectCountry(after, id('PADI')).decision.split).toEqual([0.25, 0.75]);
    expect(projectPublic(after)).toEqual(projectPublic(stateOf(decision)));
    expect(projectCountry(after, id('SURYA'))).toEqual(projectCountry(stateOf(decision), id('SURYA')));
    for (const split of [[0.5, 0.25], [1], [1, 0, 0]]) {
      given(decision).when(choose({ split }), of('PADI')).then({ reason: 'malformed', field: 'split', expected: 'one share for each threat, 1 in all' });
    }
    given(inPhase('decision'))
      .when(choose({ split: [1] }), of('PADI'))
      .then({ reason: 'feature-closed', field: 'split', expected: 'split' });
    given(inPhase('decision', { pack: two, settings: { closed: ['split'] } }))
      .when(choose({ split: [1, 0] }), of('PADI'))
      .then({ reason: 'feature-closed', field: 'split', expected: 'split' });
  });

  it('ST3 the coins needed are those of all threats together', () => {
    const needed = coinsNeededNow(stateOf(negotiation({ pack: two })));
    expect(needed).toBeGreaterThan(coinsNeededNow(stateOf(negotiation())));
    expect(projectPublic(stateOf(negotiation({ pack: two }))).threat.coinsNeeded).toBe(Math.ceil(needed));
  });
});

describe('the uncertain line', () => {
  it('UL1 the true line lies within the published range, and differs from game to game', () => {
    const lines = seeds.map((seed) => trueLines(stateOf(negotiation({ seed, settings: { uncertainLine: true } })))[0] ?? 0);
    expect(Math.min(...lines)).toBeGreaterThanOrEqual(27);
    expect(Math.max(...lines)).toBeLessThanOrEqual(35);
    expect(new Set(lines).size).toBeGreaterThan(5);
    expect(trueLines(stateOf(negotiation()))).toEqual([31]);
  });

  it('UL1 UL2 nobody can tell it before the end: the view and the coins needed are the same for every line', () => {
    const view = (seed: string) => {
      const state = stateOf(negotiation({ seed, settings: { uncertainLine: true } }));
      return [projectPublic(state), projectCountry(state, id('PADI'))];
    };
    for (const seed of seeds) expect(view(seed)).toEqual(view('end-0'));
    expect(projectPublic(stateOf(negotiation({ settings: { uncertainLine: true } }))).threat).toMatchObject({ line: 31, lineSpread: 4 });
    expect(projectPublic(stateOf(negotiation())).threat.lineSpread).toBe(0);
  });

  it('UL1 TH5 the true line decides', () => {
    for (const seed of seeds.slice(0, 20)) {
      const round = resolved([
        ...negotiation({ seed, round: 3, settings: { uncertainLine: true } }),
        { type: 'ThreatMoved', before: [13], after: [13], growth: [0] },
      ]);
      const line = trueLines(round.before)[0] ?? 0;
      expect(round.after.levels[0]).toBe(31);
      expect(round.the('WorldDecided').outcome).toMatchObject({ lines: [line], thresholdKept: [31 <= line] });
    }
  });
});

describe('the hidden end', () => {
  const longer = (seed: string) => lastRound(stateOf(negotiation({ seed, settings: { hiddenEnd: true } }))) === 4;
  it('HL1 half of the games last one round longer than announced', () => {
    const share = Array.from({ length: 400 }, (_, place) => longer(`hl-${place}`)).filter(Boolean).length / 400;
    expect(share).toBeGreaterThan(0.42);
    expect(share).toBeLessThan(0.58);
    expect(lastRound(stateOf(negotiation()))).toBe(3);
  });

  it('HL1 nobody can tell before the announced last round is over, and the last wave comes there', () => {
    const [long, short] = [seeds.find(longer), seeds.find((seed) => !longer(seed))];
    const facts = (seed: string | undefined, round = 3) => negotiation({ ...(seed === undefined ? {} : { seed }), round, settings: { hiddenEnd: true } });
    expect(projectPublic(stateOf(facts(long)))).toEqual(projectPublic(stateOf(facts(short))));
    expect(projectPublic(stateOf(facts(long)))).toMatchObject({ rounds: 3, hiddenEnd: true, threat: { lastWave: true } });
    expect(projectPublic(stateOf(facts(long, 4))).threat).toMatchObject({ lastWave: false, growth: 8 });
    const [on, over] = [resolved(facts(long)), resolved(facts(short))];
    expect([on.all('WorldDecided').length, over.all('WorldDecided').length]).toEqual([0, 1]);
    const next = (round: typeof on, seed: string | undefined) =>
      given([...facts(seed), entered('decision'), ...round.events, entered('reflection')])
        .when({ type: 'NextPhase' }, teacher)
        .after();
    expect(next(on, long)).toMatchObject({ phase: 'news', round: 4 });
    expect(next(over, short)).toMatchObject({ phase: 'debrief' });
    expect(isLastRound(stateOf(facts(long, 4)))).toBe(true);
  });

  it('HL2 a longer game is measured with longer yardsticks', () => {
    const seed = seeds.find(longer) ?? '';
    const { the, before } = resolved(negotiation({ seed, round: 4, settings: { hiddenEnd: true } }));
    const { ownResult, score } = the('WorldDecided').outcome;
    const base = before.pack.scenario.presets[0]?.ownResultBase.PADI ?? { alone: 0, cooperate: 0 };
    const [alone, cooperate] = [(base.alone * 4) / 3, (base.cooperate * 4) / 3];
    expect(ownResult[id('PADI')]).toBe(Math.round((100 * ((score[id('PADI')] ?? 0) - alone)) / (cooperate - alone)));
  });
});
