import { afterAll, beforeAll, expect, test } from 'vitest';
import { MemoryEventLog } from '../../server/store/memory-event-log.ts';
import type { Commit, GameEvent } from '../../shared/game/events.ts';
import { countryId } from '../../shared/lib/ids.ts';
import type { LessonCreated, SeatCreated } from '../../shared/protocol/http.ts';
import { bearer, Device, get, lessonInfo, openLesson, post, startTestServer, takeSeat, type TestServer } from './support/test-server.ts';

const log = new MemoryEventLog();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({}, log);
});
afterAll(async () => {
  await server.stop();
  expect(server.problems).toEqual([]);
});

const again = <Body>(code: string, secret: string | null, body: object = { language: 'id' }) =>
  post<Body & { error?: object }>(server.url, `/api/lessons/${code}/again`, body, secret === null ? {} : bearer(secret));

async function endedLesson(settings: object = {}): Promise<LessonCreated & { readonly seatSecret: string }> {
  const lesson = await openLesson(server.url, { settings: { practiceRound: false, ...settings } });
  const { seatSecret } = await takeSeat(server.url, lesson.code, 'Sari', 'PADI');
  const teacher = await Device.join(server.url, lesson.code, 'teacher', lesson.teacherSecret);
  await teacher.send({ type: 'StartLesson' });
  await teacher.send({ type: 'EndLesson' });
  await teacher.leave();
  return { ...lesson, seatSecret };
}

type Created = Extract<GameEvent, { type: 'WorldCreated' }>;
const created = async (worldId: string): Promise<Created> => {
  const [first] = (await log.readWorld(worldId)) as readonly Commit[];
  return first?.events.find((event): event is Created => event.type === 'WorldCreated') as Created;
};

test('RR1 RR2 a student plays the ended game again alone: the same scenario, preset and seed, in another country', async () => {
  const base = await endedLesson();
  const { status, body } = await again<SeatCreated>(base.code, base.seatSecret, { language: 'en', country: 'MEDIKA' });
  expect(status).toBe(201);
  expect(body).toMatchObject({ country: countryId('MEDIKA') });
  const [before, now] = [await created(base.code), await created(body.code)];
  expect([now.seed, now.presetId, now.scenarioHash]).toEqual([before.seed, before.presetId, before.scenarioHash]);
  expect(now.settings).toEqual({ ...before.settings, timed: false, practiceRound: false, secrets: 'all' });
  expect(await lessonInfo(server.url, body.code)).toMatchObject({ again: base.code, started: true, language: 'en' });
  const student = await Device.join(server.url, body.code, 'seat', body.seatSecret);
  expect(student.public?.clock).toMatchObject({ phase: 'news', round: 1, deadlineMs: null });
});

test('RR1 the teacher opens the same game for a class again, with the settings it had', async () => {
  const base = await endedLesson({ chat: true });
  const { status, body } = await again<LessonCreated>(base.code, base.teacherSecret);
  expect(status).toBe(201);
  const [before, now] = [await created(base.code), await created(body.code)];
  expect([now.seed, now.settings]).toEqual([before.seed, before.settings]);
  expect(await lessonInfo(server.url, body.code)).toMatchObject({ again: base.code, started: false });
  expect(await Device.join(server.url, body.code, 'teacher', body.teacherSecret)).toMatchObject({ isOpen: true });
});

test('RR1 not before the game has ended in every world, and only by those who were part of it', async () => {
  const base = await openLesson(server.url, { worlds: 2 });
  const { seatSecret } = await takeSeat(server.url, base.code, 'Sari');
  for (const secret of [base.teacherSecret, seatSecret])
    expect(await again(base.code, secret)).toMatchObject({ status: 409, body: { error: { reason: 'wrong-phase' } } });
  const ended = await endedLesson();
  const other = await endedLesson();
  for (const secret of [null, other.seatSecret, other.teacherSecret])
    expect(await again(ended.code, secret)).toMatchObject({ status: 403, body: { error: { reason: 'not-your-power' } } });
  for (const country of ['ATLANTIS', ''])
    expect(await again(ended.code, ended.seatSecret, { language: 'id', country })).toMatchObject({ status: 400, body: { error: { field: 'country' } } });
  expect(await again(ended.code, ended.seatSecret, { language: 'xx' })).toMatchObject({ status: 400, body: { error: { field: 'language' } } });
});

test('RR2 RR4 of twin worlds a student plays their own again, without a wish in another country; when the first game is deleted the second goes on', async () => {
  const base = await openLesson(server.url, { worlds: 2, settings: { practiceRound: false } });
  await takeSeat(server.url, base.code, 'Sari');
  const second = await takeSeat(server.url, base.code, 'Budi');
  for (const id of [base.code, `${base.code}-B`]) {
    const teacher = await Device.join(server.url, id, 'teacher', base.teacherSecret);
    await teacher.send({ type: 'StartLesson' });
    await teacher.send({ type: 'EndLesson' });
  }
  const { body } = await again<SeatCreated>(base.code, second.seatSecret);
  expect(await lessonInfo(server.url, body.code)).toMatchObject({ again: `${base.code}-B` });
  expect(body.country).not.toBe(second.country);
  // What is deleted is gone, the second game goes on.
  await post(server.url, `/api/lessons/${base.code}/delete`, {}, bearer(base.teacherSecret));
  expect(await lessonInfo(server.url, body.code)).toMatchObject({ again: `${base.code}-B`, started: true });
  expect((await get(server.url, `/api/lessons/${base.code}`)).status).toBe(404);
});
