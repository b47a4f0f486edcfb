import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, newPhonePage, newProjectorPage, type PageOptions, watchForTrouble } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { picture } from './support/pictures.ts';
import { saying, wordsOf } from './support/words.ts';

/** A newcomer's way: two taps from the front page to a lesson that students can join, and the plan beside the clock. */

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const kinds = [
  ['id', 'night', 'wide'],
  ['en', 'paper', 'wide'],
  ['id', 'paper', 'phone'],
  ['en', 'night', 'phone'],
] as const;

test.each(kinds)('two taps open a lesson, a third one starts it, and the plan survives a reload: %s %s %s', async (language, theme, size) => {
  const options: PageOptions = { url: server.url, language, theme };
  const page: Page = size === 'phone' ? await newPhonePage(browser, options) : await newProjectorPage(browser, options);
  const trouble = watchForTrouble(page);
  const { home, teach, plan, ladder } = wordsOf(language);
  const see = (name: string): Promise<void> => picture(page, `${name}-${language}-${theme}-${size}`);
  await page.goto('/');
  await see('home');
  await page.getByText(home.teach, { exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`^${plan.preset.first.name}`) }).waitFor();
  await see('teach');
  await page.getByRole('button', { name: new RegExp(`^${plan.preset.first.name}`) }).click();
  await page.locator('.lobby-big').waitFor();
  await page.getByText(saying(plan.strip.lobby)).waitFor();
  await see('lobby');
  await page.getByRole('button', { name: teach.lobby.startAlone }).click();
  await page.getByText(saying(plan.strip.good)).waitFor();
  await page.getByText(saying(ladder.title)).first().waitFor();
  const bell = await page.locator('.plan-buttons > span').textContent();
  await page.getByRole('button', { name: plan.strip.later }).click();
  await expect.poll(() => page.locator('.plan-buttons > span').textContent(), { timeout: 15_000 }).not.toBe(bell);
  const later = await page.locator('.plan-buttons > span').textContent();
  await see('play');
  await page.reload();
  await expect.poll(() => page.locator('.plan-buttons > span').textContent(), { timeout: 15_000 }).toBe(later);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('the planner proposes a story, a third for the debrief, and twin worlds for a large class', async () => {
  const page = await newProjectorPage(browser, { url: server.url });
  const { plan } = wordsOf('id');
  await page.goto('/teach');
  await page.locator('.planner-lengths label').first().click();
  await page.getByLabel(plan.students).fill('36');
  await page.getByText(saying(plan.twins, { students: 36, half: 18 })).waitFor();
  await page.getByText(saying(plan.keepsThird, { minutes: 5 })).waitFor();
  await picture(page, 'planner');
  await page.locator('.planner-lengths label').last().click();
  await page.getByText(saying(plan.twins)).waitFor({ state: 'detached' });
  await page.context().close();
});
