import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LessonCreated } from '../../shared/protocol/http.ts';
import { launchBrowser, newPhonePage, newProjectorPage } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { worlds as words } from '../../client/text/id/worlds.ts';
import { Student } from './support/student.ts';
import { Teacher } from './support/teacher.ts';

/** Twin worlds in a nutshell: one code, one console, one stage; who is led, who lags, who moves. */

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const inWorld = (letter: string): string => words.name.replace('{{world}}', letter);

test('one console leads two worlds, the stage shows both, and a student follows to the other one', async () => {
  const response = await fetch(`${server.url}/api/lessons`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ scenarioId: 'intro', language: 'id', worlds: 2, settings: { practiceRound: false } }),
  });
  const { code, teacherSecret } = (await response.json()) as LessonCreated;
  const teacher = new Teacher(await newProjectorPage(browser, { url: server.url }));
  const stage = await newProjectorPage(browser, { url: server.url });
  const [ani, budi] = [new Student(await newPhonePage(browser, { url: server.url })), new Student(await newPhonePage(browser, { url: server.url }))];
  await teacher.page.goto(`/teach/${code}#${teacherSecret}`);
  await stage.goto(`/stage/${code}`);
  await ani.joinByLink(code, 'Ani', 'Padi');
  await budi.joinByLink(code, 'Budi', 'Padi');

  const world = (letter: string) => teacher.page.locator('.world-strip-list > li').filter({ has: teacher.page.getByText(inWorld(letter), { exact: true }) });
  await Promise.all(['A', 'B'].map((letter) => world(letter).getByText('1 siswa').waitFor()));
  await stage
    .getByRole('region', { name: inWorld('A') })
    .getByText('Ani', { exact: true })
    .waitFor();
  await stage
    .getByRole('region', { name: inWorld('B') })
    .getByText('Budi', { exact: true })
    .waitFor();

  await teacher.start();
  await Promise.all([ani.inPhase('news', 1), budi.inPhase('news', 1)]);

  await teacher.page.getByRole('radio', { name: words.leadOne.replace('{{world}}', 'A') }).check();
  await teacher.next('negotiation', 1);
  await ani.inPhase('negotiation', 1);
  await world('B').getByText(words.behind, { exact: true }).waitFor();
  expect(await budi.phase()).toBe('news');
  await world('B')
    .getByRole('button', { name: words.catchUp.replace('{{world}}', 'B') })
    .click();
  await budi.inPhase('negotiation', 1);
  await world('B').getByText(words.behind, { exact: true }).waitFor({ state: 'detached' });

  await teacher.page.getByRole('radio', { name: words.leadAll }).check();
  await teacher.next('decision', 1);
  await Promise.all([ani.inPhase('decision', 1), budi.inPhase('decision', 1)]);

  const padi = teacher.country('Padi');
  await padi.locator('summary').click();
  await padi
    .locator('select')
    .first()
    .selectOption({ label: `Karang (${inWorld('B')})` });
  await world('B').getByText('2 dari 2 tersambung').waitFor();
  await ani.inPhase('decision', 1);
  await teacher.page
    .getByRole('button', { name: inWorld('B') })
    .first()
    .click();
  await teacher.country('Karang').getByText('Ani', { exact: true }).first().waitFor();
  await stage
    .getByRole('region', { name: inWorld('B') })
    .first()
    .waitFor();
});
