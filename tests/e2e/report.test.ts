import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MemoryEventLog } from '../../server/store/memory-event-log.ts';
import { bearer, Device, openLesson, post, startTestServer, takeSeat, type TestServer, until } from '../server/support/test-server.ts';
import { launchBrowser, newProjectorPage } from '../support/browser.ts';
import { SkippingClock } from '../support/skipping-clock.ts';
import { asTeachersDevice, pdfPages, tooWideOnPaper } from './support/paper.ts';
import { keepPdf, picture } from './support/pictures.ts';
import { saying, wordsOf } from './support/words.ts';

/** What the teacher prints after a game: the class report and each student's sheet, as the pages of a PDF. */

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

const students = [
  { name: 'Sari', country: 'PADI' },
  { name: 'Budi Santoso', country: 'SURYA' },
  { name: 'Made', country: 'PADI' },
];

test.each(['id', 'en'] as const)('the class report and a sheet for each student print on A4 in %s', async (language) => {
  const words = wordsOf(language);
  const phaseSeconds = { news: 20, negotiation: 40, decision: 40, reveal: 20, reflection: 20 };
  const { code, teacherSecret } = await openLesson(server.url, { language, settings: { practiceRound: false, standInAfter: 0, phaseSeconds } });
  const teacher = await Device.join(server.url, code, 'teacher', teacherSecret);
  const devices = await Promise.all(
    students.map(async ({ name, country }) => Device.join(server.url, code, 'seat', (await takeSeat(server.url, code, name, country)).seatSecret)),
  );
  await teacher.send({ type: 'StartLesson' });
  await until(() => devices.every((device) => device.public?.clock.phase === 'news'), 'the first round');
  for (let skips = 0; teacher.public?.clock.phase !== 'debrief'; skips++) {
    expect(skips).toBeLessThan(100);
    for (const [at, device] of devices.entries()) {
      const { phase } = device.public?.clock ?? {};
      const open = device.public?.countries.find(({ id }) => id === device.seat?.country)?.pledge === null;
      if (phase === 'negotiation' && open) await device.send({ type: 'DeclarePledge', coins: 2 });
      if (phase === 'decision') await device.send({ type: 'ChoosePayment', coins: at });
      if (phase === 'decision') await device.send({ type: 'PredictBreaker', breaker: 'nobody' });
    }
    await clock.skip(15_000);
  }
  const [sari] = devices;
  await until(() => sari?.public?.clock.phase === 'debrief', 'the debrief on a phone');
  const sentence = { before: 'iuran itu urusan orang lain', now: 'satu negara bisa menentukan', because: 'kami ikut membayar' };
  expect(await sari?.send({ type: 'WriteExit', ...sentence, round: 1, stand: 'unnamed', checked: ['round'] })).toMatchObject({ ok: true });

  const page = await newProjectorPage(browser, { url: server.url, language });
  await asTeachersDevice(page, { code, teacherSecret }, language);
  await page.goto(`/debrief/${code}`);
  await page.getByRole('button', { name: words.exports.button }).click();
  await page.getByRole('link', { name: words.report.open }).click();
  const sheets = page.locator('.student-sheet');
  await sheets.nth(students.length - 1).waitFor();
  await page.evaluate(() => document.fonts.ready);
  expect(await sheets.filter({ hasText: 'Sari' }).textContent()).toContain(sentence.because);
  expect(await page.locator('body').textContent()).not.toContain('{{');
  await picture(page, `report-${language}`);

  const whole = await page.pdf({ preferCSSPageSize: true });
  keepPdf(whole, `report-${language}`);
  await page.getByRole('checkbox', { name: words.report.part.class }).uncheck();
  expect(pdfPages(await page.pdf({ preferCSSPageSize: true }))).toBe(students.length);
  expect(pdfPages(whole) - students.length).toBeLessThanOrEqual(4);

  await page.getByRole('checkbox', { name: words.report.part.class }).check();
  expect(await tooWideOnPaper(page)).toEqual([]);
  await page.emulateMedia({ media: 'screen' });

  // Without names, nothing on the paper says who somebody is.
  await page.getByLabel(words.exports.names).check();
  await page.getByRole('heading', { name: saying(words.report.student.unnamed, { number: 1 }) }).waitFor();
  const told = (await page.locator('main').textContent()) ?? '';
  for (const { name } of students) expect(told).not.toContain(name);
  await page.context().close();
});

test('what the teacher has not opened to the class is on no paper, and a student opens no report', async () => {
  const { code, teacherSecret } = await openLesson(server.url, { settings: { practiceRound: false, timed: false } });
  const teacher = await Device.join(server.url, code, 'teacher', teacherSecret);
  const { seatSecret } = await takeSeat(server.url, code, 'Ayu', 'PADI');
  await Device.join(server.url, code, 'seat', seatSecret);
  for (const type of ['StartLesson', 'NextPhase', 'NextPhase', 'NextPhase'] as const) expect(await teacher.send({ type })).toMatchObject({ ok: true });
  expect(await teacher.send({ type: 'EndLesson' })).toMatchObject({ ok: true });
  expect(await teacher.send({ type: 'SetSecrets', level: 'none' })).toMatchObject({ ok: true });
  expect((await post(server.url, `/api/lessons/${code}/debrief`, {}, bearer(teacherSecret))).status).toBe(200);
  const page = await newProjectorPage(browser, { url: server.url });
  await page.goto(`/report/${code}`);
  await page.getByRole('alert').waitFor();
  expect(await page.locator('.sheet').count()).toBe(0);
  await asTeachersDevice(page, { code, teacherSecret }, 'id');
  await page.goto(`/report/${code}`);
  await page.getByText(wordsOf('id').report.secrets.none).waitFor();
  // The class report shows no country's result, the sheet only the student's own.
  expect(await page.locator('.report-sheet:not(.student-sheet) .chart-disc').count()).toBe(0);
  expect(await page.locator('.student-sheet .chart-disc').count()).toBe(1);
  await page.context().close();
});
