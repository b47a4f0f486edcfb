import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { MemoryEventLog } from '../../server/store/memory-event-log.ts';
import type { SeatCreated } from '../../shared/protocol/http.ts';
import { Device, lessonInfo, post, startTestServer, type TestServer, until } from '../server/support/test-server.ts';
import { launchBrowser, newPhonePage, newProjectorPage } from '../support/browser.ts';
import { SkippingClock } from '../support/skipping-clock.ts';
import { picture } from './support/pictures.ts';
import { teachersLog } from './support/powers.ts';
import { Student } from './support/student.ts';
import { Teacher } from './support/teacher.ts';
import { saying } from './support/words.ts';

/**
 * A whole class in one period: 36 students in twin worlds, eight of them at real phones and 28 at protocol clients, a
 * teacher and a stage. The planner plans 45 minutes, the phases end by the clock, and the debrief begins as planned.
 */

const minuteMs = 60_000;
/** A page of a busy machine may take its time. */
const patienceMs = 120_000;
const clock = new SkippingClock();
let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer({}, new MemoryEventLog(), clock), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const soon = (holds: () => boolean, what: string): Promise<void> => until(holds, what, patienceMs);
const kind = (page: Page): Page => {
  page.setDefaultTimeout(patienceMs);
  return page;
};

/** A lesson of 45 minutes for 36 students by the planner; its code. */
async function plan45(teacher: Teacher): Promise<string> {
  const { plan, teach } = teacher.words;
  await teacher.page.goto('/teach');
  await teacher.page.getByRole('radio', { name: saying(plan.minutes, { minutes: 45 }) }).check();
  await teacher.page.getByLabel(plan.students).fill('36');
  await teacher.page.getByText(saying(plan.twins, { students: 36, half: 18 })).waitFor();
  await teacher.page.getByText(saying(plan.keepsThird)).waitFor();
  await teacher.press(teach.create);
  return ((await teacher.page.locator('.lobby-big').textContent()) ?? '').trim();
}

async function byProtocol(code: string, name: string): Promise<Device> {
  const { body } = await post<SeatCreated>(server.url, `/api/lessons/${code}/seats`, { name });
  return Device.join(server.url, code, 'seat', body.seatSecret);
}

/** What students do in half a minute: everybody looks and touches, and the first of each country promises and locks. */
async function halfAMinute(devices: readonly Device[]): Promise<void> {
  const first = new Map(devices.map((device) => [`${device.room.roomId}/${device.seat?.country}`, device]));
  for (const device of devices) device.room.send('sign', { screen: 'phase', visible: true, touched: true });
  for (const device of first.values()) {
    const { clock: now, countries } = device.public ?? { countries: [] };
    // World A pays what it promises, world B nothing. A phase may end while a command is on its way: that is refused.
    const promised = countries.find(({ id }) => id === device.seat?.country)?.pledge !== null;
    if (now?.phase === 'negotiation' && !now.practice && !promised) await device.send({ type: 'DeclarePledge', coins: 2 });
    if (now?.phase === 'decision' && device.room.roomId.endsWith('-B')) await device.send({ type: 'ChoosePayment', coins: 0 });
  }
  await clock.skip(minuteMs / 2);
}

const world = (teacher: Teacher, letter: string) =>
  teacher.page.locator('.world-strip-list > li').filter({ has: teacher.page.getByText(saying(teacher.words.worlds.name, { world: letter }), { exact: true }) });

test('36 students in twin worlds play a period of 45 minutes as planned, to the debrief', async () => {
  const teacher = new Teacher(kind(await newProjectorPage(browser, { url: server.url })));
  const stage = kind(await newProjectorPage(browser, { url: server.url }));
  const students: Student[] = [];
  onTestFailed(async () => {
    await picture(teacher.page, 'failed-teacher');
    await picture(stage, 'failed-stage');
    for (const { page } of students) await picture(page, 'failed-student');
  });

  const code = await plan45(teacher);
  const began = clock.now();
  const secret = (await teacher.page.evaluate((of) => localStorage.getItem(`mufakat:teacher:${of}`), code)) ?? '';
  await stage.goto(`/stage/${code}`);
  for (let at = 0; at < 8; at++) {
    const student = new Student(kind(await newPhonePage(browser, { url: server.url })));
    students.push(student);
    await student.joinByLink(code, `Siswa ${at + 1}`, ['Padi', 'Surya', 'Medika', 'Karang'][at % 4] ?? 'Padi');
  }
  const devices = await Promise.all(Array.from({ length: 28 }, (_, at) => byProtocol(code, `Teman ${at + 1}`)));
  const { worlds } = await lessonInfo(server.url, code);
  expect(worlds.map(({ seats }) => seats)).toEqual([18, 18]);
  for (const { countries } of worlds) for (const { seats } of countries) expect([4, 5]).toContain(seats);
  const halls = await Promise.all(worlds.map(({ id }) => Device.join(server.url, id, 'stage')));
  const [, second] = worlds;
  const inB = await Device.join(server.url, second?.id ?? '', 'teacher', secret);
  const everywhere = (phase: string, round: number): boolean => halls.every((hall) => hall.public?.clock.phase === phase && hall.public.clock.round === round);
  for (const letter of ['A', 'B'])
    await world(teacher, letter)
      .getByText(saying(teacher.words.worlds.students_other, { count: 18 }))
      .waitFor();
  await picture(stage, 'class-stage-lobby');

  // Six minutes to come in, as the plan has it. Then nobody ends a phase by hand.
  while (clock.now() - began < 6 * minuteMs) await halfAMinute(devices);
  await teacher.press(teacher.words.teach.lobby.start);
  await soon(() => everywhere('negotiation', 0), 'the practice round');
  for (let halves = 0; !everywhere('negotiation', 1); halves++) {
    expect(halves).toBeLessThan(40);
    await halfAMinute(devices);
  }
  await Promise.all(students.map((student) => student.inPhase('negotiation', 1)));
  await teacher.page.locator('.plan-words').getByText(saying(teacher.words.plan.strip.good)).waitFor();
  await picture(teacher.page, 'class-play');
  await picture(stage, 'class-stage-play');

  await pauseInParts(teacher, stage, students, inB);

  for (let halves = 0; !halls.every((hall) => hall.public?.clock.phase === 'debrief'); halves++) {
    expect(halves).toBeLessThan(80);
    await halfAMinute(devices);
  }
  // A third of the lesson is left for the debrief.
  expect((clock.now() - began) / minuteMs).toBeLessThanOrEqual(31);
  await teacher.sees(teacher.words.teach.ended.title);
  await teacher.page.locator('.plan-words').getByText(saying(teacher.words.plan.strip.debrief)).waitFor();
  await Promise.all([...students.map(({ page }) => page), stage].map((page) => page.waitForURL(/\/debrief\//)));
  await stage.getByText(saying(teacher.words.worlds.ends.parted)).waitFor();
  await picture(teacher.page, 'class-ended');
  await picture(stage, 'class-stage-debrief');
  for (const { id } of worlds) {
    const commits = await teachersLog(server.url, id, secret);
    expect(commits.filter(({ command }) => command.type === 'NextPhase')).toEqual([]);
    expect(commits.filter(({ command }) => command.type === 'TakeSeat')).toHaveLength(18);
    expect(commits.filter(({ command }) => command.type === 'StandIn')).toEqual([]);
  }
  expect(server.problems).toEqual([]);
});

/** A power that one world takes and the other cannot: the console says which, why, and reaches the other later. */
async function pauseInParts(teacher: Teacher, stage: Page, students: readonly Student[], inB: Device): Promise<void> {
  const { teach, worlds, refusals } = teacher.words;
  expect(await inB.send({ type: 'Pause', reason: 'Dunia B menunggu' })).toMatchObject({ ok: true });
  await teacher.press(teach.control.pause);
  await teacher.page.locator('dialog[open]').getByRole('button', { name: teach.control.reasons.look, exact: true }).click();
  const notice = teacher.page.locator('.world-partly');
  await notice.getByText(saying(worlds.doneIn, { worlds: saying(worlds.name, { world: 'A' }).source })).waitFor();
  await notice.getByText(saying(worlds.failedIn, { world: 'B', why: refusals['already-done'] })).waitFor();
  await picture(teacher.page, 'class-partly-done');
  expect(await inB.send({ type: 'Resume' })).toMatchObject({ ok: true });
  await notice.getByRole('button', { name: saying(worlds.retry, { worlds: saying(worlds.name, { world: 'B' }).source }) }).click();
  await notice.waitFor({ state: 'detached' });
  await Promise.all([...students.map((student) => student.sees(teach.control.reasons.look)), stage.getByText(teach.control.reasons.look).first().waitFor()]);
  await teacher.press(teach.control.resume);
  await teacher.button(teach.control.pause).waitFor();
  await soon(() => inB.public?.clock.pausedReason === null, 'both worlds to go on');
}
