import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Commit } from '../../shared/game/events.ts';
import type { LessonInfo, SeatMoved } from '../../shared/protocol/http.ts';
import { protocolVersion } from '../../shared/protocol/messages.ts';
import { bearer, Device, get, lessonInfo, openLesson, post, startTestServer, takeSeat, type TestServer, until } from './support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await server.stop();
  expect(server.problems).toEqual([]);
});

const students = (info: LessonInfo) => info.worlds.map(({ seats }) => seats);

test('TW1 a lesson holds one world unless the teacher asks for more, and at most four', async () => {
  const one = await openLesson(server.url);
  expect((await lessonInfo(server.url, one.code)).worlds.map(({ id }) => id)).toEqual([one.code]);
  const four = await openLesson(server.url, { worlds: 4 });
  const { worlds, joinOpen, started, ended } = await lessonInfo(server.url, four.code);
  expect(worlds.map(({ id }) => id)).toEqual([four.code, `${four.code}-B`, `${four.code}-C`, `${four.code}-D`]);
  expect({ joinOpen, started, ended }).toEqual({ joinOpen: true, started: false, ended: false });
  for (const worlds of [0, 5, 1.5, '2']) {
    expect(await post(server.url, '/api/lessons', { scenarioId: 'intro', language: 'id', worlds })).toMatchObject({
      status: 400,
      body: { error: { reason: 'malformed', field: 'worlds' } },
    });
  }
});

test('TW1 twin worlds begin with the same seed, settings and scenario', async () => {
  const { code, teacherSecret } = await openLesson(server.url, { worlds: 2, settings: { news: false } });
  const first = async (world: string) => {
    const { body } = await get<{ commits: Commit[] }>(server.url, `/api/lessons/${world}/log`, bearer(teacherSecret));
    return { command: body.commits[0]?.command, events: body.commits[0]?.events };
  };
  expect(await first(`${code}-B`)).toEqual(await first(code));
  expect((await get(server.url, `/api/lessons/${code}-C/log`, bearer(teacherSecret))).status).toBe(404);
});

test('TW2 36 students who join at once are spread 18 and 18, each country within one', async () => {
  const { code } = await openLesson(server.url, { worlds: 2 });
  const seats = await Promise.all(Array.from({ length: 36 }, (_, index) => takeSeat(server.url, code, `Murid ${index + 1}`)));
  const info = await lessonInfo(server.url, code);
  expect(students(info)).toEqual([18, 18]);
  for (const { countries } of info.worlds) {
    const sizes = countries.map((country) => country.seats);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  }
  const devices = await Promise.all(seats.map((seat) => Device.join(server.url, code, 'seat', seat.seatSecret)));
  expect(devices.map(({ room }) => room.roomId)).toEqual(seats.map(({ world }) => world));
  for (const device of devices) expect(device.public?.seats).toHaveLength(18);
  await Promise.all(devices.map((device) => device.leave()));
});

test('TW2 one after the other they alternate, the country chosen is taken in the own world, and a name counts once in the lesson', async () => {
  const { code } = await openLesson(server.url, { worlds: 2 });
  const countries = (await lessonInfo(server.url, code)).countries.map(({ id }) => id);
  const wanted = countries[2] ?? '';
  const seats = [];
  for (const name of ['Ani', 'Budi', 'Citra', 'Dewi']) seats.push(await takeSeat(server.url, code, name, wanted));
  expect(seats.map(({ world }) => world)).toEqual([code, `${code}-B`, code, `${code}-B`]);
  expect(seats.map(({ country }) => country)).toEqual(seats.map(() => wanted));
  expect((await post(server.url, `/api/lessons/${code}/seats`, { name: 'budi' })).status).toBe(409);
  await takeSeat(server.url, code, 'Eka');
  const next = await lessonInfo(server.url, code);
  expect(next.countries).toEqual(next.worlds[1]?.countries);
});

test('a seat opens its own world only, the stage and the teacher every one', async () => {
  const { code, teacherSecret } = await openLesson(server.url, { worlds: 2 });
  const first = await takeSeat(server.url, code, 'Ani');
  const second = await takeSeat(server.url, code, 'Budi');
  const join = (id: string, as: string, secret?: string) => post(server.url, `/matchmake/joinById/${id}`, { protocol: protocolVersion, as, secret });
  expect((await join(`${code}-B`, 'seat', first.seatSecret)).status).toBe(401);
  expect((await join(`${code}-B`, 'seat', second.seatSecret)).status).toBe(200);
  expect((await join(`${code}-C`, 'stage')).status).toBe(404);
  const lost = await Device.join(server.url, code, 'seat', second.seatSecret);
  expect(lost.room.roomId).toBe(`${code}-B`);
  for (const id of [code, `${code}-B`]) {
    const stage = await Device.join(server.url, id, 'stage');
    const teacher = await Device.join(server.url, id, 'teacher', teacherSecret);
    expect(stage.public?.seats).toHaveLength(1);
    expect(teacher.teacher?.seats).toHaveLength(1);
  }
});

test('TW1 a command goes to the log of its own world, and each world answers for itself', async () => {
  const { code, teacherSecret } = await openLesson(server.url, { worlds: 2, settings: { practiceRound: false } });
  const [a, b] = await Promise.all([code, `${code}-B`].map((id) => Device.join(server.url, id, 'teacher', teacherSecret)));
  if (!a || !b) throw new Error('two worlds');
  expect(await Promise.all([a, b].map((device) => device.send({ type: 'StartLesson' })))).toMatchObject([{ ok: true }, { ok: true }]);
  expect(await b.send({ type: 'Pause', reason: 'lihat ke depan' })).toMatchObject({ ok: true });
  expect(await Promise.all([a, b].map((device) => device.send({ type: 'Resume' })))).toMatchObject([{ ok: false }, { ok: true }]);
  await until(() => b.public?.clock.phase === 'news', 'the first phase in the second world');
  expect(await a.send({ type: 'NextPhase' })).toMatchObject({ ok: true });
  await until(() => a.public?.clock.phase === 'negotiation', 'the next phase in the first world');
  expect(b.public?.clock.phase).toBe('news');
  const types = async (world: string) => {
    const { body } = await get<{ commits: Commit[] }>(server.url, `/api/lessons/${world}/log`, bearer(teacherSecret));
    return body.commits.filter(({ actor }) => actor.kind === 'teacher').map(({ command }) => command.type);
  };
  expect(await types(code)).toEqual(['StartLesson', 'NextPhase']);
  expect(await types(`${code}-B`)).toEqual(['StartLesson', 'Pause', 'Resume']);
});

test('a student learns nothing of the other world but what its stage shows', async () => {
  const { code, teacherSecret } = await openLesson(server.url, { worlds: 2, settings: { practiceRound: false, chat: true } });
  const seats = [];
  for (const name of ['Ani', 'Budi', 'Citra', 'Dewi']) seats.push(await takeSeat(server.url, code, name));
  const devices = await Promise.all(seats.map((seat) => Device.join(server.url, code, 'seat', seat.seatSecret)));
  const teachers = await Promise.all([code, `${code}-B`].map((id) => Device.join(server.url, id, 'teacher', teacherSecret)));
  for (const type of ['StartLesson', 'NextPhase'] as const) for (const teacher of teachers) expect(await teacher.send({ type })).toMatchObject({ ok: true });
  const [a, b] = devices;
  if (!a || !b) throw new Error('a student in each world');
  await until(() => b.public?.clock.phase === 'negotiation', 'the negotiation');
  const heard: unknown[] = [];
  for (const type of ['view', 'view-patch', 'story', 'notice']) a.room.onMessage(type, (message: unknown) => heard.push(message));
  const partner = b.public?.countries.find(({ id }) => id !== b.seat?.own?.id)?.id;
  if (partner === undefined) throw new Error('nobody to talk to');
  expect(await b.send({ type: 'SendChat', to: partner, text: 'rahasia-dunia-b' })).toMatchObject({ ok: true });
  expect(await b.send({ type: 'SendChat', to: null, text: 'pleno-dunia-b' })).toMatchObject({ ok: true });
  await until(() => b.public?.plenaryChat.length === 1, 'the line in the second world');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const known = JSON.stringify([heard, a.seat, a.raw, await lessonInfo(server.url, code)]);
  for (const word of ['rahasia-dunia-b', 'pleno-dunia-b', 'Budi', 'Dewi']) expect(known).not.toContain(word);
});

test('TW3 the teacher moves a student: the device follows with the same secret, and can be moved back', async () => {
  const { code, teacherSecret } = await openLesson(server.url, { worlds: 2 });
  const seat = await takeSeat(server.url, code, 'Ani');
  await takeSeat(server.url, code, 'Budi');
  const device = await Device.join(server.url, code, 'seat', seat.seatSecret);
  const move = (world: string, headers = bearer(teacherSecret), country?: string) =>
    post<SeatMoved>(server.url, `/api/lessons/${code}/moves`, { seatId: seat.seatId, world, ...(country === undefined ? {} : { country }) }, headers);

  expect((await move(`${code}-B`, bearer(seat.seatSecret))).status).toBe(403);
  expect(await move(`${code}-Z`)).toMatchObject({ status: 400, body: { error: { field: 'world' } } });
  expect(await move(code)).toMatchObject({ status: 422, body: { error: { reason: 'already-done' } } });
  const country = (await lessonInfo(server.url, code)).countries[3]?.id ?? '';
  expect(await move(`${code}-B`, bearer(teacherSecret), country)).toEqual({ status: 200, body: { seatId: seat.seatId, world: `${code}-B` } });
  await until(() => device.left !== null, 'the old connection to be closed');
  expect(device.notices).toContainEqual({ code: 'moved' });
  const again = await Device.join(server.url, code, 'seat', seat.seatSecret);
  expect(again.room.roomId).toBe(`${code}-B`);
  expect(again.seat?.own?.id).toBe(country);
  expect(students(await lessonInfo(server.url, code))).toEqual([0, 2]);

  expect((await move(code)).status).toBe(200);
  const home = await Device.join(server.url, code, 'seat', seat.seatSecret);
  expect(home.room.roomId).toBe(code);
  expect(students(await lessonInfo(server.url, code))).toEqual([1, 1]);
});
