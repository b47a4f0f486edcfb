import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Batch, DuplicateCommand, type EventLog, type LessonRecord } from '../../server/store/event-log.ts';
import { MemoryEventLog } from '../../server/store/memory-event-log.ts';
import { SqliteEventLog } from '../../server/store/sqlite-event-log.ts';
import type { Actor } from '../../shared/game/commands/command.ts';
import type { Commit } from '../../shared/game/events.ts';
import { seatId } from '../../shared/lib/ids.ts';

const ana: Actor = { kind: 'seat', seatId: seatId('ana') };
const ben: Actor = { kind: 'seat', seatId: seatId('ben') };

const commit = (seq: number, commandId = `command-${seq}`, actor: Actor = ana, text = 'halo'): Commit => ({
  seq,
  at: 1000 + seq,
  commandId,
  actor,
  command: { type: 'Reflect', text },
  events: [{ type: 'ReflectionGiven', seatId: seatId('ana'), round: 1, text }],
});
const lesson = (code: string, worlds = [code]): LessonRecord => ({
  code,
  teacherHash: `hash-of-${code}`,
  language: 'id',
  solo: false,
  createdMs: 1000,
  worlds,
});
const batch = (worldId: string, ...commits: Commit[]): Batch => ({ worldId, commits });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mufakat-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const kinds = [
  { name: 'memory', make: (): EventLog => new MemoryEventLog() },
  { name: 'SQLite', make: (): EventLog => new SqliteEventLog(join(folder, 'log.db'), 2) },
];

describe.each(kinds)('the store contract: $name', ({ make }) => {
  let log: EventLog;
  beforeEach(() => {
    log = make();
  });
  afterEach(() => log.close());

  test('gives back what was appended, in order, from any number on', async () => {
    await log.createLesson(lesson('AAAAAA'), [batch('AAAAAA', commit(1))]);
    await log.append(batch('AAAAAA', commit(2), commit(3)));
    expect(await log.readWorld('AAAAAA')).toEqual([commit(1), commit(2), commit(3)]);
    expect(await log.readWorld('AAAAAA', 3)).toEqual([commit(3)]);
    expect(await log.readWorld('ZZZZZZ')).toEqual([]);
  });

  test('reserves a code once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => log.createLesson(lesson('AAAAAA'), [batch('AAAAAA', commit(1))])));
    expect(answers.filter((answer) => answer === 'created')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'code-taken')).toHaveLength(2);
    expect(await log.readWorld('AAAAAA')).toHaveLength(1);
  });

  test('keeps one command id of an actor once per world, and the whole batch out', async () => {
    await log.createLesson(lesson('AAAAAA'), [batch('AAAAAA', commit(1))]);
    await log.createLesson(lesson('BBBBBB'), [batch('BBBBBB', commit(1))]);
    await log.append(batch('AAAAAA', commit(2, 'same')));
    await expect(log.append(batch('AAAAAA', commit(3, 'other'), commit(4, 'same')))).rejects.toThrow(DuplicateCommand);
    expect(await log.readWorld('AAAAAA')).toHaveLength(2);
    await log.append(batch('AAAAAA', commit(3, 'same', ben)));
    await log.append(batch('BBBBBB', commit(2, 'same')));
    expect(await log.readWorld('BBBBBB')).toHaveLength(2);
  });

  test('a batch that cannot be written leaves those beside it alone', async () => {
    await log.createLesson(lesson('AAAAAA'), [batch('AAAAAA', commit(1))]);
    await log.createLesson(lesson('BBBBBB'), [batch('BBBBBB', commit(1))]);
    const outcomes = await Promise.allSettled([
      log.append(batch('AAAAAA', commit(2))),
      log.append(batch('BBBBBB', commit(2, 'command-1'))),
      log.append(batch('no-such-world', commit(1))),
      log.append(batch('BBBBBB', commit(2))),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(await log.readWorld('AAAAAA')).toHaveLength(2);
    expect(await log.readWorld('BBBBBB')).toHaveLength(2);
  });

  test('writes a seat with the commit that made it, or not at all', async () => {
    await log.createLesson(lesson('AAAAAA'), [batch('AAAAAA', commit(1))]);
    const seat = { worldId: 'AAAAAA', seatId: 'ana', secretHash: 'h1' };
    await log.append({ ...batch('AAAAAA', commit(2)), seats: [seat] });
    await expect(log.append({ ...batch('AAAAAA', commit(3, 'command-2')), seats: [{ ...seat, seatId: 'ben' }] })).rejects.toThrow();
    expect(await log.readSeats('AAAAAA')).toEqual([seat]);
  });

  test('CL4 a later record of a seat replaces its secret, and a seat is found by its secret alone', async () => {
    await log.createLesson(lesson('AAAAAA', ['AAAAAA', 'AAAAAA-B']), [batch('AAAAAA', commit(1)), batch('AAAAAA-B', commit(1))]);
    const ana = { worldId: 'AAAAAA', seatId: 'ana', secretHash: 'h1' };
    const ben = { worldId: 'AAAAAA-B', seatId: 'ben', secretHash: 'h2' };
    await log.append({ ...batch('AAAAAA', commit(2)), seats: [ana] });
    await log.append({ ...batch('AAAAAA-B', commit(2)), seats: [ben] });
    expect([await log.findSeat('h1'), await log.findSeat('h2'), await log.findSeat('h3')]).toEqual([ana, ben, null]);
    const renewed = { ...ana, secretHash: 'h3' };
    await log.append({ ...batch('AAAAAA', commit(3)), seats: [renewed] });
    expect([await log.findSeat('h1'), await log.findSeat('h3')]).toEqual([null, renewed]);
    expect(await log.readSeats('AAAAAA')).toEqual([renewed]);
  });

  test('finds lessons, lists the open ones by their last commit, closes and deletes them', async () => {
    const twins = { ...lesson('AAAAAA', ['AAAAAA', 'AAAAAA2']), again: 'FIRST-B' };
    await log.createLesson(twins, [batch('AAAAAA', commit(1)), batch('AAAAAA2', commit(1))]);
    await log.createLesson(lesson('BBBBBB'), [batch('BBBBBB', { ...commit(1), at: 9000 })]);
    expect(await log.findLesson('AAAAAA')).toEqual(twins);
    expect(await log.findLesson('CCCCCC')).toBeNull();
    expect((await log.listOpenLessons(0)).map(({ code }) => code)).toEqual(['AAAAAA', 'BBBBBB']);
    expect((await log.listOpenLessons(5000)).map(({ code }) => code)).toEqual(['BBBBBB']);
    await log.closeLesson('BBBBBB');
    expect((await log.listOpenLessons(0)).map(({ code }) => code)).toEqual(['AAAAAA']);
    expect(await log.readWorld('BBBBBB')).toHaveLength(1);
    await log.deleteLesson('AAAAAA');
    expect(await log.findLesson('AAAAAA')).toBeNull();
    expect(await log.readWorld('AAAAAA2')).toEqual([]);
  });

  test('KL1 keeps a class’s link, turns it, and leaves it without a lesson when that is deleted', async () => {
    const link = { code: 'KELASA', secretHash: 'h', lessonCode: null, createdMs: 1000, boundMs: 0 };
    expect([await log.createClass(link), await log.createClass({ ...link, secretHash: 'other' })]).toEqual(['created', 'code-taken']);
    expect([await log.findClass('KELASA'), await log.findClass('KELASB')]).toEqual([link, null]);
    await log.createLesson(lesson('AAAAAA'), [batch('AAAAAA', commit(1))]);
    await log.bindClass('KELASA', 'AAAAAA', 2000);
    await log.bindClass('KELASB', 'AAAAAA', 2000);
    expect([await log.findClass('KELASA'), await log.findClass('KELASB')]).toEqual([{ ...link, lessonCode: 'AAAAAA', boundMs: 2000 }, null]);
    await log.deleteLesson('AAAAAA');
    expect(await log.findClass('KELASA')).toMatchObject({ lessonCode: null });
  });

  test('KP1 names the lessons and removes the links that nobody has used since a time', async () => {
    await log.createLesson(lesson('AAAAAA'), [batch('AAAAAA', commit(1))]);
    await log.createLesson(lesson('BBBBBB', ['BBBBBB', 'BBBBBB-B']), [batch('BBBBBB', commit(1)), batch('BBBBBB-B', { ...commit(1), at: 9000 })]);
    await log.closeLesson('AAAAAA');
    expect(await log.listOldLessons(100)).toEqual([]);
    expect(await log.listOldLessons(5000)).toEqual(['AAAAAA']);
    expect((await log.listOldLessons(9001)).sort()).toEqual(['AAAAAA', 'BBBBBB']);
    const link = { secretHash: 'h', lessonCode: null, createdMs: 1000, boundMs: 0 };
    await log.createClass({ ...link, code: 'KELASA' });
    await log.createClass({ ...link, code: 'KELASB' });
    await log.bindClass('KELASB', 'BBBBBB', 5000);
    await log.deleteOldClasses(2000);
    expect([await log.findClass('KELASA'), (await log.findClass('KELASB'))?.boundMs]).toEqual([null, 5000]);
  });

  test('remembers the last sign of life', async () => {
    expect(await log.lastBeat()).toBeNull();
    await log.beat(5000);
    await log.beat(7000);
    expect(await log.lastBeat()).toBe(7000);
  });
});

describe('SQLite beyond the contract', () => {
  test('what was acknowledged is there for the next process', async () => {
    const path = join(folder, 'log.db');
    const first = new SqliteEventLog(path, 2);
    await first.createLesson(lesson('AAAAAA'), [batch('AAAAAA', commit(1))]);
    await first.append(batch('AAAAAA', commit(2)));
    await first.close();
    const second = new SqliteEventLog(path, 2);
    expect(await second.readWorld('AAAAAA')).toHaveLength(2);
    await second.close();
    await expect(second.append(batch('AAAAAA', commit(3)))).rejects.toThrow();
  });

  test('a deleted lesson leaves no trace in any file', async () => {
    const canary = 'kenari-4711-kenari';
    const log = new SqliteEventLog(join(folder, 'log.db'), 2);
    await log.createLesson(lesson('AAAAAA'), [batch('AAAAAA', commit(1, 'command-1', ana, canary))]);
    const holders = () => readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(canary));
    expect(holders()).not.toEqual([]);
    await log.deleteLesson('AAAAAA');
    expect(holders()).toEqual([]);
    await log.close();
  });

  test('a deletion beside somebody who reads the file leaves no trace once that reader has gone', async () => {
    const canary = 'kenari-4711-kenari';
    const path = join(folder, 'log.db');
    const log = new SqliteEventLog(path, 2);
    await log.createLesson(lesson('AAAAAA'), [batch('AAAAAA', commit(1, 'command-1', ana, canary))]);
    const reader = new DatabaseSync(path);
    reader.exec('BEGIN');
    expect(reader.prepare('SELECT code FROM lessons').all()).toHaveLength(1);
    const holders = () => readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(canary));
    await log.deleteLesson('AAAAAA');
    expect(holders()).not.toEqual([]);
    reader.exec('COMMIT');
    reader.close();
    await log.beat(1000);
    expect(holders()).toEqual([]);
    await log.close();
  });

  test('a file that is no database makes every promise fail, and nothing crash', async () => {
    const path = join(folder, 'log.db');
    writeFileSync(path, 'this is not a database, only a text that is long enough to be taken for a header of one, perhaps');
    const log = new SqliteEventLog(path, 2);
    await expect(log.lastBeat()).rejects.toThrow();
    await expect(log.append(batch('AAAAAA', commit(1)))).rejects.toThrow();
    await log.close();
  });
});
