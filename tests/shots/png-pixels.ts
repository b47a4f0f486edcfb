import { inflateSync } from 'node:zlib';

/** A decoded picture: 4 bytes (red, green, blue, alpha) a pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** Decodes the PNGs that Chromium's screenshots are: 8 bits, colour with or without alpha, not interlaced. Throws on others. */
export function decodePng(bytes: Uint8Array): Pixels {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = view.getUint32(16);
  const height = view.getUint32(20);
  const channels = view.getUint8(25) === 6 ? 4 : 3;
  if (view.getUint8(24) !== 8 || (view.getUint8(25) !== 6 && view.getUint8(25) !== 2) || view.getUint8(28) !== 0) throw new Error('not an 8-bit colour PNG');
  const packed: Uint8Array[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (type === 'IDAT') packed.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const lines = inflateSync(Buffer.concat(packed));
  const stride = width * channels;
  const raw = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) unfilter(lines, raw, y, stride, channels);
  const rgba = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    for (let c = 0; c < 3; c++) rgba[i * 4 + c] = raw[i * channels + c] ?? 0;
    rgba[i * 4 + 3] = channels === 4 ? (raw[i * 4 + 3] ?? 0) : 255;
  }
  return { width, height, rgba };
}

/** One scan line, by the filter named in its first byte (PNG specification, section 9). */
function unfilter(lines: Uint8Array, raw: Uint8Array, y: number, stride: number, channels: number): void {
  const from = y * (stride + 1);
  const filter = lines[from] ?? 0;
  for (let x = 0; x < stride; x++) {
    const left = x >= channels ? (raw[y * stride + x - channels] ?? 0) : 0;
    const up = y > 0 ? (raw[(y - 1) * stride + x] ?? 0) : 0;
    const corner = x >= channels && y > 0 ? (raw[(y - 1) * stride + x - channels] ?? 0) : 0;
    const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    raw[y * stride + x] = ((lines[from + 1 + x] ?? 0) + predicted) & 255;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
