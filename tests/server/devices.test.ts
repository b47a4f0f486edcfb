import { Client } from '@colyseus/sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { protocolVersion } from '../../shared/protocol/messages.ts';
import { Device, lessonInfo, openLesson, post, startTestServer, takeSeat, type TestServer, until } from './support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const presence = (device: Device, seatId: string): string | undefined => (device.raw['presence'] as Record<string, string>)[seatId];

test('a reload comes back to the seat with its secret', async () => {
  const { code } = await openLesson(server.url);
  const seat = await takeSeat(server.url, code, 'Sari');
  const first = await Device.join(server.url, code, 'seat', seat.seatSecret);
  const seen = first.seat;
  await first.leave();
  const second = await Device.join(server.url, code, 'seat', seat.seatSecret);
  expect(second.seat).toEqual(seen);
});

test('the newest device of a seat wins: the older one is told and closed, and the seat stays online', async () => {
  const { code } = await openLesson(server.url);
  const seat = await takeSeat(server.url, code, 'Sari');
  const stage = await Device.join(server.url, code, 'stage');
  const older = await Device.join(server.url, code, 'seat', seat.seatSecret);
  const newer = await Device.join(server.url, code, 'seat', seat.seatSecret);
  await until(() => older.left !== null, 'the older device to be closed');
  expect(older.notices).toContainEqual({ code: 'seat-taken-over' });
  expect(newer.isOpen).toBe(true);
  await until(() => presence(stage, seat.seatId) === 'online', 'presence');
  expect(await newer.send({ type: 'ChooseCountry', country: otherCountry(newer) })).toMatchObject({ ok: true });
  expect(presence(stage, seat.seatId)).toBe('online');
});

test('a try that its page gave up, and that arrives late, takes nothing over', async () => {
  const { code } = await openLesson(server.url);
  const seat = await takeSeat(server.url, code, 'Sari');
  const tryOf = (page: string, count: number) =>
    new Client(server.url).joinById(code, { protocol: protocolVersion, as: 'seat', secret: seat.seatSecret, line: { page, count } });
  const left: number[] = [];
  const newest = await tryOf('sari-s-own-phone', 3);
  newest.reconnection.enabled = false;
  newest.onLeave((reason) => left.push(reason));
  await expect(tryOf('sari-s-own-phone', 2)).rejects.toThrow('overtaken');
  expect(newest.connection.isOpen).toBe(true);
  // Another page is another device, and whatever it counts, it is the newest.
  const laptop = await tryOf('sari-s-own-laptop', 1);
  await until(() => left.length === 1, 'the phone to be told');
  expect(laptop.connection.isOpen).toBe(true);
});

test('several seats share a country, and each sees what the other changes, whole or by patches', async () => {
  const { code, teacherSecret } = await openLesson(server.url, { settings: { practiceRound: false, timed: false } });
  const teacher = await Device.join(server.url, code, 'teacher', teacherSecret);
  const sari = await takeSeat(server.url, code, 'Sari');
  const tono = await takeSeat(server.url, code, 'Tono', sari.country ?? undefined);
  const other = await takeSeat(server.url, code, 'Udin');
  const byPatches = await Device.join(server.url, code, 'seat', sari.seatSecret);
  const whole = await Device.join(server.url, code, 'seat', tono.seatSecret, false);
  const outsider = await Device.join(server.url, code, 'seat', other.seatSecret);
  expect(whole.seat?.mates).toEqual(['Sari']);

  await teacher.send({ type: 'StartLesson' });
  await until(() => teacher.public?.clock.phase === 'news', 'the news');
  for (const phase of ['negotiation', 'decision']) {
    await teacher.send({ type: 'NextPhase' });
    await until(() => byPatches.public?.clock.phase === phase, phase);
  }
  const coins = byPatches.seat?.own?.limits.paymentChoices.at(-1) ?? 0;
  const answer = await whole.send({ type: 'ChoosePayment', coins });
  expect(answer).toMatchObject({ ok: true });
  const revision = answer.ok ? answer.revision : Number.POSITIVE_INFINITY;
  await until(() => whole.revision >= revision && byPatches.revision >= revision, 'the promised revision');
  expect(byPatches.seat?.own?.decision.payment).toBe(coins);
  expect(byPatches.seat?.own).toEqual(whole.seat?.own);
  expect(byPatches.patches).toBeGreaterThan(0);
  expect(whole.patches).toBe(0);
  expect(outsider.seat?.own?.id).not.toBe(sari.country);
  expect(coins).toBeGreaterThan(0);
  expect(outsider.seat?.own?.decision.payment).not.toBe(coins);
});

test('a class that joins in the same moment is spread over the countries, and look-alike names are told apart once', async () => {
  const { code } = await openLesson(server.url);
  const seats = await Promise.all(Array.from({ length: 12 }, (_, index) => takeSeat(server.url, code, `Murid ${index + 1}`)));
  const sizes = (await lessonInfo(server.url, code)).countries.map((country) => country.seats);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  expect(new Set(seats.map(({ seatSecret }) => seatSecret)).size).toBe(12);
  const twins = await Promise.all(['Rina', 'RINA', 'R i n a'].map((name) => post(server.url, `/api/lessons/${code}/seats`, { name })));
  expect(twins.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
});

test('TP9 who is removed is told why, leaves, cannot come back, and reads the same reason after a reload', async () => {
  const { code, teacherSecret } = await openLesson(server.url);
  const teacher = await Device.join(server.url, code, 'teacher', teacherSecret);
  const seat = await takeSeat(server.url, code, 'Sari');
  const student = await Device.join(server.url, code, 'seat', seat.seatSecret);
  expect(await teacher.send({ type: 'RemoveSeat', seatId: seat.seatId, reason: 'Tenang dulu' })).toMatchObject({ ok: true });
  await until(() => student.left !== null, 'the removed device to be closed');
  expect(student.notices.map(({ code: what }) => what)).toContain('removed');
  const reload = () =>
    post<{ message?: string }>(server.url, `/matchmake/joinById/${code}`, { protocol: protocolVersion, as: 'seat', secret: seat.seatSecret });
  expect(await reload()).toMatchObject({ status: 410, body: { message: 'Tenang dulu' } });
  await expect(Device.join(server.url, code, 'seat', seat.seatSecret)).rejects.toMatchObject({ code: 410, message: 'Tenang dulu' });
  expect(await teacher.send({ type: 'ReadmitSeat', seatId: seat.seatId })).toMatchObject({ ok: true });
  expect((await reload()).status).toBe(200);
});

test('an accepted command is answered once and for all, a refused one too', async () => {
  const { code, teacherSecret } = await openLesson(server.url);
  const teacher = await Device.join(server.url, code, 'teacher', teacherSecret);
  await takeSeat(server.url, code, 'Sari');
  const start = { commandId: 'start-once-0000001', command: { type: 'StartLesson' } };
  const answers = await Promise.all([teacher.request(start), teacher.request(start)]);
  expect(answers[0]).toMatchObject({ ok: true });
  expect(answers[1]).toEqual(answers[0]);
  const wrong = { commandId: 'resume-wrong-00001', command: { type: 'Resume' } };
  const refused = await teacher.request(wrong);
  expect(refused).toMatchObject({ ok: false });
  const paused = await teacher.send({ type: 'Pause', reason: 'istirahat' });
  await until(() => paused.ok && teacher.revision >= paused.revision, 'the revision promised for a view that did not change');
  expect(await teacher.request(wrong)).toEqual(refused);
  expect(await teacher.send({ type: 'Resume' })).toMatchObject({ ok: true });
});

function otherCountry(device: Device) {
  const other = device.public?.countries.find(({ id }) => id !== device.seat?.own?.id);
  if (!other) throw new Error('there is one country only');
  return other.id;
}

test('a lesson that was unloaded opens again when a device comes back', async () => {
  const { code } = await openLesson(server.url);
  const seat = await takeSeat(server.url, code, 'Sari');
  const lesson = await server.lessons.find(code);
  if (!lesson) throw new Error('no lesson');
  await server.lessons.unload(lesson);
  expect(server.lessons.world(code)).toBeNull();
  const student = await Device.join(server.url, code, 'seat', seat.seatSecret);
  expect(student.seat?.name).toBe('Sari');
  expect(server.lessons.world(code)?.world).not.toBe(lesson.first);
  expect(await student.send({ type: 'ChooseCountry', country: otherCountry(student) })).toMatchObject({ ok: true });
});
