import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, newProjectorPage } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { openLesson, takeSeat } from '../server/support/test-server.ts';
import { asTeachersDevice, pdfPages, tooWideOnPaper } from './support/paper.ts';
import { picture } from './support/pictures.ts';
import { wordsOf } from './support/words.ts';

/** The printed sheets, as the pages of the PDF that Chromium makes of them. */

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test.each([
  ['intro', 'id', 4],
  ['intro', 'en', 4],
  ['pandemi', 'id', 8],
  ['pandemi', 'en', 8],
] as const)('every sheet of %s in %s is one page of A4', async (scenarioId, language, countries) => {
  const lesson = await openLesson(server.url, { scenarioId });
  const page = await newProjectorPage(browser, { url: server.url, language });
  const words = wordsOf(language);
  await asTeachersDevice(page, lesson, language);
  await page.goto(`/print/${lesson.code}`);
  await page
    .locator('.brief-sheet')
    .nth(countries - 1)
    .waitFor();
  expect(await page.locator('.brief-secret').count()).toBe(countries);
  const promised = await page.locator('.cheat-clauses').textContent();
  expect(promised).toContain(words.common.clause.transfer);
  expect(promised?.includes(words.common.clause.aid)).toBe(scenarioId === 'pandemi');
  await page.evaluate(() => document.fonts.ready);
  expect(pdfPages(await page.pdf({ preferCSSPageSize: true }))).toBe(2 + countries);
  expect(await tooWideOnPaper(page)).toEqual([]);
  await picture(page, `print-${scenarioId}-${language}`);
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel(words.print.sheet.briefs).uncheck();
  await page.getByLabel(words.print.sheet.codes).uncheck();
  expect(pdfPages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await picture(page, `cheat-${scenarioId}-${language}`);
  await page.context().close();
});

test('a student’s device prints no secret', async () => {
  const lesson = await openLesson(server.url, { scenarioId: 'intro' });
  const seat = await takeSeat(server.url, lesson.code, 'Ayu', 'PADI');
  const asked = await fetch(`${server.url}/api/lessons/${lesson.code}/briefs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${seat.seatSecret}` },
    body: '{"language":"id"}',
  });
  expect(asked.status).toBe(403);
  const page = await newProjectorPage(browser, { url: server.url });
  await page.goto(`/print/${lesson.code}`);
  await page.locator('.code-sheet').waitFor();
  expect(await page.locator('.brief-secret').count()).toBe(0);
  await page.context().close();
});
