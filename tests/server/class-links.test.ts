import { afterAll, beforeAll, expect, test } from 'vitest';
import { MemoryEventLog } from '../../server/store/memory-event-log.ts';
import type { ClassCreated, ClassInfo } from '../../shared/protocol/http.ts';
import { get, openLesson, post, startTestServer, type TestServer } from './support/test-server.ts';

const log = new MemoryEventLog();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({}, log);
});
afterAll(() => server.stop());

const make = async () => (await post<ClassCreated>(server.url, '/api/classes', {})).body;
const bind = (code: string, secret: string, lesson: string | null) =>
  post<ClassInfo>(server.url, `/api/classes/${code}/lesson`, { lesson }, { authorization: `Bearer ${secret}` });
const leadsTo = async (code: string) => (await get<ClassInfo>(server.url, `/api/classes/${code}`)).body;

test('KL1 KL2 a class’s link waits, and leads to the lesson its teacher opened last', async () => {
  const link = await make();
  expect(await leadsTo(link.code)).toEqual({ code: link.code, lesson: null, ended: false });
  for (const { code } of [await openLesson(server.url), await openLesson(server.url)]) {
    expect(await bind(link.code, link.secret, code)).toMatchObject({ status: 200, body: { lesson: code } });
    expect(await leadsTo(link.code.toLowerCase())).toEqual({ code: link.code, lesson: code, ended: false });
  }
  expect(await bind(link.code, link.secret, null)).toMatchObject({ body: { lesson: null } });
});

test('KL1 no other secret turns it: not another class’s, not the lesson’s teacher’s, not none', async () => {
  const [mine, other] = [await make(), await make()];
  const lesson = await openLesson(server.url);
  for (const secret of [other.secret, lesson.teacherSecret, 'x'.repeat(32), ''])
    expect(await bind(mine.code, secret, lesson.code)).toMatchObject({ status: 403, body: { error: { reason: 'not-your-power', field: 'secret' } } });
  expect(await leadsTo(mine.code)).toMatchObject({ lesson: null });
  expect(await bind(mine.code, mine.secret, 'ZZZZZZ')).toMatchObject({ status: 404, body: { error: { field: 'lesson' } } });
  expect(await get(server.url, '/api/classes/ZZZZZZ')).toEqual(await get(server.url, '/api/lessons/ZZZZZZ'));
});

test('KL2 says when the lesson has ended, and a robot that opens the link takes nothing', async () => {
  const link = await make();
  const { code } = await openLesson(server.url);
  await bind(link.code, link.secret, code);
  for (let visit = 0; visit < 5; visit++) await leadsTo(link.code);
  const world = server.lessons.world(code)?.world;
  expect(world?.state.seats).toEqual([]);
  await world?.submitOwn({ kind: 'teacher' }, { type: 'StartLesson' });
  await world?.submitOwn({ kind: 'teacher' }, { type: 'EndLesson' });
  expect(await leadsTo(link.code)).toEqual({ code: link.code, lesson: code, ended: true });
  await server.lessons.unload((await server.lessons.find(code)) as never);
  await log.deleteLesson(code);
  expect(await leadsTo(link.code)).toEqual({ code: link.code, lesson: null, ended: false });
});

test('KL1 the secret has at least 128 bits and is kept as a hash', async () => {
  const { code, secret } = await make();
  expect(secret.length * 6).toBeGreaterThanOrEqual(128);
  const kept = await log.findClass(code);
  expect(kept?.secretHash).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(kept)).not.toContain(secret);
});
