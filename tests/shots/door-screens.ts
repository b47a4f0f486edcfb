import type { Page } from 'playwright-core';
import { rulesCheck, rulesQuestions } from '../../shared/model/rules-check.ts';
import { PlayedLesson } from './played-lesson.ts';
import type { Moment, Script, Shot } from './shot.ts';
import { click, code, console_, play } from './shot-makers.ts';

/** What stands before the game: a class's link and list, personal codes, the tutorial with its rules check, and the doors that lead nowhere. */

const nobody = (name: string, path: Shot['path'], sees: string, prepare?: Shot['prepare']): Shot => ({
  name,
  path,
  as: 'nobody',
  sees,
  ...(prepare ? { prepare } : {}),
});

const refused = (shot: Shot): Shot => ({ ...shot, refused: true });

const keptCodes: Shot['keeps'] = (lesson) => [[`mufakat:codes:${code(lesson)}`, JSON.stringify(lesson.codes)]];
const keptClass: Shot['keeps'] = (lesson) => {
  const { code: link = '', secret = '' } = lesson.link ?? {};
  const kept = { classes: [{ code: link, secret, label: 'XI IPS 2' }], current: link };
  return [['mufakat:classes', JSON.stringify(kept)]];
};

const openList = click('.class-list-control .btn');

/** A page of print, told which sheets: the checkboxes stand in the order of the sheets. */
const onlySheet =
  (place: number) =>
  async (page: Page): Promise<void> => {
    const boxes = page.locator('input[type=checkbox]');
    for (let at = 0; at < (await boxes.count()); at++) if (at !== place) await boxes.nth(at).uncheck();
    await page.waitForTimeout(300);
  };

/** What each scene of the tutorial asks the student to do. */
const scenes: readonly ((page: Page) => Promise<void>)[] = [
  async (page) => page.locator('.needs-taps .pick').last().click(),
  click('article.offer .btn.primary'),
  click('.tutorial .choice button'),
  async (page) => page.locator('.coins .pick').nth(2).click(),
  click('.ready-bar .btn.primary'),
];

/** The tutorial as it stands when `done` scenes are done. */
const tutorialAt =
  (done: number) =>
  async (page: Page): Promise<void> => {
    // After the country's brief; no longer in the colour of what is new once the rules check was done.
    await click('.card .btn.wide >> nth=1')(page);
    for (const act of scenes.slice(0, done)) {
      await act(page);
      await click('.tutorial-foot .btn.primary')(page);
    }
    const last = scenes[done];
    if (last) await last(page);
    await page.waitForTimeout(300);
  };

/** The rules check, with so many questions answered right and the next one wrong. */
const checkAt =
  (right: number) =>
  async (page: Page): Promise<void> => {
    await tutorialAt(scenes.length)(page);
    for (const question of rulesQuestions.slice(0, right)) {
      await page.locator('.quiz-answer').nth(placeOf(question)).click();
      await click('.tutorial-foot .btn')(page);
    }
    const next = rulesQuestions[right];
    if (next === undefined) return;
    await page
      .locator('.quiz-answer')
      .nth((placeOf(next) + 1) % 3)
      .click();
    await page.waitForTimeout(300);
  };

const placeOf = (question: (typeof rulesQuestions)[number]): number =>
  rulesCheck[question].options.findIndex((option) => option === rulesCheck[question].right);

const listed: Moment = {
  reach: async (lesson) => {
    await lesson.makeLink();
    await lesson.list('Sari', 'Tono', 'Mawar Melati Kusuma', 'Wayan');
    await lesson.enter('Sari');
    await lesson.join('Ayu', 'PADI');
    const answers = Object.fromEntries(rulesQuestions.map((question) => [question, rulesCheck[question].right]));
    await lesson.say('Sari', () => [{ type: 'AnswerRulesCheck', answers: { ...answers, way: 'all', fund: 'payers' } as never }]);
  },
  shots: [
    nobody('class-link-waiting', (lesson) => `/k/${lesson.link?.code}`, 'main .wait h1'),
    refused(nobody('class-link-unknown', () => '/k/ZZZZZZ', 'main .btn')),
    { ...nobody('teach-classes', () => '/teach', 'main form', click('.classes-card > summary')), keeps: keptClass },
    nobody('join-personal', (lesson) => `/j/${code(lesson)}#${lesson.codes[1]?.code}`, 'main.join .btn.primary'),
    refused(nobody('join-unknown', () => '/j/ZZZZZZ', 'main')),
    refused(
      nobody(
        'home-unknown',
        () => '/',
        'main h1',
        async (page) => {
          await page.locator('main input').first().fill('ZZZZZZ');
          await page.keyboard.press('Enter');
          await page.locator('.notice.bad, [role=alert]').first().waitFor();
        },
      ),
    ),
    nobody('play-no-seat', (lesson) => `/play/${code(lesson)}`, 'main h1'),
    nobody('console-no-key', (lesson) => `/teach/${code(lesson)}`, 'main h1'),
    refused(nobody('stage-unknown', () => '/stage/ZZZZZZ', 'main')),
    refused(nobody('debrief-not-yet', (lesson) => `/debrief/${code(lesson)}`, 'main h1')),
    refused(nobody('debrief-unknown', () => '/debrief/ZZZZZZ', 'main h1')),
    { ...console_('listed'), keeps: keptCodes },
    { ...console_('class-list', 'main.console-main', openList), keeps: keptCodes },
    {
      ...console_('class-list-problem', 'main.console-main', async (page) => {
        await openList(page);
        await page.locator('.class-list-text').fill('Dewi\nEko; Atlantis\nDewi');
        await page.locator('.class-list-problems li').first().waitFor();
      }),
    },
    { name: 'print-codes', path: (lesson) => `/print/${code(lesson)}`, as: 'teacher', sees: '.code-card', prepare: onlySheet(1), keeps: keptCodes },
    { name: 'print-cheat', path: (lesson) => `/print/${code(lesson)}`, as: 'teacher', sees: '.brief-sheet', prepare: onlySheet(1) },
    ...scenes.map((_, at): Shot => play(`tutorial-${at + 1}`, '.play-body', tutorialAt(at))),
    play('rules-check', '.play-body', checkAt(0)),
    play('rules-check-next', '.play-body', checkAt(2)),
    play('rules-check-done', '.play-body', checkAt(rulesQuestions.length)),
  ],
};

export const doorScript: Script = {
  name: 'doors',
  open: (url) => PlayedLesson.open(url, 'intro', { timed: false }),
  moments: [listed],
};
