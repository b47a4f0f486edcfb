import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { launchBrowser, newPhonePage, watchForTrouble } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { picture } from './support/pictures.ts';
import { Student } from './support/student.ts';
import { saying } from './support/words.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ BOT_DELAY_MS: '3000' }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('"Try it now" leads from the front page through a whole game against bots to the debrief', async () => {
  const page = await newPhonePage(browser, { url: server.url });
  const trouble = watchForTrouble(page);
  onTestFailed(() => picture(page, 'solo-failed'));
  const student = new Student(page);
  const { words } = student;

  await page.goto('/');
  const pressedMs = performance.now();
  await student.press(saying(words.home.tryNow));
  await student.inPhase('negotiation', 0);
  console.log(`playing ${((performance.now() - pressedMs) / 1000).toFixed(1)} s after "${words.home.tryNow}"`);
  await student.readBrief();

  await practise(student);
  for (const round of [1, 2, 3]) await playRound(student, round);
  await readDebrief(page, student);
  expect(trouble).toEqual([]);
});

/** The practice round: one offer is there already; it is signed and kept. */
async function practise(student: Student): Promise<void> {
  const { play } = student.words;
  await picture(student.page, 'solo-practice');
  await student.awaiting.first().getByRole('button', { name: play.offer.sign }).click();
  await student.sees(play.offer.agreed);
  await student.ready();
  await student.inPhase('decision', 0);
  await student.chosen(student.words.common.choice.keep).waitFor();
  await picture(student.page, 'solo-practice-decision');
  await student.lock();
  await student.inPhase('reveal', 0);
  await student.watchReveal();
  await student.sees(play.reveal.practice);
  await picture(student.page, 'solo-practice-reveal');
  await student.ready();
}

/** The country of the first bargain; the same in every round. */
let partner = '';

async function playRound(student: Student, round: number): Promise<void> {
  const { words, page } = student;
  const { play, common } = words;
  await student.inPhase('news', round);
  await picture(page, `solo-news-${round}`);
  await student.ready();

  await student.inPhase('negotiation', round);
  if (round === 1) await refuseAndCompose(student);
  else if (round === 2) await renewAndWithdraw(student);
  else await askForTransparency(student);
  await student.tab('world');
  await page.getByRole('group', { name: play.world.fund.pledge }).getByRole('button').nth(2).click();
  await student.sees(saying(play.world.fund.yours, { coins: '2 koin' }));
  await picture(page, `solo-pledged-${round}`);
  await student.ready();

  await student.inPhase('decision', round);
  await student.answerCall();
  await student.sees(round === 1 ? play.decision.open : play.decision.secret);
  if (round === 1) {
    await student.press(common.choice.break);
    await student.chosen(common.choice.break).waitFor();
  } else {
    const guesses = page.getByRole('group', { name: play.decision.predict });
    await guesses.getByRole('button', { name: play.decision.nobody }).click();
    await student.chosen(play.decision.nobody, guesses).waitFor();
  }
  const payments = page.getByRole('group', { name: play.decision.payment }).getByRole('button');
  await payments.nth(2).click();
  await page.getByRole('group', { name: play.decision.payment }).getByRole('button', { pressed: true }).waitFor();
  await picture(page, `solo-decision-${round}`);
  await student.lock();

  await student.inPhase('reveal', round);
  expect(await student.watchReveal()).toBeGreaterThan(0);
  await student.sees(play.reveal.points);
  await picture(page, `solo-reveal-${round}`);
  await student.ready();

  await student.inPhase('reflection', round);
  await page.getByLabel(play.reflect.field).fill(`Ronde ${round}: kami menimbang janji dan kebutuhan sendiri.`);
  await student.press(play.reflect.send);
  await student.sees(`Ronde ${round}: kami menimbang`);
  await picture(page, `solo-reflection-${round}`);
  await student.ready();
}

/** Proposes a fair trade; false when there is none, or when the bot, which may have traded meanwhile, says no. */
async function composeFor(student: Student, country: string): Promise<boolean> {
  const { page, words } = student;
  const { play } = words;
  await student.tab('partners');
  if ((await page.locator('.partner').filter({ hasText: country }).count()) === 0) return false;
  await student.openPartner(country);
  const make = student.dialog.getByRole('button', { name: play.partner.make });
  if (!(await make.isVisible())) {
    await page.keyboard.press('Escape');
    return false;
  }
  await make.click();
  let found = false;
  for (const good of ['energy', 'medicine', 'food'] as const) if (!found) found = await student.suggest(words.common.good[good]);
  if (!found) {
    await student.dialog.getByRole('button', { name: words.common.action.cancel, exact: true }).click();
    return false;
  }
  await picture(page, 'solo-compose');
  await student.dialog.getByRole('button', { name: play.compose.send, exact: true }).click();
  await student.tab('offers');
  const signed = student.agreementWith(country);
  await signed
    .or(page.locator('p.notice.bad').filter({ hasText: country }))
    .first()
    .waitFor();
  return signed.isVisible();
}

/** Refuses the first offer that comes, with a reason; proposes something fairer to the same country, and the bot signs it. */
async function refuseAndCompose(student: Student): Promise<void> {
  const { page } = student;
  await student.tab('offers');
  const offer = student.awaiting.first();
  await offer.waitFor();
  await picture(page, 'solo-offers');
  partner = /(\S+)$/.exec((await offer.getByRole('heading').textContent()) ?? '')?.[1] ?? '';
  await student.refuse(offer, 'unfair');
  await student.offerFrom(partner).waitFor({ state: 'detached' });

  for (const country of new Set([partner, 'Padi', 'Surya', 'Medika', 'Karang'])) {
    partner = country;
    if (await composeFor(student, country)) break;
  }
  await student.agreementWith(partner).waitFor();
  await picture(page, 'solo-agreed');
}

/** Last round's agreement once more, in one tap; then the delegation thinks again. */
async function renewAndWithdraw(student: Student): Promise<void> {
  const {
    page,
    words: { play },
  } = student;
  await student.openPartner(partner);
  await picture(page, 'solo-partner');
  await student.dialog.getByRole('button', { name: play.partner.renew, exact: true }).click();
  await student.tab('offers');
  await student.offerTo(partner).getByRole('button', { name: play.offer.withdraw, exact: true }).click();
  await student.offerTo(partner).waitFor({ state: 'detached' });
}

async function askForTransparency(student: Student): Promise<void> {
  const {
    page,
    words: { play, common },
  } = student;
  await student.tab('world');
  await page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: play.world.plenary.title, exact: true }) })
    .getByRole('button', { name: play.world.plenary.open })
    .first()
    .click();
  await student.press(play.world.plenary.speak);
  await student.press(play.world.plenary.agree);
  await student.sees(play.world.plenary.yourVote);
  await student.sees(common.motion.transparency);
  await picture(page, 'solo-plenary');
}

async function readDebrief(page: Page, student: Student): Promise<void> {
  const { debrief } = student.words;
  await page.waitForURL('**/debrief/*');
  for (const chapter of ['film', 'promises', 'whatIf', 'lived', 'results'] as const) {
    await page.getByRole('navigation', { name: debrief.nav }).getByRole('button', { name: debrief.chapter[chapter] }).click();
    await page.getByRole('heading', { name: debrief.chapter[chapter], exact: true }).waitFor();
  }
  const own = page.getByText(saying(debrief.results.ownText)).first();
  await own.waitFor();
  const bands = Object.values(debrief.results.band);
  const text = (await own.textContent()) ?? '';
  expect(
    bands.some((band) => text.includes(band)),
    text,
  ).toBe(true);
  expect(await page.locator('body').textContent()).not.toContain('{{');
  await picture(page, 'solo-debrief');
}
