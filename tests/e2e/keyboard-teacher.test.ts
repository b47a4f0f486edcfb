import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { launchBrowser, newProjectorPage } from '../support/browser.ts';
import { openLesson, takeSeat } from '../server/support/test-server.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { ByKeyboard } from './support/by-keyboard.ts';
import { picture } from './support/pictures.ts';
import { Teacher } from './support/teacher.ts';
import { saying } from './support/words.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ BOT_DELAY_MS: '100' }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('a teacher opens, leads and ends a lesson by keyboard only; every dialog holds the focus and gives it back', async () => {
  const page = await newProjectorPage(browser, { url: server.url });
  onTestFailed(() => picture(page, 'keyboard-teacher-failed'));
  const teacher = new Teacher(page);
  const keys = new ByKeyboard(page);
  const { teach, powers, people } = teacher.words;
  const dialog = page.locator('dialog[open]').last();
  const inDialog = (name: string | RegExp): Locator => dialog.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) });
  /** One of the powers behind their common door: two presses. */
  const power = async (name: string | RegExp): Promise<void> => {
    await keys.press(teacher.button(powers.menu.open));
    await keys.press(inDialog(name));
  };

  await page.goto('/teach');
  await keys.press(page.locator('.preset-card').first());
  await page.locator('.lobby-big').waitFor();
  // Led from here on without a clock, for no machine is too slow to be waited for.
  const { code, teacherSecret } = await openLesson(server.url, { settings: { timed: false, standInAfter: 0 } });
  await takeSeat(server.url, code, 'Ayu', 'PADI');
  await page.goto(`/teach/${code}#${teacherSecret}`);
  await page.locator('.lobby-roster').getByText('Ayu').first().waitFor();
  await keys.press(teacher.button(teach.lobby.start));
  await page.locator('.phase-strip').waitFor();

  const lost: string[] = [];
  const menuOfAyu = teacher.button(saying(people.console.menu, { name: 'Ayu' }));
  for (const opener of [
    teacher.button(teach.control.pause),
    teacher.button(powers.ask.open),
    teacher.button(powers.menu.open),
    teacher.button(people.console.writeAll),
    menuOfAyu,
  ])
    lost.push(...(await keys.visit(opener)));
  expect(lost).toEqual([]);

  await keys.press(teacher.button(teach.control.pause));
  await keys.press(inDialog(teach.control.reasons.talk));
  await page.locator('.control-bar.paused').waitFor();
  await keys.press(teacher.button(teach.control.resume));
  await page.locator('.control-bar:not(.paused)').waitFor();

  await keys.press(teacher.button(powers.ask.open));
  await keys.to(dialog.getByLabel(powers.ask.own));
  await page.keyboard.type('Siapa yang kalian percaya?');
  await keys.press(inDialog(powers.ask.go));
  await page.locator('.control-paused').getByText('Siapa yang kalian percaya?').waitFor();
  await keys.press(teacher.button(teach.control.resume));
  await page.locator('.control-bar:not(.paused)').waitFor();

  await keys.press(menuOfAyu);
  await keys.press(inDialog(people.console.write));
  await keys.to(dialog.getByLabel(people.console.text));
  await page.keyboard.type('Sudah paham?');
  await keys.press(inDialog(people.console.send));
  await dialog.locator('.note-list').getByText('Sudah paham?').waitFor();
  await page.keyboard.press('Escape');
  await keys.press(teacher.button(people.console.attention));
  await page.locator('.attention-result').waitFor();
  await keys.press(menuOfAyu);
  await keys.press(inDialog(people.console.look));
  await page.locator('.look .play').waitFor();
  await keys.press(teacher.button(people.look.back));

  for (const [phase, round] of [
    ['decision', 0],
    ['reveal', 0],
    ['news', 1],
    ['negotiation', 1],
  ] as const) {
    await keys.press(teacher.button(teach.control.next));
    await teacher.inPhase(phase, round);
  }
  await power(saying(powers.mark.open));
  await keys.to(dialog.getByLabel(powers.mark.note));
  await page.keyboard.type('Padi diam saja');
  await page.keyboard.press('Enter');
  await teacher.sees('Padi diam saja');
  await power(saying(powers.inject.open));
  await keys.press(inDialog(saying(powers.inject.points, { points: 6 })));
  await dialog.waitFor({ state: 'detached' });
  await keys.press(teacher.button(saying(powers.slow.open_one)));
  await keys.press(inDialog(powers.slow.go));
  await teacher.inPhase('decision', 1);
  await power(saying(powers.undo.open, { round: 1 }));
  await keys.press(inDialog(powers.undo.go));
  await teacher.inPhase('negotiation', 1);
  await keys.press(teacher.button(teach.control.resume));
  await keys.press(menuOfAyu);
  await keys.press(inDialog(people.console.remove));
  await keys.press(dialog.locator('.btn.danger'));
  await keys.press(teacher.button(saying(powers.removed.readmitOf, { name: 'Ayu' })));
  await menuOfAyu.waitFor();
  await power(saying(powers.end.open));
  await keys.press(dialog.locator('.btn.danger'));
  await page.getByRole('link', { name: teach.ended.open }).waitFor();
  expect(keys.unseen).toEqual([]);
});
