import { afterAll, beforeAll, expect, test } from 'vitest';
import { Device, lessonInfo, openLesson, post, startTestServer, takeSeat, type TestServer, until } from './support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('LB3 LB4 who comes into a locked class waits, and is let in without coming again', async () => {
  const { code, teacherSecret } = await openLesson(server.url);
  const teacher = await Device.join(server.url, code, 'teacher', teacherSecret);
  expect(await teacher.send({ type: 'LockJoining', locked: true })).toMatchObject({ ok: true });
  expect(await lessonInfo(server.url, code)).toMatchObject({ joinLocked: true });
  const late = await takeSeat(server.url, code, 'Sari', 'PADI');
  expect(late.country).toBeNull();
  const phone = await Device.join(server.url, code, 'seat', late.seatSecret);
  expect(phone.seat).toMatchObject({ waiting: true, country: null, own: null });
  expect(await teacher.send({ type: 'AdmitWaiting', seatId: null })).toMatchObject({ ok: true });
  await until(() => phone.seat?.country !== null && phone.seat?.own !== null, 'the country');
  expect(phone.seat).toMatchObject({ waiting: false });
});

test('PH11 the names of mates at one device are checked like the first', async () => {
  const { code } = await openLesson(server.url);
  const take = (name: string, also: readonly string[]) => post(server.url, `/api/lessons/${code}/seats`, { name, also });
  expect(await take('Sari', ['Tono', 'guru'])).toMatchObject({ status: 422, body: { error: { reason: 'name-not-allowed', field: 'also.1' } } });
  expect(await take('Sari', ['sári'])).toMatchObject({ body: { error: { reason: 'name-taken', field: 'also.0' } } });
  expect(await take('Sari', ['Tono', 'Udin'])).toMatchObject({ status: 201 });
  expect(await take('Wati', ['UDIN'])).toMatchObject({ body: { error: { reason: 'name-taken', field: 'also.0' } } });
  const stage = await Device.join(server.url, code, 'stage');
  expect(stage.public?.seats.map(({ name }) => name)).toEqual(['Sari, Tono, Udin']);
});

test('LB5 a new name passes the same check as at the door', async () => {
  const { code, teacherSecret } = await openLesson(server.url);
  const teacher = await Device.join(server.url, code, 'teacher', teacherSecret);
  const { seatId } = await takeSeat(server.url, code, 'Sari');
  const rename = (name: string) => teacher.send({ type: 'RenameSeat', seatId, name });
  expect(await rename('guru')).toMatchObject({ ok: false, refusal: { reason: 'name-not-allowed' } });
  expect(await rename('\u202eiraS')).toMatchObject({ ok: false, refusal: { reason: 'name-not-allowed' } });
  expect(await rename('  Sari   Dewi ')).toMatchObject({ ok: true });
  await until(() => teacher.teacher?.seats[0]?.name === 'Sari Dewi', 'the new name');
});
