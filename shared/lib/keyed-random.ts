/**
 * Chance is keyed, never sequential (CH1): the same seed and name always give the same number, whatever else was
 * drawn before, so that an edited replay keeps its luck.
 */

/** 2 × 32 bits of hash of a text (cyrb53's mixing by bryc, public domain); stable over platforms. */
export function hash64(text: string, seed = 0): readonly [number, number] {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high >>> 0, low >>> 0];
}

/** A number in [0, 1) that belongs to `seed` and `name`, e.g. `draw('a1', 'round-3/news/IDN')`. */
export function draw(seed: string, name: string): number {
  const [high, low] = hash64(`${seed}\u0000${name}`);
  return ((high & 0x1fffff) * 4294967296 + low) / 9007199254740992;
}

/** A whole number in [0, count). */
export const drawIndex = (seed: string, name: string, count: number): number => Math.floor(draw(seed, name) * count);

/** A copy of `items` in an order that belongs to `seed` and `name` (Fisher–Yates). */
export function shuffle<Item>(items: readonly Item[], seed: string, name: string): Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = drawIndex(seed, `${name}/${last}`, last + 1);
    const item = shuffled[last] as Item;
    shuffled[last] = shuffled[other] as Item;
    shuffled[other] = item;
  }
  return shuffled;
}
