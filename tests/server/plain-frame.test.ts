import fc from 'fast-check';
import { Packr, unpack } from 'msgpackr';
import { expect, test } from 'vitest';
import { isPlainFrame } from '../../server/rooms/plain-frame.ts';
import { Device, openLesson, startTestServer, until } from './support/test-server.ts';

const roomData = 13;
const roomRequest = 21;
const command = [0xa7, ...Buffer.from('command')];
const dataFrame = (message: Iterable<number>) => Buffer.from([roomData, ...command, ...message]);
const requestFrame = (message: Iterable<number>) => Buffer.from([roomRequest, 7, ...command, ...message]);

/** What a command may hold, and more; objects are packed as records, as the SDK does. */
const message = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(null, true, false, undefined),
    fc.integer(),
    fc.double(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(tie('any'), { maxLength: 20 }),
    fc.dictionary(fc.string({ maxLength: 40 }), tie('any'), { maxKeys: 6 }),
  ),
})).any;

/** A list of lists, each of which names the one before it twice: 2^levels values for some 20 bytes a level. */
function pointers(levels: number): number[] {
  const [define, refer] = [0x69, 0x70];
  const id = (level: number) => [0, 0, 0, level + 1];
  const list = Array.from({ length: levels }, (_, level) => {
    const inner = level === 0 ? [0xc0, 0xc0] : [0xd6, refer, ...id(level - 1), 0xd6, refer, ...id(level - 1)];
    return [0xd6, define, ...id(level), 0x92, ...inner];
  });
  return [0xdc, 0, levels, ...list.flat()];
}

test('whatever the SDK packs is plain, and no part of it is', () => {
  fc.assert(
    fc.property(message, fc.boolean(), fc.double({ min: 0, max: 1, maxExcluded: true }), (value, asRecords, cut) => {
      const packed = new Packr(asRecords ? {} : { useRecords: false }).pack(value);
      // Thirty-two shapes of objects in one message are more than any command has.
      fc.pre(packed.reduce((shapes, byte, at) => shapes + (byte === 0x72 && packed[at - 1] === 0xd4 ? 1 : 0), 0) <= 32);
      expect(isPlainFrame(dataFrame(packed))).toBe(true);
      expect(isPlainFrame(requestFrame(packed))).toBe(true);
      const part = packed.subarray(0, Math.floor(packed.length * cut));
      if (part.length > 0) expect(isPlainFrame(dataFrame(part))).toBe(false);
      expect(isPlainFrame(dataFrame([...packed, 0]))).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('whatever is plain becomes no more values than it has bytes', () => {
  const token = fc.oneof(
    fc.constantFrom(0x90, 0x91, 0x92, 0x81, 0xa1, 0xc0, 0xd4, 0x72, 0x40, 0x41, 0xd6, 0x69, 0x70, 0xdc, 0),
    fc.integer({ min: 0, max: 255 }),
  );
  const count = (value: unknown): number => {
    if (value instanceof Map) return [...value.values()].reduce((sum: number, each) => sum + count(each), 1);
    return typeof value === 'object' && value !== null ? Object.values(value).reduce((sum: number, each) => sum + count(each), 1) : 1;
  };
  let plain = 0;
  fc.assert(
    fc.property(fc.array(token, { minLength: 1, maxLength: 40 }), (bytes) => {
      if (!isPlainFrame(dataFrame(bytes))) return;
      plain += 1;
      expect(count(unpack(Buffer.from(bytes)))).toBeLessThanOrEqual(bytes.length);
    }),
    { numRuns: 20_000 },
  );
  expect(plain).toBeGreaterThan(100);
});

test.each([
  ['pointers back', pointers(3)],
  ['a pointer to what encloses it', [0xd6, 0x69, 0, 0, 0, 1, 0x91, 0xd6, 0x70, 0, 0, 0, 1]],
  ['a date', [0xd6, 0xff, 0, 0, 0, 0]],
  ['bytes', [0xc4, 1, 2]],
  ['a large number of another type', [0xc7, 8, 0x42, 0, 0, 0, 0, 0, 0, 0, 1]],
  ['a set', [0xd4, 0x73, 0x40, 0x91, 1]],
  ['a record with a second byte', [0xd5, 0x72, 0x40, 0, 0x91, 0xa1, 0x61, 1]],
  ['a record defined twice', [0x92, 0xd4, 0x72, 0x40, 0x91, 0xa1, 0x61, 1, 0xd4, 0x72, 0x40, 0x91, 0xa1, 0x62, 2]],
  ['a record without a list of names', [0xd4, 0x72, 0x40, 0xc0]],
  ['a record whose names are no text', [0xd4, 0x72, 0x40, 0x91, 0x90, 1]],
  ['a list that says it is longer than the frame', [0xdd, 0xff, 0xff, 0xff, 0xff, 1]],
  ['a text that says it is longer than the frame', [0xdb, 0xff, 0xff, 0xff, 0xff, 1]],
  ['nested a hundred deep', [...Array<number>(100).fill(0x91), 1]],
  ['an unknown token', [0xc1]],
])('%s is not plain', (_, bytes) => {
  expect(isPlainFrame(dataFrame(bytes))).toBe(false);
  expect(isPlainFrame(requestFrame(bytes))).toBe(false);
});

test('who sends pointers is sent away unheard, and the others play on', async () => {
  const server = await startTestServer();
  try {
    const { code, teacherSecret } = await openLesson(server.url);
    const teacher = await Device.join(server.url, code, 'teacher', teacherSecret);
    const hostile = await Device.join(server.url, code, 'stage');
    const { ws } = hostile.room.connection.transport as unknown as { ws: { send: (data: Uint8Array) => void } };
    // Decoded, this would be 2^60 values; the byte at its end would have all of them written into an error.
    const bomb = [...pointers(60), 0];
    for (const frame of [dataFrame(bomb), requestFrame(bomb), dataFrame(bomb)]) ws.send(frame);
    await until(() => hostile.left !== null, 'the sender to be sent away');
    expect(await teacher.send({ type: 'StartLesson' })).toMatchObject({ ok: true });
    expect(server.problems).toHaveLength(1);
    expect(server.problems[0]).toContain('not a plain message');
  } finally {
    await server.stop();
  }
});
