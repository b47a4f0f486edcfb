import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../shared/game/events.ts';
import type { WorldState } from '../../../shared/game/state.ts';
import { seatId } from '../../../shared/lib/ids.ts';
import { id, lobby, negotiation, of, stateOf, system, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const empty = lobby({ seated: false });
const seated = (seat: string, country: string | null): GameEvent => ({
  type: 'SeatTaken',
  seatId: seatId(seat),
  name: seat,
  country: country === null ? null : id(country),
});
const crowd = (country: string | null, count: number) => Array.from({ length: count }, (_, place) => seated(`${country}-${place}`, country));
const bot = (country: string): GameEvent => ({ type: 'BotAssigned', country: id(country), policy: 'reciprocator' });
const locked: GameEvent = { type: 'JoiningLocked', locked: true };
const sizes = (state: WorldState) => state.countries.map((country) => state.seats.filter((seat) => seat.country === country.id).length);
const arrange = (how: string) => ({ type: 'ArrangeSeats', how });

describe('shuffling and evening out', () => {
  it('LB2 the fewest moves even a lobby out', () => {
    const crowded = given([...empty, ...crowd('PADI', 5), ...crowd('SURYA', 1)]).when(arrange('balance'), teacher);
    expect(crowded.outcome).toMatchObject({ ok: true, events: { length: 3 } });
    expect(sizes(crowded.after())).toEqual([2, 2, 1, 1]);
    given([...empty, ...crowd('PADI', 2), ...crowd('SURYA', 1)])
      .when(arrange('balance'), teacher)
      .then([{ type: 'SeatAssigned', seatId: 'PADI-1', country: 'MEDIKA' }]);
    given(lobby()).when(arrange('balance'), teacher).then({ reason: 'already-done', field: 'how' });
  });

  it('LB1 a shuffle gives everybody a country, evenly, and mixes anew each time', () => {
    const facts = [...empty, ...crowd('PADI', 9), ...crowd(null, 1)];
    const homes = (nowMs: number) => {
      const after = given(facts).when(arrange('shuffle'), teacher, nowMs).after();
      expect(sizes(after).toSorted()).toEqual([2, 2, 3, 3]);
      return after.seats.map((seat) => seat.country).join();
    };
    expect(homes(1000)).toBe(homes(1000));
    expect(new Set([1000, 2000, 3000].map(homes)).size).toBeGreaterThan(1);
  });

  it.each(['shuffle', 'balance'])('LB2 %s leaves a bot its country, but not the last one', (how) => {
    const some = given([...empty, bot('PADI'), ...crowd('SURYA', 6)]).when(arrange(how), teacher);
    expect(sizes(some.after())).toEqual([0, 2, 2, 2]);
    const all = given([...empty, ...['PADI', 'SURYA', 'MEDIKA', 'KARANG'].map(bot), ...crowd(null, 8)]).when(arrange(how), teacher);
    expect(sizes(all.after())).toEqual([2, 2, 2, 2]);
  });

  it('LB1 LB2 only in the lobby', () => {
    given(negotiation()).when(arrange('shuffle'), teacher).then({ reason: 'already-started' });
    given(lobby()).when(arrange('shuffle'), of('PADI')).then({ reason: 'not-your-power' });
  });
});

describe('the locked class', () => {
  const take = { type: 'TakeSeat', seatId: 's1', name: 'Ani', country: 'PADI' };

  it('LB3 whoever comes waits without a country', () => {
    given(lobby()).when({ type: 'LockJoining', locked: true }, teacher).then([locked]);
    given([...lobby(), locked])
      .when({ type: 'LockJoining', locked: true }, teacher)
      .then({ reason: 'already-done', field: 'locked' });
    given([...negotiation({ seated: false }), locked])
      .when(take, system)
      .then([{ type: 'SeatTaken', seatId: 's1', name: 'Ani', country: null }]);
    given([...lobby(), locked, { type: 'JoiningLocked', locked: false }])
      .when(take, system)
      .then([{ type: 'SeatTaken', seatId: 's1', name: 'Ani', country: 'PADI' }]);
  });

  it('LB3 nobody changes countries, and shuffling leaves the queue alone', () => {
    given([...lobby(), locked])
      .when({ type: 'ChooseCountry', country: 'KARANG' }, of('PADI'))
      .then({ reason: 'joining-locked' });
    const mixed = given([...empty, ...crowd('PADI', 4), locked, ...crowd(null, 2)])
      .when(arrange('shuffle'), teacher)
      .after();
    expect(sizes(mixed)).toEqual([1, 1, 1, 1]);
  });

  it('LB4 the teacher lets one in, or all', () => {
    const waiting = [...negotiation({ seated: false }), ...crowd('PADI', 1), bot('SURYA'), bot('MEDIKA'), bot('KARANG'), locked, ...crowd(null, 2)];
    given(waiting)
      .when({ type: 'AdmitWaiting', seatId: 'null-1' }, teacher)
      .then([
        { type: 'SeatAssigned', seatId: 'null-1', country: 'SURYA' },
        { type: 'BotReleased', country: 'SURYA' },
      ]);
    expect(sizes(given(waiting).when({ type: 'AdmitWaiting', seatId: null }, teacher).after())).toEqual([1, 1, 1, 0]);
    given(lobby()).when({ type: 'AdmitWaiting', seatId: null }, teacher).then({ reason: 'seat-unknown', field: 'seatId' });
    given(lobby()).when({ type: 'AdmitWaiting', seatId: 'seat-PADI' }, teacher).then({ reason: 'seat-unknown', field: 'seatId' });
  });
});

describe('renaming', () => {
  const rename = (about: object = {}) => ({ type: 'RenameSeat', seatId: 'seat-PADI', name: 'Budi', ...about });
  it('LB5 a student gets another name that nobody has yet', () => {
    given(lobby())
      .when(rename(), teacher)
      .then([{ type: 'SeatRenamed', seatId: 'seat-PADI', name: 'Budi' }]);
    expect(stateOf([...lobby(), { type: 'SeatRenamed', seatId: seatId('seat-PADI'), name: 'Budi' }]).seats[0]?.name).toBe('Budi');
    given(lobby())
      .when(rename({ name: 'student of surya' }), teacher)
      .then({ reason: 'name-taken', field: 'name' });
    given(lobby())
      .when(rename({ seatId: 'x' }), teacher)
      .then({ reason: 'seat-unknown', field: 'seatId' });
    given(lobby()).when(rename(), of('PADI')).then({ reason: 'not-your-power' });
  });
});
