import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countryId } from '../../shared/lib/ids.ts';
import type { LookedMessage, SeatSigns } from '../../shared/protocol/people-messages.ts';
import { Device, lessonInfo, openLesson, startTestServer, takeSeat, type TestServer, until } from './support/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** What a teacher's device was told about people, the newest first at hand. */
class Console {
  readonly device: Device;
  readonly looked: LookedMessage[] = [];
  constructor(device: Device) {
    this.device = device;
    device.room.onMessage('looked', (message: LookedMessage) => this.looked.push(message));
  }
  of(seatId: string): SeatSigns | undefined {
    return this.device.people?.seats.find(({ id }) => id === seatId);
  }
}

async function classOfTwo() {
  const { code, teacherSecret } = await openLesson(server.url, { settings: { practiceRound: false, timed: false, standInAfter: 60 } });
  const teacher = new Console(await Device.join(server.url, code, 'teacher', teacherSecret));
  const sari = await takeSeat(server.url, code, 'Sari');
  const tono = await takeSeat(server.url, code, 'Tono');
  return { code, teacherSecret, teacher, sari, tono };
}

describe('RM1 the live status of a seat', () => {
  test('the console shows screen, sight, touch and a lost connection, and nobody else is told', async () => {
    const { code, teacher, sari, tono } = await classOfTwo();
    const student = await Device.join(server.url, code, 'seat', sari.seatSecret);
    const other = await Device.join(server.url, code, 'seat', tono.seatSecret);
    await until(() => teacher.of(sari.seatId)?.link === 'online', 'the first sign');
    const touchedMs = teacher.of(sari.seatId)?.touchedMs ?? 0;
    student.room.send('sign', { screen: 'partner', visible: false, touched: true });
    await until(() => teacher.of(sari.seatId)?.visible === false, 'the hidden tab');
    expect(teacher.of(sari.seatId)).toMatchObject({ screen: 'partner', link: 'online' });
    expect(teacher.of(sari.seatId)?.touchedMs).toBeGreaterThanOrEqual(touchedMs);
    await student.leave();
    await until(() => teacher.of(sari.seatId)?.link === 'lost', 'the lost connection');
    expect((await lessonInfo(server.url, code)).countries.find(({ id }) => id === sari.country)?.seats).toBe(1);
    expect([student.people, other.people]).toEqual([null, null]);
    expect(JSON.stringify(other.raw)).not.toContain('partner');
  });

  test('what is malformed or from no seat is ignored, and the device stays', async () => {
    const { code, teacher, sari } = await classOfTwo();
    const student = await Device.join(server.url, code, 'seat', sari.seatSecret);
    for (const bad of [null, 7, {}, { screen: 'bank', visible: true, touched: true }, { screen: 'phase', visible: 'yes', touched: true, more: 1 }]) {
      student.room.send('sign', bad);
      student.room.send('look', bad);
    }
    const stage = await Device.join(server.url, code, 'stage');
    stage.room.send('sign', { screen: 'partner', visible: false, touched: true });
    student.room.send('sign', { screen: 'brief', visible: true, touched: false });
    await until(() => teacher.of(sari.seatId)?.screen === 'brief', 'the good sign');
    expect([student.isOpen, stage.isOpen]).toEqual([true, true]);
  });

  test('a seat on two devices is one row, online, and the older device is told', async () => {
    const { code, teacher, sari } = await classOfTwo();
    const older = await Device.join(server.url, code, 'seat', sari.seatSecret);
    await Device.join(server.url, code, 'seat', sari.seatSecret);
    await until(() => older.left !== null, 'the older device to be closed');
    await until(() => teacher.of(sari.seatId)?.link === 'online', 'the seat online');
    expect(teacher.device.people?.seats.filter(({ id }) => id === sari.seatId)).toHaveLength(1);
  });

  test('two teachers on two devices see the same, and what one ends is ended for both', async () => {
    const { code, teacherSecret, teacher, sari } = await classOfTwo();
    const second = new Console(await Device.join(server.url, code, 'teacher', teacherSecret));
    const student = await Device.join(server.url, code, 'seat', sari.seatSecret);
    await until(() => teacher.of(sari.seatId)?.link === 'online' && second.of(sari.seatId)?.link === 'online', 'both consoles');
    await student.send({ type: 'AskForHelp', text: 'bingung' });
    await until(() => [teacher, second].every(({ device }) => device.teacher?.people.helps.length === 1), 'the raised hand on both');
    expect(await teacher.device.send({ type: 'EndHelp', seatId: sari.seatId })).toMatchObject({ ok: true });
    expect(await second.device.send({ type: 'EndHelp', seatId: sari.seatId })).toMatchObject({ ok: false, refusal: { reason: 'already-done' } });
    await until(() => second.device.teacher?.people.helps.length === 0, 'the hand down on the second console');
    await until(() => student.seat?.people.help === null, 'the hand down on the student’s screen');
  });
});

describe('RM7 looking at a student’s screen', () => {
  test('the teacher gets the seat’s own view and its changes, and nothing after looking away', async () => {
    const { code, teacher, sari } = await classOfTwo();
    const student = await Device.join(server.url, code, 'seat', sari.seatSecret);
    teacher.device.room.send('look', { seatId: sari.seatId });
    await until(() => teacher.looked.length > 0, 'the student’s screen');
    expect(teacher.looked.at(-1)?.view).toEqual(student.seat);
    await teacher.device.send({ type: 'SendNote', to: [sari.seatId], text: 'Baca papan' });
    await until(() => teacher.looked.at(-1)?.view?.people.notes.length === 1, 'what changed on it');
    teacher.device.room.send('look', { seatId: null });
    const shown = teacher.looked.length;
    await student.send({ type: 'AskForHelp', text: '' });
    await until(() => teacher.device.teacher?.people.helps.length === 1, 'the raised hand');
    expect(teacher.looked).toHaveLength(shown);
  });

  test('TK3 where the teacher does not read along, a looked-at screen shows no private line', async () => {
    const { code, teacherSecret } = await openLesson(server.url, { settings: { practiceRound: false, timed: false, chat: true, teacherReads: false } });
    const teacher = new Console(await Device.join(server.url, code, 'teacher', teacherSecret));
    const sari = await takeSeat(server.url, code, 'Sari', 'PADI');
    const student = await Device.join(server.url, code, 'seat', sari.seatSecret);
    await teacher.device.send({ type: 'StartLesson' });
    expect(await student.send({ type: 'SendChat', to: countryId('SURYA'), text: 'hanya untukmu' })).toMatchObject({ ok: true });
    await until(() => student.seat?.own?.pairChat.length === 1, 'the line on the student’s screen');
    teacher.device.room.send('look', { seatId: sari.seatId });
    await until(() => teacher.looked.length > 0, 'the student’s screen');
    expect(JSON.stringify(teacher.looked)).not.toContain('hanya untukmu');
  });

  test('a student who asks to look at another is shown nothing', async () => {
    const { code, sari, tono } = await classOfTwo();
    const student = await Device.join(server.url, code, 'seat', sari.seatSecret);
    const seen: unknown[] = [];
    student.room.onMessage('looked', (message) => seen.push(message));
    student.room.send('look', { seatId: tono.seatId });
    expect(await student.send({ type: 'AskForHelp', text: 'ada?' })).toMatchObject({ ok: true });
    expect(seen).toEqual([]);
  });

  test('a seat that is removed while looked at shows nothing more', async () => {
    const { teacher, sari } = await classOfTwo();
    teacher.device.room.send('look', { seatId: sari.seatId });
    await until(() => teacher.looked.length === 1, 'the student’s screen');
    await teacher.device.send({ type: 'RemoveSeat', seatId: sari.seatId });
    await until(() => teacher.looked.at(-1)?.view === null, 'the empty screen');
  });
});

test('RM8 the student is shown what the teacher did in its place, and the log names both', async () => {
  const { code, teacherSecret, teacher, sari } = await classOfTwo();
  const student = await Device.join(server.url, code, 'seat', sari.seatSecret);
  await teacher.device.send({ type: 'StartLesson' });
  await teacher.device.send({ type: 'NextPhase' });
  await teacher.device.send({ type: 'NextPhase' });
  expect(await teacher.device.send({ type: 'ActFor', seatId: sari.seatId, command: { type: 'LockDecision', locked: true } })).toMatchObject({ ok: true });
  await until(() => student.seat?.people.deeds.length === 1, 'the mark on the student’s screen');
  const log = (await (await fetch(`${server.url}/api/lessons/${code}/log`, { headers: { authorization: `Bearer ${teacherSecret}` } })).json()) as {
    commits: { actor: unknown; command: { type: string; seatId?: string } }[];
  };
  expect(log.commits.find(({ command }) => command.type === 'ActFor')).toMatchObject({ actor: { kind: 'teacher' }, command: { seatId: sari.seatId } });
});

test('a robot that previews the link takes no seat', async () => {
  const { code } = await openLesson(server.url);
  for (const path of [`/j/${code}`, `/play/${code}`, `/api/lessons/${code}`]) {
    await (await fetch(server.url + path, { headers: { 'user-agent': 'WhatsApp/2.23.20.0' } })).text();
  }
  expect((await lessonInfo(server.url, code)).countries.map(({ seats }) => seats)).toEqual([0, 0, 0, 0]);
});

test('a student who opens the teacher’s address has no power', async () => {
  const { code, sari } = await classOfTwo();
  await expect(Device.join(server.url, code, 'teacher', sari.seatSecret)).rejects.toThrow();
  await expect(Device.join(server.url, code, 'teacher')).rejects.toThrow();
  const student = await Device.join(server.url, code, 'seat', sari.seatSecret);
  for (const command of [{ type: 'AskAttention' }, { type: 'SendNote', to: null, text: 'hai' }, { type: 'NextPhase' }] as const) {
    expect(await student.send(command)).toMatchObject({ ok: false, refusal: { reason: 'not-your-power' } });
  }
});
