import type { Commit } from '../game/events.ts';

/** Words that people write; a name may stand in the middle of them. */
const writtenFields: ReadonlySet<string> = new Set(['text', 'note', 'question', 'reason', 'before', 'now', 'because']);
/** What must stay as it is: kinds and ids, and the scenario's own words. */
const keptFields: ReadonlySet<string> = new Set(['type', 'kind', 'pack', 'commandId']);

/**
 * The same log with every student's name as "Siswa 1", "Siswa 2" … in the order in which they came, in what they wrote
 * too (rule XP2). What else somebody wrote about themselves stays: no machine can know it.
 * @param called what a student is called in the log's language
 */
export function leaveOutNames(commits: readonly Commit[], called: string): readonly Commit[] {
  const names = pseudonyms(commits, called);
  if (names.size === 0) return commits;
  const written = mentions(names);
  const rewrite = (value: unknown, field: string): unknown => {
    if (keptFields.has(field)) return value;
    if (typeof value === 'string') return names.get(value) ?? (writtenFields.has(field) ? written(value) : value);
    if (Array.isArray(value)) return value.map((item) => rewrite(item, field));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rewrite(inner, key)]));
  };
  return commits.map((commit) => rewrite(commit, '') as Commit);
}

function pseudonyms(commits: readonly Commit[], called: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const learn = (name: string) => {
    if (!names.has(name)) names.set(name, `${called} ${names.size + 1}`);
  };
  for (const event of commits.flatMap((commit) => commit.events)) {
    if (event.type === 'SeatTaken') for (const name of [event.name, ...(event.also ?? [])]) learn(name);
    if (event.type === 'SeatRenamed') learn(event.name);
  }
  return names;
}

/** Whole names however they are written, and their single words where they begin with a capital: "dan" is no Dan. */
function mentions(names: ReadonlyMap<string, string>): (text: string) => string {
  const whole = [...names].sort(([a], [b]) => b.length - a.length);
  const parts = new Map<string, string>();
  for (const [name, pseudonym] of whole) for (const word of name.split(/\s+/u)) if (/^\p{Lu}.{2,}/u.test(word)) parts.set(word, pseudonym);
  const rules = [
    ...whole.map(([name, pseudonym]) => ({ seen: asWord(name, 'giu'), pseudonym })),
    ...[...parts].map(([word, pseudonym]) => ({ seen: asWord(word, 'gu'), pseudonym })),
  ];
  return (text) => rules.reduce((so, { seen, pseudonym }) => so.replace(seen, () => pseudonym), text);
}

const asWord = (name: string, flags: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, flags);
