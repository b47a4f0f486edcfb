import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { peerFaults, peerRows, shotNames } from './peer-table.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string | null => (existsSync(new URL(path, root)) ? readFileSync(new URL(path, root), 'utf8') : null);
const peers = read('docs/peers.md') ?? '';
const shots = shotNames(
  readdirSync(new URL('tests/shots/', root))
    .filter((file) => file.endsWith('screens.ts'))
    .map((file) => read(`tests/shots/${file}`))
    .join('\n'),
);

describe('what the best peers have', () => {
  test('eleven peers, each with its features', () => {
    const parts = peers.split(/^## /m).slice(1);
    expect(parts).toHaveLength(11);
    for (const part of parts) expect(peerRows(part).length, part.slice(0, 30)).toBeGreaterThan(0);
    expect(peerRows(peers).length).toBeGreaterThan(30);
  });

  test('every test, shot and picture that is named is there', () => {
    expect(shots.size).toBeGreaterThan(40);
    expect(peerFaults(peers, { read, shots })).toEqual([]);
  });

  test('the check bites', () => {
    const table = [
      '| Feature | Here | Shown by |',
      '|---|---|---|',
      '| Good | Here | `tests/a.test.ts` "it works"; shot `play-lobby`; picture `docs/images/a.png` |',
      '| Gone | Here | `tests/b.test.ts` "it works" |',
      '| Other title | Here | `tests/a.test.ts` "it work" |',
      '| No shot | Here | shot `play-hall` |',
      '| No reason | Soon | not yet |',
      '| Nothing | Here | believe us |',
      '| Missing | Not yet: there is no time | not yet |',
    ].join('\n');
    const known: Readonly<Record<string, string>> = { 'tests/a.test.ts': "test('it works', () => {});", 'docs/images/a.png': '' };
    expect(peerFaults(table, { read: (path) => known[path] ?? null, shots: shotNames("play('lobby', 'main')") })).toEqual([
      'Gone: tests/b.test.ts is not there',
      'Other title: tests/a.test.ts has no test “it work”',
      'No shot: no shot is called play-hall',
      'No reason: not yet, and no reason why',
      'Nothing: “believe us” is neither a test nor a shot nor a picture',
    ]);
  });
});
