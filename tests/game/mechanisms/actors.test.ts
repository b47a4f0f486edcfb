import { describe, expect, it } from 'vitest';
import { offeredActor } from '../../../shared/game/actors.ts';
import type { GameEvent } from '../../../shared/game/events.ts';
import { evolveAll } from '../../../shared/game/replay.ts';
import { projectPublic } from '../../../shared/game/project.ts';
import { tellStory } from '../../../shared/game/tell.ts';
import type { ActorKind } from '../../../shared/scenario/names.ts';
import { agreementId } from '../../../shared/lib/ids.ts';
import { entered, gives, id, ids, negotiation, of, signed, stateOf, type WorldFacts } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';
import { changedPack, loadPack } from '../../support/packs.ts';
import { resolved } from '../../support/resolved.ts';

const sponsors: Readonly<Record<ActorKind, number>> = { ngo: 2, philanthropy: 2, company: 1, media: 2, university: 2, startup: 2 };
const pack = changedPack(loadPack('intro'), () => ({
  actors: (Object.keys(sponsors) as ActorKind[]).map((kind) => ({ id: kind, kind, sponsors: sponsors[kind], cost: 1 })),
}));
const onOffer = (kind: ActorKind, about: WorldFacts = {}): readonly GameEvent[] => [
  ...negotiation({ pack, ...about }),
  { type: 'ActorOffered', actorId: kind },
];
const call = { type: 'CallActor' };
const calledBy = (facts: readonly GameEvent[], ...countries: string[]): readonly GameEvent[] => {
  const known = [...facts];
  for (const country of countries) {
    const { outcome } = given(known).when(call, of(country));
    if (!outcome.ok) throw new Error(outcome.refusal.reason);
    known.push(...outcome.events);
  }
  return known;
};
const paying = { PADI: { payment: 1 }, SURYA: { payment: 1 } };

describe('actors who are not states', () => {
  it('AC1 one is on offer each round, none twice before all were there', () => {
    let state = stateOf(negotiation({ pack }));
    for (let round = 1; round <= 12; round++) state = evolveAll({ ...state, round }, offeredActor({ ...state, round }));
    expect(new Set(state.actorsSeen.slice(0, 6)).size).toBe(6);
    expect(new Set(state.actorsSeen.slice(6)).size).toBe(6);
    expect(offeredActor(stateOf(negotiation()))).toEqual([]);
  });

  it('AC1 AC8 it acts when enough have called it in, in public, and only then is it paid', () => {
    const first = given(onOffer('ngo')).when(call, of('PADI'));
    first.then([{ type: 'ActorCalled', actorId: 'ngo', country: 'PADI' }]);
    expect(projectPublic(first.after()).actor).toEqual({ id: 'ngo', kind: 'ngo', sponsors: 2, cost: 1, calledBy: ['PADI'], acts: false });
    expect(projectPublic(first.after()).headlines).toContainEqual(expect.objectContaining({ code: 'actor-called', country: 'PADI' }));
    expect(first.after().countries[0]?.production.funds).toBe(7);
    const both = stateOf(calledBy(onOffer('ngo'), 'PADI', 'SURYA'));
    expect(both.actor?.acts).toBe(true);
    expect(both.countries.map((country) => country.production.funds)).toEqual([6, 7, 10, 5]);
    const round = resolved(calledBy(onOffer('ngo'), 'PADI', 'SURYA'));
    expect(tellStory(round.after, round.events)?.moments).toContainEqual({ kind: 'actor', actor: 'ngo' });
  });

  it('AC1 who, when, once, and with what coins', () => {
    given(negotiation({ pack })).when(call, of('PADI')).then({ reason: 'no-actor' });
    given(calledBy(onOffer('ngo'), 'PADI'))
      .when(call, of('PADI'))
      .then({ reason: 'already-done' });
    given(calledBy(onOffer('ngo'), 'PADI', 'SURYA'))
      .when(call, of('MEDIKA'))
      .then({ reason: 'already-done' });
    given([...onOffer('ngo'), entered('decision')])
      .when(call, of('PADI'))
      .then({ reason: 'wrong-phase' });
    given(onOffer('ngo', { settings: { closed: ['actors'] } }))
      .when(call, of('PADI'))
      .then({ reason: 'feature-closed', expected: 'actors' });
    given([...onOffer('ngo'), signed(['KARANG', 'PADI'], [gives('KARANG', 'PADI', 4.5, 'funds')])])
      .when(call, of('KARANG'))
      .then({ reason: 'not-enough-coins', limit: 1 });
    given(calledBy(onOffer('ngo'), 'KARANG'))
      .when({ type: 'MakeOffer', to: ['PADI'], clauses: [gives('KARANG', 'PADI', 5, 'funds')] }, of('KARANG'))
      .then({ reason: 'not-enough-goods', field: 'clauses', expected: 'funds', limit: 4 });
  });

  it('AC2 a medical NGO brings 3 pieces of medicine to the country that lacks most', () => {
    expect(stateOf(calledBy(onOffer('ngo'), 'PADI', 'SURYA')).countries.map((country) => country.production.medicine)).toEqual([2, 3, 12, 4]);
  });

  it('AC3 a philanthropist doubles the fund at an effectiveness of 1, up to 3 coins, if payments are visible', () => {
    const fund = (kind: ActorKind, settings: object, sheets: object = paying) =>
      resolved(calledBy(onOffer(kind, { settings }), 'MEDIKA', 'KARANG'), sheets as never).the('FundPaid');
    const lit = { platformFromStart: true };
    const [plain, doubled] = [fund('ngo', lit), fund('philanthropy', lit)];
    expect(doubled.matched).toBe(2);
    expect(doubled.effect - plain.effect).toBeCloseTo((2 * (1 - doubled.friction)) / 7.5, 10);
    expect(fund('philanthropy', {}).matched).toBe(0);
    expect(fund('philanthropy', lit, Object.fromEntries(['PADI', 'SURYA', 'MEDIKA'].map((country) => [country, { payment: 2 }]))).matched).toBe(3);
  });

  it('AC4 a company brings its one buyer 4 pieces of what it lacks most', () => {
    const [padi, surya] = stateOf(calledBy(onOffer('company'), 'SURYA')).countries;
    expect(surya?.production).toMatchObject({ food: 6, funds: 7 });
    expect(padi?.production).toMatchObject({ food: 13, funds: 7 });
  });

  it('AC5 the media make this round’s choices and payments public', () => {
    const gift = signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food')]);
    const sheets = { PADI: { keeps: { [agreementId('r1-a1')]: 'break' as const } } };
    const seen = resolved([...calledBy(onOffer('media'), 'MEDIKA', 'KARANG'), gift], sheets);
    expect([seen.the('BreachOccurred').visible, seen.the('FundPaid').visible]).toEqual([true, true]);
    expect(resolved([...calledBy(onOffer('media'), 'MEDIKA'), gift], sheets).the('BreachOccurred').visible).toBe(false);
  });

  it('AC6 a university lets exchanges of culture go without cost', () => {
    const culture = signed(['PADI', 'SURYA'], [{ kind: 'culture' }]);
    const facts = calledBy(onOffer('university'), 'MEDIKA', 'KARANG');
    expect(resolved([...facts, culture]).net('PADI')).toBeCloseTo(resolved(facts).net('PADI'), 6);
  });

  it('AC7 a start-up opens the platform for who called it in, and nobody pays for it this round', () => {
    const facts = calledBy(onOffer('startup'), 'PADI', 'SURYA');
    expect(projectPublic(stateOf(facts)).platform).toEqual({ open: true, members: ids('PADI', 'SURYA') });
    expect(resolved(facts).all('FeesPaid')).toEqual([]);
    const next = [...facts, { type: 'RoundStarted', round: 2, practice: false } as const, entered('negotiation')];
    expect(resolved(next).the('FeesPaid').fees).toEqual([
      { country: id('PADI'), coins: 0.1 },
      { country: id('SURYA'), coins: 0.1 },
    ]);
  });
});
