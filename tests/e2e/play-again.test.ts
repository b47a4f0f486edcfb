import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { countryId } from '../../shared/lib/ids.ts';
import { Device, lessonInfo, openLesson, startTestServer, type TestServer, until } from '../server/support/test-server.ts';
import { launchBrowser, newPhonePage, newProjectorPage } from '../support/browser.ts';
import { asTeachersDevice } from './support/paper.ts';
import { picture } from './support/pictures.ts';
import { Student } from './support/student.ts';
import { saying, wordsOf } from './support/words.ts';

/** RR1–RR3 on the screens: an ended game is played again in another seat, and both games are compared. */

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  expect(server.problems).toEqual([]);
});

/** Goes on, phase by phase, until the debrief; bots do the rest. */
async function playOn(device: Device, decide: (device: Device) => Promise<void>): Promise<void> {
  for (let step = 0; device.public?.clock.phase !== 'debrief'; step++) {
    expect(step).toBeLessThan(60);
    const before = JSON.stringify(device.public?.clock);
    await decide(device);
    await until(() => JSON.stringify(device.public?.clock) !== before, 'the next phase');
  }
}

test('RR2 RR3 a student plays again in another seat, and sees both games side by side', async () => {
  const { code, teacherSecret } = await openLesson(server.url, { settings: { practiceRound: false, timed: false, standInAfter: 0 } });
  const ani = new Student(await newPhonePage(browser, { url: server.url }));
  onTestFailed(() => picture(ani.page, 'play-again-failed'));
  const { again, debrief } = ani.words;
  await ani.joinByLink(code, 'Ani', 'Padi');
  const teacher = await Device.join(server.url, code, 'teacher', teacherSecret);
  expect(await teacher.send({ type: 'StartLesson' })).toMatchObject({ ok: true });
  await playOn(teacher, async (device) => void (await device.send({ type: 'NextPhase' })));
  await ani.page.waitForURL(/\/debrief\//);
  const chapter = (name: string) => ani.page.getByRole('navigation', { name: debrief.nav }).getByRole('button', { name });

  await chapter(debrief.chapter.exit).click();
  await ani.page.getByLabel(again.card.country).selectOption('MEDIKA');
  await picture(ani.page, 'play-again-card');
  await ani.button(again.card.start).click();
  await ani.page.waitForURL(/\/play\//);
  const second = /play\/(.*)$/.exec(ani.page.url())?.[1] ?? '';
  expect(await lessonInfo(server.url, second)).toMatchObject({ again: code });
  await ani.inPhase('news', 1);
  expect(await ani.page.locator('.own-badge').textContent()).toContain('Medika');

  const seatSecret = await ani.page.evaluate((lesson) => localStorage.getItem(`mufakat:seat:${lesson}`), second);
  const alone = await Device.join(server.url, second, 'seat', seatSecret ?? '');
  expect(alone.seat?.country).toBe(countryId('MEDIKA'));
  await playOn(alone, async (device) => {
    if (device.public?.clock.phase === 'decision') {
      const most = device.seat?.own?.limits.paymentChoices.at(-1) ?? 0;
      await device.send({ type: 'ChoosePayment', coins: most });
      await device.send({ type: 'LockDecision', locked: true });
    } else await device.send({ type: 'SetReady', ready: true });
  });
  // The page gave its seat to this device; now it takes it back.
  await ani.page.goto(`/debrief/${second}`);
  await chapter(debrief.chapter.again).click();
  await ani.sees(again.first);
  await ani.sees(saying(again.results.before, { country: 'Padi' }));
  await ani.sees(saying(again.results.today, { country: 'Medika' }));
  await ani.sees(saying(again.ask, { now: 'Medika', before: 'Padi' }));
  expect(await ani.page.locator('body').textContent()).not.toContain('{{');
  await picture(ani.page, 'play-again-compared');
});

test('RR1 the teacher opens the same start for the whole class, and its debrief compares, too', async () => {
  const { code, teacherSecret } = await openLesson(server.url, { settings: { practiceRound: false, timed: false } });
  const teacher = await Device.join(server.url, code, 'teacher', teacherSecret);
  expect(await teacher.send({ type: 'StartLesson' })).toMatchObject({ ok: true });
  await playOn(teacher, async (device) => void (await device.send({ type: 'NextPhase' })));
  const page = await newProjectorPage(browser, { url: server.url });
  onTestFailed(() => picture(page, 'play-again-teacher-failed'));
  const words = wordsOf('id');
  await asTeachersDevice(page, { code, teacherSecret }, 'id');
  await page.goto(`/debrief/${code}`);
  await page.getByRole('navigation', { name: words.debrief.nav }).getByRole('button', { name: words.debrief.chapter.exit }).click();
  await page.getByRole('button', { name: words.again.teacher.open }).click();
  await page.waitForURL(/\/teach\//);
  const second = /teach\/(.*)$/.exec(page.url())?.[1] ?? '';
  expect(second).not.toBe(code);
  const secret = await page.evaluate((lesson) => localStorage.getItem(`mufakat:teacher:${lesson}`), second);
  const leads = await Device.join(server.url, second, 'teacher', secret ?? '');
  expect(await leads.send({ type: 'StartLesson' })).toMatchObject({ ok: true });
  await playOn(leads, async (device) => void (await device.send({ type: 'NextPhase' })));
  await page.goto(`/debrief/${second}`);
  await page.getByRole('navigation', { name: words.debrief.nav }).getByRole('button', { name: words.debrief.chapter.again }).click();
  await page.getByText(words.again.askClass).waitFor();
  await picture(page, 'play-again-class');
});
