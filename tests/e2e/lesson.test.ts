import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { launchBrowser, newPhonePage, newProjectorPage, watchForTrouble } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { picture } from './support/pictures.ts';
import { Student } from './support/student.ts';
import { Teacher } from './support/teacher.ts';
import { saying } from './support/words.ts';

/** One whole lesson as a class would play it: teacher, stage, two students on phones, bots for the other countries. */

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('a whole intro lesson, with a reload, a second phone and a kill -9 of the server in the middle', async () => {
  const teacher = new Teacher(await newProjectorPage(browser, { url: server.url }));
  const stage = await newProjectorPage(browser, { url: server.url });
  const ayu = new Student(await newPhonePage(browser, { url: server.url }));
  // Budi's phone is in English and has not chosen a language here: it follows the class until he switches.
  const budi = new Student(await newPhonePage(browser, { url: server.url, language: 'en' }));
  const pages = { teacher: teacher.page, stage, ayu: ayu.page, budi: budi.page };
  const trouble = Object.values(pages).map(watchForTrouble);
  onTestFailed(async () => {
    for (const [name, page] of Object.entries(pages)) await picture(page, `failed-${name}`);
  });
  const seen = (name: string): Promise<void[]> => Promise.all(Object.entries(pages).map(([who, page]) => picture(page, `${name}-${who}`)));

  const code = await teacher.open();
  await stage.goto(`/stage/${code}`);
  await stage.getByText(code, { exact: true }).waitFor();
  await stage.getByText(teacher.words.stage.join.nobody).waitFor();
  await ayu.join(code, 'Ayu', 'Padi');
  await budi.joinByLink(code, 'Budi', 'Surya');
  for (const name of ['Ayu', 'Budi']) {
    await stage.getByText(name, { exact: true }).waitFor();
    await teacher.sees(name);
  }
  await seen('lobby');

  await teacher.start();
  await practise(teacher, ayu, budi);
  await teacher.next('negotiation', 1);
  await bargain(teacher, ayu, budi, stage);
  await seen('bargained');
  await pauseAndExtend(teacher, ayu, stage);
  await surviveKill(teacher, [teacher.page, stage, ayu.page, budi.page]);
  await seen('after-kill');
  await Promise.all([ayu.inPhase('negotiation', 1), budi.inPhase('negotiation', 1), teacher.inPhase('negotiation', 1)]);
  await ayu.agreementWith('Surya').waitFor();
  await budi.agreementWith('Padi').waitFor();
  await ayu.tab('world');
  await ayu.page.getByRole('group', { name: ayu.words.play.world.fund.pledge }).getByRole('button').nth(2).click();
  await ayu.sees(saying(ayu.words.play.world.fund.yours));

  await teacher.next('decision', 1);
  await decideOverReloadAndDevices(ayu, budi);
  await revealOnEveryScreen(teacher, ayu, budi, stage);
  await seen('reveal');
  await teacher.next('reflection', 1);
  await ayu.page.getByLabel(ayu.words.play.reflect.field).fill('Kami takut rakyat kami kekurangan.');
  await ayu.press(ayu.words.play.reflect.send);
  await teacher.sees('Kami takut rakyat kami kekurangan.');
  await seen('reflection');

  await teacher.next('news', 2);
  await teacher.next('negotiation', 2);
  await teacher.next('decision', 2);
  await ayu.answerCall();
  await ayu.sees(ayu.words.play.decision.secret);
  await seen('secret');
  await teacher.next('reveal', 2);
  await teacher.next('reflection', 2);
  await teacher.next('news', 3);
  await teacher.next('negotiation', 3);
  await deliberate(ayu, budi, stage);
  await seen('plenary');
  await teacher.next('decision', 3);
  await teacher.next('reveal', 3);
  await ayu.watchReveal();
  await stage.locator('.stage-ending').waitFor();
  await seen('ending');
  await teacher.next('reflection', 3);
  await teacher.press(teacher.words.teach.control.next);

  await debriefEverywhere(teacher, [stage, ayu.page, budi.page]);
  await seen('debrief');
  expect(trouble.flat().filter((line) => !isOutage(line))).toEqual([]);
});

/** What a page may complain about while no server runs. */
const isOutage = (line: string): boolean => /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|WebSocket connection to/.test(line);

/** The unscored round: the secretariat's offer is signed by both; nobody has to wait for the clock. */
async function practise(teacher: Teacher, ayu: Student, budi: Student): Promise<void> {
  await teacher.inPhase('negotiation', 0);
  for (const student of [ayu, budi]) {
    await student.inPhase('negotiation', 0);
    await student.awaiting.first().getByRole('button', { name: student.words.play.offer.sign }).click();
  }
  await ayu.agreementWith('Surya').waitFor();
  await ayu.ready();
  await budi.ready();
  await teacher.inPhase('decision', 0);
  await ayu.lock();
  await budi.lock();
  await teacher.inPhase('reveal', 0);
  await ayu.watchReveal();
  await teacher.next('news', 1);
}

/** Ayu offers, Budi counters, Ayu signs; a line of chat; an offer made and taken back. */
async function bargain(teacher: Teacher, ayu: Student, budi: Student, stage: Page): Promise<void> {
  const { play, common } = ayu.words;
  await ayu.inPhase('negotiation', 1);
  await budi.inPhase('negotiation', 1);
  await ayu.openPartner('Surya');
  await ayu.dialog.getByRole('button', { name: play.partner.make }).click();
  expect(await ayu.suggest(common.good.energy)).toBe(true);
  await ayu.dialog.getByRole('button', { name: play.compose.send, exact: true }).click();

  await budi.tab('offers');
  await budi.offerFrom('Padi').getByRole('button', { name: play.offer.counter, exact: true }).click();
  await budi.dialog
    .getByRole('button', {
      name: saying(common.stepper.more, { label: saying(play.compose.amountOf, { from: 'Padi', to: 'Surya' }).source.replace('.+?', common.good.food) }),
    })
    .first()
    .click();
  await budi.dialog.getByRole('button', { name: play.compose.sendCounter, exact: true }).click();

  await ayu.tab('offers');
  await ayu.offerTo('Surya').waitFor({ state: 'detached' });
  await ayu.offerFrom('Surya').getByRole('button', { name: play.offer.sign, exact: true }).click();
  await ayu.agreementWith('Surya').waitFor();
  await budi.agreementWith('Padi').waitFor();
  await teacher.country('Padi').getByText(saying(teacher.words.teach.people.agreements)).waitFor();
  await stage
    .getByText(/Padi.*Surya|Surya.*Padi/)
    .first()
    .waitFor();

  await ayu.tab('chat');
  await ayu.page.getByLabel(play.chat.field).fill('Kami menepati janji!');
  await ayu.press(play.chat.send);
  await budi.tab('chat');
  await budi.sees('Kami menepati janji!');

  await budi.openPartner('Padi');
  await budi.dialog.getByRole('button', { name: play.partner.make }).click();
  await budi.dialog.getByRole('button', { name: `${play.offer.give}: ${play.compose.add.replace('{{good}}', common.good.energy)}` }).click();
  await budi.dialog.getByRole('button', { name: play.compose.send, exact: true }).click();
  await ayu.tab('offers');
  await ayu.offerFrom('Surya').waitFor();
  await budi.tab('offers');
  await budi.offerTo('Padi').getByRole('button', { name: play.offer.withdraw, exact: true }).click();
  await ayu.offerFrom('Surya').waitFor({ state: 'detached' });
}

async function pauseAndExtend(teacher: Teacher, ayu: Student, stage: Page): Promise<void> {
  const { teach, common, stage: stageWords } = teacher.words;
  await teacher.press(saying(teach.control.extend, { seconds: 60 }));
  await teacher.sees(saying(teach.control.extended, { seconds: 60 }));
  await teacher.press(teach.control.pause);
  await teacher.press(teach.control.reasons.look);
  await teacher.page.locator('.control-bar.paused').waitFor();
  await ayu.sees(saying(ayu.words.play.todo.paused, { reason: teach.control.reasons.look }));
  await stage.getByText(stageWords.paused, { exact: true }).waitFor();
  await stage.getByText(teach.control.reasons.look).waitFor();
  await ayu.ready();
  await ayu.sees(ayu.words.refusals.paused);
  await picture(ayu.page, 'paused-ayu');
  await picture(stage, 'paused-stage');
  await teacher.press(teach.control.resume);
  await stage.getByText(stageWords.paused, { exact: true }).waitFor({ state: 'detached' });
  await ayu.page.locator('.countdown').filter({ hasNotText: common.clock.paused }).waitFor();
}

/** The power goes; every page says so; the same command starts the server, and every page goes on by itself. */
async function surviveKill(teacher: Teacher, pages: readonly Page[]): Promise<void> {
  const { common } = teacher.words;
  await server.kill9();
  for (const page of pages) await page.getByRole('alert').getByText(common.connection.lost).waitFor();
  await picture(pages[2] as Page, 'down-ayu');
  await server.startAgain();
  for (const page of pages) await page.getByRole('alert').getByText(common.connection.lost).waitFor({ state: 'detached' });
  await teacher.sees(saying(common.notice['outage-credited']));
}

async function decideOverReloadAndDevices(ayu: Student, budi: Student): Promise<void> {
  const { play, common } = ayu.words;
  await ayu.press(common.choice.break);
  await ayu.chosen(common.choice.break).waitFor();
  const payment = (student: Student) => student.page.getByRole('group', { name: play.decision.payment });
  await payment(ayu).getByRole('button').nth(1).click();
  await payment(ayu).getByRole('button', { name: /1/, pressed: true }).waitFor();
  await ayu.page.reload();
  await ayu.inPhase('decision', 1);
  await ayu.chosen(common.choice.break).waitFor();
  await payment(ayu).getByRole('button', { name: /1/, pressed: true }).waitFor();
  await picture(ayu.page, 'reloaded');

  // Budi's seat on another phone, by the link in the menu: the newest device wins, the older one is told and can take it back.
  await budi.press(play.menu.open);
  await budi.dialog.getByText(play.menu.device, { exact: true }).click();
  await budi.dialog.locator('.device-code svg').waitFor();
  const link = await budi.dialog.getByRole('textbox', { name: play.menu.deviceField }).inputValue();
  await picture(budi.page, 'device-link');
  await budi.dialog.getByRole('button', { name: common.action.close, exact: true }).click();
  const other = new Student(await newPhonePage(browser, { url: server.url }));
  await other.page.goto(link);
  await other.readBrief();
  await other.inPhase('decision', 1);
  expect(other.page.url()).not.toContain('#');
  await other.chosen(common.choice.keep).waitFor();
  await budi.page.getByRole('alert').getByText(common.notice['seat-taken-over']).waitFor();
  await picture(budi.page, 'taken-over');
  await budi.press(common.useHere);
  await other.page.getByRole('alert').getByText(common.notice['seat-taken-over']).waitFor();
  await budi.page.getByRole('alert').waitFor({ state: 'detached' });
  await other.page.context().close();
}

/** Both lock, nobody waits for the clock; the broken promise is public in round 1. */
async function revealOnEveryScreen(teacher: Teacher, ayu: Student, budi: Student, stage: Page): Promise<void> {
  await ayu.lock();
  await budi.lock();
  await teacher.inPhase('reveal', 1);
  await stage
    .locator('.stage-caption')
    .filter({ hasText: saying(teacher.words.stage.story.breaker, { breaker: 'Padi' }) })
    .waitFor();
  await picture(stage, 'stage-broken');
  await budi.sees(saying(budi.words.play.reveal['broken-promise'].title, { victim: 'Surya' }));
  expect(await budi.watchReveal()).toBe(3);
  await budi.sees(saying(budi.words.play.reveal.fund.text));
  await stage
    .getByText(saying(teacher.words.stage.story.fund))
    .or(stage.getByText(saying(teacher.words.stage.story.fundEnough)))
    .first()
    .waitFor();
}

async function deliberate(ayu: Student, budi: Student, stage: Page): Promise<void> {
  const { play, stage: stageWords } = ayu.words;
  for (const student of [ayu, budi]) {
    await student.inPhase('negotiation', 3);
    await student.tab('world');
  }
  await ayu.button(play.world.plenary.open).first().click();
  for (const student of [ayu, budi]) {
    await student.press(play.world.plenary.speak);
    await student.press(play.world.plenary.agree);
  }
  await ayu.sees(new RegExp(`${play.world.plenary.result.consensus}|${play.world.plenary.result.majority}`));
  await stage
    .getByText(stageWords.motion.consensus, { exact: true })
    .or(stage.getByText(stageWords.motion.majority, { exact: true }))
    .first()
    .waitFor();
}

/** The teacher opens it; stage and phones come by themselves; all four tell the same game. */
async function debriefEverywhere(teacher: Teacher, others: readonly Page[]): Promise<void> {
  const { teach, debrief } = teacher.words;
  await teacher.page.getByRole('link', { name: teach.ended.open }).click();
  const told: string[] = [];
  for (const page of [teacher.page, ...others]) {
    await page.waitForURL('**/debrief/*');
    await page.getByRole('heading', { name: debrief.chapter.film, exact: true }).waitFor();
    const ending = page.locator('#chapter-film .debrief-ending');
    await ending.getByText(debrief.happened.world, { exact: true }).waitFor();
    told.push((await ending.textContent()) ?? '');
  }
  expect(new Set(told).size).toBe(1);
  await expect.poll(() => others[1]?.locator('#chapter-results').textContent()).toContain('Padi');
}
