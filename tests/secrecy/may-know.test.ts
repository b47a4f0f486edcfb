import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../shared/game/events.ts';
import { mayKnow, touched } from '../../shared/game/may-know.ts';
import { projectCountry, projectPublic } from '../../shared/game/project.ts';
import { evolveAll } from '../../shared/game/replay.ts';
import { gives, id, ids, negotiation, of, offer, offered, signed, stateOf } from '../support/facts.ts';
import { given } from '../support/given-when-then.ts';

const swap = signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food'), gives('SURYA', 'PADI', 3, 'energy')]);
const charter = (...countries: string[]) => countries.map((country): GameEvent => ({ type: 'CharterSigned', country: id(country), institution: 'SIAGA' }));
const platform = (...countries: string[]) => countries.map((country): GameEvent => ({ type: 'PlatformJoined', country: id(country) }));

describe('who is told of an event', () => {
  it.each<[string, readonly GameEvent[], object, string, string]>([
    ['IN2 founding the institution', [...charter('PADI', 'SURYA')], { type: 'SignCharter' }, 'MEDIKA', 'SURYA'],
    [
      'IN1 a later member',
      [...charter('PADI', 'KARANG', 'MEDIKA'), { type: 'InstitutionFounded', members: ids('PADI', 'KARANG', 'MEDIKA'), institution: 'SIAGA' }],
      { type: 'SignCharter' },
      'SURYA',
      'PADI',
    ],
    ['PF2 opening the platform', [...platform('PADI', 'SURYA')], { type: 'ConnectPlatform' }, 'KARANG', 'PADI'],
    ['PF1 a later connection', [...platform('PADI', 'KARANG', 'MEDIKA'), { type: 'PlatformOpened' }], { type: 'ConnectPlatform' }, 'SURYA', 'PADI'],
  ])('%s changes what the parties of older agreements may expect, and they are told', (_name, facts, command, actor, party) => {
    const before = [...negotiation(), swap, ...facts];
    const done = given(before).when(command, of(actor));
    const events = done.outcome.ok ? done.outcome.events : [];
    expect(projectCountry(done.after(), id(party))).not.toEqual(projectCountry(stateOf(before), id(party)));
    expect(events.some((event) => touched(event).countries === 'all' || touched(event).countries.includes(id(party)))).toBe(true);
  });

  it('PL5 a carried motion for transparency makes everybody’s agreements watched, and they are told', () => {
    const motion: GameEvent = {
      type: 'MotionOpened',
      motion: { id: 'r1-m1' as never, kind: 'transparency', by: id('KARANG'), spoke: [], votes: {}, outcome: 'open' },
    };
    const carried: GameEvent = { type: 'MotionClosed', motionId: 'r1-m1' as never, kind: 'transparency', outcome: 'majority' };
    const before = stateOf([...negotiation(), swap, motion]);
    const watched = (state: typeof before) => projectCountry(state, id('PADI')).obligations.map((obligation) => obligation.monitored);
    expect([watched(before), watched(evolveAll(before, [carried]))]).toEqual([[false], [true]]);
    expect(touched(carried)).toEqual({ public: true, teacher: true, countries: 'all' });
  });

  it('OF7 whatever becomes of an offer is told to its parties alone', () => {
    const three = offer('PADI', ['SURYA', 'KARANG'], [{ kind: 'culture' }]);
    const about = { offerId: three.id, by: id('SURYA') };
    const fates: readonly GameEvent[] = [
      offered(three),
      { type: 'OfferSigned', ...about },
      { type: 'OfferRefused', ...about, reason: 'unfair' },
      { type: 'OfferWithdrawn', offerId: three.id },
      { type: 'OfferCountered', offerId: three.id },
    ];
    for (const event of fates) {
      const audience = touched(event);
      expect(audience.public).toBe(false);
      expect([...(audience.countries as readonly string[])].sort()).toEqual(['KARANG', 'PADI', 'SURYA']);
    }
    expect(projectPublic(stateOf([...negotiation(), offered(three)]))).toEqual(projectPublic(stateOf(negotiation())));
  });

  it('SC3 choices, calls, guesses and pair chat are told to nobody else', () => {
    const sheet = { keeps: {}, repays: {}, payment: 1, split: null, programme: false, prediction: null };
    const own = { public: false, teacher: false, countries: ['PADI'] };
    expect(touched({ type: 'SheetChanged', country: id('PADI'), sheet })).toEqual(own);
    expect(touched({ type: 'PredictionsJudged', right: ids('PADI') })).toEqual(own);
    expect(touched({ type: 'CapitalCalled', country: id('PADI'), resource: 'food', extraNeed: 2 })).toMatchObject({ public: false, countries: ['PADI'] });
    const line = { from: id('PADI'), seatName: 'Ani', to: id('SURYA'), text: 'psst', round: 1, number: 1 };
    expect(touched({ type: 'ChatSent', line })).toEqual({ public: false, teacher: false, countries: ['PADI', 'SURYA'] });
    expect(
      touched({
        type: 'BreachOccurred',
        agreementId: 'r1-a1' as never,
        of: 'agreement',
        by: id('PADI'),
        victims: ids('SURYA'),
        severity: 1,
        visible: false,
        called: true,
      }),
    ).toEqual({
      public: false,
      teacher: false,
      countries: ['PADI', 'SURYA'],
    });
  });

  it('SC1 the table names every event, once', () => {
    expect(Object.keys(mayKnow).length).toBeGreaterThan(45);
    expect(Object.values(mayKnow).every((audience) => typeof audience === 'function')).toBe(true);
  });
});
