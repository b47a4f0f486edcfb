import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../shared/game/state.ts';
import { agreementId } from '../../../shared/lib/ids.ts';
import { coinsNeededNow, frictionAmong } from '../../../shared/game/agreement-friction.ts';
import { entered, gives, id, ids, inPhase, negotiation, signed, stateOf } from '../../support/facts.ts';
import { resolved, type Sheets } from '../../support/resolved.ts';

const broken = (choice: 'short' | 'break'): Sheets[string] => ({ keeps: { [agreementId('r1-a1')]: choice } });
const pandemi = negotiation({ scenario: 'pandemi', settings: { openAllFrom: null } });
const barter = [gives('IDN', 'JPN', 3, 'food'), gives('IDN', 'JPN', 3, 'energy'), gives('JPN', 'IDN', 4, 'medicine'), gives('JPN', 'IDN', 6, 'funds')];
const swap = signed(['IDN', 'JPN'], barter);

describe('the worked example: Indonesia and Japan', () => {
  const without = resolved(pandemi);
  const kept = resolved([...pandemi, swap]);

  it('FR1 20% is lost on the way', () => {
    expect(kept.the('Delivered').friction.total).toBeCloseTo(0.2, 12);
    const arrived = kept.the('Delivered').obligations.flatMap((row) => row.lines.map((line) => line.arrived));
    [2.4, 2.4, 3.2, 5.88].forEach((pieces, place) => expect(arrived[place]).toBeCloseTo(pieces, 12));
  });

  it('NS4 Japan gains 9.40 and Indonesia 9.04', () => {
    expect(kept.net('JPN') - without.net('JPN')).toBeCloseTo(9.4, 2);
    expect(kept.net('IDN') - without.net('IDN')).toBeCloseTo(9.04, 2);
    for (const country of ['AUS', 'SAU', 'DEU', 'IND', 'KEN', 'BRA']) expect(kept.net(country)).toBe(without.net(country));
  });

  it('FA2 the deal is fair and builds trust by its fairness, both ways alike', () => {
    expect(kept.the('Delivered').fairness).toBeCloseTo((2 * 9.04) / 18.44, 3);
    expect(kept.trust('IDN', 'JPN')).toBeCloseTo(50 + 6 * ((2 * 9.04) / 18.44), 1);
    expect(kept.trust('JPN', 'IDN')).toBe(kept.trust('IDN', 'JPN'));
  });

  it('FU6 20.1 coins are needed', () => {
    expect(coinsNeededNow(stateOf(pandemi))).toBeCloseTo(20.1, 1);
  });

  it('FR5 38% is lost in the fund of all eight', () => {
    const state = stateOf(pandemi);
    expect(
      frictionAmong(
        state,
        state.countries.map((country) => country.id),
        { tariff: 0 },
      ).total,
    ).toBeCloseTo(0.38, 12);
  });

  it('DL2 breaking saves the other half: Japan gains, Indonesia loses, peace and trust fall', () => {
    const breach = resolved([...pandemi, swap], { JPN: broken('break') });
    expect(breach.net('JPN') - kept.net('JPN')).toBeCloseTo(0.5 * (2 + 3), 6);
    expect(kept.net('IDN') - breach.net('IDN')).toBeCloseTo(3 * 3 + 0.5 * 0.2 - 3 * 1.6 + 0.5 * 2.94, 2);
    expect(breach.trust('IDN', 'JPN')).toBe(25);
    expect(breach.the('RoundResolved').record.indicators.peace).toBeLessThan(kept.the('RoundResolved').record.indicators.peace - 4);
  });
});

describe('two-stage delivery', () => {
  it.each([
    ['keep', 4],
    ['short', 3],
    ['break', 2],
  ] as const)('DL2 who chooses %s delivers %i of 4', (choice, pieces) => {
    const gift = signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food')]);
    const { the, all } = resolved([...negotiation(), gift], { PADI: { keeps: { [agreementId('r1-a1')]: choice } } });
    expect(the('Delivered').obligations[0]).toMatchObject({ choice, lines: [{ promised: 4, delivered: pieces }] });
    expect(all('BreachOccurred')).toHaveLength(choice === 'keep' ? 0 : 1);
  });

  it('DL3 who chooses nothing keeps', () => {
    expect(resolved([...negotiation(), signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food')])]).the('Delivered').obligations[0]?.choice).toBe('keep');
  });

  it('DL4 a breach is told with its severity and its victims', () => {
    const three = signed(['PADI', 'SURYA', 'MEDIKA'], [gives('PADI', 'SURYA', 4, 'food')]);
    expect(resolved([...negotiation(), three], { PADI: broken('short') }).the('BreachOccurred')).toMatchObject({
      by: 'PADI',
      victims: ['SURYA', 'MEDIKA'],
      severity: 0.5,
      visible: false,
    });
  });

  it('DL4 knowledge, culture and programmes go on when cut short, and not when broken', () => {
    const clauses: readonly Clause[] = [{ kind: 'tech', from: id('MEDIKA'), to: id('KARANG') }, { kind: 'culture' }, { kind: 'programme' }];
    const facts = [...negotiation(), signed(['MEDIKA', 'KARANG'], clauses)];
    for (const choice of ['keep', 'short'] as const) {
      const went = resolved(facts, { MEDIKA: { keeps: { [agreementId('r1-a1')]: choice } } });
      expect(went.after.countries.map((country) => country.tech)).toEqual([5, 5, 8, 4]);
      expect(went.the('ProgrammeRun').participants).toEqual(['MEDIKA', 'KARANG']);
      expect(went.after.distance[2]?.[3]).toBe(0.21);
    }
    const off = resolved(facts, { MEDIKA: broken('break') });
    expect(off.after.countries.map((country) => country.tech)).toEqual([5, 5, 8, 3]);
    expect(off.the('ProgrammeRun').participants).toEqual(['KARANG']);
    expect(off.after.distance[2]?.[3]).toBe(0.25);
  });

  it('TE3 CU1 the giver pays one coin, each party of an exchange half a coin', () => {
    const quiet = resolved(negotiation());
    const taught = resolved([...negotiation(), signed(['MEDIKA', 'KARANG'], [{ kind: 'tech', from: id('MEDIKA'), to: id('KARANG') }])]);
    expect(quiet.net('MEDIKA') - taught.net('MEDIKA')).toBeCloseTo(0.5, 6);
    expect(quiet.net('KARANG') - taught.net('KARANG')).toBeCloseTo(0, 6);
    const met = resolved([...negotiation(), signed(['MEDIKA', 'KARANG'], [{ kind: 'culture' }])]);
    for (const country of ['MEDIKA', 'KARANG']) expect(quiet.net(country) - met.net(country)).toBeCloseTo(0.25, 6);
    expect(met.trust('MEDIKA', 'KARANG') - quiet.trust('MEDIKA', 'KARANG')).toBeCloseTo(2, 6);
  });

  it('TL1 a trade link saves the tariff', () => {
    const sent = (clauses: readonly Clause[]) => resolved([...negotiation(), signed(['PADI', 'SURYA'], clauses)]).the('Delivered').friction.total;
    expect(sent([gives('PADI', 'SURYA', 4, 'food')]) - sent([gives('PADI', 'SURYA', 4, 'food'), { kind: 'tradeLink' }])).toBeCloseTo(0.06, 12);
  });

  it('DL5 coins that went to pay a claim are not there to deliver', () => {
    const facts = [
      ...negotiation(),
      signed(['KARANG', 'PADI'], [gives('KARANG', 'PADI', 4, 'funds')]),
      { type: 'ClaimsMade', claims: [{ from: id('KARANG'), to: id('SURYA'), coins: 3 }] } as const,
    ];
    const { the } = resolved(facts);
    expect(the('ClaimsPaid').claims).toEqual([{ from: 'KARANG', to: 'SURYA', coins: 3, paid: 3 }]);
    expect(the('Delivered').obligations[0]?.lines[0]).toMatchObject({ promised: 4, delivered: 2 });
  });
});

describe('penalties', () => {
  const swapped = [gives('PADI', 'SURYA', 4, 'food'), gives('SURYA', 'PADI', 2, 'energy')];
  const facts = [...negotiation(), signed(['PADI', 'SURYA'], [...swapped, { kind: 'penalty' }])];

  it('PN1 the breaker owes 1.5 coins for each unit not delivered, and pays next round', () => {
    const breach = resolved(facts, { PADI: broken('break') });
    expect(breach.the('ClaimsMade').claims).toEqual([{ from: 'PADI', to: 'SURYA', coins: 3 }]);
    expect(breach.after.claims).toHaveLength(1);
    const round = [{ type: 'RoundStarted', round: 2, practice: false }, entered('negotiation')] as const;
    const [next, clean] = [breach, resolved(facts)].map((first) => resolved([...facts, ...first.events, ...round]));
    expect(next?.the('ClaimsPaid').claims).toEqual([{ from: 'PADI', to: 'SURYA', coins: 3, paid: 3 }]);
    expect(clean?.all('ClaimsPaid')).toEqual([]);
    expect((clean?.net('PADI') ?? 0) - (next?.net('PADI') ?? 0)).toBeCloseTo(1.5, 6);
    expect((next?.net('SURYA') ?? 0) - (clean?.net('SURYA') ?? 0)).toBeCloseTo(1.5, 6);
    expect(next?.after.claims).toEqual([]);
  });

  it('PN2 a claim is paid as far as the coins go', () => {
    const poor = [...negotiation(), { type: 'ClaimsMade', claims: [{ from: id('KARANG'), to: id('PADI'), coins: 9 }] } as const];
    expect(resolved(poor).the('ClaimsPaid').claims[0]).toMatchObject({ coins: 9, paid: 5 });
  });

  it('PN1 without the clause a breach costs trust alone', () => {
    expect(resolved([...negotiation(), signed(['PADI', 'SURYA'], swapped)], { PADI: broken('break') }).all('ClaimsMade')).toEqual([]);
  });

  it('PN1 among members the institution penalises', () => {
    const members = negotiation({ settings: { foundedFromStart: ['SIAGA'] } });
    expect(resolved([...members, signed(['PADI', 'SURYA'], swapped)], { PADI: broken('short') }).the('ClaimsMade').claims).toEqual([
      { from: 'PADI', to: 'SURYA', coins: 1.5 },
    ]);
  });
});

describe('what is seen', () => {
  const gift = signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food')]);
  it('MO2 a monitored breach spills over to outsiders, a hidden one does not', () => {
    const hidden = resolved([...negotiation(), gift], { PADI: broken('break') });
    const watched = resolved([...negotiation(), signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food'), { kind: 'monitoring' }])], {
      PADI: broken('break'),
    });
    expect(hidden.the('BreachOccurred').visible).toBe(false);
    expect(watched.the('BreachOccurred').visible).toBe(true);
    expect(hidden.trust('SURYA', 'PADI')).toBe(watched.trust('SURYA', 'PADI'));
    expect(hidden.trust('MEDIKA', 'PADI')).toBe(58);
    // TR6: half of 58, times 0.35.
    expect(watched.trust('MEDIKA', 'PADI')).toBeCloseTo(58 - 0.5 * 58 * 0.35, 2);
  });

  it('MO1 before the ladder opens secrecy, and after transparency was adopted, everything is seen', () => {
    const open = resolved([...negotiation({ settings: { openAllFrom: null } }), gift], { PADI: broken('break') });
    expect(open.the('BreachOccurred').visible).toBe(true);
    const adopted = { type: 'MotionClosed', motionId: 'r1-m1' as never, kind: 'transparency', outcome: 'majority' } as const;
    const lit = resolved([...negotiation(), gift, adopted], { PADI: broken('break') });
    expect(lit.the('BreachOccurred').visible).toBe(true);
    expect(lit.the('FundPaid').visible).toBe(true);
  });

  it('TR7 the hall’s estimate of a hidden breaker is the same as of everybody', () => {
    const hidden = resolved([...negotiation({ scenario: 'pandemi', settings: { openAllFrom: 1 } }), swap], { JPN: broken('break') });
    const estimates = new Set(ids('IDN', 'AUS', 'SAU').flatMap((judge) => ids('JPN', 'DEU', 'KEN').map((actor) => hidden.publicTrust(judge, actor))));
    expect(estimates.size).toBe(1);
    const mean = hidden.the('RoundResolved').record.meanTrust;
    expect([...estimates][0]).toBeCloseTo(mean, 1);
  });

  it('SV2 each kind of intrusion counts once a round', () => {
    const bind = (number: number): Parameters<typeof signed>[1] => [
      gives('KARANG', 'PADI', number, 'food'),
      { kind: 'monitoring' },
      { kind: 'penalty' },
      { kind: 'tradeLink' },
    ];
    const once = resolved([...negotiation(), signed(['KARANG', 'PADI'], bind(1))]);
    const twice = resolved([
      ...negotiation(),
      signed(['KARANG', 'PADI'], bind(1)),
      signed(['KARANG', 'SURYA'], [{ kind: 'monitoring' }, { kind: 'tradeLink' }], { id: agreementId('r1-a2') }),
    ]);
    const cost = (round: typeof once) => round.the('WelfareCounted').rows.find((row) => row.country === 'KARANG')?.sovereignty;
    // 0.3 · level 2 · (1 + 1 + ½).
    expect(cost(once)).toBe(1.5);
    expect(cost(twice)).toBe(1.5);
  });

  it('SV3 the platform costs no sovereignty, the institution does among its members', () => {
    const cost = (about: object) =>
      resolved([...inPhase('negotiation', { settings: about }), gift])
        .the('WelfareCounted')
        .rows.map((row) => row.sovereignty);
    expect(cost({ platformFromStart: true })).toEqual([0, 0, 0, 0]);
    expect(cost({ foundedFromStart: ['SIAGA'] })).toEqual([0.6, 0.6, 0, 0]);
  });
});
