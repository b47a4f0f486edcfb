import { describe, expect, it } from 'vitest';
import { agreementFriction } from '../../../shared/game/agreement-friction.ts';
import type { GameEvent } from '../../../shared/game/events.ts';
import { touched } from '../../../shared/game/may-know.ts';
import { projectCountry, projectPublic } from '../../../shared/game/project.ts';
import { tellStory } from '../../../shared/game/tell.ts';
import { agreementId } from '../../../shared/lib/ids.ts';
import { gives, id, ids, negotiation, of, offered, signed, stateOf } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';
import { resolved } from '../../support/resolved.ts';

const swap = [gives('PADI', 'SURYA', 3, 'food'), gives('SURYA', 'PADI', 2, 'energy')];
const make = (about: object = {}) => ({ type: 'MakeOffer', to: ['SURYA'], clauses: swap, mediator: 'MEDIKA', ...about });
const open = (): readonly GameEvent[] => {
  const { outcome } = given(negotiation()).when(make(), of('PADI'));
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return [...negotiation(), ...outcome.events];
};
const [made] = stateOf(open()).offers;
if (made === undefined) throw new Error('no offer');
const sign = { type: 'SignOffer', offerId: made.id, offerVersion: 1 };

describe('mediation', () => {
  it('ME1 the mediator sees the offer and must sign it; it uses up none of its agreements', () => {
    expect(touched(offered(made)).countries).toEqual(['PADI', 'SURYA', 'MEDIKA']);
    expect(projectCountry(stateOf(open()), id('MEDIKA')).offers).toMatchObject([{ mediator: 'MEDIKA', mine: false, awaitsMe: true }]);
    expect(projectCountry(stateOf(open()), id('KARANG')).offers).toEqual([]);
    expect(projectPublic(stateOf(open()))).toEqual(projectPublic(stateOf(negotiation())));
    given(open())
      .when(sign, of('SURYA'))
      .then([{ type: 'OfferSigned', offerId: made.id, by: 'SURYA' }]);
    const after = given([...open(), { type: 'OfferSigned', offerId: made.id, by: id('SURYA') }])
      .when(sign, of('MEDIKA'))
      .after();
    expect(after.agreements).toMatchObject([{ parties: ids('PADI', 'SURYA'), mediator: 'MEDIKA' }]);
    expect(projectPublic(after).countries.map((country) => country.dealsLeft)).toEqual([1, 1, 2, 2]);
  });

  it('ME1 it may refuse; nobody else may touch the offer', () => {
    const refuse = { type: 'RefuseOffer', offerId: made.id, offerVersion: 1, reason: 'unfair' };
    expect(given(open()).when(refuse, of('MEDIKA')).after().offers[0]?.status).toBe('refused');
    given(open()).when(refuse, of('KARANG')).then({ reason: 'unknown-offer', field: 'offerId' });
    given(open()).when(sign, of('KARANG')).then({ reason: 'unknown-offer', field: 'offerId' });
  });

  it('ME1 a mediator is a country that is no party, when the feature is open', () => {
    given(negotiation())
      .when(make({ mediator: 'SURYA' }), of('PADI'))
      .then({ reason: 'bad-clause', field: 'mediator', expected: 'a country that is not a party' });
    given(negotiation())
      .when(make({ mediator: 'MARS' }), of('PADI'))
      .then({ reason: 'unknown-country', field: 'mediator' });
    given(negotiation({ settings: { closed: ['mediator'] } }))
      .when(make(), of('PADI'))
      .then({ reason: 'feature-closed', field: 'mediator', expected: 'mediator' });
  });

  it('PW1 nobody presses with somebody between', () => {
    given(negotiation({ settings: { pressure: true } }))
      .when(make({ to: ['KARANG'], clauses: [{ kind: 'tradeLink' }], mediator: 'PADI', pressed: true }), of('MEDIKA'))
      .then({ reason: 'bad-clause', field: 'mediator', expected: 'nobody between the two' });
  });

  it('ME2 the parties trust each other at least 0.8 of what both trust the mediator', () => {
    const state = stateOf(negotiation());
    const trust = state.trust.map((row, judge) => row.map((value, actor) => (judge === actor ? 100 : judge === 2 || actor === 2 ? 80 : Math.min(value, 30))));
    const mistrust = (mediator: string | null) =>
      agreementFriction({ ...state, trust }, { parties: ids('PADI', 'SURYA'), clauses: swap, mediator: mediator === null ? null : id(mediator) }).mistrust;
    expect(mistrust(null)).toBeCloseTo(0.2 * 0.7, 10);
    expect(mistrust('MEDIKA')).toBeCloseTo(0.2 * (1 - 0.64), 10);
    expect(mistrust('KARANG')).toBeCloseTo(0.2 * 0.7, 10);
  });

  it('ME3 kept by all, each party trusts the mediator more by a gain of 0.5; broken, none does', () => {
    const facts = [...negotiation(), signed(['PADI', 'SURYA'], swap, { mediator: id('MEDIKA') })];
    const kept = resolved(facts);
    // 58 + 12 · 0.42 · 0.95 · 0.5 and 57 + 12 · 0.43 · 0.925 · 0.5.
    expect(kept.trust('PADI', 'MEDIKA')).toBeCloseTo(60.39, 2);
    expect(kept.trust('SURYA', 'MEDIKA')).toBeCloseTo(59.39, 1);
    expect(kept.trust('KARANG', 'MEDIKA')).toBe(55);
    expect(tellStory(kept.after, kept.events)?.moments).toContainEqual({ kind: 'mediation', mediator: 'MEDIKA', parties: ['PADI', 'SURYA'] });
    expect(resolved(facts, { PADI: { keeps: { [agreementId('r1-a1')]: 'short' } } }).trust('SURYA', 'MEDIKA')).toBe(57);
  });

  it('SC3 what its parties expect does not tell how the mediator and the other trust each other', () => {
    const facts = [...negotiation(), signed(['PADI', 'SURYA'], swap, { mediator: id('MEDIKA') })];
    const expected = (value: number) => {
      const state = stateOf(facts);
      const trust = state.trust.map((row, judge) => row.map((now, actor) => ((judge === 1 && actor === 2) || (judge === 2 && actor === 1) ? value : now)));
      return projectCountry({ ...state, trust }, id('PADI')).expected;
    };
    expect(expected(5)).toEqual(expected(100));
  });
});

describe('South–South cooperation', () => {
  const south = negotiation({ settings: { closed: [] } });
  it('SS1 values count half among parties of technology 5 or less', () => {
    const values = (facts: readonly GameEvent[], ...parties: string[]) =>
      agreementFriction(stateOf(facts), { parties: ids(...parties), clauses: [], mediator: null }).values;
    expect([values(negotiation(), 'PADI', 'KARANG'), values(south, 'PADI', 'KARANG')]).toEqual([0.1 * 0.15, 0.1 * 0.15 * 0.5]);
    expect(values(south, 'PADI', 'MEDIKA')).toBeCloseTo(0.01, 10);
  });

  it('SS2 a kept deal builds 1.25 times as much trust', () => {
    const deal = signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 3, 'food'), gives('SURYA', 'PADI', 2, 'energy')]);
    const { the, trust } = resolved([...south, deal]);
    const plain = resolved([...negotiation(), deal]).the('Delivered').fairness;
    const fair = the('Delivered').fairness;
    expect(fair / plain).toBeGreaterThan(1.2);
    expect(trust('PADI', 'SURYA')).toBeCloseTo(59 + 12 * 0.41 * 0.975 * fair, 1);
  });

  it('SS3 TE1 a gap of one level is enough for a gift', () => {
    const state = (closed: readonly never[] | readonly ['southSouth']) => [
      ...negotiation({ settings: { closed } }),
      { type: 'TechTransferred', from: id('MEDIKA'), to: id('KARANG') } as const,
    ];
    const gift = { type: 'MakeOffer', to: ['KARANG'], clauses: [{ kind: 'tech', from: 'PADI', to: 'KARANG' }] };
    expect(given(state([])).when(gift, of('PADI')).outcome.ok).toBe(true);
    given(state(['southSouth']))
      .when(gift, of('PADI'))
      .then({ reason: 'tech-gap-too-small', field: 'clauses', limit: 2 });
  });
});
