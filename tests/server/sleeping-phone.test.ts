import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Command } from '../../shared/game/commands/table.ts';
import { MemoryEventLog } from '../../server/store/memory-event-log.ts';
import { slowLine } from '../e2e/support/slow-line.ts';
import { SkippingClock } from '../support/skipping-clock.ts';
import { Device, openLesson, startTestServer, takeSeat, type TestServer, until } from './support/test-server.ts';

/** A phone that sleeps while phases pass: nothing that is sent to it comes through, and its socket does not know. */

const clock = new SkippingClock();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({}, new MemoryEventLog(), clock);
});
afterAll(async () => {
  await server.stop();
  expect(server.problems).toEqual([]);
});

const minute = 60_000;
const naps = [
  { name: '1 second', ms: 1000 },
  { name: '1 minute', ms: minute },
  { name: '10 minutes', ms: 10 * minute },
  { name: '1 hour', ms: 60 * minute },
  { name: '24 hours', ms: 24 * 60 * minute },
];

const exit: Command & { type: 'WriteExit' } = {
  type: 'WriteExit',
  before: 'curiga',
  now: 'hati-hati',
  because: 'saya tertidur',
  round: null,
  stand: 'unnamed',
  checked: [],
};

test.each(naps)('PH4 PH5 a phone that slept $name sees on waking what a phone sees that never slept, and plays on', async ({ ms }) => {
  const line = await slowLine(server.port);
  const phaseSeconds = { news: 20, negotiation: 60, decision: 60, reveal: 30, reflection: 30 };
  const { code, teacherSecret } = await openLesson(server.url, { settings: { practiceRound: false, standInAfter: 0, phaseSeconds } });
  const { seatSecret } = await takeSeat(server.url, code, 'Tidur');
  const awake = await Device.join(server.url, code, 'stage');
  const teacher = await Device.join(server.url, code, 'teacher', teacherSecret);
  const sleeping = await Device.join(line.url, code, 'seat', seatSecret);
  expect(await teacher.send({ type: 'StartLesson' })).toMatchObject({ ok: true });
  await until(() => sleeping.public?.clock.phase === 'news', 'the start', minute);
  const before = sleeping.public?.clock;

  line.hold();
  // What is on its way when it falls asleep is not lost with the nap.
  const deadlineBefore = awake.public?.clock.deadlineMs;
  // The answer may come after its sender has stopped waiting.
  const sent = sleeping.send({ type: 'SetReady', ready: true }).catch(() => null);
  await clock.skip(ms);
  if (ms > 20_000) await until(() => awake.public?.clock.deadlineMs !== deadlineBefore, 'the class to play on', minute);
  expect(sleeping.public?.clock).toEqual(before);

  line.release();
  await sent;
  // The client opens a new line after a silence or a jump of the clock; the seat's own secret is all it needs.
  const woken = await Device.join(line.url, code, 'seat', seatSecret);
  await until(() => JSON.stringify(woken.public?.clock) === JSON.stringify(awake.public?.clock), 'the phone to see where the class is', minute);
  const does: Command = awake.public?.clock.phase === 'debrief' ? exit : { type: 'AskForHelp', text: 'Saya tertidur, sekarang apa?' };
  expect(await woken.send(does)).toMatchObject({ ok: true });
  const fresh = await Device.join(server.url, code, 'seat', seatSecret);
  await until(() => JSON.stringify(fresh.public) === JSON.stringify(awake.public), 'one picture on all screens', minute);
  if (does === exit) expect(fresh.seat?.exit.sentence).toMatchObject({ because: exit.because });
  else expect(fresh.seat?.people.help).toMatchObject({ text: 'Saya tertidur, sekarang apa?' });
  await line.close();
});
