import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deleteOld } from '../../server/session/retention.ts';
import { SqliteEventLog } from '../../server/store/sqlite-event-log.ts';
import type { ClassCreated, ListedCode } from '../../shared/protocol/http.ts';
import { protocolVersion } from '../../shared/protocol/messages.ts';
import { bearer, Device, get, openLesson, post, startTestServer, takeSeat, type TestServer, until } from './support/test-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'mufakat-deletion-'));
const log = new SqliteEventLog(join(folder, 'log.db'), 2);
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({}, log);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  expect(server.problems).toEqual([]);
});

const remove = (code: string, secret: string) => post(server.url, `/api/lessons/${code}/delete`, {}, bearer(secret));

/** Everything that somebody who knows a lesson's code or keys may ask of it; headers that tell the time left out. */
async function everyAnswer(code: string, teacherSecret: string, seatSecret: string): Promise<unknown[]> {
  const asked: [string, string, unknown, string][] = [
    ['GET', `/api/lessons/${code}`, null, ''],
    ['GET', `/api/lessons/${code}-B`, null, ''],
    ['GET', `/api/lessons/${code}/texts/id`, null, ''],
    ['GET', `/api/lessons/${code}/debrief`, null, ''],
    ['GET', `/api/lessons/${code}/log`, null, teacherSecret],
    ['POST', `/api/lessons/${code}/seats`, { name: 'Wati' }, ''],
    ['POST', `/api/lessons/${code}/list`, { students: [{ name: 'Wati' }] }, teacherSecret],
    ['POST', `/api/lessons/${code}/briefs`, { language: 'id' }, teacherSecret],
    ['POST', `/api/lessons/${code}/debrief`, {}, seatSecret],
    ['POST', `/api/lessons/${code}/delete`, {}, teacherSecret],
    ['POST', `/matchmake/joinById/${code}`, { protocol: protocolVersion, as: 'stage' }, ''],
    ['POST', `/matchmake/joinById/${code}`, { protocol: protocolVersion, as: 'seat', secret: seatSecret }, ''],
    ['POST', `/matchmake/joinById/${code}`, { protocol: protocolVersion, as: 'teacher', secret: teacherSecret }, ''],
  ];
  return Promise.all(
    asked.map(async ([method, path, body, secret]) => {
      const headers = { 'content-type': 'application/json', ...(secret === '' ? {} : bearer(secret)) };
      const response = await fetch(server.url + path, { method, headers, ...(body === null ? {} : { body: JSON.stringify(body) }) });
      return [method, path.replace(code, 'CODE'), response.status, [...response.headers].filter(([name]) => name !== 'date'), await response.text()];
    }),
  );
}

test('KP2 the teacher deletes a running lesson: every device is told, and every later answer is that of a lesson that never was', async () => {
  const { code, teacherSecret } = await openLesson(server.url, { worlds: 2 });
  const { body: link } = await post<ClassCreated>(server.url, '/api/classes', {});
  await post(server.url, `/api/classes/${link.code}/lesson`, { lesson: code }, bearer(link.secret));
  const listed = await post<{ students: ListedCode[] }>(server.url, `/api/lessons/${code}/list`, { students: [{ name: 'Tono' }] }, bearer(teacherSecret));
  const sari = await takeSeat(server.url, code, 'Sari');
  const devices = [
    await Device.join(server.url, code, 'teacher', teacherSecret),
    await Device.join(server.url, `${code}-B`, 'teacher', teacherSecret),
    await Device.join(server.url, code, 'seat', sari.seatSecret),
    await Device.join(server.url, code, 'stage'),
    await Device.join(server.url, `${code}-B`, 'stage'),
  ];
  await devices[0]?.send({ type: 'StartLesson' });

  expect(await remove(code, teacherSecret)).toEqual({ status: 200, body: { code } });
  await until(() => devices.every((device) => device.notices.some((notice) => notice.code === 'deleted') && device.left !== null), 'every device to be told');
  expect(await everyAnswer(code, teacherSecret, sari.seatSecret)).toEqual(await everyAnswer('ZZZZZZZ', teacherSecret, sari.seatSecret));
  expect((await post(server.url, '/api/codes', { code: listed.body.students[0]?.code })).status).toBe(404);
  expect((await get(server.url, `/api/classes/${link.code}`)).body).toEqual({ code: link.code, lesson: null, ended: false });
});

test('KP2 nobody else deletes it: not a student, not another teacher, not who has the code alone', async () => {
  const [mine, other] = [await openLesson(server.url), await openLesson(server.url)];
  const seat = await takeSeat(server.url, mine.code, 'Sari');
  for (const secret of [seat.seatSecret, other.teacherSecret, 'x'.repeat(32)])
    expect(await remove(mine.code, secret)).toMatchObject({ status: 403, body: { error: { reason: 'not-your-power' } } });
  expect((await post(server.url, `/api/lessons/${mine.code}/delete`, {})).status).toBe(403);
  expect((await get(server.url, `/api/lessons/${mine.code}`)).status).toBe(200);
});

test('KP2 a command on its way when the lesson is deleted is refused, and brings nothing back', async () => {
  const { code, teacherSecret } = await openLesson(server.url);
  const seat = await takeSeat(server.url, code, 'Sari');
  const phone = await Device.join(server.url, code, 'seat', seat.seatSecret);
  const sent = Array.from({ length: 5 }, () => phone.send({ type: 'SetReady', ready: true }).catch(() => null));
  const [removed, found] = await Promise.all([remove(code, teacherSecret), get(server.url, `/api/lessons/${code}`)]);
  await Promise.all(sent);
  expect(removed.status).toBe(200);
  expect([200, 404]).toContain(found.status);
  expect((await get(server.url, `/api/lessons/${code}`)).status).toBe(404);
});

test('KP1 what nobody has used for the time of keeping is deleted, open in memory or not; what was used stays', async () => {
  expect((await get(server.url, '/api/server')).body).toMatchObject({ keepDays: 30 });
  const [old, closed, used] = [await openLesson(server.url), await openLesson(server.url), await openLesson(server.url)];
  await server.lessons.unload((await server.lessons.find(closed.code)) as never);
  const stage = await Device.join(server.url, old.code, 'stage');
  const sinceMs = Date.now() + 50;
  await until(() => Date.now() > sinceMs, 'a moment to pass');
  await takeSeat(server.url, used.code, 'Sari');
  expect(await deleteOld(server.lessons, log, { nowMs: sinceMs + 30 * 24 * 3_600_000, keepDays: 30 })).toBeGreaterThanOrEqual(2);
  await until(() => stage.notices.some((notice) => notice.code === 'deleted'), 'the stage to be told', 60_000);
  const found = async (code: string) => (await get(server.url, `/api/lessons/${code}`)).status;
  expect([await found(old.code), await found(closed.code), await found(used.code)]).toEqual([404, 404, 200]);
});
