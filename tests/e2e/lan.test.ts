import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { launchBrowser, newPhonePage, newProjectorPage, watchForTrouble } from '../support/browser.ts';
import { lanAddress, type RunningServer, startServer } from '../support/start-server.ts';
import { picture } from './support/pictures.ts';
import { Student } from './support/student.ts';
import { Teacher } from './support/teacher.ts';
import { saying } from './support/words.ts';

/**
 * The way it runs in a school: plain http on the teacher's Wi-Fi. Such an origin is insecure to a browser, and much
 * that works on localhost does not exist there. A machine without a network gets a name of one.
 */
const host = lanAddress() ?? 'mufakat.lan';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser(['--host-resolver-rules=MAP mufakat.lan 127.0.0.1'])]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('a class plays over plain http on the address of the local network', async () => {
  const url = `http://${host}:${server.port}`;
  const teacher = new Teacher(await newProjectorPage(browser, { url }));
  const stage = await newProjectorPage(browser, { url });
  const ayu = new Student(await newPhonePage(browser, { url }));
  const trouble = [teacher.page, stage, ayu.page].map(watchForTrouble);
  onTestFailed(async () => {
    for (const [at, page] of [teacher.page, stage, ayu.page].entries()) await picture(page, `lan-failed-${at}`);
  });

  const code = await teacher.open({ mode: 'in-room' });
  expect(await teacher.page.evaluate(() => isSecureContext)).toBe(false);
  await teacher.sees(saying(teacher.words.teach.lobby.address, { address: `${host}:${server.port}/j/${code}` }));
  await expect.poll(() => teacher.page.getByText(teacher.words.teach.lobby.localOnly).count()).toBe(0);
  await stage.goto(`/stage/${code}`);
  await stage.getByText(`${host}:${server.port}/j/${code}`).waitFor();

  await ayu.joinByLink(code, 'Ayu', 'Padi');
  await stage.getByText('Ayu', { exact: true }).waitFor();
  await teacher.sees('Ayu');
  await teacher.start();
  await ayu.inPhase('negotiation', 0);
  await ayu.awaiting.first().getByRole('button', { name: ayu.words.play.offer.sign }).click();
  await ayu.agreementWith('Surya').waitFor();
  await stage.locator('canvas').waitFor();
  await ayu.ready();
  await teacher.inPhase('decision', 0);
  await ayu.lock();
  await ayu.inPhase('reveal', 0);
  await picture(ayu.page, 'lan-reveal');

  // Without a clipboard the teacher's link is shown to be copied by hand.
  const shown = new Promise<string>((resolve) =>
    teacher.page.once('dialog', (dialog) => {
      resolve(dialog.defaultValue());
      void dialog.dismiss();
    }),
  );
  await teacher.press(teacher.words.teach.console.copyLink);
  expect(await shown).toMatch(new RegExp(`^${url}/teach/${code}#[A-Za-z0-9_-]{16,}$`));
  expect(trouble.flat()).toEqual([]);

  // Whatever runs in the page can turn no text into markup or code.
  const refusedSinks = () =>
    [
      () => document.body.insertAdjacentHTML('beforeend', '<i>x</i>'),
      () => Object.assign(document.createElement('div'), { innerHTML: '<img src=x onerror=alert(1)>' }),
      () => Object.assign(document.createElement('script'), { text: 'alert(1)' }),
    ].map((write) => {
      try {
        write();
        return 'written';
      } catch (error) {
        return (error as Error).name;
      }
    });
  for (const page of [teacher.page, stage, ayu.page]) expect(await page.evaluate(refusedSinks)).toEqual(['TypeError', 'TypeError', 'TypeError']);

  // KP2 by keyboard alone: the teacher deletes the lesson, and every screen of the class says so.
  const { keeping, common } = teacher.words;
  for (const name of [keeping.open, keeping.delete.open, keeping.delete.yes]) {
    await teacher.page.getByRole('button', { name, exact: true }).focus();
    await teacher.page.keyboard.press('Enter');
  }
  await teacher.sees(saying(keeping.delete.done, { code }));
  await picture(ayu.page, 'lan-deleted');
  for (const page of [stage, ayu.page]) await page.getByRole('heading', { name: common.deleted.title }).waitFor();
  expect(await ayu.page.evaluate((lesson) => JSON.stringify(localStorage).includes(lesson), code)).toBe(false);
});

test('the built page holds no inline script, style or handler, and nothing of another site', async () => {
  const page = await (await fetch(`http://127.0.0.1:${server.port}/`)).text();
  const scripts = [...page.matchAll(/<script\b([^>]*)>([^<]*)<\/script>/g)];
  expect(scripts.length).toBeGreaterThan(0);
  for (const [, attributes, body] of scripts) expect([attributes?.includes(' src="/assets/'), body]).toEqual([true, '']);
  expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
  for (const [, address] of page.matchAll(/(?:src|href)="([^"]*)"/g)) expect(address).toMatch(/^\/(?!\/)/);
});
