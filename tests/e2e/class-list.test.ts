import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, newPhonePage, newProjectorPage, watchForTrouble } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { picture } from './support/pictures.ts';
import { wordsOf } from './support/words.ts';

/** A class that has a link of its own and a list: from the pasted names to the seats, by card and by typing. */

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
  ['id', 'night', 'wide'],
  ['en', 'paper', 'phone'],
] as const)('a class’s link waits and goes on to the lesson, and cards from the list open their seats: %s %s %s', async (language, theme, size) => {
  const options = { url: server.url, language, theme };
  const { home, join, plan, print, classLink, classList } = wordsOf(language);
  const see = (on: typeof teacher, name: string): Promise<void> => picture(on, `class-${name}-${language}-${theme}-${size}`);
  const teacher = size === 'phone' ? await newPhonePage(browser, options) : await newProjectorPage(browser, options);
  const trouble = watchForTrouble(teacher);
  await teacher.goto('/teach');
  await teacher.getByText(classLink.card, { exact: true }).click();
  await teacher.getByLabel(classLink.label).fill('XI-2');
  await teacher.getByRole('button', { name: classLink.make }).click();
  const words = await teacher.locator('.class-row small').first().textContent();
  await see(teacher, 'card');

  const student = await newPhonePage(browser, options);
  await student.goto(`/k/${words?.split('/k/')[1]}`);
  await student.getByRole('heading', { name: classLink.none }).waitFor();
  await see(student, 'waiting');

  await teacher.getByRole('button', { name: new RegExp(`^${plan.preset.first.name}`) }).click();
  await teacher.getByText(classLink.here).waitFor();
  await student.waitForURL(/\/j\/[A-Z]{7}$/);
  await student.context().close();

  await teacher.getByRole('button', { name: classList.open }).click();
  await teacher.getByLabel(classList.field).fill('Sari\nTono\nsari');
  await teacher.locator('.class-list-problems li').waitFor();
  await see(teacher, 'problem');
  await teacher.getByLabel(classList.field).fill('Sari\nTono\nMawar Melati Kusumawardani'.slice(0, 30));
  await teacher.getByRole('button', { name: new RegExp(classList.make_other.split('{{')[0] ?? '') }).click();
  await teacher.locator('.class-list-rows li').nth(2).waitFor();
  await see(teacher, 'codes');
  const codes = await teacher.locator('.class-list-code').allTextContents();
  const lesson = new URL(teacher.url()).pathname.split('/').at(-1) ?? '';

  const sari = await newPhonePage(browser, options);
  await sari.goto(`/j/${lesson}#${codes[0]?.replaceAll('-', '')}`);
  await sari.getByRole('button', { name: join.personal.enter }).waitFor();
  expect(sari.url()).not.toContain('#');
  await see(sari, 'scanned');
  await sari.getByRole('button', { name: join.personal.enter }).click();
  await sari.waitForURL(`${server.url}/play/${lesson}`);
  const tono = await newPhonePage(browser, options);
  await tono.goto('/');
  await see(tono, 'home');
  await tono.getByLabel(home.code).fill(codes[1]?.toLowerCase() ?? '');
  await tono.getByRole('button', { name: home.join, exact: true }).click();
  await tono.waitForURL(`${server.url}/play/${lesson}`);
  await teacher.getByText(classList.come).nth(1).waitFor();
  await teacher.keyboard.press('Escape');
  await teacher.locator('.class-list-expected').waitFor();
  await see(teacher, 'lobby');

  await teacher.goto(`/print/${lesson}`);
  await teacher.locator('.code-card').nth(2).waitFor();
  for (const sheet of [print.sheet.codes, print.sheet.cheat, print.sheet.briefs]) await teacher.getByLabel(sheet, { exact: true }).uncheck();
  await see(teacher, 'print');
  const pdf = await teacher.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await teacher.emulateMedia({ media: 'print' });
  await teacher.setViewportSize({ width: 688, height: 1017 });
  const wide = await teacher.evaluate(
    () => [...document.querySelectorAll('.code-card, .code-card *')].filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0).length,
  );
  expect(wide).toBe(0);
  await see(teacher, 'paper');
  expect(trouble).toEqual([]);
});
