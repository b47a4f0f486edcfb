import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EarlierLessons, LessonCreated } from '../../shared/protocol/http.ts';
import { bearer, Device, get, openLesson, post, startTestServer, takeSeat, type TestServer, until } from './support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.stop();
  expect(server.problems).toEqual([]);
});

const settings = { timed: false, practiceRound: false };
const proof = ({ code, teacherSecret }: LessonCreated) => ({ code, secret: teacherSecret });
const ask = (lesson: LessonCreated, earlier: readonly object[], path = 'earlier', secret = lesson.teacherSecret) =>
  post<EarlierLessons & { error?: object }>(server.url, `/api/lessons/${lesson.code}/${path}`, { earlier }, bearer(secret));

/** A lesson played to its end by one student and bots. */
async function played(request: Parameters<typeof openLesson>[1] = {}, student: string | null = 'Ani'): Promise<LessonCreated> {
  const lesson = await openLesson(server.url, { settings, ...request });
  if (student !== null) await takeSeat(server.url, lesson.code, student);
  const teacher = await Device.join(server.url, lesson.code, 'teacher', lesson.teacherSecret);
  await teacher.send({ type: 'StartLesson' });
  for (let step = 0; teacher.public?.clock.phase !== 'debrief'; step += 1) {
    if (step > 60) throw new Error('the game never ended');
    const before = JSON.stringify([teacher.public?.clock.phase, teacher.public?.clock.round]);
    expect(await teacher.send({ type: 'NextPhase' })).toMatchObject({ ok: true });
    await until(() => JSON.stringify([teacher.public?.clock.phase, teacher.public?.clock.round]) !== before, 'the next phase');
  }
  await teacher.leave();
  return lesson;
}

test('EL1 EL2 EL3 earlier lessons are compared by who can prove each, without names, and shown only when the teacher says so', async () => {
  const first = await played();
  const second = await played({}, 'Bunga');
  const today = await played({}, 'Citra');
  const withoutStudents = await played({}, null);
  const unfinished = await openLesson(server.url, { settings });
  const other = await openLesson(server.url, { scenarioId: 'pandemi', settings });

  // The order asked for does not matter: the oldest comes first; today's own lesson is none of the earlier.
  const proofs = [second, first, today, withoutStudents, unfinished, other].map(proof);
  const { status, body } = await ask(today, proofs);
  expect(status).toBe(200);
  expect(body.lessons).toHaveLength(2);
  for (const { worlds } of body.lessons) {
    expect(worlds).toEqual([expect.objectContaining({ rounds: 3, thresholdKept: expect.any(Boolean) })]);
    for (const world of worlds) expect(world.kept).toBeLessThanOrEqual(world.promises);
  }
  const told = await get<{ worldIndex: number }>(server.url, `/api/lessons/${first.code}/debrief`);
  expect(body.lessons[0]?.worlds[0]?.worldIndex).toBe(told.body.worldIndex);
  for (const secret of ['Ani', 'Bunga', first.code, second.code, first.teacherSecret]) expect(JSON.stringify(body)).not.toContain(secret);

  // A wrong secret, a student's, and another lesson's open nothing, and say nothing.
  const { seatSecret } = await takeSeat(server.url, unfinished.code, 'Dewi');
  for (const secret of ['x'.repeat(32), seatSecret, second.teacherSecret]) expect((await ask(today, [{ code: first.code, secret }])).body.lessons).toEqual([]);
  expect((await ask(today, [{ code: 'ZZZZZZZ', secret: first.teacherSecret }])).body.lessons).toEqual([]);
  expect((await ask(today, [proof(first)], 'earlier', seatSecret)).status).toBe(403);
  expect((await ask(today, [proof(first)], 'earlier/show', first.teacherSecret)).status).toBe(403);

  // The class sees it from when it is shown until it is taken back.
  const stage = await Device.join(server.url, today.code, 'stage');
  expect(stage.public?.lead?.earlier).toEqual([]);
  expect((await ask(today, [proof(first)], 'earlier/show')).body.lessons).toHaveLength(1);
  await until(() => stage.public?.lead?.earlier.length === 1, 'the earlier lesson on the stage');
  await ask(today, [], 'earlier/show');
  await until(() => stage.public?.lead?.earlier.length === 0, 'nothing on the stage');
  await stage.leave();

  // Before its debrief a lesson shows nothing; what was deleted is gone.
  expect(await ask(unfinished, [proof(first)], 'earlier/show')).toMatchObject({ status: 409, body: { error: { reason: 'wrong-phase' } } });
  expect((await post(server.url, `/api/lessons/${first.code}/delete`, {}, bearer(first.teacherSecret))).status).toBe(200);
  expect((await ask(today, proofs)).body.lessons).toHaveLength(1);
}, 60_000);

test('EL1 what is asked wrongly is named', async () => {
  const lesson = await openLesson(server.url);
  const wrong: readonly (readonly [object, string])[] = [
    [{ earlier: Array.from({ length: 13 }, () => proof(lesson)) }, 'earlier'],
    [{ earlier: [{ code: lesson.code }] }, 'earlier.0.secret'],
    [{ earlier: [{ code: lesson.code, secret: 'a secret' }] }, 'earlier.0.secret'],
    [{ earlier: 3 }, 'earlier'],
  ];
  for (const [body, field] of wrong) {
    expect(await post(server.url, `/api/lessons/${lesson.code}/earlier`, body, bearer(lesson.teacherSecret))).toMatchObject({
      status: 400,
      body: { error: { reason: 'malformed', field } },
    });
  }
});
