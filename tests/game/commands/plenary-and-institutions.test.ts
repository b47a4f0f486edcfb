import { describe, expect, it } from 'vitest';
import { isMemberOf } from '../../../shared/game/institutions.ts';
import type { GameEvent } from '../../../shared/game/events.ts';
import { projectPublic } from '../../../shared/game/project.ts';
import type { Motion } from '../../../shared/game/state.ts';
import { motionId } from '../../../shared/lib/ids.ts';
import { id, ids, inPhase, negotiation, of, stateOf, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const everybody = ['PADI', 'SURYA', 'MEDIKA', 'KARANG'];
const motion = (about: Partial<Motion> = {}): Motion => ({
  id: motionId('r1-m1'),
  kind: 'transparency',
  by: id('PADI'),
  spoke: [],
  votes: {},
  outcome: 'open',
  ...about,
});
const opened = (about: Partial<Motion> = {}): GameEvent => ({ type: 'MotionOpened', motion: motion(about) });
const sitting = (about: Partial<Motion> = {}) => [...negotiation(), opened(about)];
const speak = { type: 'SpeakInPlenary', motionId: 'r1-m1' };
const vote = (agree: boolean, name = 'r1-m1') => ({ type: 'VoteInPlenary', motionId: name, agree });

describe('the Sidang', () => {
  it('PL1 any country opens a motion', () => {
    given(negotiation()).when({ type: 'OpenMotion', kind: 'transparency' }, of('PADI')).then([opened()]);
  });

  it('PL1 one at a time, each kind once a round, and only where the plenary is open', () => {
    given(sitting()).when({ type: 'OpenMotion', kind: 'fair-pledge' }, of('SURYA')).then({ reason: 'motion-open' });
    given(sitting({ outcome: 'rejected' }))
      .when({ type: 'OpenMotion', kind: 'transparency' }, of('SURYA'))
      .then({ reason: 'already-done', field: 'kind' });
    given(negotiation({ settings: { openAllFrom: null } }))
      .when({ type: 'OpenMotion', kind: 'transparency' }, of('PADI'))
      .then({ reason: 'feature-closed', expected: 'plenary' });
    expect(
      given(sitting({ outcome: 'rejected' }))
        .when({ type: 'OpenMotion', kind: 'fair-pledge' }, of('SURYA'))
        .after().motions[1]?.id,
    ).toBe('r1-m2');
  });

  it('PL1 the public view names what may be moved now', () => {
    const may = (facts: readonly GameEvent[]) => projectPublic(stateOf(facts)).motionsOpen;
    expect(may(negotiation())).toEqual(expect.arrayContaining(['transparency', 'fair-pledge']));
    expect(may(sitting())).toEqual([]);
    expect(may(sitting({ outcome: 'rejected' }))).not.toContain('transparency');
    expect(may(sitting({ outcome: 'rejected' }))).toContain('fair-pledge');
    expect(may(inPhase('decision'))).toEqual([]);
  });

  it('PL5 transparency that holds already is not moved again', () => {
    const carried: GameEvent = { type: 'MotionClosed', motionId: motionId('r1-m1'), kind: 'transparency', outcome: 'consensus' };
    const later = [
      ...sitting(),
      carried,
      { type: 'RoundStarted', round: 2, practice: false } as const,
      { type: 'PhaseChanged', phase: 'negotiation', at: 0, deadlineMs: null } as const,
    ];
    given(later).when({ type: 'OpenMotion', kind: 'transparency' }, of('PADI')).then({ reason: 'already-done', field: 'kind' });
  });

  it('PL2 a country speaks once, and before it votes', () => {
    given(sitting()).when(vote(true), of('SURYA')).then({ reason: 'speak-first' });
    given(sitting())
      .when(speak, of('SURYA'))
      .then([{ type: 'SpokenInPlenary', motionId: 'r1-m1', country: 'SURYA' }]);
    given(sitting({ spoke: ids('SURYA') }))
      .when(speak, of('SURYA'))
      .then({ reason: 'already-done' });
    given(sitting({ spoke: ids('SURYA') }))
      .when(vote(false), of('SURYA'))
      .then([{ type: 'VotedInPlenary', motionId: 'r1-m1', country: 'SURYA', agree: false }]);
  });

  it('PL4 no word and no vote on a motion that is closed or unknown', () => {
    for (const command of [speak, vote(true)]) {
      given(sitting({ outcome: 'majority' }))
        .when(command, of('SURYA'))
        .then({ reason: 'motion-closed', field: 'motionId' });
      given([...sitting(), { type: 'PhaseChanged', phase: 'decision', at: 0, deadlineMs: null }])
        .when(command, of('SURYA'))
        .then({ reason: 'motion-closed', field: 'motionId' });
      given(negotiation()).when(command, of('SURYA')).then({ reason: 'unknown-motion', field: 'motionId' });
    }
  });

  const voted = (spoke: readonly string[], yes: readonly string[], no: readonly string[], about: Partial<Motion> = {}) =>
    sitting({ spoke: ids(...spoke), votes: Object.fromEntries([...yes.map((who) => [who, true]), ...no.map((who) => [who, false])]), ...about });

  it('PL3 it is mufakat only when everybody spoke and agreed', () => {
    const last = given(voted(everybody, ['PADI', 'SURYA', 'MEDIKA'], [])).when(vote(true), of('KARANG'));
    expect(last.outcome.ok && last.outcome.events[1]).toEqual({ type: 'MotionClosed', motionId: 'r1-m1', kind: 'transparency', outcome: 'consensus' });
    expect(last.after().transparency).toBe(true);
  });

  it('PL3 three of four carry it by vote, two do not', () => {
    expect(
      given(voted(everybody, ['PADI', 'SURYA', 'MEDIKA'], []))
        .when(vote(false), of('KARANG'))
        .after(),
    ).toMatchObject({ transparency: true, motions: [{ outcome: 'majority' }] });
    expect(
      given(voted(everybody, ['PADI', 'SURYA'], ['MEDIKA']))
        .when(vote(false), of('KARANG'))
        .after(),
    ).toMatchObject({ transparency: false, motions: [{ outcome: 'rejected' }] });
  });

  it('PL4 the end of negotiation closes an open motion, by the votes there are', () => {
    const ended = given(voted(['PADI', 'SURYA', 'MEDIKA'], ['PADI', 'SURYA', 'MEDIKA'], [])).when({ type: 'NextPhase' }, teacher);
    expect(ended.after()).toMatchObject({ phase: 'decision', transparency: true, motions: [{ outcome: 'majority' }] });
    expect(
      given(voted(['PADI'], ['PADI'], []))
        .when({ type: 'NextPhase' }, teacher)
        .after(),
    ).toMatchObject({ transparency: false, motions: [{ outcome: 'rejected' }] });
  });

  it('PL5 transparency lasts to the end of the game', () => {
    const carried: GameEvent = { type: 'MotionClosed', motionId: motionId('r1-m1'), kind: 'transparency', outcome: 'majority' };
    expect(stateOf([...sitting(), carried, { type: 'RoundStarted', round: 2, practice: false }]).transparency).toBe(true);
  });

  it('PL5 fair pledges bind those who agreed, and nobody to more than it may pay', () => {
    const fair = given(voted(everybody, ['PADI', 'SURYA', 'MEDIKA'], [], { kind: 'fair-pledge' }))
      .when(vote(false), of('KARANG'))
      .after();
    expect(fair.countries.map((country) => country.pledge)).toEqual([2, 2, 3, null]);
    const world = [...inPhase('negotiation', { scenario: 'pandemi' }), opened({ kind: 'fair-pledge', by: id('IDN') })];
    const all = stateOf(world).countries.map((country) => country.id);
    const votes = Object.fromEntries(all.slice(1).map((who) => [who, true]));
    const everyone = [...inPhase('negotiation', { scenario: 'pandemi' }), opened({ kind: 'fair-pledge', by: id('IDN'), spoke: all, votes })];
    // Indonesia makes 6 coins: fair 1.5, the cap 1.875, so its whole pledge is 1 and not 2.
    expect(
      given(everyone)
        .when(vote(true), of('IDN'))
        .after()
        .countries.map((country) => country.pledge),
    ).toEqual([2, 4, 3, 3, 3, 2, 1, 2]);
  });
});

describe('charter and platform', () => {
  const charter = (country: string): GameEvent => ({ type: 'CharterSigned', country: id(country), institution: 'SIAGA' });
  const joined = (country: string): GameEvent => ({ type: 'PlatformJoined', country: id(country) });

  it('IN1 the institution is founded by the third of four countries', () => {
    given([...negotiation(), charter('PADI')])
      .when({ type: 'SignCharter' }, of('SURYA'))
      .then([charter('SURYA')]);
    given([...negotiation(), charter('PADI'), charter('SURYA')])
      .when({ type: 'SignCharter' }, of('MEDIKA'))
      .then([charter('MEDIKA'), { type: 'InstitutionFounded', members: ['PADI', 'SURYA', 'MEDIKA'], institution: 'SIAGA' }]);
  });

  it('IN1 who signs later is a member at once; who did not sign is none', () => {
    const founded = [
      ...negotiation(),
      charter('PADI'),
      charter('SURYA'),
      charter('MEDIKA'),
      { type: 'InstitutionFounded', members: ids('PADI', 'SURYA', 'MEDIKA'), institution: 'SIAGA' } as const,
    ];
    const members = (state: ReturnType<typeof stateOf>) => ids('PADI', 'SURYA', 'MEDIKA', 'KARANG').map((country) => isMemberOf(state, 'SIAGA', country));
    expect(members(stateOf(founded))).toEqual([true, true, true, false]);
    const late = given(founded).when({ type: 'SignCharter' }, of('KARANG'));
    late.then([charter('KARANG')]);
    expect(members(late.after())).toEqual([true, true, true, true]);
  });

  it('IN1 nobody signs twice, or where the ladder has no charter', () => {
    given([...negotiation(), charter('PADI')])
      .when({ type: 'SignCharter' }, of('PADI'))
      .then({ reason: 'already-done' });
    given(negotiation({ settings: { openAllFrom: null } }))
      .when({ type: 'SignCharter' }, of('PADI'))
      .then({ reason: 'feature-closed', expected: 'charter' });
  });

  it('PF1 the platform opens with the third of four countries; later ones connect at once', () => {
    given([...negotiation(), joined('PADI')])
      .when({ type: 'ConnectPlatform' }, of('SURYA'))
      .then([joined('SURYA')]);
    given([...negotiation(), joined('PADI'), joined('SURYA')])
      .when({ type: 'ConnectPlatform' }, of('MEDIKA'))
      .then([joined('MEDIKA'), { type: 'PlatformOpened' }]);
    given([...negotiation(), joined('PADI'), joined('SURYA'), joined('MEDIKA'), { type: 'PlatformOpened' }])
      .when({ type: 'ConnectPlatform' }, of('KARANG'))
      .then([joined('KARANG')]);
  });

  it('PF1 nobody connects twice, or where the ladder has no platform', () => {
    given([...negotiation(), joined('PADI')])
      .when({ type: 'ConnectPlatform' }, of('PADI'))
      .then({ reason: 'already-done' });
    given(negotiation({ settings: { openAllFrom: null } }))
      .when({ type: 'ConnectPlatform' }, of('PADI'))
      .then({ reason: 'feature-closed', expected: 'platform' });
  });
});
