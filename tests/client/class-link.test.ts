import { describe, expect, it } from 'vitest';
import { type KeptClass, readKeptClasses, withClass } from '../../client/net/kept-classes.ts';
import { pathOfClass, waitMs } from '../../client/screens/class-link/path-of-class.ts';
import { classAddress } from '../../client/screens/teach/join-address.ts';

const kept = (code: string): KeptClass => ({ code, secret: 'x'.repeat(32), label: `Kelas ${code}` });

describe('the link that a class keeps', () => {
  it('KL2 KL3 goes on to the lesson, to the seat that a device has there, or waits', () => {
    const to = (lesson: string | null, ended: boolean, seats: readonly string[] = []) => pathOfClass({ lesson, ended }, (code) => seats.includes(code));
    expect(to(null, false)).toBeNull();
    expect(to('ABCDEF', true, ['ABCDEF'])).toBeNull();
    expect(to('ABCDEF', false)).toBe('/j/ABCDEF');
    expect(to('ABCDEF', false, ['ABCDEF'])).toBe('/play/ABCDEF');
    expect([waitMs(0), waitMs(1)]).toEqual([3_000, 6_000]);
  });

  it('KL1 stands in the device’s list with its label; a new class is the next lesson’s', () => {
    const two = withClass(withClass({ classes: [], current: null }, kept('AAAAAA')), kept('BBBBBB'));
    expect(two).toEqual({ classes: [kept('AAAAAA'), kept('BBBBBB')], current: 'BBBBBB' });
    expect(readKeptClasses(JSON.stringify(two))).toEqual(two);
    expect(readKeptClasses(JSON.stringify({ classes: [kept('AAAAAA'), { code: 'BBBBBB' }, 3], current: 'BBBBBB' }))).toEqual({
      classes: [kept('AAAAAA')],
      current: null,
    });
    for (const text of [null, '{', '[]', '7']) expect(readKeptClasses(text)).toEqual({ classes: [], current: null });
    expect(classAddress('http://192.168.1.7:3000', 'KELASA')).toEqual({ link: 'http://192.168.1.7:3000/k/KELASA', words: '192.168.1.7:3000/k/KELASA' });
  });
});
