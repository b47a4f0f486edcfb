import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, newPhonePage, newProjectorPage } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { picture } from './support/pictures.ts';
import { Student } from './support/student.ts';
import { Teacher } from './support/teacher.ts';
import { saying } from './support/words.ts';

/** A teacher and two students: who is there, who needs help, and who sleeps (rules RM1–RM8). */

let server: RunningServer;
let browser: Browser;
let teacher: Teacher;
let ani: Student;
let budi: Student;
let code = '';
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  teacher = new Teacher(await newProjectorPage(browser, { url: server.url }));
  await teacher.page.goto('/teach');
  await teacher.page.getByText(teacher.words.plan.all, { exact: true }).click();
  await teacher.page.locator('input[name=scenario][value=intro]').check();
  await teacher.page.getByText(teacher.words.teach.more.title, { exact: true }).click();
  await teacher.page
    .getByRole('checkbox', { name: saying(teacher.words.teach.more.practice) })
    .first()
    .uncheck();
  await teacher.page.getByRole('combobox', { name: saying(teacher.words.people.setting.title) }).selectOption('60');
  await picture(teacher.page, 'setting');
  await teacher.press(teacher.words.teach.create);
  code = ((await teacher.page.locator('.lobby-big').textContent()) ?? '').trim();
  ani = new Student(await newPhonePage(browser, { url: server.url }));
  budi = new Student(await newPhonePage(browser, { url: server.url, theme: 'paper' }));
  await ani.joinByLink(code, 'Ani', 'Padi');
  await budi.joinByLink(code, 'Budi', 'Surya');
  await teacher.start();
  await teacher.next('negotiation', 1);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const row = (name: string) => teacher.page.locator('.person').filter({ hasText: name });

test('RM1 the console says where a student looks, and that a connection was lost', async () => {
  const { people } = teacher.words;
  await row('Ani').getByText(people.status.active).waitFor();
  await ani.page
    .getByRole('button', { name: /Medika/ })
    .first()
    .click();
  await row('Ani').getByText(people.screen.partner).waitFor();
  await ani.page.keyboard.press('Escape');
  await row('Ani').getByText(people.screen.negotiation).waitFor();
  await budi.page.goto('about:blank');
  await row('Budi').getByText(people.status.lost).waitFor();
  await picture(teacher.page, 'status');
  await budi.page.goto(`${server.url}/play/${code}`);
  await row('Budi').getByText(people.status.active).waitFor();
});

test('RM4 RM5 a raised hand, an answer, and read marks on both sides', async () => {
  const { people } = teacher.words;
  await ani.press(new RegExp(`${people.student.open}`));
  await picture(ani.page, 'sheet');
  await ani.page.getByLabel(people.student.askLine).fill('Iuran itu apa, Bu?');
  await ani.press(new RegExp(people.student.ask));
  await ani.sees(people.student.waiting);
  await picture(ani.page, 'asked');
  await teacher.sees('Iuran itu apa, Bu?');
  await picture(teacher.page, 'raised');
  await teacher.press(`${people.console.answer}: Ani`);
  await teacher.page.getByLabel(people.console.text).fill('Uang bersama untuk melawan wabah. Tanya Surya juga!');
  await picture(teacher.page, 'talk');
  await teacher.press(people.console.send);
  await ani.sees('Uang bersama untuk melawan wabah. Tanya Surya juga!');
  await teacher.page.locator('.note-list').getByText(people.console.read, { exact: false }).first().waitFor();
  await ani.page.getByLabel(people.student.write).fill('Oh, paham. Terima kasih!');
  await ani.press(people.student.send);
  await ani.page.locator('.note-list').getByText(people.student.readByTeacher).waitFor();
  await picture(ani.page, 'talk');
  await teacher.page.keyboard.press('Escape');
  await teacher.press(`${people.console.helped}: Ani`);
  await ani.page.getByRole('button', { name: new RegExp(people.student.ask) }).waitFor();
  await ani.page.keyboard.press('Escape');
  // A message to all, read on a phone that has something else open.
  await teacher.press(people.console.writeAll);
  await picture(teacher.page, 'write');
  await teacher.page.getByLabel(people.console.text).fill('Lima menit lagi, lihat papan.');
  await teacher.press(people.console.send);
  await budi.sees(/Lima menit lagi/);
  await picture(budi.page, 'news');
});

test('RM6 the attention check', async () => {
  const { people } = teacher.words;
  await teacher.press(people.console.attention);
  await ani.page.getByRole('button', { name: people.student.hereYes }).waitFor();
  await picture(ani.page, 'here');
  await ani.press(people.student.hereYes);
  await teacher.sees(saying(people.console.attentionMissing, { names: 'Budi' }));
  await picture(teacher.page, 'attention');
  await budi.press(people.student.hereYes);
  await teacher.sees(saying(people.console.attentionCount, { count: 2, all: 2 }));
  await teacher.page.locator('.attention-result').getByRole('button').click();
});

test('RM7 RM8 looking at a student’s screen, and acting there', async () => {
  const { people, play } = teacher.words;
  await teacher.next('decision', 1);
  await teacher.press(saying(people.console.menu, { name: 'Budi' }));
  await picture(teacher.page, 'menu');
  await teacher.press(people.console.look);
  await teacher.sees(saying(people.look.title, { name: 'Budi' }));
  await teacher.page.locator('.look .play').waitFor();
  await picture(teacher.page, 'look');
  await teacher.page
    .getByRole('button', { name: new RegExp(play.decision.lock) })
    .first()
    .click();
  await teacher.page.locator('.toast').getByText(people.look.only).waitFor();
  expect(await budi.page.getByText(people.student.deeds).count()).toBe(0);
  await teacher.press(people.look.act);
  await teacher.page
    .getByRole('button', { name: new RegExp(play.decision.lock) })
    .first()
    .click();
  await budi.sees(people.student.deeds);
  await picture(teacher.page, 'act');
  await picture(budi.page, 'deed');
  await budi.press(people.student.deedsOk);
  await teacher.press(people.look.back);
});

test('RM2 RM3 PH4 everybody has locked but one who sleeps: a warning, a bot, and back at a touch', async () => {
  const { people } = teacher.words;
  // Phones of sleepers are not touched; the other has locked already. The phase's own clock is longer than the wait.
  await teacher.page.getByRole('button', { name: saying(teacher.words.teach.control.extend, { seconds: 60 }) }).click();
  await ani.page.locator('.banner').waitFor({ timeout: 100_000 });
  await picture(ani.page, 'idle');
  await picture(teacher.page, 'warned');
  await teacher.inPhase('reveal', 1);
  await ani.sees(new RegExp(saying(people.student.standIn, { policy: '' }).source.slice(0, 20)));
  await picture(ani.page, 'stood-in');
  await picture(teacher.page, 'stood-in');
  await ani.page.locator('.play-body').tap({ position: { x: 5, y: 5 } });
  await ani.sees(people.student.back);
  await row('Ani').getByText(people.status.active).waitFor();
});
