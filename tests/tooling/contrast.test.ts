import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contrastBehind, contrastRatio } from '../shots/contrast.ts';
import { decodePng } from '../shots/png-pixels.ts';

const whole = [{ x: 0, y: 0, width: 4, height: 4 }];
const flat = (...rgb: [number, number, number]) => ({ width: 4, height: 4, rgba: new Uint8Array(Array.from({ length: 16 }, () => [...rgb, 255]).flat()) });

describe('contrast', () => {
  test('is 21 between black and white and 4.48 for #777 on white', () => {
    expect(contrastRatio([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrastRatio([0x77, 0x77, 0x77], [255, 255, 255])).toBeCloseTo(4.48, 2);
  });

  test('counts how far a colour lets the background through', () => {
    const halfBlack = { red: 0, green: 0, blue: 0, alpha: 0.5 };
    expect(contrastBehind(halfBlack, whole, flat(255, 255, 255), 1)).toBeCloseTo(contrastRatio([127.5, 127.5, 127.5], [255, 255, 255]), 5);
  });

  test('is unknown outside of the picture', () => {
    expect(contrastBehind({ red: 0, green: 0, blue: 0, alpha: 1 }, [{ x: 10, y: 10, width: 5, height: 5 }], flat(255, 255, 255), 1)).toBeNull();
  });

  test('reads pixels from a PNG with every filter', () => {
    // One row a filter, 2 pixels wide, all of them (10, 20, 30): none, sub, up, average, Paeth.
    const rows = [
      [0, 10, 20, 30, 10, 20, 30],
      [1, 10, 20, 30, 0, 0, 0],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 5, 10, 15, 0, 0, 0],
      [4, 0, 0, 0, 0, 0, 0],
    ];
    const pixels = decodePng(png(2, 5, Buffer.from(rows.flat())));
    expect([...pixels.rgba]).toEqual(Array.from({ length: 10 }, () => [10, 20, 30, 255]).flat());
  });
});

function png(width: number, height: number, lines: Buffer): Uint8Array {
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
