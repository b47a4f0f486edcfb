import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import type { Language } from '../../shared/scenario/schema.ts';
import { showInTheme } from '../shots/open-shot.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, newPhonePage, newProjectorPage, type Theme } from '../support/browser.ts';
import { openLesson, takeSeat } from '../server/support/test-server.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { picture } from './support/pictures.ts';
import { Student } from './support/student.ts';
import { Teacher } from './support/teacher.ts';
import { saying } from './support/words.ts';

const languages = ['id', 'en'] as const;
const themes: readonly Theme[] = ['night', 'paper'];

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ BOT_DELAY_MS: '100' }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('axe finds nothing on any screen of a lesson in either language and theme, and 320 pixels are wide enough', async () => {
  const findings: string[] = [];
  /** The screen as it stands, in both themes; a phone's page also on a very narrow phone. */
  const check = async (page: Page, name: string, language: Language, isPhone = true): Promise<void> => {
    if ((await page.locator('html').getAttribute('lang')) !== language) findings.push(`${name}: the page does not say that it is in ${language}`);
    for (const theme of themes) {
      await page.evaluate(showInTheme, theme);
      // A theme changes colours and nothing else.
      const found = await axeFindings(page, theme === 'night' ? 'everything' : 'colours');
      findings.push(...found.map((finding) => `${name} ${language} ${theme}: ${finding}`));
    }
    await page.evaluate(showInTheme, 'night');
    if (!isPhone) return;
    const usual = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 640 });
    // Charts are drawn anew for the room that they have, a moment later.
    await page.waitForFunction(() => document.documentElement.scrollWidth <= 320, undefined, { timeout: 10_000 }).catch(() => undefined);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > 320) findings.push(`${name} ${language}: ${wide} pixels wide on a screen of 320`);
    if (usual !== null) await page.setViewportSize(usual);
  };

  const { code, teacherSecret } = await openLesson(server.url, { settings: { timed: false, chat: true, mode: 'remote' } });
  const front = await Promise.all(languages.map((language) => newPhonePage(browser, { url: server.url, language })));
  await Promise.all(
    front.map(async (page, at) => {
      const language = languages[at] ?? 'id';
      const visitor = new Student(page, language);
      const { join } = visitor.words;
      await page.goto('/');
      await page.evaluate((chosen) => localStorage.setItem('mufakat:language', chosen), language);
      await visitor.button(saying(visitor.words.home.tryNow)).waitFor();
      await check(page, 'home', language);
      await page.goto('/no/such/page');
      await visitor.sees(visitor.words.common.notFound.title);
      await check(page, 'not-found', language);
      await page.goto('/teach');
      await visitor.button(visitor.words.teach.create).waitFor();
      await check(page, 'teach', language);
      await page.goto(`/j/${code}`);
      await visitor.button(join.start).waitFor();
      await check(page, 'join-welcome', language);
      await visitor.press(join.start);
      await check(page, 'join-name', language);
      await visitor.press(join.name.own);
      await visitor.press(visitor.words.common.action.next);
      await page.getByRole('alert').waitFor();
      await check(page, 'join-own-name', language);
      await page.getByLabel(join.name.field, { exact: true }).fill('Gita');
      await visitor.press(visitor.words.common.action.next);
      await check(page, 'join-country', language);
      await page.context().close();
    }),
  );

  const [ayu, budi] = (await Promise.all(
    (
      [
        ['Ayu', 'PADI', 'id'],
        ['Budi', 'SURYA', 'en'],
      ] as const
    ).map(async ([name, country, language]) => {
      const seat = await takeSeat(server.url, code, name, country);
      const page = await newPhonePage(browser, { url: server.url, language });
      await page.goto(`/play/${code}#${seat.seatSecret}`);
      return new Student(page, language);
    }),
  )) as [Student, Student];
  const students = [ayu, budi];
  const languageOf = (student: Student): Language => (student === ayu ? 'id' : 'en');
  const checkStudents = async (name: string): Promise<void> => {
    await Promise.all(students.map((student) => check(student.page, name, languageOf(student))));
  };
  const teacher = new Teacher(await newProjectorPage(browser, { url: server.url }));
  const stage = await newProjectorPage(browser, { url: server.url });
  onTestFailed(async () => {
    for (const [at, page] of [teacher.page, stage, ayu.page, budi.page].entries()) await picture(page, `a11y-failed-${at}`);
  });
  await teacher.page.goto(`/teach/${code}#${teacherSecret}`);
  await stage.goto(`/stage/${code}`);
  /** Console and stage are one page each, which speaks both languages in turn. */
  const checkHall = async (name: string): Promise<void> => {
    const hall = [
      [teacher.page, 'console', '.console-head'],
      [stage, 'stage', '.stage-top'],
    ] as const;
    await Promise.all(
      hall.map(async ([page, which, sight]) => {
        for (const language of ['en', 'id'] as const) {
          await page.evaluate((chosen) => localStorage.setItem('mufakat:language', chosen), language);
          await page.reload();
          await page.locator(sight).waitFor();
          await check(page, `${which}-${name}`, language, false);
        }
      }),
    );
  };

  await ayu.dialog.waitFor();
  await budi.dialog.waitFor();
  await checkStudents('brief');
  await ayu.readBrief();
  await budi.readBrief();
  await checkStudents('lobby');
  await checkHall('lobby');
  await teacher.start();
  await teacher.inPhase('negotiation', 0);
  await ayu.awaiting.first().waitFor();
  await checkStudents('practice');
  for (const student of students) await student.awaiting.first().getByRole('button', { name: student.words.play.offer.sign }).click();
  await ayu.agreementWith('Surya').waitFor();
  await teacher.next('decision', 0);
  await teacher.next('reveal', 0);
  await teacher.next('news', 1);
  await budi.inPhase('news', 1);
  await checkStudents('news');

  await teacher.next('negotiation', 1);
  await trade(ayu, budi, checkStudents);
  await checkHall('negotiation');
  await switchLanguageAndBack(ayu);
  await teacher.press(teacher.words.teach.control.pause);
  await check(teacher.page, 'console-pause-dialog', 'id', false);
  await teacher.press(teacher.words.teach.control.reasons.talk);
  await ayu.sees(saying(ayu.words.play.todo.paused));
  await checkStudents('paused');
  await checkHall('paused');
  await teacher.press(teacher.words.teach.control.resume);

  await teacher.next('decision', 1);
  await ayu.inPhase('decision', 1);
  await ayu.press(ayu.words.common.choice.break);
  await ayu.chosen(ayu.words.common.choice.break).waitFor();
  await checkStudents('decision');
  await checkHall('decision');
  await teacher.next('reveal', 1);
  for (const student of students) await student.watchReveal();
  await checkStudents('reveal');
  await checkHall('reveal');
  await teacher.next('reflection', 1);
  await budi.inPhase('reflection', 1);
  await checkStudents('reflection');
  await teacher.next('news', 2);
  await budi.inPhase('news', 2);
  await checkStudents('news-shifts');
  await checkHall('news');
  for (const [phase, round] of [
    ['negotiation', 2],
    ['decision', 2],
  ] as const)
    await teacher.next(phase, round);
  await ayu.inPhase('decision', 2);
  await budi.inPhase('decision', 2);
  for (const student of students) await student.answerCall();
  await checkStudents('decision-secret');
  for (const [phase, round] of [
    ['reveal', 2],
    ['reflection', 2],
    ['news', 3],
    ['negotiation', 3],
  ] as const)
    await teacher.next(phase, round);
  for (const student of students) {
    await student.inPhase('negotiation', 3);
    await student.tab('world');
  }
  await ayu.button(ayu.words.play.world.plenary.open).first().click();
  await ayu.press(ayu.words.play.world.plenary.speak);
  await budi.button(budi.words.play.world.plenary.speak).waitFor();
  await checkStudents('plenary');
  await checkHall('plenary');
  await teacher.next('decision', 3);
  await teacher.next('reveal', 3);
  for (const student of students) await student.watchReveal();
  await checkStudents('ending');
  await checkHall('ending');
  await teacher.next('reflection', 3);
  await teacher.press(teacher.words.teach.control.next);
  await teacher.page.getByRole('link', { name: teacher.words.teach.ended.open }).waitFor();
  await check(teacher.page, 'console-ended', 'id', false);
  for (const student of students) {
    await student.page.waitForURL('**/debrief/*');
    await student.page.getByRole('heading', { name: student.words.debrief.chapter.film, exact: true }).waitFor();
  }
  await checkStudents('debrief');
  await check(stage, 'stage-debrief', 'id', false);
  expect([...new Set(findings)]).toEqual([]);
});

/** The screens of the negotiation, each checked as it opens. */
async function trade(ayu: Student, budi: Student, checkStudents: (name: string) => Promise<void>): Promise<void> {
  const students = [ayu, budi];
  for (const student of students) {
    await student.inPhase('negotiation', 1);
    await student.openPartner(student === ayu ? 'Surya' : 'Medika');
  }
  await checkStudents('partner');
  for (const student of students) await student.dialog.getByRole('button', { name: student.words.play.partner.make }).click();
  await ayu.suggest(ayu.words.common.good.energy);
  await budi.suggest(budi.words.common.good.medicine);
  await checkStudents('composer');
  await ayu.dialog.getByRole('button', { name: ayu.words.play.compose.send, exact: true }).click();
  await budi.dialog.getByRole('button', { name: budi.words.common.action.cancel, exact: true }).click();
  await budi.dialog.getByRole('button', { name: budi.words.common.action.close, exact: true }).click();
  await checkStudents('partners');
  await budi.tab('offers');
  const offer = budi.offerFrom('Padi');
  await offer.getByRole('button', { name: budi.words.play.offer.refuse, exact: true }).click();
  await checkStudents('refuse');
  await budi.dialog.getByRole('button', { name: budi.words.common.action.close, exact: true }).click();
  await ayu.tab('offers');
  await checkStudents('offers');
  await offer.getByRole('button', { name: budi.words.play.offer.sign, exact: true }).click();
  await ayu.agreementWith('Surya').waitFor();
  for (const tab of ['world', 'chat'] as const) {
    for (const student of students) await student.tab(tab);
    await checkStudents(tab);
  }
  for (const student of students) await student.page.locator('.figures button').first().click();
  await checkStudents('needs');
  for (const student of students) await student.dialog.getByRole('button', { name: student.words.common.action.close, exact: true }).click();
}

/** Another language in the middle of something: the same place, in other words. */
async function switchLanguageAndBack(student: Student): Promise<void> {
  const { page } = student;
  const english = new Student(page, 'en');
  const field = page.locator('.chat-form input');
  await student.tab('chat');
  await field.fill('belum selesai');
  await student.press(student.words.play.menu.open);
  await student.dialog.getByText(student.words.play.menu.device, { exact: true }).click();
  await student.dialog.locator('.device-code svg').waitFor();
  await picture(page, 'menu');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: student.words.common.languageSwitch }).click();
  await english.dialog.getByRole('button', { name: english.words.common.action.close, exact: true }).click();
  await english.inPhase('negotiation', 1);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByRole('tab', { name: english.words.play.tabs.chat, selected: true }).waitFor();
  expect(await field.inputValue()).toBe('belum selesai');
  await english.press(english.words.play.menu.open);
  await page.getByRole('button', { name: english.words.common.languageSwitch }).click();
  await student.dialog.getByRole('button', { name: student.words.common.action.close, exact: true }).click();
  await student.inPhase('negotiation', 1);
}
