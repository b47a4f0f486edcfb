import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ListedCode } from '../../shared/protocol/http.ts';
import { type ServerProcess, startProcess } from '../server/support/server-process.ts';
import { Device, get, openLesson, post, takeSeat, until } from '../server/support/test-server.ts';

let folder: string;
let running: ServerProcess;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mufakat-canaries-'));
  running = await startProcess(folder, { LOG_LEVEL: 'trace' });
});
afterEach(async () => {
  await running.kill();
  rmSync(folder, { recursive: true, force: true });
});

const hashed = (secret: string): string => createHash('sha256').update(secret).digest('hex');

test('KP2 nothing of a deleted lesson is left in the database, its journal or the server’s output', async () => {
  const { url } = running;
  const neighbour = await openLesson(url);
  const { code, teacherSecret } = await openLesson(url, { settings: { chat: true, practiceRound: false } });
  const teacher = { authorization: `Bearer ${teacherSecret}` };
  const listed = await post<{ students: ListedCode[] }>(url, `/api/lessons/${code}/list`, { students: [{ name: 'Burung Daftar' }] }, teacher);
  const console_ = await Device.join(url, code, 'teacher', teacherSecret);
  const seats = [];
  // Beside each other in the file, so that pages are shared.
  for (let place = 0; place < 12; place++) {
    seats.push(await takeSeat(url, code, `Burung ${place}`));
    await takeSeat(url, neighbour.code, `Tetangga ${place}`);
  }
  const phone = await Device.join(url, code, 'seat', seats[0]?.seatSecret);
  for (const [command, phase] of [
    [{ type: 'StartLesson' }, 'news'],
    [{ type: 'NextPhase' }, 'negotiation'],
  ] as const) {
    expect(await console_.send(command)).toMatchObject({ ok: true });
    await until(() => phone.public?.clock.phase === phase, phase);
  }
  expect(await phone.send({ type: 'SendChat', to: null, text: 'Kicau burung di rapat.' })).toMatchObject({ ok: true });
  // What is malformed and refused reaches no log either.
  await post(url, `/api/lessons/${code}/seats`, { name: 'Burung Salah', more: 'burung' }, { authorization: 'Bearer burung-burung-burung' });
  await post(url, `/api/lessons/${code}/seats`, '{"name":"burung');
  await get(url, `/api/lessons/${code}/tables/burung`, teacher);

  const canaries = [
    'urung',
    code,
    teacherSecret,
    ...[teacherSecret, ...seats.map(({ seatSecret }) => seatSecret), listed.body.students[0]?.code ?? ''].map(hashed),
  ];
  const files = (): string[] => readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
  const found = (texts: readonly string[]) => canaries.filter((canary) => texts.some((text) => text.includes(canary)));
  expect(found(files()).length).toBe(canaries.length - 1);

  expect((await post(url, `/api/lessons/${code}/delete`, {}, teacher)).status).toBe(200);
  expect(found(files())).toEqual([]);
  expect(found([running.output()])).toEqual([]);
  expect((await get(url, `/api/lessons/${neighbour.code}`)).status).toBe(200);
});
