/** Every leaf of some words by its dotted name: `play.offer.send` → the text. */
export function leavesOf(words: unknown, at = ''): ReadonlyMap<string, string> {
  if (typeof words === 'string') return new Map([[at, words]]);
  return new Map(Object.entries(words as Record<string, unknown>).flatMap(([key, value]) => [...leavesOf(value, at === '' ? key : `${at}.${key}`)]));
}
