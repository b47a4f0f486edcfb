import { describeValue, type Problem } from './problem.ts';

/** The record has one entry for each id and no other; `one` and `many` name them in the problem. */
export function sameKeys(record: Readonly<Record<string, unknown>>, ids: readonly string[], at: string, one = 'id', many = 'ids'): Problem[] {
  const known = new Set(ids);
  const missing = [...known].filter((id) => !Object.hasOwn(record, id));
  const strangers = Object.keys(record).filter((id) => !known.has(id));
  return [
    ...missing.map((id) => ({ path: `${at}.${id}`, expected: `an entry for every ${one}`, got: 'nothing' })),
    ...strangers.map((id) => ({ path: `${at}.${id}`, expected: `only ${many} of this scenario`, got: describeValue(id) })),
  ];
}

/** Every value that stands in the list a second time. */
export function repeated(values: readonly string[], pathOf: (index: number) => string): Problem[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index ? [{ path: pathOf(index), expected: 'a value used only once', got: describeValue(value) }] : [],
  );
}
