import { Packr } from 'msgpackr';
import type { Dice } from '../../support/random-play.ts';

/** What no good client sends, by what it tries. */
export const frameKinds = ['raw', 'cut', 'flipped', 'wrong-types', 'names', 'deep', 'pointers', 'long', 'text', 'codes'] as const;
export type FrameKind = (typeof frameKinds)[number];

const roomData = 13;
const roomRequest = 21;
const packr = new Packr();
const plainPackr = new Packr({ useRecords: false });

const hostileNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'valueOf',
  'length',
  'commandId',
  'command',
  'type',
  'to',
  'text',
];
const hostileTexts = [
  '',
  '__proto__',
  '../../etc/passwd',
  '\u0000',
  '\u202e',
  '<script>',
  '=1+1',
  '{{seed}}',
  'NaN',
  '\ud800',
  '9'.repeat(400),
  'Zͨ͗'.repeat(40),
];
const commandTypes = [
  'SendChat',
  'DeclarePledge',
  'MakeOffer',
  'SignOffer',
  'StartLesson',
  'EndLesson',
  'ChoosePayment',
  'SetReady',
  'CreateWorld',
  'TakeSeat',
  'RemoveSeat',
  'toString',
];

/** One frame as bytes, or as text. */
export function hostileFrame(kind: FrameKind, dice: Dice): Uint8Array | string {
  switch (kind) {
    case 'raw':
      return randomBytes(dice, dice.below(200));
    case 'codes':
      return Uint8Array.from([dice.below(256), ...randomBytes(dice, dice.below(30))]);
    case 'cut': {
      const whole = frameOf(goodMessage(dice), dice);
      return whole.subarray(0, dice.below(whole.length));
    }
    case 'flipped': {
      const bytes = Uint8Array.from(frameOf(goodMessage(dice), dice));
      for (let flips = 1 + dice.below(6); flips > 0; flips--) bytes[dice.below(bytes.length)] = dice.below(256);
      return bytes;
    }
    case 'wrong-types':
      return frameOf({ commandId: value(dice, 2), command: value(dice, 3) }, dice);
    case 'names':
      return frameOf({ commandId: `fuzz-${dice.below(1e9)}-000000000`, command: { type: dice.one(commandTypes), ...named(dice, 3) } }, dice);
    case 'deep':
      // Lists and maps of one, ten thousand deep at most; a packer would not survive making them.
      return Uint8Array.from([...head(dice), ...Array.from({ length: dice.below(10_000) }, () => (dice.chance(0.5) ? [0x91] : [0x81, 0xa1, 0x61])).flat(), 1]);
    case 'pointers': {
      const levels = 1 + dice.below(60);
      const id = (level: number) => [0, 0, 0, level + 1];
      const lists = Array.from({ length: levels }, (_, level) => {
        const inner = level === 0 ? [0xc0, 0xc0] : [0xd6, 0x70, ...id(level - 1), 0xd6, 0x70, ...id(level - 1)];
        return [0xd6, 0x69, ...id(level), 0x92, ...inner];
      });
      return Uint8Array.from([...head(dice), 0xdc, 0, levels, ...lists.flat(), ...(dice.chance(0.5) ? [0] : [])]);
    }
    case 'long':
      return frameOf({ commandId: 'fuzz-0000000000000', command: { type: 'SendChat', to: null, text: 'x'.repeat(dice.below(70_000)) } }, dice);
    case 'text':
      return dice.one(hostileTexts);
  }
}

/** A message that the server takes: what remains of it after a cut or a flip gets furthest. */
export const goodMessage = (dice: Dice): object => ({
  commandId: `fuzz-${String(dice.below(1e9)).padStart(12, '0')}`,
  command: dice.one([
    { type: 'SetReady', ready: dice.chance(0.5) },
    { type: 'SendChat', to: null, text: 'Halo' },
    { type: 'DeclarePledge', coins: dice.below(4) },
  ]),
});

export const frameOf = (message: unknown, dice: Dice): Uint8Array => Uint8Array.from([...head(dice), ...(dice.chance(0.7) ? packr : plainPackr).pack(message)]);

function head(dice: Dice): number[] {
  const type = dice.one(['command', 'command', 'command', 'sign', 'look', 'other', '__proto__']);
  const name = [0xa0 | type.length, ...Buffer.from(type)];
  return dice.chance(0.6) ? [roomRequest, dice.below(100), ...name] : [roomData, ...name];
}

const randomBytes = (dice: Dice, count: number): Uint8Array => Uint8Array.from({ length: count }, () => dice.below(256));

function value(dice: Dice, depth: number): unknown {
  const simple = [null, true, 0, -1, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 0.1, dice.one(hostileTexts), undefined];
  if (depth === 0 || dice.chance(0.4)) return simple[dice.below(simple.length)];
  return dice.chance(0.4) ? Array.from({ length: dice.below(6) }, () => value(dice, depth - 1)) : named(dice, depth);
}

const named = (dice: Dice, depth: number): object =>
  Object.fromEntries(Array.from({ length: 1 + dice.below(5) }, () => [dice.one(hostileNames), value(dice, depth - 1)]));
