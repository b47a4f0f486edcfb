/** One thing wrong in a scenario file: where (`countries.2.need.food`), what should stand there, what stands there. */
export interface Problem {
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

/** A short sight of any value, for the `got` of a problem; never longer than about 60 characters. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'string') return JSON.stringify(value.length > 48 ? `${value.slice(0, 48)}…` : value);
  return String(value);
}
