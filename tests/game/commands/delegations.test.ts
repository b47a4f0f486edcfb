import { describe, expect, it } from 'vitest';
import { delegationOf } from '../../../shared/game/delegation.ts';
import type { GameEvent } from '../../../shared/game/events.ts';
import { touched } from '../../../shared/game/may-know.ts';
import { projectCountry, projectPublic, projectTeacher } from '../../../shared/game/project.ts';
import type { DelegationRules } from '../../../shared/game/state.ts';
import { seatId } from '../../../shared/lib/ids.ts';
import { roleShares, roles } from '../../../shared/model/roles.ts';
import { gives, id, inPhase, negotiation, of, offer, offered, stateOf, system } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const rules = (about: Partial<DelegationRules>) => ({
  settings: { delegation: { signOff: 'head', strictRoles: false, rotateRoles: false, ...about } as DelegationRules },
});
const mate = (name: string, country = 'PADI'): GameEvent => ({ type: 'SeatTaken', seatId: seatId(name), name, country: id(country) });
const away = (seat: string, is = true): GameEvent => ({ type: 'SeatAway', seatId: seatId(seat), country: id('PADI'), away: is });
const by = (seat: string) => ({ kind: 'seat', seatId: seatId(seat) }) as const;
const agrees = (seat: string, offerId: string | null): GameEvent => ({
  type: 'ConsentGiven',
  country: id('PADI'),
  seatId: seatId(seat),
  offerId: offerId as never,
});
const swap = offer('SURYA', ['PADI'], [gives('SURYA', 'PADI', 2, 'energy'), gives('PADI', 'SURYA', 2, 'food')]);
const sign = { type: 'SignOffer', offerId: swap.id, offerVersion: 1 };
const lock = (locked = true) => ({ type: 'LockDecision', locked });
const rolesOf = (facts: readonly GameEvent[]) =>
  delegationOf(stateOf(facts), id('PADI')).map(({ seat, roles: own, standsIn }) => [seat.id, own.join('+'), standsIn.join('+')]);

describe('roles', () => {
  it.each(roleShares.map((shares, place) => [place + 1, shares] as const))(
    'RO1 in a delegation of %i every role is somebody’s, and only once',
    (size, shares) => {
      expect(shares.length).toBe(size);
      expect(shares.flat().toSorted()).toEqual([...roles].sort());
      expect(shares.every((own) => own.length > 0)).toBe(true);
    },
  );

  it('RO1 roles merge in a small delegation; a lone student has all', () => {
    expect(rolesOf(negotiation(rules({})))).toEqual([['seat-PADI', 'head+finance+analyst+spokesperson+envoy', '']]);
    expect(rolesOf([...negotiation(rules({})), mate('b'), mate('c')])).toEqual([
      ['seat-PADI', 'head', ''],
      ['b', 'finance+spokesperson', ''],
      ['c', 'analyst+envoy', ''],
    ]);
    const seven = [...negotiation(rules({})), ...['b', 'c', 'd', 'e', 'f', 'g'].map((name) => mate(name))];
    expect(rolesOf(seven).map(([, own]) => own)).toEqual(['head', 'finance', 'analyst', 'spokesperson', 'envoy', 'head', 'finance']);
  });

  it('RO4 roles pass on by one seat each round, if the lesson says so', () => {
    const heads = (round: number, rotateRoles: boolean) =>
      rolesOf([...negotiation({ ...rules({ rotateRoles }), round }), mate('b')]).find(([, own]) => own?.includes('head'))?.[0];
    expect([0, 1, 2, 3].map((round) => heads(round, true))).toEqual(['seat-PADI', 'seat-PADI', 'b', 'seat-PADI']);
    expect(heads(2, false)).toBe('seat-PADI');
  });

  it('RO3 the next who is there stands in at once, and gives the role back', () => {
    const three = [...negotiation(rules({})), mate('b'), mate('c')];
    expect(rolesOf([...three, away('seat-PADI')])[1]).toEqual(['b', 'finance+spokesperson', 'head']);
    expect(rolesOf([...three, away('seat-PADI'), away('b')])[2]).toEqual(['c', 'analyst+envoy', 'head+finance+spokesperson']);
    expect(rolesOf([...three, away('seat-PADI'), away('seat-PADI', false)])[1]).toEqual(['b', 'finance+spokesperson', '']);
  });

  it('RO3 devices that go and come are marked', () => {
    given(negotiation())
      .when({ type: 'MarkAway', seatId: 'seat-PADI', away: true }, system)
      .then([away('seat-PADI')]);
    given(negotiation()).when({ type: 'MarkAway', seatId: 'seat-PADI', away: false }, system).then({ reason: 'already-done', field: 'away' });
    given(negotiation()).when({ type: 'MarkAway', seatId: 'nobody', away: true }, system).then({ reason: 'seat-unknown', field: 'seatId' });
    given(negotiation()).when({ type: 'MarkAway', seatId: 'seat-PADI', away: true }, of('SURYA')).then({ reason: 'not-your-power' });
  });
});

describe('strict roles', () => {
  const strict = [...negotiation(rules({ strictRoles: true })), mate('b'), mate('c'), offered(swap)];

  it('RO5 another’s task is refused, and the refusal names the role', () => {
    given(strict).when(sign, by('b')).then({ reason: 'not-your-role', expected: 'head' });
    expect(given(strict).when(sign, of('PADI')).after().agreements).toHaveLength(1);
    given(strict).when({ type: 'DeclarePledge', coins: 1 }, of('PADI')).then({ reason: 'not-your-role', expected: 'spokesperson' });
    given(strict)
      .when({ type: 'DeclarePledge', coins: 1 }, by('b'))
      .then([{ type: 'PledgeDeclared', country: 'PADI', coins: 1 }]);
  });

  it('RO5 the head of a delegation leaves before signing: the next signs', () => {
    const left = given(strict).when({ type: 'MarkAway', seatId: 'seat-PADI', away: true }, system);
    expect(
      given([...strict, ...(left.outcome.ok ? left.outcome.events : [])])
        .when(sign, by('b'))
        .after().agreements,
    ).toHaveLength(1);
    const gone: GameEvent = { type: 'SeatRemoved', seatId: seatId('seat-PADI') };
    expect(
      given([...strict, gone])
        .when(sign, by('b'))
        .after().agreements,
    ).toHaveLength(1);
  });

  it('RO5 without strict roles, and alone, nothing is refused for a role', () => {
    expect(
      given([...negotiation(rules({})), mate('b'), offered(swap)])
        .when(sign, by('b'))
        .after().agreements,
    ).toHaveLength(1);
    expect(
      given([...negotiation(rules({ strictRoles: true })), offered(swap)])
        .when(sign, of('PADI'))
        .after().agreements,
    ).toHaveLength(1);
  });
});

describe('signing off by majority', () => {
  const majority = rules({ signOff: 'majority' });
  const three = [...negotiation(majority), mate('b'), mate('c'), offered(swap)];

  it('RO6 a signature takes effect when more than half agree', () => {
    given(three)
      .when(sign, by('b'))
      .then([agrees('b', swap.id)]);
    given([...three, agrees('b', swap.id)])
      .when(sign, by('b'))
      .then({ reason: 'waits-for-delegation', limit: 2 });
    expect(
      given([...three, agrees('b', swap.id)])
        .when(sign, of('PADI'))
        .after().agreements,
    ).toHaveLength(1);
    // A lone student is more than half of a delegation.
    expect(
      given([...negotiation(majority), offered(swap)])
        .when(sign, of('PADI'))
        .after().agreements,
    ).toHaveLength(1);
  });

  it('RO6 two of two, one of two when the other has gone', () => {
    const two = [...negotiation(majority), mate('b'), offered(swap)];
    const one = [...two, agrees('b', swap.id)];
    given(two)
      .when(sign, of('PADI'))
      .then([agrees('seat-PADI', swap.id)]);
    const left = given(one).when({ type: 'MarkAway', seatId: 'seat-PADI', away: true }, system);
    expect(left.after().agreements).toHaveLength(1);
    const back = given(two).when({ type: 'MarkAway', seatId: 'seat-PADI', away: true }, system);
    back.then([away('seat-PADI')]);
  });

  it('RO6 what cannot be signed is refused to the first already', () => {
    const poor = offer('SURYA', ['PADI'], [gives('PADI', 'SURYA', 9, 'medicine')]);
    given([...negotiation(majority), mate('b'), offered(poor)])
      .when({ ...sign, offerId: poor.id }, by('b'))
      .then({ reason: 'not-enough-goods', expected: 'medicine', limit: expect.any(Number) as number });
  });

  it('RO6 the lock, too; another choice asks everybody anew, and anybody opens it again', () => {
    const deciding = [...inPhase('decision', majority), mate('b'), mate('c')];
    given(deciding)
      .when(lock(), by('b'))
      .then([agrees('b', null)]);
    const locked = given([...deciding, agrees('b', null)]).when(lock(), by('c'));
    locked.then([{ type: 'DecisionLocked', country: 'PADI', locked: true }]);
    const paid = given([...deciding, agrees('b', null)]).when({ type: 'ChoosePayment', coins: 1, split: null }, by('c'));
    expect(projectCountry(paid.after(), id('PADI')).delegation.consents.lock).toEqual([]);
    given([...deciding, { type: 'DecisionLocked', country: id('PADI'), locked: true }])
      .when(lock(false), by('b'))
      .then([{ type: 'DecisionLocked', country: 'PADI', locked: false }]);
  });

  it('RO6 the last lock comes by a mate’s leaving, and the reveal begins', () => {
    const rest = ['SURYA', 'MEDIKA', 'KARANG'].map((country): GameEvent => ({ type: 'DecisionLocked', country: id(country), locked: true }));
    const left = given([...inPhase('decision', majority), mate('b'), agrees('b', null), ...rest]).when(
      { type: 'MarkAway', seatId: 'seat-PADI', away: true },
      system,
    );
    expect(left.after().phase).toBe('reveal');
  });

  it('RO7 who agreed is told to the delegation alone', () => {
    const said = agrees('b', swap.id);
    expect(touched(said)).toEqual({ public: false, teacher: false, countries: ['PADI'] });
    expect(touched(away('b'))).toEqual({ public: false, teacher: false, countries: ['PADI'] });
    const [before, after] = [stateOf(three), stateOf([...three, said])];
    expect(projectCountry(after, id('PADI')).delegation).toMatchObject({ needed: 2, consents: { offers: { [swap.id]: ['b'] } } });
    expect(projectCountry(after, id('SURYA'))).toEqual(projectCountry(before, id('SURYA')));
    expect([projectPublic(after), projectTeacher(after)]).toEqual([projectPublic(before), projectTeacher(before)]);
  });
});
