/**
 * Remembers what was computed from an immutable object for as long as that object lives. The latest object is answered
 * without a look-up, because rules ask about the same state many times in a row; it stays alive until the next one comes.
 */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  let latest: { readonly key: Key; readonly value: Value } | null = null;
  return (key) => {
    if (latest?.key === key) return latest.value;
    const found = known.get(key);
    const value = found ?? compute(key);
    if (found === undefined) known.set(key, value);
    latest = { key, value };
    return value;
  };
}
