import { hash64 } from './keyed-random.ts';

/** JSON with sorted keys: equal values give equal text whatever the order in which their keys were made. */
export function stableJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  const entries = Object.entries(value as Record<string, unknown>).filter(([, field]) => field !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, field]) => `${JSON.stringify(key)}:${stableJson(field)}`).join(',')}}`;
}

/** 32 hexadecimal digits that differ when the values differ; for comparing states, not for security. */
export function stableHash(value: unknown): string {
  const text = stableJson(value);
  return [...hash64(text), ...hash64(text, 1)].map((part) => part.toString(16).padStart(8, '0')).join('');
}
