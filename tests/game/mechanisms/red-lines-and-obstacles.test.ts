import { describe, expect, it } from 'vitest';
import { agreementFriction } from '../../../shared/game/agreement-friction.ts';
import type { GameEvent } from '../../../shared/game/events.ts';
import { projectPublic } from '../../../shared/game/project.ts';
import { defaultSettings } from '../../../shared/game/settings.ts';
import type { Clause, WorldSettings } from '../../../shared/game/state.ts';
import { tellStory } from '../../../shared/game/tell.ts';
import type { Obstacle } from '../../../shared/scenario/names.ts';
import { gives, id, ids, negotiation, of, offer, offered, signed, stateOf } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';
import { nextRound } from '../../support/next-round.ts';
import { changedPack, loadPack } from '../../support/packs.ts';
import { resolved } from '../../support/resolved.ts';

const pack = changedPack(loadPack('intro'), ({ countries }) => ({
  countries: countries.map((country) => (country.id === 'KARANG' ? { ...country, redLines: ['aid', 'condition'] as const } : country)) as never,
}));
const aid = (good: 'food' | 'medicine'): Clause => ({ kind: 'aid', from: id('MEDIKA'), to: id('KARANG'), good, amount: 1 });
const helping = offer('MEDIKA', ['KARANG'], [aid('food'), aid('medicine')]);
const world = (settings: Partial<WorldSettings> = {}) => [...negotiation({ pack, settings }), offered(helping)];
const sign = { type: 'SignOffer', offerId: helping.id, offerVersion: 1 };
const adopted: GameEvent = { type: 'MotionClosed', motionId: 'r1-m1' as never, kind: 'principles', outcome: 'consensus' };
const without = (...gone: Obstacle[]): Partial<WorldSettings> => {
  const { obstacles } = defaultSettings(pack.scenario, 'three-rounds');
  return { obstacles: { ...obstacles, ...Object.fromEntries(gone.map((obstacle) => [obstacle, false])) } };
};

describe('red lines', () => {
  it('RL1 they are public', () => {
    expect(projectPublic(stateOf(world())).countries.map((country) => country.redLines)).toEqual([[], [], [], ['aid', 'condition']]);
  });

  it('RL2 signing one costs 5 points, once for each kind, and everybody hears of it', () => {
    const crossed = given(world()).when(sign, of('KARANG'));
    const events = crossed.outcome.ok ? crossed.outcome.events : [];
    expect(events.filter(({ type }) => type === 'RedLineCrossed')).toEqual([{ type: 'RedLineCrossed', country: 'KARANG', clause: 'aid' }]);
    expect(projectPublic(crossed.after()).headlines).toContainEqual(expect.objectContaining({ code: 'red-line', country: 'KARANG', clause: 'aid' }));
    const facts = [...world(), ...events];
    const round = resolved(facts);
    expect(round.the('WelfareCounted').rows.map((row) => row.redLines)).toEqual([0, 0, 0, 5]);
    expect(tellStory(round.after, round.events)?.moments).toContainEqual({ kind: 'red-line', country: 'KARANG', clause: 'aid' });
    const again = given([...nextRound(facts, round), offered({ ...helping, round: 2 })]).when(sign, of('KARANG'));
    expect(again.outcome.ok && again.outcome.events.some(({ type }) => type === 'RedLineCrossed')).toBe(false);
    expect(resolved(nextRound(facts, round)).the('WelfareCounted').rows[3]?.redLines).toBe(0);
  });

  it('RL1 a condition on the other party crosses nobody’s line', () => {
    const on = (country: string) => {
      const bound = offer('MEDIKA', ['KARANG'], [gives('MEDIKA', 'KARANG', 1, 'medicine'), { kind: 'condition', on: id(country) }]);
      const { outcome } = given([...negotiation({ pack }), offered(bound)]).when(sign, of('KARANG'));
      return outcome.ok && outcome.events.some(({ type }) => type === 'RedLineCrossed');
    };
    expect([on('KARANG'), on('MEDIKA')]).toEqual([true, false]);
  });

  it('OB1 without sovereignty none are drawn', () => {
    const facts = world(without('sovereignty'));
    expect(projectPublic(stateOf(facts)).countries[3]?.redLines).toEqual([]);
    const signedAll = given(facts).when(sign, of('KARANG'));
    expect(signedAll.outcome.ok && signedAll.outcome.events.some(({ type }) => type === 'RedLineCrossed')).toBe(false);
  });
});

describe('the principles of Bandung', () => {
  const make = (clauses: readonly Clause[], to: string) => ({ type: 'MakeOffer', to: [to], clauses });
  it('BP1 nobody offers a clause over another’s red line any more; what a country asks of itself it may', () => {
    const facts = [...negotiation({ pack }), adopted];
    given(facts)
      .when(make([gives('MEDIKA', 'KARANG', 1, 'medicine'), aid('food')], 'KARANG'), of('MEDIKA'))
      .then({ reason: 'red-line', field: 'clauses.1' });
    expect(given(negotiation({ pack })).when(make([aid('food')], 'KARANG'), of('MEDIKA')).outcome.ok).toBe(true);
    expect(given(facts).when(make([aid('food')], 'MEDIKA'), of('KARANG')).outcome.ok).toBe(true);
  });

  it('BP1 and nobody presses', () => {
    const press = { ...make([{ kind: 'tradeLink' }], 'KARANG'), pressed: true };
    const facts = negotiation({ pack, settings: { pressure: true } });
    expect(given(facts).when(press, of('MEDIKA')).outcome.ok).toBe(true);
    given([...facts, adopted])
      .when(press, of('MEDIKA'))
      .then({ reason: 'power-too-small', field: 'pressed' });
  });

  it('BP1 PL1 a motion like any other, adopted once, where it is open', () => {
    const motion = { type: 'OpenMotion', kind: 'principles' };
    expect(given(negotiation()).when(motion, of('PADI')).outcome.ok).toBe(true);
    given([...negotiation(), adopted])
      .when(motion, of('PADI'))
      .then({ reason: 'already-done', field: 'kind' });
    given(negotiation({ settings: { closed: ['principles'] } }))
      .when(motion, of('PADI'))
      .then({ reason: 'feature-closed', field: 'kind', expected: 'principles' });
    expect(projectPublic(stateOf([...negotiation(), adopted])).principles).toBe(true);
  });
});

describe('obstacles as switches', () => {
  const friction = (settings: Partial<WorldSettings>) =>
    agreementFriction(stateOf(negotiation({ settings })), { parties: ids('PADI', 'SURYA'), clauses: [gives('PADI', 'SURYA', 1, 'food')], mediator: null });
  it('OB1 OB3 each takes its own part of friction away', () => {
    expect(friction({})).toMatchObject({ bureaucracy: 0.04, tariff: 0.06 });
    expect(friction(without('mistrust'))).toMatchObject({ mistrust: 0, bureaucracy: 0.04, tariff: 0.06 });
    expect(friction(without('bureaucracy'))).toMatchObject({ bureaucracy: 0 });
    expect(friction(without('values'))).toMatchObject({ values: 0, bureaucracy: 0.04 });
  });

  it('OB1 without sovereignty nothing that binds costs points', () => {
    const bound = signed(['KARANG', 'PADI'], [{ kind: 'monitoring' }, { kind: 'penalty' }]);
    expect(
      resolved([...negotiation({ settings: without('sovereignty') }), bound])
        .the('WelfareCounted')
        .rows.map((row) => row.sovereignty),
    ).toEqual([0, 0, 0, 0]);
  });

  it('OB2 without funding nothing of the joint work costs coins', () => {
    const joint = signed(
      ['MEDIKA', 'KARANG'],
      [{ kind: 'tech', from: id('MEDIKA'), to: id('KARANG') }, { kind: 'culture' }, { kind: 'programme' }, { kind: 'security' }],
    );
    const settings = { ...without('funding', 'sovereignty'), foundedFromStart: ['SIAGA'], platformFromStart: true };
    const round = resolved([...negotiation({ settings }), joint]);
    expect(round.all('FeesPaid')).toEqual([]);
    expect(round.the('WelfareCounted').rows[3]?.goods).toBe(resolved(negotiation({ settings })).the('WelfareCounted').rows[3]?.goods);
    expect(round.the('SecurityHeld').participants).toEqual(['MEDIKA', 'KARANG']);
  });

  it('OB3 OB4 real countries start without distances and without pressure', () => {
    const settings = defaultSettings(loadPack('pandemi').scenario, 'six-rounds');
    expect([settings.obstacles.values, settings.pressure]).toEqual([false, false]);
    const state = stateOf(negotiation({ scenario: 'pandemi' }));
    expect(new Set(state.distance.flat())).toEqual(new Set([0]));
    const gap = stateOf(negotiation({ scenario: 'pandemi', settings: { obstacles: { ...settings.obstacles, values: true } } }));
    expect(Math.max(...gap.distance.flat())).toBe(Math.max(0, ...Object.values(loadPack('pandemi').scenario.standardsGap)));
  });
});
