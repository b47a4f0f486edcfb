import { afterAll, beforeAll, expect, test } from 'vitest';
import { MemoryEventLog } from '../../server/store/memory-event-log.ts';
import type { SeatCreated } from '../../shared/protocol/http.ts';
import { slowLine } from '../e2e/support/slow-line.ts';
import { SkippingClock } from '../support/skipping-clock.ts';
import { Device, lessonInfo, openLesson, post, startTestServer, takeSeat, type TestServer, until } from './support/test-server.ts';
import { FaultyLog, openClass, say, teacher } from './support/test-session.ts';

/** Bad luck that needs no browser; the table of all of it stands in tests/e2e/bad-luck.test.ts. */

const clock = new SkippingClock();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({}, new MemoryEventLog(), clock);
});
afterAll(async () => {
  await server.stop();
  expect(server.problems).toEqual([]);
});

const ok = { ok: true };

test('LB1 forty students who join at once all have a seat of their own, ten in each country, and each can open it', async () => {
  const { code } = await openLesson(server.url);
  const taken = await Promise.all(Array.from({ length: 40 }, (_, at) => post<SeatCreated>(server.url, `/api/lessons/${code}/seats`, { name: `Siswa ${at}` })));
  expect(taken.map(({ status }) => status)).toEqual(Array.from({ length: 40 }, () => 201));
  expect(new Set(taken.map(({ body }) => body.seatId)).size).toBe(40);
  expect((await lessonInfo(server.url, code)).countries.map(({ seats }) => seats)).toEqual([10, 10, 10, 10]);
  const devices = await Promise.all(taken.map(({ body }) => Device.join(server.url, code, 'seat', body.seatSecret)));
  expect(new Set(devices.map(({ seat }) => seat?.seatId)).size).toBe(40);
  await until(() => devices.every((device) => device.public?.seats.length === 40), 'everybody to see everybody', 60_000);
});

test('the teacher’s laptop sleeps 5 minutes: the class plays on, and the console catches up without a word from it', async () => {
  const line = await slowLine(server.port);
  const phaseSeconds = { news: 20, negotiation: 60, decision: 60, reveal: 30, reflection: 30 };
  const { code, teacherSecret } = await openLesson(server.url, { settings: { practiceRound: false, standInAfter: 0, phaseSeconds } });
  const laptop = await Device.join(line.url, code, 'teacher', teacherSecret);
  const stage = await Device.join(server.url, code, 'stage');
  expect(await laptop.send({ type: 'StartLesson' })).toMatchObject(ok);
  await until(() => laptop.public?.clock.phase === 'news', 'the start', 60_000);
  line.hold();
  await clock.skip(300_000);
  await until(() => stage.public?.clock.round === 2, 'the class to play on', 60_000);
  expect(laptop.public?.clock).toMatchObject({ phase: 'news', round: 1 });
  line.release();
  await until(() => laptop.public?.clock.round === 2 && laptop.teacher?.toldRounds.includes(1) === true, 'the console to catch up', 60_000);
  expect(await laptop.send({ type: 'Pause', reason: 'Saya kembali' })).toMatchObject(ok);
  await until(() => stage.public?.clock.pausedReason === 'Saya kembali', 'the pause', 60_000);
  await line.close();
});

test.each(['before', 'after'] as const)(
  'PH5 PH6 a pause exactly at a deadline, %s the clock’s own word: no phase is skipped, ended twice or lost',
  async (order) => {
    const log = new FaultyLog();
    const { clock: virtual, world } = await openClass(log, { timed: true });
    const id = (what: string) => `${what}-at-the-deadline-0001`;
    expect(await say(world, teacher, id('start'), { type: 'StartLesson' })).toMatchObject(ok);
    const toDeadline = (world.state.deadlineMs ?? 0) - virtual.now();
    // While the disk is slow, both meet on the draft.
    const written = Promise.withResolvers<void>();
    log.gate = written.promise;
    const passing = order === 'after' ? virtual.pass(toDeadline) : null;
    await passing;
    const pausing = say(world, teacher, id('pause'), { type: 'Pause', reason: 'Tepat di bel' });
    if (order === 'before') await virtual.pass(toDeadline);
    expect(world.state).toMatchObject({ phase: 'news', paused: null });
    log.gate = null;
    written.resolve();
    expect(await pausing).toMatchObject(ok);
    const at = order === 'before' ? 'news' : 'negotiation';
    expect(world.state.phase).toBe(at);
    expect(world.state.paused).not.toBeNull();
    await virtual.pass(3_600_000);
    expect(world.state.phase).toBe(at);
    expect(await say(world, teacher, id('resume'), { type: 'Resume' })).toMatchObject(ok);
    await virtual.pass((world.state.deadlineMs ?? 0) - virtual.now());
    expect(world.state.phase).toBe(order === 'before' ? 'negotiation' : 'decision');
  },
);

test('PH4 a class of one student and a teacher: bots play the rest, and nobody waits for anybody', async () => {
  const { code, teacherSecret } = await openLesson(server.url, { settings: { practiceRound: false, standInAfter: 0 } });
  const board = await Device.join(server.url, code, 'teacher', teacherSecret);
  const { seatSecret } = await takeSeat(server.url, code, 'Sendiri');
  const student = await Device.join(server.url, code, 'seat', seatSecret);
  expect(await board.send({ type: 'StartLesson' })).toMatchObject(ok);
  const phase = (name: string) => until(() => student.public?.clock.phase === name, name, 60_000);
  await phase('news');
  expect(student.public?.countries.filter(({ bot }) => bot !== null)).toHaveLength(3);
  expect(await student.send({ type: 'SetReady', ready: true })).toMatchObject(ok);
  await phase('negotiation');
  expect(await student.send({ type: 'SetReady', ready: true })).toMatchObject(ok);
  await phase('decision');
  expect(await student.send({ type: 'LockDecision', locked: true })).toMatchObject(ok);
  await phase('reveal');
  expect(board.teacher?.waitedFor).toHaveLength(1);
  expect(await board.send({ type: 'EndLesson' })).toMatchObject(ok);
  await phase('debrief');
});
