import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { MemoryEventLog } from '../../server/store/memory-event-log.ts';
import type { DebriefView } from '../../shared/protocol/debrief-view.ts';
import type { ChapterId } from '../../shared/model/debrief-chapters.ts';
import { countryId } from '../../shared/lib/ids.ts';
import { bearer, Device, get, lessonInfo, openLesson, startTestServer, takeSeat, type TestServer } from '../server/support/test-server.ts';
import { launchBrowser, newPhonePage, newProjectorPage } from '../support/browser.ts';
import { SkippingClock } from '../support/skipping-clock.ts';
import { picture } from './support/pictures.ts';
import { Student } from './support/student.ts';
import { Teacher } from './support/teacher.ts';
import { saying } from './support/words.ts';

/** A game of twin worlds is played; its debrief is led through all chapters on four screens, saved, and opened from the file alone. */

const clock = new SkippingClock();
let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer({}, new MemoryEventLog(), clock), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  expect(server.problems).toEqual([]);
});

/** Where twin worlds were, every chapter there is. */
const chapters: readonly ChapterId[] = ['worlds', 'film', 'results', 'promises', 'whatIf', 'carried', 'lived', 'notYet', 'world', 'exit'];
const padi = countryId('PADI');

/** In world A everybody promises two coins and pays them, in world B nobody pays. */
async function play(devices: readonly Device[]): Promise<void> {
  const ended = () => devices.every((device) => device.public?.clock.phase === 'debrief');
  for (let skips = 0; !ended(); skips++) {
    expect(skips).toBeLessThan(100);
    for (const device of devices) {
      const { phase } = device.public?.clock ?? {};
      const promised = device.public?.countries.find(({ id }) => id === device.seat?.country)?.pledge !== null;
      if (phase === 'negotiation' && !promised) await device.send({ type: 'DeclarePledge', coins: 2 });
      if (phase === 'decision') await device.send({ type: 'ChoosePayment', coins: device.room.roomId.endsWith('-B') ? 0 : 2 });
    }
    await clock.skip(15_000);
  }
}

test('a debrief is led through all chapters on console, stage and two phones, over a reload, and opens again from its file', async () => {
  const phaseSeconds = { news: 20, negotiation: 40, decision: 40, reveal: 20, reflection: 20 };
  const { code, teacherSecret } = await openLesson(server.url, { worlds: 2, settings: { practiceRound: false, standInAfter: 0, phaseSeconds } });
  const { worlds } = await lessonInfo(server.url, code);
  const teacher = new Teacher(await newProjectorPage(browser, { url: server.url }));
  const stage = await newProjectorPage(browser, { url: server.url });
  const [ani, budi] = [new Student(await newPhonePage(browser, { url: server.url })), new Student(await newPhonePage(browser, { url: server.url }))];
  const pages: readonly Page[] = [teacher.page, stage, ani.page, budi.page];
  onTestFailed(async () => {
    for (const [at, page] of pages.entries()) await picture(page, `debrief-failed-${at}`);
  });
  const { debrief, lead, exit, exports } = teacher.words;

  await teacher.page.goto(`/teach/${code}#${teacherSecret}`);
  await stage.goto(`/stage/${code}`);
  await ani.joinByLink(code, 'Ani', 'Padi');
  await budi.joinByLink(code, 'Budi', 'Padi');
  const devices: Device[] = [];
  for (const { id } of [...worlds, ...worlds]) {
    const seat = await takeSeat(server.url, id, `Teman ${devices.length + 1}`, devices.length < 2 ? 'SURYA' : 'MEDIKA');
    devices.push(await Device.join(server.url, id, 'seat', seat.seatSecret));
  }
  await teacher.start();
  await Promise.all([ani.inPhase('news', 1), budi.inPhase('news', 1)]);
  await play(devices);
  await Promise.all([ani.page, budi.page, stage].map((page) => page.waitForURL(/\/debrief\//)));

  await teacher.page.goto(`/debrief/${code}`);
  const at = async (page: Page, chapter: ChapterId): Promise<void> => {
    await page.getByRole('heading', { level: 2, name: debrief.chapter[chapter], exact: true }).waitFor();
    expect(await page.locator('.debrief-chapter:not([hidden])').count()).toBe(1);
  };
  const resultOf = async (world: string): Promise<RegExp> => {
    const { body } = await get<DebriefView>(server.url, `/api/lessons/${world}/debrief`, bearer(teacherSecret));
    const mine = body.results.find(({ country }) => country === padi);
    if (mine === undefined) throw new Error('no result of Padi');
    const band = Object.values(debrief.results.band)[mine.band] ?? '';
    return saying(debrief.results.ownText, { result: Math.round(mine.ownResult), band });
  };
  const [aniIn, budiIn] = await Promise.all([ani, budi].map(async ({ page }) => /debrief\/(.*)$/.exec(page.url())?.[1] ?? ''));
  expect([aniIn, budiIn].sort()).toEqual(worlds.map(({ id }) => id).sort());

  await teacher.page.getByRole('button', { name: lead.begin }).click();
  for (const chapter of chapters) {
    await teacher.page.getByRole('navigation', { name: debrief.nav }).getByRole('button', { name: debrief.chapter[chapter] }).click();
    await Promise.all(pages.map((page) => at(page, chapter)));
    await ani.sees(lead.follows);
    if (chapter === 'worlds') await stage.getByText(saying(teacher.words.worlds.ends.parted)).waitFor();
    if (chapter === 'results') {
      await ani.sees(await resultOf(aniIn ?? ''));
      await budi.sees(await resultOf(budiIn ?? ''));
    }
    if (chapter === 'promises') {
      // In the middle everybody reloads; all are back where the class is, and nobody has to be led anew.
      await Promise.all(pages.map((page) => page.reload()));
      await Promise.all(pages.map((page) => at(page, chapter)));
    }
    await picture(stage, `debrief-stage-${chapter}`);
    await picture(ani.page, `debrief-phone-${chapter}`);
    for (const page of pages) expect(await page.locator('body').textContent()).not.toContain('{{');
  }

  const sentence = { before: 'iuran itu urusan orang lain', now: 'satu negara saja bisa menentukan', because: 'ada yang mulai membayar' };
  const writer = aniIn === code ? ani : budi;
  for (const part of ['before', 'now', 'because'] as const) await writer.page.getByLabel(exit.part[part], { exact: true }).fill(sentence[part]);
  await writer.press(exit.write.send);
  await writer.sees(exit.write.sent);
  await teacher.sees(saying(exit.whole.because, { text: sentence.because }));

  const figures = async (page: Page): Promise<readonly string[]> => page.locator('#chapter-results table').first().locator('td, th').allTextContents();
  const led = await figures(teacher.page);
  expect(led.length).toBeGreaterThan(8);
  await teacher.press(exports.button);
  const [saved] = await Promise.all([teacher.page.waitForEvent('download'), teacher.page.getByRole('button', { name: exports.game.save }).click()]);
  expect(saved.suggestedFilename()).toBe(`mufakat-${code}.json`);

  const reader = await newPhonePage(browser, { url: server.url });
  await reader.goto('/debrief');
  await reader.locator('input[type=file]').setInputFiles(await saved.path());
  // From the file of one world there is no second one to compare with.
  for (const chapter of chapters.slice(1)) {
    await reader.getByRole('navigation', { name: debrief.nav }).getByRole('button', { name: debrief.chapter[chapter] }).click();
    await at(reader, chapter);
  }
  expect(await figures(reader)).toEqual(led);
});
