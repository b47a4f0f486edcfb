import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, onTestFinished, test } from 'vitest';
import { launchBrowser, newPhonePage, newProjectorPage } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { picture } from './support/pictures.ts';
import { slowLine } from './support/slow-line.ts';
import { Student } from './support/student.ts';
import { Teacher } from './support/teacher.ts';
import { saying } from './support/words.ts';

/**
 * What goes wrong in every class: each time a clear sentence, the connection stays, and nothing accepted is lost.
 *
 * | bad luck                                        | where it is tested                                                      |
 * |-------------------------------------------------|-------------------------------------------------------------------------|
 * | two teachers on two devices                     | tests/server/people.test.ts                                             |
 * | a student joins twice                           | here (a tab opened twice), tests/server/devices.test.ts (the same name) |
 * | a join that is swallowed                        | here, tests/server/devices.test.ts (a late one)                         |
 * | a link preview robot opens the link             | tests/server/people.test.ts                                             |
 * | 40 joins at once                                | tests/server/bad-luck.test.ts                                           |
 * | the head of a delegation leaves before signing  | tests/server/absences.test.ts                                           |
 * | a table's last member leaves                    | tests/game/commands/tables.test.ts                                      |
 * | everybody locks but one who sleeps              | tests/e2e/people.test.ts, every-power.test.ts, tests/server/standing-in.test.ts |
 * | the teacher's laptop sleeps 5 minutes           | tests/server/bad-luck.test.ts (the console), standing-in.test.ts (the class) |
 * | a pause exactly at a deadline                   | tests/server/bad-luck.test.ts                                           |
 * | undo after a catastrophe                        | tests/game/commands/teacher-powers.test.ts                              |
 * | a student opens the teacher's URL               | here (a forged secret), tests/server/people.test.ts                     |
 * | offensive or glitch names                       | here, tests/server/names.test.ts, locked-class.test.ts                  |
 * | 5,000 characters of chat                        | here, tests/server/bad-input.test.ts                                    |
 * | a lesson of one student                         | tests/server/bad-luck.test.ts, tests/e2e/try-it-now.test.ts             |
 * | a removed student reloads                       | tests/e2e/every-power.test.ts, tests/server/devices.test.ts             |
 * | one of twin worlds does not take a power        | tests/e2e/whole-class.test.ts                                           |
 */

let server: RunningServer;
let browser: Browser;
let teacher: Teacher;
let code = '';
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  teacher = new Teacher(await newProjectorPage(browser, { url: server.url }));
  code = await teacher.open({ practiceRound: false });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

let pages: Page[] = [];
beforeEach(async () => {
  for (const page of pages) await page.context().close();
  pages = [];
});

async function phone(url = server.url): Promise<Student> {
  const page = await newPhonePage(browser, { url });
  pages.push(page);
  onTestFailed(() => picture(page, 'unlucky'));
  return new Student(page);
}

async function seated(name: string, country: string): Promise<Student> {
  const student = await phone();
  await student.joinByLink(code, name, country);
  return student;
}

test('a wrong code, no code, and addresses that lead nowhere are told in a sentence with a way on', async () => {
  const student = await phone();
  const { page, words } = student;
  await page.goto('/');
  await student.press(words.home.join);
  await page.getByRole('alert').getByText(words.home.codeMissing).waitFor();
  await page.getByLabel(words.home.code).fill('SALAH9');
  await student.press(words.home.join);
  await page
    .getByRole('alert')
    .getByText(saying(words.home.noSuchCode, { code: 'SALAH9' }))
    .waitFor();
  await picture(page, 'wrong-code');
  // Small letters and spaces are no mistake.
  await page.getByLabel(words.home.code).fill(` ${code.toLowerCase()} `);
  await student.press(words.home.join);
  await page.waitForURL(`**/j/${code}`);

  for (const [path, sentence] of [
    ['/j/SALAH9', words.refusals['seat-unknown']],
    ['/stage/SALAH9', words.refusals['seat-unknown']],
    ['/debrief/SALAH9', words.refusals['seat-unknown']],
    [`/play/${code}`, words.play.noSeat.title],
    [`/play/${code}#not-the-secret-of-any-seat-here`, words.play.refused.title],
    [`/teach/${code}`, words.teach.console.noSecret.title],
    ['/no/such/page', words.common.notFound.title],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(path);
    await student.sees(saying(sentence));
    await picture(page, `nowhere-${path.split('/')[1]}`);
  }
});

test('a teacher’s page with a forged secret is refused, and the real one is still led by its teacher after a reload', async () => {
  const page = await newProjectorPage(browser, { url: server.url });
  pages.push(page);
  await page.goto(`/teach/${code}#a-secret-that-somebody-made-up`);
  await page.getByText(saying(teacher.words.teach.console.refused, { code })).waitFor();
  expect(await page.getByRole('button', { name: teacher.words.teach.lobby.start }).count()).toBe(0);
  await picture(page, 'forged-teacher');

  await teacher.page.reload();
  await teacher.page.locator('.lobby-big').getByText(code).waitFor();
  await teacher.button(new RegExp(`${teacher.words.teach.lobby.start}|${teacher.words.teach.lobby.startAlone}`)).waitFor();
});

test('a name of 10,000 characters, a taken name and a bad name can all be mended on the spot', async () => {
  await seated('Ayu', 'Padi');
  const student = await phone();
  const { page, words } = student;
  await page.goto(`/j/${code}`);
  await student.press(words.join.start);
  for (const [name, sentence] of [
    ['Panjang'.padEnd(10_000, ' sekali'), words.refusals['text-too-long']],
    ['ayu', words.refusals['name-taken']],
    ['Pak Guru', words.refusals['name-not-allowed']],
  ] as const) {
    await student.giveName(name);
    await student.press(words.join.country.take);
    await page.getByRole('alert').getByText(saying(sentence)).waitFor();
    await picture(page, 'name');
  }
  await student.giveName('Citra');
  await page.getByRole('radio', { name: 'Medika' }).check();
  await student.press(words.join.country.take);
  await student.readBrief();
  await student.inPhase('lobby');
});

test('an offer that was withdrawn a moment ago is refused in a sentence, and the game goes on', async () => {
  const line = await slowLine(server.port);
  onTestFinished(() => line.close());
  const ayu = await phone(line.url);
  await ayu.joinByLink(code, 'Dewi', 'Padi');
  const budi = await seated('Budi', 'Surya');
  await teacher.start();
  await teacher.next('negotiation', 1);
  await budi.openPartner('Padi');
  await budi.dialog.getByRole('button', { name: budi.words.play.partner.make }).click();
  expect(await budi.suggest(budi.words.common.good.food)).toBe(true);
  await budi.dialog.getByRole('button', { name: budi.words.play.compose.send, exact: true }).click();
  await ayu.tab('offers');
  const sign = ayu.offerFrom('Surya').getByRole('button', { name: ayu.words.play.offer.sign, exact: true });
  await sign.waitFor();

  line.hold();
  await budi.tab('offers');
  await budi.offerTo('Padi').getByRole('button', { name: budi.words.play.offer.withdraw, exact: true }).click();
  await budi.offerTo('Padi').waitFor({ state: 'detached' });
  await sign.click();
  await line.said();
  line.release();
  await ayu.sees(ayu.words.refusals['offer-closed']);
  await picture(ayu.page, 'withdrawn-meanwhile');
  await ayu.offerFrom('Surya').waitFor({ state: 'detached' });

  await ayu.tab('world');
  await ayu.page.getByRole('group', { name: ayu.words.play.world.fund.pledge }).getByRole('button').nth(1).click();
  await ayu.sees(saying(ayu.words.play.world.fund.yours, { coins: '1 koin' }));
});

test('a line that swallows everything, and the next one with it, is given up by itself', async () => {
  const line = await slowLine(server.port);
  onTestFinished(() => line.close());
  const hana = await phone(line.url);
  await hana.joinByLink(code, 'Hana', 'Padi');
  await hana.inPhase('negotiation', 1);
  line.hold();
  // The page looks whether its line is alive, finds it dead, and opens another one, which says nothing either.
  await hana.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await hana.page.waitForTimeout(3000);
  line.lose();
  await hana.ready();
  await hana.button(hana.words.play.ready.undo).waitFor({ timeout: 40_000 });
});

test('what a student says while the server is away is said once, when it is back', async () => {
  const eka = await seated('Eka', 'Padi');
  const { play, common } = eka.words;
  await eka.tab('chat');
  await server.kill9();
  await eka.page.getByRole('alert').getByText(common.connection.lost).waitFor();
  const field = eka.page.getByLabel(play.chat.field);
  await field.fill('Jangan menyerah!');
  await eka.press(play.chat.send);
  await eka.page.locator('.chat-form button[aria-busy=true]').waitFor();
  await picture(eka.page, 'said-while-away');
  await server.startAgain();
  await eka.page.locator('.chat .lines').getByText('Jangan menyerah!').waitFor();
  await eka.page.locator('.chat-form button[aria-busy=false]').waitFor();
  await teacher.page.getByText(teacher.words.common.connection.lost).waitFor({ state: 'detached' });

  const secret = await teacher.page.evaluate((of) => localStorage.getItem(`mufakat:teacher:${of}`), code);
  const log = await fetch(`${server.url}/api/lessons/${code}/log`, { headers: { authorization: `Bearer ${secret}` } });
  expect((await log.text()).split('"SendChat"').length - 1).toBe(1);
  expect(await eka.page.locator('.chat .lines').getByText('Jangan menyerah!').count()).toBe(1);
});

test('TK4 5,000 characters of chat stay in the field with the limit beside it, and a shorter line goes out', async () => {
  const gita = await seated('Gita', 'Medika');
  const { play, talk } = gita.words;
  await gita.tab('chat');
  const field = gita.page.getByRole('textbox', { name: play.chat.field });
  await field.fill('panjang '.repeat(625).trim());
  await gita.sees(saying(talk.tooLong));
  expect(await gita.button(play.chat.send).isDisabled()).toBe(true);
  await picture(gita.page, 'long-chat');
  await field.fill('Singkat saja.');
  await gita.press(play.chat.send);
  await gita.page.locator('.chat .lines').getByText('Singkat saja.').waitFor();
});

test('a tab opened twice: the newer one plays, the older one says so and can take over again', async () => {
  const first = await seated('Fajar', 'Karang');
  const { common } = first.words;
  const second = new Student(await first.page.context().newPage());
  await second.page.goto(`/play/${code}`);
  await second.inPhase('negotiation', 1);
  const told = (student: Student) => student.page.getByRole('alert').getByText(common.notice['seat-taken-over']);
  await told(first).waitFor();
  await first.press(common.useHere);
  await told(second).waitFor();
  await told(first).waitFor({ state: 'detached' });
  await first.ready();
  await first.button(first.words.play.ready.undo).waitFor();
});
