import { describe, expect, it } from 'vitest';
import type { DrawnCard } from '../../../shared/game/state.ts';
import type { GameEvent } from '../../../shared/game/events.ts';
import { projectPublic } from '../../../shared/game/project.ts';
import { tellStory } from '../../../shared/game/tell.ts';
import { agreementId } from '../../../shared/lib/ids.ts';
import { gives, id, negotiation, of, signed } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';
import { resolved } from '../../support/resolved.ts';

const pandemi = negotiation({ scenario: 'pandemi' });
const deal = [gives('IDN', 'JPN', 3, 'food'), gives('JPN', 'IDN', 2, 'medicine')];

describe('exclusive deals', () => {
  const plain = resolved([...pandemi, signed(['IDN', 'JPN'], deal)]);
  const closed = resolved([...pandemi, signed(['IDN', 'JPN'], [...deal, { kind: 'exclusive' }])]);
  it('EX1 no tariff and no bureaucracy', () => {
    expect(closed.the('Delivered').friction).toMatchObject({ tariff: 0, bureaucracy: 0 });
    expect(plain.the('Delivered').friction).toMatchObject({ tariff: 0.06, bureaucracy: 0.04 });
  });

  it('EX2 each makes the threat grow by 1.5 more, and every outsider trusts its parties 3 points less', () => {
    expect((closed.the('ThreatMoved').growth[0] ?? 0) - (plain.the('ThreatMoved').growth[0] ?? 0)).toBeCloseTo(1.5, 10);
    for (const outsider of ['KEN', 'DEU']) {
      for (const party of ['IDN', 'JPN']) expect(plain.trust(outsider, party) - closed.trust(outsider, party)).toBeCloseTo(3, 6);
    }
    expect(closed.trust('IDN', 'JPN')).toBeGreaterThanOrEqual(plain.trust('IDN', 'JPN'));
    const two = [...pandemi, signed(['IDN', 'JPN'], [{ kind: 'exclusive' }]), signed(['KEN', 'BRA'], [{ kind: 'exclusive' }], { id: agreementId('r1-a2') })];
    expect((resolved(two).the('ThreatMoved').growth[0] ?? 0) - (plain.the('ThreatMoved').growth[0] ?? 0)).toBeCloseTo(3, 10);
  });

  it('EX3 it is public, and stands among fewer than half of the countries', () => {
    expect(projectPublic(closed.before).agreements[0]?.clauses).toContainEqual({ kind: 'exclusive' });
    expect(tellStory(closed.after, closed.events)?.moments).toContainEqual({ kind: 'exclusive', parties: ['IDN', 'JPN'] });
    const make = (...to: string[]) => given(pandemi).when({ type: 'MakeOffer', to, clauses: [{ kind: 'exclusive' }] }, of('IDN'));
    expect(make('JPN', 'KEN').outcome.ok).toBe(true);
    make('JPN', 'KEN', 'BRA').then({ reason: 'bad-clause', field: 'clauses.0', expected: 'fewer than half of the countries' });
    given(negotiation({ scenario: 'pandemi', settings: { closed: ['exclusive'] } }))
      .when({ type: 'MakeOffer', to: ['JPN'], clauses: [{ kind: 'exclusive' }] }, of('IDN'))
      .then({ reason: 'feature-closed', field: 'clauses.0', expected: 'exclusive' });
  });
});

describe('joint security', () => {
  const guard = signed(['PADI', 'SURYA'], [{ kind: 'security' }]);
  const off = { PADI: { keeps: { [agreementId('r1-a1')]: 'break' as const } } };
  const attack: DrawnCard = { id: 'attack', kind: 'terror', country: null, growth: 0, tariff: 0, shock: 6, shifts: [] };
  const struck: GameEvent = { type: 'CardDrawn', card: attack };
  it('SE1 each pays a coin and trusts the others by a gain of 0.5', () => {
    const [quiet, held] = [resolved(negotiation()), resolved([...negotiation(), guard])];
    expect(quiet.net('MEDIKA')).toBe(held.net('MEDIKA'));
    // A coin and sovereignty of σ = 1 (SE3).
    expect(quiet.net('PADI') - held.net('PADI')).toBeCloseTo(0.5 + 0.3, 6);
    expect(held.trust('PADI', 'SURYA')).toBeCloseTo(59 + 12 * 0.41 * 0.975 * 0.5, 1);
    expect(held.before.agreements[0]?.form).toBeDefined();
  });

  it('SE1 who breaks it pays nothing, and the others judge it', () => {
    const broken = resolved([...negotiation(), guard], off);
    expect(broken.the('SecurityHeld')).toMatchObject({ participants: ['SURYA'] });
    expect(broken.the('BreachOccurred')).toMatchObject({ by: 'PADI', victims: ['SURYA'] });
    expect(broken.trust('SURYA', 'PADI')).toBe(29.5);
  });

  it('SE2 NC5 a shock is warded off in the share of participants over a third of the countries', () => {
    const peace = (facts: readonly GameEvent[], sheets = {}) => resolved(facts, sheets).the('RoundResolved').record.indicators.peace;
    expect(peace(negotiation()) - peace([...negotiation(), struck])).toBeCloseTo(6, 6);
    const two = resolved([...negotiation(), guard, struck]);
    expect(two.the('SecurityHeld')).toEqual({ type: 'SecurityHeld', participants: ['PADI', 'SURYA'], shock: 6, warded: 1 });
    const one = resolved([...negotiation(), guard, struck], off);
    expect(one.the('SecurityHeld').warded).toBeCloseTo(0.75, 10);
    expect(tellStory(one.after, one.events)?.moments).toContainEqual({ kind: 'security', participants: 1, shock: true, wardedPercent: 75 });
  });

  it('SE3 SV1 it costs sovereignty with σ = 1', () => {
    expect(
      resolved([...negotiation(), guard])
        .the('WelfareCounted')
        .rows.map((row) => row.sovereignty),
    ).toEqual([0.3, 0.3, 0, 0]);
  });

  it('AG2 an agreement of joint security is functional, and closed with its feature', () => {
    const make = (settings: object = {}) =>
      given(negotiation({ settings })).when({ type: 'MakeOffer', to: ['SURYA'], clauses: [{ kind: 'security' }] }, of('PADI'));
    const facts = [...negotiation(), ...(make().outcome.ok ? (make().outcome as { events: readonly GameEvent[] }).events : [])];
    const after = given(facts).when({ type: 'SignOffer', offerId: 'r1-PADI-SURYA-1', offerVersion: 1 }, of('SURYA')).after();
    expect(after.agreements[0]?.form).toBe('functional');
    make({ closed: ['security'] }).then({ reason: 'feature-closed', field: 'clauses.0', expected: 'security' });
    expect(id('PADI')).toBe(after.agreements[0]?.proposer);
  });
});

describe('shared information', () => {
  it('IF2 coins of those who share it work 1.03 times as well', () => {
    const paid = (facts: readonly GameEvent[]) => resolved(facts, { PADI: { payment: 1 } }).the('FundPaid').effect;
    expect(paid([...negotiation(), signed(['PADI', 'SURYA'], [{ kind: 'info' }])]) / paid(negotiation())).toBeCloseTo(1.03, 10);
  });
});
