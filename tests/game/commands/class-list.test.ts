import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../shared/game/events.ts';
import { mostListed } from '../../../shared/game/class-list.ts';
import { touched } from '../../../shared/game/may-know.ts';
import { projectPublic, projectTeacher } from '../../../shared/game/project.ts';
import { seatId } from '../../../shared/lib/ids.ts';
import { id, lobby, stateOf, system, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const empty = lobby({ seated: false });
const student = (name: string, country: string | null = null) => ({ seatId: seatId(`seat-${name}`), name, country: country === null ? null : id(country) });
const listed = (...students: ReturnType<typeof student>[]): GameEvent => ({ type: 'StudentsListed', students });
const list = (...students: ReturnType<typeof student>[]) => ({ type: 'ListStudents', students });
const take = (name: string, more: object = {}) => ({ type: 'TakeSeat', seatId: `seat-${name}`, name, country: null, ...more });

describe('the class list', () => {
  it('CL1 is the teacher’s alone until its students come', () => {
    const facts = [...empty, listed(student('Sari', 'PADI'), student('Tono'))];
    given(empty)
      .when(list(student('Sari', 'PADI'), student('Tono')), system)
      .then([listed(student('Sari', 'PADI'), student('Tono'))]);
    expect(projectTeacher(stateOf(facts)).listed.map(({ name }) => name)).toEqual(['Sari', 'Tono']);
    expect(JSON.stringify(projectPublic(stateOf(facts)))).toBe(JSON.stringify(projectPublic(stateOf(empty))));
    expect(touched(listed(student('Sari')))).toEqual({ public: false, teacher: true, countries: [] });
  });

  it('CL1 names the line that is wrong, and only the server lists', () => {
    const facts = [...empty, listed(student('Sari'))];
    given(facts)
      .when(list(student('Tono'), student('SARI')), system)
      .then({ reason: 'name-taken', field: 'students.1.name' });
    given(facts)
      .when(list(student('Udin'), student('udin')), system)
      .then({ reason: 'name-taken', field: 'students.1.name' });
    given(facts)
      .when(list(student('Tono', 'ATLANTIS')), system)
      .then({ reason: 'unknown-country', field: 'students.0.country' });
    given(facts)
      .when(list(...Array.from({ length: mostListed }, (_, place) => student(`Murid ${place}`))), system)
      .then({ reason: 'too-many', field: 'students', limit: mostListed });
    given(facts)
      .when(list(student('Tono')), teacher)
      .then({ reason: 'not-your-power' });
  });

  it('CL1 keeps a listed name for its student', () => {
    const facts = [...empty, listed(student('Sari'))];
    given(facts)
      .when({ ...take('sari'), seatId: 'another' }, system)
      .then({ reason: 'name-taken', field: 'name' });
    const with1: readonly GameEvent[] = [...facts, { type: 'SeatTaken', seatId: seatId('walk-in'), name: 'Wati', country: id('PADI') }];
    given(with1).when({ type: 'RenameSeat', seatId: 'walk-in', name: 'Sari' }, teacher).then({ reason: 'name-taken', field: 'name' });
  });

  it('CL2 whoever comes by the list is off it, and a locked class lets them in', () => {
    const facts: readonly GameEvent[] = [...empty, listed(student('Sari'), student('Tono')), { type: 'JoiningLocked', locked: true }];
    const came = given(facts)
      .when(take('Sari', { listed: true }), system)
      .after();
    expect(came.seats).toMatchObject([{ id: 'seat-Sari', name: 'Sari', country: 'PADI' }]);
    expect(came.listed.map(({ name }) => name)).toEqual(['Tono']);
    const without = given(facts)
      .when({ ...take('Udin'), seatId: 'walk-in' }, system)
      .after();
    expect(without.seats).toMatchObject([{ country: null }]);
  });

  it('CL4 a student is taken off the list, and a code is renewed without a word about it', () => {
    const facts = [...empty, listed(student('Sari'))];
    given(facts)
      .when({ type: 'UnlistStudent', seatId: 'seat-Sari' }, teacher)
      .then([{ type: 'StudentUnlisted', seatId: 'seat-Sari' }]);
    given(empty).when({ type: 'UnlistStudent', seatId: 'seat-Sari' }, teacher).then({ reason: 'seat-unknown', field: 'seatId' });
    given(facts)
      .when({ type: 'RenewCode', seatId: 'seat-Sari' }, system)
      .then([{ type: 'CodeRenewed', seatId: 'seat-Sari' }]);
    given(facts).when({ type: 'RenewCode', seatId: 'nobody' }, system).then({ reason: 'seat-unknown', field: 'seatId' });
  });
});
