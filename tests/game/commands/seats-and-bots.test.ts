import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../shared/game/events.ts';
import { projectPublic } from '../../../shared/game/project.ts';
import { seatId } from '../../../shared/lib/ids.ts';
import { id, lobby, negotiation, of, system, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const empty = lobby({ seated: false });
const seated = (seat: string, country: string | null, name = seat): GameEvent => ({
  type: 'SeatTaken',
  seatId: seatId(seat),
  name,
  country: country === null ? null : id(country),
});
const bot = (country: string): GameEvent => ({ type: 'BotAssigned', country: id(country), policy: 'reciprocator' });
const take = (about: object = {}) => ({ type: 'TakeSeat', seatId: 's1', name: 'Ani', country: null, ...about });

describe('taking a seat', () => {
  it('PH2 a student gets the country asked for, or the emptiest', () => {
    given(empty)
      .when(take({ country: 'MEDIKA' }), system)
      .then([seated('s1', 'MEDIKA', 'Ani')]);
    given(empty)
      .when(take(), system)
      .then([seated('s1', 'PADI', 'Ani')]);
    given([...empty, seated('s2', 'PADI'), seated('s3', 'SURYA')])
      .when(take(), system)
      .then([seated('s1', 'MEDIKA', 'Ani')]);
    given([...empty, bot('PADI')])
      .when(take(), system)
      .then([seated('s1', 'SURYA', 'Ani')]);
  });

  it('PH11 several students at one device have one seat, and count as several', () => {
    const team = given(empty).when(take({ also: ['Budi', 'Citra'] }), system);
    team.then([{ type: 'SeatTaken', seatId: 's1', name: 'Ani', also: ['Budi', 'Citra'], country: 'PADI' }]);
    expect(projectPublic(team.after()).seats[0]?.name).toBe('Ani, Budi, Citra');
    const facts: readonly GameEvent[] = [
      ...empty,
      ...(team.outcome.ok ? team.outcome.events : []),
      seated('s2', 'SURYA'),
      seated('s3', 'MEDIKA'),
      seated('s4', 'KARANG'),
    ];
    given(facts)
      .when(take({ seatId: 's5', name: 'Dewi' }), system)
      .then([seated('s5', 'SURYA', 'Dewi')]);
    given(facts)
      .when(take({ seatId: 's5', name: 'citra' }), system)
      .then({ reason: 'name-taken', field: 'name' });
    given(empty)
      .when(take({ also: ['Budi', 'ANI'] }), system)
      .then({ reason: 'name-taken', field: 'also.1' });
    given(empty)
      .when(take({ also: ['a', 'b', 'c', 'd', 'e'] }), system)
      .then({ reason: 'malformed', field: 'also', expected: expect.any(String) as string });
  });

  it('BT1 who comes into a bot’s country takes over from it', () => {
    const late = given([...negotiation({ seated: false }), bot('PADI')]).when(take({ country: 'PADI' }), system);
    late.then([seated('s1', 'PADI', 'Ani'), { type: 'BotReleased', country: 'PADI' }]);
    expect(late.after().countries[0]?.bot).toBeNull();
  });

  it('PH2 a seat, a name and a country are checked', () => {
    given([...empty, seated('s1', 'PADI', 'Budi')])
      .when(take(), system)
      .then({ reason: 'already-done', field: 'seatId' });
    given([...empty, seated('s2', 'PADI', 'ANI')])
      .when(take(), system)
      .then({ reason: 'name-taken', field: 'name' });
    given(empty)
      .when(take({ country: 'ATLANTIS' }), system)
      .then({ reason: 'unknown-country', field: 'country' });
    const full = Array.from({ length: 100 }, (_, place) => seated(`s-${place}`, 'PADI'));
    given([...empty, ...full])
      .when(take(), system)
      .then({ reason: 'too-many', limit: 100 });
  });
});

describe('moving and removing', () => {
  it('PH2 in the lobby a student moves to another country', () => {
    given(lobby())
      .when({ type: 'ChooseCountry', country: 'KARANG' }, of('PADI'))
      .then([{ type: 'SeatAssigned', seatId: 'seat-PADI', country: 'KARANG' }]);
    given(lobby()).when({ type: 'ChooseCountry', country: 'ATLANTIS' }, of('PADI')).then({ reason: 'unknown-country', field: 'country' });
    given(negotiation()).when({ type: 'ChooseCountry', country: 'KARANG' }, of('PADI')).then({ reason: 'already-started' });
    given(lobby()).when({ type: 'ChooseCountry', country: 'KARANG' }, teacher).then({ reason: 'not-your-power' });
  });

  it('PH2 the teacher moves a student at any time; an emptied country gets a bot', () => {
    const assign = (about: object = {}) => ({ type: 'AssignSeat', seatId: 'seat-PADI', country: 'SURYA', ...about });
    given(lobby())
      .when(assign(), teacher)
      .then([{ type: 'SeatAssigned', seatId: 'seat-PADI', country: 'SURYA' }]);
    given(negotiation())
      .when(assign(), teacher)
      .then([
        { type: 'BotAssigned', country: 'PADI', policy: 'reciprocator' },
        { type: 'SeatAssigned', seatId: 'seat-PADI', country: 'SURYA' },
      ]);
    given([...negotiation(), seated('s2', 'PADI')])
      .when(assign({ country: null }), teacher)
      .then([{ type: 'SeatAssigned', seatId: 'seat-PADI', country: null }]);
    given(lobby())
      .when(assign({ seatId: 'nobody' }), teacher)
      .then({ reason: 'seat-unknown', field: 'seatId' });
    given(lobby())
      .when(assign({ country: 'ATLANTIS' }), teacher)
      .then({ reason: 'unknown-country', field: 'country' });
  });

  it('BT2 putting a student where it sits already does not hand its country to a bot', () => {
    given(negotiation()).when({ type: 'AssignSeat', seatId: 'seat-PADI', country: 'PADI' }, teacher).then({ reason: 'already-done', field: 'country' });
  });

  it('BT2 a country that loses its last student during the game gets a bot', () => {
    const remove = { type: 'RemoveSeat', seatId: 'seat-PADI' };
    given(lobby())
      .when(remove, teacher)
      .then([{ type: 'SeatRemoved', seatId: 'seat-PADI' }]);
    given(negotiation())
      .when(remove, teacher)
      .then([
        { type: 'BotAssigned', country: 'PADI', policy: 'reciprocator' },
        { type: 'SeatRemoved', seatId: 'seat-PADI' },
      ]);
    given([...negotiation(), seated('s2', 'PADI')])
      .when(remove, teacher)
      .then([{ type: 'SeatRemoved', seatId: 'seat-PADI' }]);
    given(lobby()).when({ type: 'RemoveSeat', seatId: 'nobody' }, teacher).then({ reason: 'seat-unknown', field: 'seatId' });
  });

  it('PH4 when the last delegation everybody waits for leaves, the phase goes on', () => {
    const waiting = [...negotiation(), ...['SURYA', 'MEDIKA', 'KARANG'].map((country): GameEvent => ({ type: 'ReadySet', country: id(country), ready: true }))];
    expect(given(waiting).when({ type: 'RemoveSeat', seatId: 'seat-PADI' }, teacher).after().phase).toBe('decision');
    expect(given(waiting).when({ type: 'AssignBot', country: 'PADI', policy: 'alone' }, teacher).after().phase).toBe('decision');
    expect(given(waiting).when({ type: 'AssignSeat', seatId: 'seat-PADI', country: 'SURYA' }, teacher).after().phase).toBe('decision');
  });
});

describe('bots', () => {
  it('BT1 the teacher gives a country a bot and takes it back', () => {
    given(lobby())
      .when({ type: 'AssignBot', country: 'PADI', policy: 'free-rider' }, teacher)
      .then([{ type: 'BotAssigned', country: 'PADI', policy: 'free-rider' }]);
    given([...lobby(), bot('PADI')])
      .when({ type: 'AssignBot', country: 'PADI', policy: 'reciprocator' }, teacher)
      .then({ reason: 'already-done' });
    given(lobby()).when({ type: 'AssignBot', country: 'ATLANTIS', policy: 'alone' }, teacher).then({ reason: 'unknown-country', field: 'country' });
    given([...lobby(), bot('PADI')])
      .when({ type: 'ReleaseBot', country: 'PADI' }, teacher)
      .then([{ type: 'BotReleased', country: 'PADI' }]);
    given(lobby()).when({ type: 'ReleaseBot', country: 'PADI' }, teacher).then({ reason: 'already-done' });
    given(lobby()).when({ type: 'ReleaseBot', country: 'ATLANTIS' }, teacher).then({ reason: 'unknown-country', field: 'country' });
  });

  it('PH1 the lesson starts with whoever is there and bots for the rest', () => {
    const started = given([...empty, seated('s1', 'PADI')]).when({ type: 'StartLesson' }, teacher);
    expect(started.after()).toMatchObject({
      phase: 'news',
      round: 1,
      countries: [{ bot: null }, { bot: 'reciprocator' }, { bot: 'cooperator' }, { bot: 'opportunist' }],
    });
    given(negotiation()).when({ type: 'StartLesson' }, teacher).then({ reason: 'already-started' });
    expect(
      given(lobby({ settings: { practiceRound: true } }))
        .when({ type: 'StartLesson' }, teacher)
        .after(),
    ).toMatchObject({ phase: 'negotiation', round: 0, practice: true });
  });
});
