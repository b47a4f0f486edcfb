import { describe, expect, it } from 'vitest';
import { agreementFriction } from '../../../shared/game/agreement-friction.ts';
import type { GameEvent } from '../../../shared/game/events.ts';
import { projectCountry, projectPublic } from '../../../shared/game/project.ts';
import type { WorldSettings } from '../../../shared/game/state.ts';
import { tellStory } from '../../../shared/game/tell.ts';
import type { Institution } from '../../../shared/scenario/schema.ts';
import { entered, gives, id, ids, negotiation, of, signed, stateOf } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';
import { changedPack, loadPack } from '../../support/packs.ts';
import { resolved } from '../../support/resolved.ts';

const body = (name: string, about: Partial<Institution>): Institution => ({
  id: name,
  form: 'multilateral',
  members: null,
  quorum: 0.6,
  fee: 0,
  monitors: false,
  penalty: false,
  arbitration: false,
  openTrade: false,
  lends: null,
  sector: null,
  ...about,
});
const pack = changedPack(loadPack('intro'), ({ institutions }) => ({
  institutions: [
    ...institutions,
    body('BARAT', { form: 'regional', members: ['PADI', 'SURYA'], quorum: 1 }),
    body('SEHAT', { form: 'functional', sector: 'health' }),
    body('BUDAYA', { form: 'functional', sector: 'understanding' }),
    body('PASAR', { openTrade: true }),
    body('MAHKAMAH', { arbitration: true }),
  ],
}));
const world = (settings: Partial<WorldSettings> = {}) => negotiation({ pack, settings });
const founded = (...bodies: string[]) => world({ foundedFromStart: bodies });
const charter = (institution: string) => ({ type: 'SignCharter', institution });

describe('several institutions', () => {
  it.each([
    ['SIAGA', 'charter'],
    ['BARAT', 'bloc'],
    ['SEHAT', 'agency'],
  ] as const)('IN5 the charter of %s is opened by the feature %s', (institution, feature) => {
    expect(given(world()).when(charter(institution), of('PADI')).outcome.ok).toBe(true);
    given(world({ closed: [feature] }))
      .when(charter(institution), of('PADI'))
      .then({ reason: 'feature-closed', expected: feature });
  });

  it('IN1 founded by the quorum of those who may join', () => {
    const one = [...world(), { type: 'CharterSigned', country: id('PADI'), institution: 'BARAT' } as const];
    given(one)
      .when(charter('BARAT'), of('SURYA'))
      .then([
        { type: 'CharterSigned', country: 'SURYA', institution: 'BARAT' },
        { type: 'InstitutionFounded', members: ['PADI', 'SURYA'], institution: 'BARAT' },
      ]);
    given(one).when(charter('BARAT'), of('MEDIKA')).then({ reason: 'not-eligible', field: 'institution' });
    given(one).when(charter('NOWHERE'), of('MEDIKA')).then({ reason: 'unknown-institution', field: 'institution' });
    given(one).when(charter('BARAT'), of('PADI')).then({ reason: 'already-done' });
    expect(projectCountry(stateOf(one), id('PADI')).limits.charters).toEqual(['SIAGA', 'SEHAT', 'BUDAYA', 'PASAR', 'MAHKAMAH']);
  });

  it('IN5 what one does holds among its own members: monitoring, arbitration, sovereignty', () => {
    const deal = signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food')]);
    const cost = (facts: readonly GameEvent[]) =>
      resolved([...facts, deal])
        .the('WelfareCounted')
        .rows.map((row) => row.sovereignty);
    expect(cost(founded('MAHKAMAH'))).toEqual([0.3, 0.3, 0, 0]);
    expect(cost(founded('SIAGA', 'MAHKAMAH'))).toEqual([0.9, 0.9, 0, 0]);
    const breach = resolved([...founded('MAHKAMAH'), deal], { PADI: { keeps: { ['r1-a1' as never]: 'break' } } });
    expect(breach.the('BreachOccurred').visible).toBe(false);
    expect(breach.after.wounds[0]?.arbitrable).toBe(true);
  });

  it('IN4 a member pays the fee of each', () => {
    const richer = changedPack(pack, ({ institutions }) => ({ institutions: institutions.map((one) => ({ ...one, fee: 0.5 })) }));
    const facts = negotiation({ pack: richer, settings: { foundedFromStart: ['SIAGA', 'BARAT'] } });
    expect(
      resolved(facts)
        .the('FeesPaid')
        .fees.map((fee) => fee.coins),
    ).toEqual([1, 1, 0.5, 0.5]);
  });

  it('IN6 a functional body lifts its indicator by 0.3 more of the programme, and culture among its members is free', () => {
    const joint = [{ programme: true }, { programme: true }];
    const sheets = { PADI: joint[0] ?? {}, SURYA: joint[1] ?? {} };
    const health = (facts: readonly GameEvent[]) => resolved(facts, sheets);
    const [without, served] = [health(world()), health(founded('BUDAYA'))];
    const lift = served.the('ProgrammeRun').lift;
    const understanding = (round: typeof served) => round.the('RoundResolved').record.indicators.understanding;
    expect(lift).toBeGreaterThan(0);
    expect(understanding(served) - understanding(without)).toBeLessThan(1);
    const culture = signed(['PADI', 'SURYA'], [{ kind: 'culture' }]);
    const price = (facts: readonly GameEvent[]) => resolved(facts).net('PADI') - resolved([...facts, culture]).net('PADI');
    expect(price(world())).toBeCloseTo(0.25, 6);
    expect(price(founded('BUDAYA'))).toBeCloseTo(0, 6);
  });

  it('IN7 FR5 no tariff among members of open trade', () => {
    const tariff = (facts: readonly GameEvent[]) =>
      agreementFriction(stateOf(facts), { parties: ids('PADI', 'SURYA'), clauses: [gives('PADI', 'SURYA', 1, 'food')], mediator: null }).tariff;
    expect([tariff(world()), tariff(founded('PASAR'))]).toEqual([0.06, 0]);
  });
});

describe('leaving an institution', () => {
  const leave = { type: 'LeaveInstitution', institution: 'SIAGA' };
  it('IN8 it is out at once, everybody sees it, and the others judge it with 0.25', () => {
    const left = given(founded('SIAGA')).when(leave, of('PADI'));
    left.then([{ type: 'InstitutionLeft', country: 'PADI', institution: 'SIAGA', others: ['SURYA', 'MEDIKA', 'KARANG'] }]);
    expect(projectPublic(left.after()).institutions[0]).toMatchObject({ founded: true, signed: ['SURYA', 'MEDIKA', 'KARANG'] });
    expect(projectPublic(left.after()).headlines).toContainEqual(expect.objectContaining({ code: 'institution-left', country: 'PADI', ended: false }));
    const barat = given(founded('BARAT')).when({ ...leave, institution: 'BARAT' }, of('PADI'));
    const round = resolved([...founded('BARAT'), ...(barat.outcome.ok ? barat.outcome.events : [])]);
    // 59 − 0.5 · 59 · 0.25; who was no member does not judge.
    expect(round.trust('SURYA', 'PADI')).toBeCloseTo(51.63, 1);
    expect(round.trust('MEDIKA', 'PADI')).toBe(58);
    expect(tellStory(round.after, round.events)?.moments).toEqual([{ kind: 'institution-left', country: 'PADI', institution: 'BARAT' }]);
  });

  it('IN8 one member alone is no institution', () => {
    const after = given(founded('BARAT'))
      .when({ ...leave, institution: 'BARAT' }, of('PADI'))
      .after();
    expect(after.institutions.BARAT).toEqual({ founded: false, signed: [] });
  });

  it('IN8 it does not come back in the same round, but in the next', () => {
    const gone = given(founded('SIAGA')).when(leave, of('PADI'));
    const facts = [...founded('SIAGA'), ...(gone.outcome.ok ? gone.outcome.events : [])];
    given(facts).when(charter('SIAGA'), of('PADI')).then({ reason: 'already-done' });
    const next = [...facts, { type: 'RoundStarted', round: 2, practice: false } as const, entered('negotiation')];
    expect(given(next).when(charter('SIAGA'), of('PADI')).outcome.ok).toBe(true);
  });

  it('IN8 only a member, only in negotiation', () => {
    given(world()).when(leave, of('PADI')).then({ reason: 'not-a-member', field: 'institution' });
    given([...founded('SIAGA'), entered('decision')])
      .when(leave, of('PADI'))
      .then({ reason: 'wrong-phase' });
  });
});

describe('blocs', () => {
  it('BL1 members of a founded bloc count as one party in a wider agreement, not in their own', () => {
    const bureaucracy = (facts: readonly GameEvent[], ...parties: string[]) =>
      agreementFriction(stateOf(facts), { parties: ids(...parties), clauses: [], mediator: null }).bureaucracy;
    // Three of one region: 0.04 · 2 · 0.7 (BL2); as two parties 0.04 · 0.7.
    expect(bureaucracy(world(), 'PADI', 'SURYA', 'MEDIKA')).toBeCloseTo(0.056, 10);
    expect(bureaucracy(founded('BARAT'), 'PADI', 'SURYA', 'MEDIKA')).toBeCloseTo(0.028, 10);
    expect(bureaucracy(world(), 'PADI', 'SURYA')).toBeCloseTo(0.04, 10);
    expect(bureaucracy(founded('BARAT'), 'PADI', 'SURYA')).toBeCloseTo(0.04 * 0.4, 10);
  });

  it('BL2 AG2 three of one region make a regional agreement, with 0.7 of the bureaucracy; two do not', () => {
    const three = [...world(), signed(['PADI', 'SURYA', 'MEDIKA'], [gives('PADI', 'SURYA', 1, 'food')])];
    expect(resolved(three).the('Delivered').friction.bureaucracy).toBeCloseTo(0.04 * 2 * 0.7, 10);
    const wide = negotiation({ scenario: 'pandemi' });
    const far = agreementFriction(stateOf(wide), { parties: ids('IDN', 'JPN', 'KEN'), clauses: [], mediator: null });
    expect(far.bureaucracy).toBeCloseTo(0.08, 10);
  });

  it('BL1 FU3 and in the fund, which is no regional agreement (BL2)', () => {
    const everybody = ['PADI', 'SURYA', 'MEDIKA', 'KARANG'];
    const paid = (facts: readonly GameEvent[]) =>
      resolved(facts, Object.fromEntries(everybody.map((country) => [country, { payment: 1 }]))).the('FundPaid').friction;
    expect(paid(world()) - paid(founded('BARAT'))).toBeCloseTo(0.04, 10);
  });
});
