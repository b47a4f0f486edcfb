import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { type ServerProcess, startProcess } from '../server/support/server-process.ts';
import { Device, openLesson, until } from '../server/support/test-server.ts';

/** A disk of this size, for the server alone: no file of its may grow beyond it. */
const diskBytes = 512 * 1024;
const limitFiles = (pid: number, bytes: number | 'unlimited'): void => {
  execFileSync('prlimit', [`--pid=${pid}`, `--fsize=${bytes}:unlimited`]);
};

let server: ServerProcess | undefined;
let folder = '';
afterEach(async () => {
  await server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('a full disk of 512 KB: all are told, nothing that was accepted is lost, and it goes on by itself when there is room', async () => {
  folder = mkdtempSync(join(tmpdir(), 'mufakat-full-disk-'));
  server = await startProcess(folder);
  limitFiles(server.pid, diskBytes);
  const lesson = await openLesson(server.url, { settings: { practiceRound: false } });
  const teacher = await Device.join(server.url, lesson.code, 'teacher', lesson.teacherSecret);
  const stage = await Device.join(server.url, lesson.code, 'stage');
  expect(await teacher.send({ type: 'StartLesson' })).toMatchObject({ ok: true });

  const accepted: string[] = [];
  let refused = 0;
  for (let n = 0; refused < 3; n += 1) {
    const commandId = `full-disk-command-${String(n).padStart(6, '0')}`;
    const answer = await teacher.send({ type: 'SetBell', everySeconds: accepted.length % 2 === 0 ? 30 : 60 }, commandId);
    if (answer.ok) accepted.push(commandId);
    else {
      expect(answer.refusal.reason).toBe('storage-unavailable');
      refused += 1;
    }
  }
  expect(accepted.length).toBeGreaterThan(10);
  await until(() => [teacher, stage].every(({ notices }) => notices.some(({ code }) => code === 'not-saving')), 'the news that nothing is saved');
  const late = await Device.join(server.url, lesson.code, 'stage');
  await until(() => late.notices.some(({ code }) => code === 'not-saving'), 'the same news for who comes later');

  limitFiles(server.pid, 'unlimited');
  await until(
    () => [teacher, stage, late].every(({ notices }) => notices.some(({ code }) => code === 'saving-again')),
    'the news that it is saved again',
    30_000,
  );
  expect(await teacher.send({ type: 'BookmarkMoment', note: 'setelah penuh' }, 'full-disk-after-000000')).toMatchObject({ ok: true });

  await server.kill();
  server = await startProcess(folder);
  const again = await Device.join(server.url, lesson.code, 'teacher', lesson.teacherSecret);
  const log = await fetch(`${server.url}/api/lessons/${lesson.code}/log`, { headers: { authorization: `Bearer ${lesson.teacherSecret}` } });
  const kept = JSON.stringify(await log.json());
  for (const commandId of accepted) expect(kept.split(commandId).length - 1, commandId).toBe(1);
  expect(kept).toContain('full-disk-after-000000');
  await again.leave();
});
