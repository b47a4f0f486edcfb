import { afterEach, expect, test } from 'vitest';
import type { LessonCreated, SeatCreated, ServerInfo } from '../../shared/protocol/http.ts';
import { bearer, Device, get, openLesson, post, startTestServer, takeSeat, type TestServer } from './support/test-server.ts';

/** What somebody needs who lets the whole internet reach their server: who may open lessons, and how many there may be. */

let server: TestServer;
afterEach(async () => {
  await server.stop();
  expect(server.problems).toEqual([]);
});

const key = 'kunci sekolah kita 2026';
const open = (body: object = {}) => post<LessonCreated & { error?: object }>(server.url, '/api/lessons', { scenarioId: 'intro', language: 'id', ...body });

test('PS1 with a TEACHER_KEY only who knows it opens lessons; everybody else joins and plays alone as ever', async () => {
  server = await startTestServer({ TEACHER_KEY: key });
  expect((await get<ServerInfo>(server.url, '/api/server')).body).toMatchObject({ needsTeacherKey: true });
  for (const body of [{}, { key: '' }, { key: 'kunci sekolah kita 2025' }, { key: `${key} ` }])
    expect(await open(body)).toMatchObject({ status: 403, body: { error: { reason: 'not-your-power', field: 'key' } } });
  expect(await open({ key: 7 })).toMatchObject({ status: 400, body: { error: { field: 'key' } } });
  const { status, body } = await open({ key });
  expect(status).toBe(201);
  expect((await takeSeat(server.url, body.code, 'Sari')).seatSecret).toBeTruthy();
  expect((await post(server.url, '/api/solo', { language: 'id' })).status).toBe(201);
  expect(server.problems.join()).not.toContain(key);
});

test('PS1 guessing the key is limited like guessing codes', async () => {
  server = await startTestServer({ TEACHER_KEY: key, FAILURES_PER_MINUTE: '10' });
  const statuses = [];
  for (let guess = 0; guess < 14; guess++) statuses.push((await open({ key: `tebakan ${guess}` })).status);
  expect(statuses).toEqual([...Array<number>(10).fill(403), ...Array<number>(4).fill(429)]);
});

test('PS1 without one anybody opens lessons, and a key that is said counts nothing', async () => {
  server = await startTestServer();
  expect((await get<ServerInfo>(server.url, '/api/server')).body).toMatchObject({ needsTeacherKey: false });
  expect((await open({ key: 'apa saja' })).status).toBe(201);
});

test('PS2 there are never more worlds open than MAX_WORLDS, and games of one leave half of them to classes', async () => {
  server = await startTestServer({ MAX_WORLDS: '4' });
  const alone = () => post<SeatCreated & { error?: object }>(server.url, '/api/solo', { language: 'id' });
  expect([(await alone()).status, (await alone()).status]).toEqual([201, 201]);
  expect(await alone()).toMatchObject({ status: 429, body: { error: { reason: 'too-many', limit: 2 } } });
  const first = await openLesson(server.url, { settings: { practiceRound: false } });
  expect(await open({ worlds: 2 })).toMatchObject({ status: 429, body: { error: { reason: 'too-many', limit: 4 } } });
  expect((await open()).status).toBe(201);
  expect((await open()).status).toBe(429);
  // A game that is played again alone is a game of one, too.
  const { seatSecret } = await takeSeat(server.url, first.code, 'Sari');
  const teacher = await Device.join(server.url, first.code, 'teacher', first.teacherSecret);
  await teacher.send({ type: 'StartLesson' });
  await teacher.send({ type: 'EndLesson' });
  expect((await post(server.url, `/api/lessons/${first.code}/again`, { language: 'id' }, bearer(seatSecret))).status).toBe(429);
});
