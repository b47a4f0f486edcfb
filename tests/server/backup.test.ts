import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backUpStore, restoreStore, UnusableBackup } from '../../server/store/backup.ts';
import { Device, openLesson, takeSeat } from './support/test-server.ts';
import { startServer } from '../support/start-server.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mufakat-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a backup while a class plays holds every command answered before it, and another server goes on from it', async () => {
  const first = await startServer({ HOST: '127.0.0.1', LOG_LEVEL: 'error' });
  const copy = join(folder, 'copy.db');
  const { code, teacherSecret } = await openLesson(first.url, { settings: { practiceRound: false, timed: false } });
  const { seatSecret } = await takeSeat(first.url, code, 'Sari', 'PADI');
  const teacher = await Device.join(first.url, code, 'teacher', teacherSecret);
  const sari = await Device.join(first.url, code, 'seat', seatSecret);
  for (const type of ['StartLesson', 'NextPhase'] as const) expect(await teacher.send({ type })).toMatchObject({ ok: true });
  // Writing goes on while the copy is made.
  let isDone = false;
  const writing = (async () => {
    for (let coins = 0; !isDone; coins = (coins + 1) % 4) await sari.send({ type: 'DeclarePledge', coins });
  })();
  expect(await sari.send({ type: 'DeclarePledge', coins: 2 })).toMatchObject({ ok: true });
  expect(await backUpStore(join(first.dataDir, 'mufakat.db'), copy)).toMatchObject({ lessons: 1 });
  isDone = true;
  await writing;
  await first.stop();

  const second = await startServer({ HOST: '127.0.0.1', LOG_LEVEL: 'error' });
  await second.kill9();
  for (const end of ['', '-wal', '-shm']) rmSync(join(second.dataDir, `mufakat.db${end}`), { force: true });
  await restoreStore(copy, join(second.dataDir, 'mufakat.db'));
  await second.startAgain();
  try {
    const back = await Device.join(second.url, code, 'seat', seatSecret);
    expect(back.public?.clock).toMatchObject({ phase: 'negotiation', round: 1 });
    expect(back.public?.countries.find(({ id }) => id === back.seat?.country)?.pledge).not.toBeNull();
    expect(await back.send({ type: 'DeclarePledge', coins: 1 })).toMatchObject({ ok: true });
  } finally {
    await second.stop();
  }
});

test('nothing is overwritten, and what is no whole store is refused with its name', async () => {
  const path = (name: string) => join(folder, name);
  const refused = (work: Promise<unknown>, says: string) =>
    expect(work).rejects.toThrow(expect.objectContaining({ constructor: UnusableBackup, message: expect.stringContaining(says) }));
  const server = await startServer({ HOST: '127.0.0.1', LOG_LEVEL: 'error' });
  await openLesson(server.url);
  const store = join(server.dataDir, 'mufakat.db');
  await backUpStore(store, path('copy.db'));
  await refused(backUpStore(store, path('copy.db')), 'is there already');
  await refused(backUpStore(path('nothing.db'), path('other.db')), 'there is no store');
  await refused(restoreStore(path('copy.db'), store), 'there is a store');
  writeFileSync(path('text.db'), 'not a database');
  await refused(restoreStore(path('text.db'), path('new.db')), 'text.db is no whole store');
  copyFileSync(path('copy.db'), path('cut.db'));
  truncateSync(path('cut.db'), Math.floor(statSync(path('copy.db')).size / 2));
  await refused(restoreStore(path('cut.db'), path('new.db')), 'cut.db is no whole store');
  expect(existsSync(path('new.db'))).toBe(false);
  await server.stop();
});
