import { afterAll, beforeAll, expect, test } from 'vitest';
import { Device, get, lessonInfo, openLesson, post, startTestServer, takeSeat, type TestServer, until } from './support/test-server.ts';
import type { SeatCreated } from '../../shared/protocol/http.ts';
import type { DebriefView } from '../../shared/protocol/debrief-view.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('a class joins, and stage, teacher and student each see their own view', async () => {
  const { code, teacherSecret } = await openLesson(server.url);
  const teacher = await Device.join(server.url, code, 'teacher', teacherSecret);
  const stage = await Device.join(server.url, code, 'stage');
  const seat = await takeSeat(server.url, code, 'Sari');
  const student = await Device.join(server.url, code, 'seat', seat.seatSecret);

  expect(student.seat?.name).toBe('Sari');
  expect(student.seat?.own?.id).toBe(seat.country);
  expect(stage.seat).toBeNull();
  await until(() => stage.public?.seats.some(({ name }) => name === 'Sari') ?? false, 'the name on the stage');
  await until(() => teacher.teacher?.seats.length === 1, 'the seat in the console');
  await until(() => (stage.raw['presence'] as Record<string, string>)[seat.seatId] === 'online', 'presence');

  expect(await teacher.send({ type: 'StartLesson' })).toMatchObject({ ok: true });
  await until(() => stage.public?.clock.phase !== 'lobby', 'the start on the stage');
  expect(await lessonInfo(server.url, code)).toMatchObject({ started: true });

  await student.leave();
  await until(() => (stage.raw['presence'] as Record<string, string>)[seat.seatId] === 'lost', 'presence lost');
  await teacher.leave();
  await stage.leave();
  expect(server.problems).toEqual([]);
});

test('one student plays "Try it now" against bots to the debrief', async () => {
  const { status, body: seat } = await post<SeatCreated>(server.url, '/api/solo', { language: 'id' });
  expect(status).toBe(201);
  const student = await Device.join(server.url, seat.code, 'seat', seat.seatSecret);
  for (let step = 0; step < 200 && student.public?.clock.phase !== 'debrief'; step++) {
    const clock = student.public?.clock;
    const before = `${clock?.phase}/${clock?.round}/${clock?.practice}`;
    const answer = await student.send(clock?.phase === 'decision' ? { type: 'LockDecision', locked: true } : { type: 'SetReady', ready: true });
    expect(answer).toMatchObject({ ok: true });
    await until(() => {
      const now = student.public?.clock;
      return `${now?.phase}/${now?.round}/${now?.practice}` !== before;
    }, `the end of ${before}`);
  }
  expect(student.public?.outcome).not.toBeNull();
  expect(student.public?.agreements).toBeDefined();
  expect(student.stories.length).toBeGreaterThan(0);
  expect(student.patches).toBeGreaterThan(0);
  const debrief = await get<DebriefView>(server.url, `/api/lessons/${seat.code}/debrief`);
  expect(debrief.status).toBe(200);
  expect(debrief.body.results.length).toBeGreaterThan(0);
  await student.leave();
  expect(server.problems).toEqual([]);
});
