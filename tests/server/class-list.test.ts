import { afterAll, beforeAll, expect, test } from 'vitest';
import { MemoryEventLog } from '../../server/store/memory-event-log.ts';
import { protocolVersion } from '../../shared/protocol/messages.ts';
import type { ListedCode, SeatCreated } from '../../shared/protocol/http.ts';
import { groupedCode, personalCodeLength, readPersonalCode } from '../../shared/protocol/personal-code.ts';
import { bearer, Device, get, openLesson, post, startTestServer, takeSeat, type TestServer, until } from './support/test-server.ts';

const log = new MemoryEventLog();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ FAILURES_PER_MINUTE: '40' }, log);
});
afterAll(() => server.stop());

const classOf = async (students: readonly { name: string; country?: string }[], worlds = 1) => {
  const lesson = await openLesson(server.url, { worlds });
  const { status, body } = await post<{ students: ListedCode[] }>(server.url, `/api/lessons/${lesson.code}/list`, { students }, bearer(lesson.teacherSecret));
  expect(status).toBe(201);
  const teacher = await Device.join(server.url, lesson.code, 'teacher', lesson.teacherSecret);
  return { ...lesson, teacher, students: body.students };
};
const enter = (code: string) => post<SeatCreated>(server.url, '/api/codes', { code });
const knock = async (code: string, secret: string) =>
  (await post(server.url, `/matchmake/joinById/${code}`, { protocol: protocolVersion, as: 'seat', secret })).status;

test('CL2 CL3 a personal code takes its seat, and is the same seat on a second device, the newest of which wins', async () => {
  const { code, students, teacher } = await classOf([{ name: 'Sari', country: 'SURYA' }, { name: 'Tono' }]);
  const sari = students[0] as ListedCode;
  expect(await knock(code, sari.code)).toBe(401);
  const typed = groupedCode(sari.code).toLowerCase();
  const first = await enter(typed);
  expect(first).toMatchObject({ status: 201, body: { code, seatId: sari.seatId, seatSecret: sari.code, country: 'SURYA' } });
  const older = await Device.join(server.url, code, 'seat', first.body.seatSecret);
  expect(older.seat).toMatchObject({ name: 'Sari', country: 'SURYA' });
  await until(() => teacher.teacher?.listed.length === 1, 'the list without her');
  const again = await enter(sari.code);
  expect(again.body).toEqual(first.body);
  await Device.join(server.url, code, 'seat', again.body.seatSecret);
  await until(() => older.left !== null, 'the older device to be closed');
  expect(teacher.teacher?.seats).toHaveLength(1);
});

test('CL2 forty taps on one code in one instant take one seat', async () => {
  const { students, teacher } = await classOf([{ name: 'Sari' }], 2);
  const answers = await Promise.all(Array.from({ length: 40 }, () => enter(students[0]?.code ?? '')));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(answers.map(({ body }) => `${body.seatId} in ${body.world}`)).size).toBe(1);
  await until(() => teacher.teacher?.seats.length === 1 && teacher.teacher.listed.length === 0, 'one seat');
});

test('CL2 personal codes work in a locked class, and twin worlds are filled evenly', async () => {
  const { code, students, teacher } = await classOf(
    Array.from({ length: 8 }, (_, place) => ({ name: `Murid ${place + 1}` })),
    2,
  );
  expect(await teacher.send({ type: 'LockJoining', locked: true })).toMatchObject({ ok: true });
  const came = await Promise.all(students.map((student) => enter(student.code)));
  expect(came.map(({ body }) => body.world).filter((world) => world === code)).toHaveLength(4);
  expect(came.every(({ body }) => body.country !== null)).toBe(true);
  await until(() => teacher.teacher?.listed.length === 0, 'an empty list');
  const away = came.find(({ body }) => body.world !== code)?.body;
  const phone = await Device.join(server.url, code, 'seat', away?.seatSecret);
  expect(phone.seat?.country).toBe(away?.country);
});

test('CL4 wrong, renewed and removed codes, and those of other lessons’ paths, are answered alike', async () => {
  const { code, teacherSecret, students } = await classOf([{ name: 'Sari' }, { name: 'Tono' }]);
  const [sari, tono] = students as [ListedCode, ListedCode];
  const change = <Body>(what: string, seatId: string) => post<Body>(server.url, `/api/lessons/${code}/list/${what}`, { seatId }, bearer(teacherSecret));
  await enter(sari.code);
  const phone = await Device.join(server.url, code, 'seat', sari.code);
  const renewed = await change<ListedCode>('renew', sari.seatId);
  expect(renewed).toMatchObject({ status: 200, body: { seatId: sari.seatId, name: 'Sari' } });
  await until(() => phone.left !== null, 'the device of the old code to be closed');
  expect(await change('remove', tono.seatId)).toMatchObject({ status: 200 });
  const wrong = await get(server.url, '/api/lessons/ZZZZZZ');
  for (const attempt of [sari.code, tono.code, 'A'.repeat(personalCodeLength), 'ABC', 'bukan-kode!', code]) expect(await enter(attempt)).toEqual(wrong);
  expect(await knock(code, sari.code)).toBe(401);
  const back = await enter(renewed.body.code);
  expect(back.body.seatId).toBe(sari.seatId);
  expect((await Device.join(server.url, code, 'seat', renewed.body.code)).seat?.name).toBe('Sari');
});

test('CL1 only the teacher lists, names are checked like at the door, and the line is named', async () => {
  const { code, teacherSecret } = await openLesson(server.url);
  await takeSeat(server.url, code, 'Wati');
  const list = (students: readonly object[], secret = teacherSecret) => post(server.url, `/api/lessons/${code}/list`, { students }, bearer(secret));
  expect(await list([{ name: 'Sari' }], 'x'.repeat(32))).toMatchObject({ status: 403 });
  expect(await list([{ name: 'Sari' }, { name: 'guru' }])).toMatchObject({ body: { error: { reason: 'name-not-allowed', field: 'students.1.name' } } });
  expect(await list([{ name: 'Sari' }, { name: 'W a t i' }])).toMatchObject({ body: { error: { reason: 'name-taken', field: 'students.1.name' } } });
  expect(await list(Array.from({ length: 61 }, (_, place) => ({ name: `M ${place}` })))).toMatchObject({ status: 400 });
  expect(await list([{ name: 'Sari', country: 'ATLANTIS' }])).toMatchObject({ body: { error: { reason: 'unknown-country', field: 'students.0.country' } } });
  expect(await list([{ name: 'Sari' }])).toMatchObject({ status: 201 });
  expect(await post(server.url, `/api/lessons/${code}/seats`, { name: 'SARI' })).toMatchObject({ status: 409 });
});

test('CL2 a code is in no commit, no public state and no problem’s text, and outlives a restart', async () => {
  const { code, students, teacher } = await classOf([{ name: 'Sari' }, { name: 'Tono' }]);
  const [sari, tono] = students as [ListedCode, ListedCode];
  await enter(sari.code);
  const stage = await Device.join(server.url, code, 'stage');
  const kept = JSON.stringify([await log.readWorld(code), await log.readSeats(code), stage.raw, teacher.teacher, server.problems]);
  for (const student of students) expect(kept).not.toContain(student.code);
  expect(JSON.stringify(stage.raw)).not.toContain('Tono');
  const lesson = await server.lessons.find(code);
  if (lesson) await server.lessons.unload(lesson);
  expect((await enter(tono.code)).body).toMatchObject({ seatId: tono.seatId, code });
});

test('guessing codes is limited, but a printed link of a class that is known here still leads to its seat', async () => {
  const { code, students } = await classOf([{ name: 'Sari' }]);
  const guesses = await Promise.all(Array.from({ length: 60 }, (_, place) => enter('ABCD'.repeat(4).slice(0, 15) + 'ABCDEFGHJK'[place % 10])));
  expect(guesses.at(-1)?.status).toBe(429);
  const scanned = await post<SeatCreated>(server.url, `/api/lessons/${code}/codes`, { code: students[0]?.code });
  expect(scanned).toMatchObject({ status: 201, body: { seatId: students[0]?.seatId } });
});

test('a personal code has at least 60 bits and reads as it is typed', () => {
  expect(personalCodeLength * Math.log2(19)).toBeGreaterThan(60);
  expect(readPersonalCode('abcd efgh–jkmn PRST')).toBe('ABCDEFGHJKMNPRST');
  expect(['', 'ABCDEF', 'ABCDEFGHJKMNPRSTX', 'ABCDEFGHIJKLMNOP', 'ABCD.EFGH.JKMN.PRST'].map(readPersonalCode)).toEqual([null, null, null, null, null]);
});
