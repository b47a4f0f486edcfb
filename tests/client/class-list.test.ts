import { describe, expect, it } from 'vitest';
import { readKeptCodes, withCodes } from '../../client/net/kept-codes.ts';
import { expectedOf, listRows } from '../../client/screens/teach/class-list/list-rows.ts';
import { lineOfRefusal, mostStudents, parseClassList } from '../../client/screens/teach/class-list/parse-list.ts';
import { countryId, seatId } from '../../shared/lib/ids.ts';
import type { ListedCode } from '../../shared/protocol/http.ts';

const countries = [
  { id: countryId('PADI'), name: 'Pulau Padi' },
  { id: countryId('SURYA'), name: 'Surya' },
];
const parse = (text: string) => parseClassList(text, countries);
const names = (text: string) => parse(text).students.map(({ name, country }) => [name, country]);
const made = (seat: string, name: string, code = 'ABCDEFGHJKMNPRST'): ListedCode => ({ seatId: seatId(seat), name, country: null, code });

describe('a pasted class list', () => {
  it('CL1 reads a name a line, with the country after a semicolon or a tab', () => {
    expect(names('Sari\n  Tono   Budi ; pulau padi\r\nMawar\tSURYA\n\n')).toEqual([
      ['Sari', null],
      ['Tono Budi', 'PADI'],
      ['Mawar', 'SURYA'],
    ]);
    expect(parse('')).toEqual({ students: [], problems: [], blank: [] });
  });

  it('CL1 leaves out the numbers of a school’s register', () => {
    expect(names('1. Sari\n2) Tono\n3\tMawar\tSurya\n4;Udin')).toEqual([
      ['Sari', null],
      ['Tono', null],
      ['Mawar', 'SURYA'],
      ['Udin', null],
    ]);
  });

  it('CL1 names what is wrong by its line', () => {
    const list = parse('Sari\n\nSári\nTono;Atlantis\nNama yang sangat panjang sekali');
    expect(list.problems).toEqual([
      { kind: 'duplicate', line: 3, of: 1 },
      { kind: 'country', line: 4, word: 'Atlantis' },
      { kind: 'too-long', line: 5 },
    ]);
    expect(list.blank).toEqual([2]);
    const crowd = parse(Array.from({ length: mostStudents + 5 }, (_, place) => `Murid ${place}`).join('\n'));
    expect(crowd.problems).toEqual([{ kind: 'too-many', line: mostStudents + 1 }]);
  });

  it('CL1 finds the line that the server refused, past blank ones', () => {
    const { students } = parse('Sari\n\n\nTono');
    expect(lineOfRefusal('students.1.name', students)).toMatchObject({ line: 4, name: 'Tono' });
    expect(lineOfRefusal('students', students)).toBeNull();
    expect(lineOfRefusal(undefined, students)).toBeNull();
  });
});

describe('the codes that a device keeps', () => {
  it('CL4 a renewed code replaces the old one in its place, and what is no code is passed over', () => {
    const kept = withCodes([made('a', 'Sari'), made('b', 'Tono')], [made('a', 'Sari', 'ZZZZZZZZZZZZZZZZ')]);
    expect(kept.map(({ seatId: id, code }) => [id, code])).toEqual([
      ['a', 'ZZZZZZZZZZZZZZZZ'],
      ['b', 'ABCDEFGHJKMNPRST'],
    ]);
    expect(readKeptCodes(JSON.stringify([...kept, { seatId: 'c' }, null, 7]))).toEqual(kept);
    expect([readKeptCodes('{'), readKeptCodes('{}'), readKeptCodes(null)]).toEqual([[], [], []]);
  });

  it('CL1 shows who has come and who has not, over all worlds, and forgets who was taken out', () => {
    const home = {
      listed: [
        { seatId: seatId('b'), name: 'Tono', country: null },
        { seatId: seatId('d'), name: 'Udin', country: null },
      ],
      seats: [],
    };
    const other = { listed: [], seats: [{ id: seatId('a'), name: 'Sari Dewi', country: null, office: null }] };
    expect(listRows([made('a', 'Sari'), made('b', 'Tono'), made('c', 'Mawar')], other, [home, other])).toEqual([
      { seatId: 'a', name: 'Sari Dewi', hasCome: true, code: 'ABCDEFGHJKMNPRST' },
      { seatId: 'b', name: 'Tono', hasCome: false, code: 'ABCDEFGHJKMNPRST' },
      { seatId: 'd', name: 'Udin', hasCome: false, code: null },
    ]);
    expect(expectedOf(other, [home, other]).map(({ name }) => name)).toEqual(['Tono', 'Udin']);
  });
});
