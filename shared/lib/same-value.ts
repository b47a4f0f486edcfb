/** Whether two plain values (primitives, arrays, objects of them) say the same; the same object does so at once. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, place) => sameValue(item, b[place]));
  if (Array.isArray(b)) return false;
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  let fields = 0;
  for (const field in left) {
    if (!Object.hasOwn(right, field) || !sameValue(left[field], right[field])) return false;
    fields += 1;
  }
  for (const _field in right) fields -= 1;
  return fields === 0;
}
