import { Protocol } from '@colyseus/core';
import { decode } from '@colyseus/schema';

const deepest = 16;
const mostShapes = 32;
const mostNames = 64;
const codeMask = 0x1f;

/**
 * Whether the message in a frame is made of plain values only: null, booleans, numbers, strings, lists, maps with text keys, and
 * records as the SDK writes them. Read in one pass over the bytes, without making anything of them.
 *
 * Why: Colyseus decodes a frame with msgpackr, whose extensions let a value point back to an earlier one. Five hundred bytes of such
 * pointers become 2^25 values, and stand the whole process still, before any schema sees the message. Here a value takes a byte at least.
 */
export function isPlainFrame(frame: Uint8Array): boolean {
  const code = (frame[0] ?? 0) & codeMask;
  if (code !== Protocol.ROOM_DATA && code !== Protocol.ROOM_REQUEST) return true;
  const it = { offset: 1 };
  if (code === Protocol.ROOM_REQUEST) decode.number(frame, it);
  if (decode.stringCheck(frame, it)) decode.string(frame, it);
  else decode.number(frame, it);
  // A message may be nothing but its type.
  return it.offset === frame.length || new Walk(frame, it.offset).reachesEnd();
}

/** One MessagePack value, walked from its first byte. */
class Walk {
  readonly #bytes: Uint8Array;
  /** How many values follow a record's one-byte id. */
  readonly #shapes = new Map<number, number>();
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  reachesEnd(): boolean {
    return this.#value(0) && this.#at === this.#bytes.length;
  }

  /** Past one value; false: it is not plain, nested too deep, or cut off. */
  #value(depth: number): boolean {
    const token = this.#bytes[this.#at++];
    if (token === undefined || depth > deepest) return false;
    const record = token >= 0x40 && token < 0x80 ? this.#shapes.get(token) : undefined;
    if (record !== undefined) return this.#values(record, depth);
    if (token < 0x80 || token >= 0xe0) return true;
    if (token < 0x90) return this.#pairs(token & 0x0f, depth);
    if (token < 0xa0) return this.#values(token & 0x0f, depth);
    if (token < 0xc0) return this.#skip(token & 0x1f);
    switch (token) {
      case 0xc0: // null
      case 0xc2: // false
      case 0xc3: // true
        return true;
      case 0xcc:
      case 0xd0:
        return this.#skip(1);
      case 0xcd:
      case 0xd1:
        return this.#skip(2);
      case 0xca:
      case 0xce:
      case 0xd2:
        return this.#skip(4);
      case 0xcb:
      case 0xcf:
      case 0xd3:
        return this.#skip(8);
      case 0xd4:
        return this.#extension(depth);
      case 0xd9:
        return this.#skip(this.#size(1));
      case 0xda:
        return this.#skip(this.#size(2));
      case 0xdb:
        return this.#skip(this.#size(4));
      case 0xdc:
        return this.#values(this.#size(2), depth);
      case 0xdd:
        return this.#values(this.#size(4), depth);
      case 0xde:
        return this.#pairs(this.#size(2), depth);
      case 0xdf:
        return this.#pairs(this.#size(4), depth);
      default:
        return false;
    }
  }

  /** Of the extensions, `undefined` and a record that brings its names along. */
  #extension(depth: number): boolean {
    const kind = this.#bytes[this.#at++];
    const id = this.#bytes[this.#at++];
    if (kind === 0x00) return id !== undefined;
    if (kind !== 0x72 || id === undefined || id < 0x40 || id >= 0x80) return false;
    if (this.#shapes.has(id) || this.#shapes.size >= mostShapes) return false;
    const names = this.#names();
    if (names === null) return false;
    this.#shapes.set(id, names);
    return this.#values(names, depth);
  }

  /** Past a record's list of names; how many there are, or null when it is no such list. */
  #names(): number | null {
    const token = this.#bytes[this.#at++] ?? 0;
    const count = token === 0xdc ? this.#size(2) : token >= 0x90 && token < 0xa0 ? token & 0x0f : Number.POSITIVE_INFINITY;
    if (count > mostNames) return null;
    for (let name = 0; name < count; name++) if (!this.#text()) return null;
    return count;
  }

  #text(): boolean {
    const token = this.#bytes[this.#at++] ?? 0;
    if (token === 0xd9) return this.#skip(this.#size(1));
    return token >= 0xa0 && token < 0xc0 && this.#skip(token & 0x1f);
  }

  #values(count: number, depth: number): boolean {
    for (let value = 0; value < count; value++) if (!this.#value(depth + 1)) return false;
    return true;
  }

  #pairs(count: number, depth: number): boolean {
    for (let pair = 0; pair < count; pair++) if (!(this.#text() && this.#value(depth + 1))) return false;
    return true;
  }

  /** A big-endian number of so many bytes; past the end it is larger than any frame. */
  #size(bytes: number): number {
    let size = 0;
    for (let byte = 0; byte < bytes; byte++) size = size * 256 + (this.#bytes[this.#at++] ?? Number.POSITIVE_INFINITY);
    return size;
  }

  #skip(bytes: number): boolean {
    this.#at += bytes;
    return this.#at <= this.#bytes.length;
  }
}
