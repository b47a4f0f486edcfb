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
});
