import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { launchBrowser, newPhonePage } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { ByKeyboard } from './support/by-keyboard.ts';
import { picture } from './support/pictures.ts';
import { Student } from './support/student.ts';
import { saying } from './support/words.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ BOT_DELAY_MS: '4000' }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('a student plays by keyboard only, and always sees where the focus is', async () => {
  const page = await newPhonePage(browser, { url: server.url });
  onTestFailed(() => picture(page, 'keyboard-failed'));
  const student = new Student(page);
  const keys = new ByKeyboard(page);
  const { play, common, home } = student.words;
  await page.goto('/');
  await keys.press(student.button(saying(home.tryNow)));
  await keys.press(student.dialog.getByRole('button', { name: play.brief.start }));
  await keys.press(student.awaiting.first().getByRole('button', { name: play.offer.sign }), 'Space');
  await student.sees(play.offer.agreed);
  await keys.press(student.button(play.ready.ready));
  await student.inPhase('decision', 0);
  await keys.press(student.button(play.decision.lock));
  await student.inPhase('reveal', 0);
  await keys.press(student.button(play.ready.ready));

  await student.inPhase('news', 1);
  await keys.press(student.button(play.ready.ready));
  await student.inPhase('negotiation', 1);
  // When a bot's offer waits already, the phase opens on the offers.
  await keys.to(page.getByRole('tab', { selected: true }));
  await page.keyboard.press('Home');
  await page.getByRole('tab', { name: saying(play.tabs.partners), selected: true }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: saying(play.tabs.offers), selected: true }).waitFor();
  await page.keyboard.press('ArrowLeft');
  // The bots deal with each other meanwhile: whom they have left no deal is no partner any more.
  await keys.press(page.locator('.partner').filter({ hasNotText: play.partners.noDeals }).first());
  await keys.press(student.dialog.getByRole('button', { name: play.partner.make }));
  await keys.press(student.dialog.locator('.choice.needs').getByRole('button').first(), 'Space');
  await student.dialog.getByText(play.compose.suggested).waitFor();
  await keys.press(student.dialog.getByRole('button', { name: saying(common.stepper.more) }).first());
  await keys.press(student.dialog.getByRole('button', { name: play.compose.send, exact: true }));
  await page.locator('dialog').first().waitFor({ state: 'detached' });
  await picture(page, 'keyboard-sent');
  await keys.to(page.getByRole('tab', { selected: true }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const pledges = page.getByRole('group', { name: play.world.fund.pledge }).getByRole('button');
  await keys.press(pledges.nth(1), 'Space');
  await student.sees(saying(play.world.fund.yours, { coins: '1 koin' }));
  await keys.press(student.button(play.ready.readyNegotiation));

  await student.inPhase('decision', 1);
  await keys.press(page.getByRole('group', { name: play.decision.payment }).getByRole('button').nth(2), 'Space');
  await page.getByRole('group', { name: play.decision.payment }).getByRole('button', { name: /2/, pressed: true }).waitFor();
  await keys.press(student.button(play.decision.lock));
  await student.inPhase('reveal', 1);
  await keys.press(student.button(play.reveal.next));
  await keys.press(student.button(play.ready.ready));
  await student.inPhase('reflection', 1);
  await keys.to(page.getByLabel(play.reflect.field));
  await page.keyboard.type('Kami bermain tanpa tetikus.');
  await keys.press(student.button(play.reflect.send));
  await student.sees('Kami bermain tanpa tetikus.');
  await keys.press(student.button(play.ready.ready));
  await student.inPhase('news', 2);
  expect(keys.unseen).toEqual([]);
});
