import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildDebrief } from '../../shared/debrief/build.ts';
import { csv } from '../../shared/debrief/csv.ts';
import { csvTable } from '../../shared/debrief/csv-tables.ts';
import { leaveOutNames } from '../../shared/debrief/leave-out-names.ts';
import { type LogFile, logFile, openLogFile } from '../../shared/debrief/log-file.ts';
import type { Commit } from '../../shared/game/events.ts';
import { seatId } from '../../shared/lib/ids.ts';

const golden = (name: string) => JSON.parse(gunzipSync(readFileSync(`tests/golden/${name}`)).toString('utf8')) as Commit[];
const commits = golden('pandemi.log.json.gz');
const view = buildDebrief(commits);
const file = logFile('ABC7KPQ', commits);
const edited = (change: (file: LogFile & { commits: Commit[] }) => object) =>
  openLogFile(JSON.stringify(change(structuredClone(file) as LogFile & { commits: Commit[] })));

describe('a log as a file', () => {
  it('XP1 opens to the same debrief', () => {
    const opened = openLogFile(JSON.stringify(file));
    expect(opened.ok && buildDebrief(opened.value.commits)).toEqual(view);
  });

  it('XP1 keeps its chain when its fields come in another order', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inner]) => [key, turned(inner)]),
            )
          : value;
    expect(openLogFile(JSON.stringify(turned(file))).ok).toBe(true);
  });

  it('XP4 names the place where it was edited', () => {
    const opened = edited((copy) => ({ ...copy, commits: copy.commits.map((one, at) => (at === 6 ? { ...one, at: one.at + 1 } : one)) }));
    expect(opened).toEqual({ ok: false, refusal: { reason: 'malformed', field: 'commits.7', expected: 'unchanged' } });
  });

  it('XP4 a cut file is refused, in the middle of its text or of its commits', () => {
    expect(openLogFile(JSON.stringify(file).slice(0, 5000))).toMatchObject({ refusal: { field: 'file', expected: 'whole' } });
    expect(edited((copy) => ({ ...copy, commits: copy.commits.slice(0, 20) }))).toMatchObject({ refusal: { field: 'commits.21', expected: 'whole' } });
    expect(edited((copy) => ({ ...copy, commits: copy.commits.slice(0, 20), chain: copy.chain.slice(0, 20) })).ok).toBe(true);
  });

  it.each(['', 'null', '[]', '{"format":"other"}', '{"format":"mufakat-log","version":1}', '"mufakat-log"', 'a,b\n1,2'])('XP4 %j is no log of ours', (text) =>
    expect(openLogFile(text)).toMatchObject({ refusal: { reason: 'malformed', expected: 'log-file' } }),
  );

  it('XP4 a newer file says which version it needs', () => {
    expect(edited((copy) => ({ ...copy, version: 3 }))).toMatchObject({ refusal: { field: 'version', expected: 'version 3' } });
    expect(edited((copy) => ({ ...copy, rulesVersion: 99 }))).toMatchObject({ refusal: { field: 'rulesVersion', expected: 'version 99' } });
  });

  it('XP4 a file that tells an impossible game is refused at the commit, even with a chain of its own', () => {
    const [first, ...rest] = commits as [Commit, ...Commit[]];
    const broken = [first, { ...rest[0], events: [{ type: 'SomethingElse' }] } as unknown as Commit, ...rest.slice(1)];
    expect(openLogFile(JSON.stringify(logFile('X', broken)))).toMatchObject({ refusal: { field: 'commits.2', expected: 'playable' } });
    expect(openLogFile(JSON.stringify(logFile('X', rest)))).toMatchObject({ ok: false });
  });
});

describe('names left out', () => {
  const seat = seatId('s1');
  const said: Commit = {
    seq: commits.length + 1,
    at: 0,
    commandId: 'c',
    actor: { kind: 'seat', seatId: seat },
    command: { type: 'TakeSeat', name: 'Budi Santoso' } as unknown as Commit['command'],
    events: [
      { type: 'SeatTaken', seatId: seat, name: 'Budi Santoso', also: ['Dan'], country: null },
      { type: 'HelpAsked', seatId: seat, text: 'budi santoso dan Dani, lalu Budi dan Dan', at: 0 },
    ],
  };

  it('XP2 in every field and inside what was written, and nobody else loses a word', () => {
    const text = JSON.stringify(leaveOutNames([said], 'Siswa'));
    expect(text).not.toMatch(/Budi|Santoso|"Dan"/i);
    expect(text).toContain('Dani');
    expect(leaveOutNames([said], 'Siswa')[0]?.events[0]).toMatchObject({ name: 'Siswa 1', also: ['Siswa 2'] });
  });

  it('XP2 the same game comes of it', () => {
    const opened = openLogFile(JSON.stringify(logFile('X', leaveOutNames(commits, 'Siswa'))));
    expect(opened.ok && buildDebrief(opened.value.commits).records).toEqual(view.records);
  });
});

describe('tables', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1'])('XP3 %j starts no formula', (text) => expect(csv(['a'], [[text]])).toMatch(/\n"?'/));
  it('XP3 numbers stay numbers, quotes and lines are kept whole', () =>
    expect(csv(['a', 'b'], [[-1.5, 'x "y",\nz']])).toBe('\uFEFFa,b\r\n-1.5,"x ""y"",\nz"\r\n'));

  it('XP3 one row per event, per country and round, and per agreement and round', () => {
    const rowsOf = (table: Parameters<typeof csvTable>[0]) => csvTable(table, commits, () => view, String).trim().split('\r\n').length - 1;
    expect(rowsOf('events')).toBe(commits.flatMap(({ events }) => events).length);
    expect(rowsOf('country-rounds')).toBe((view.records.length - 1) * view.countries.length);
    expect(rowsOf('agreements')).toBe(view.film.flatMap(({ deals }) => deals).length);
  });
});
