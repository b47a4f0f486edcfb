import { suggestTrade } from '../../shared/preview/suggest-trade.ts';
import { countryId } from '../../shared/lib/ids.ts';
import type { Command } from '../../shared/game/commands/table.ts';
import { PlayedLesson } from './played-lesson.ts';
import type { Moment, Script } from './shot.ts';
import { classScript } from './class-screens.ts';
import { debriefScript } from './debrief-screens.ts';
import { doorScript } from './door-screens.ts';
import { exitScript } from './exit-screens.ts';
import { twinScript } from './twin-screens.ts';
import { click, code, console_, padi, play, stage, tab, told } from './shot-makers.ts';

/** A trade that `from` proposes to `to`, as the composer would suggest it. */
const propose =
  (to: string) =>
  (own: Parameters<Parameters<PlayedLesson['act']>[1]>[0], view: Parameters<Parameters<PlayedLesson['act']>[1]>[1]): readonly Command[] => {
    const clauses = suggestTrade(view, own, countryId(to));
    return clauses === null ? [] : [{ type: 'MakeOffer', to: [countryId(to)], clauses: [...clauses] }];
  };

/** The other student's offer; a bot may have used up its own agreements by the time a picture is taken. Nobody stands in for a student here. */
const signFromSurya = (own: Parameters<Parameters<PlayedLesson['act']>[1]>[0]): readonly Command[] =>
  own.offers
    .filter((offer) => offer.awaitsMe && offer.proposer === 'SURYA')
    .slice(0, own.limits.dealsLeft)
    .map((offer) => ({ type: 'SignOffer', offerId: offer.id, offerVersion: offer.version }));

const lobby: Moment = {
  reach: async (lesson) => {
    await lesson.join('Ayu', 'PADI');
    await lesson.join('Budi', 'SURYA');
  },
  shots: [
    { name: 'home', path: () => '/', as: 'nobody', sees: 'main h1' },
    { name: 'not-found', path: () => '/play/x', as: 'nobody', sees: 'main h1' },
    { name: 'teach-home', path: () => '/teach', as: 'nobody', sees: 'main form' },
    { name: 'join-welcome', path: (lesson) => `/j/${code(lesson)}`, as: 'nobody', sees: 'main.join .btn.primary' },
    { name: 'join-name', path: (lesson) => `/j/${code(lesson)}`, as: 'nobody', sees: 'main.join .btn.primary', prepare: click('main.join .btn.primary') },
    {
      name: 'join-own-name',
      path: (lesson) => `/j/${code(lesson)}`,
      as: 'nobody',
      sees: 'main.join .btn.primary',
      prepare: async (page) => {
        await click('main.join .btn.primary')(page);
        await click('main.join .btn.quiet >> nth=-1')(page);
      },
    },
    {
      name: 'join-country',
      path: (lesson) => `/j/${code(lesson)}`,
      as: 'nobody',
      sees: 'main.join .btn.primary',
      prepare: async (page) => {
        await click('main.join .btn.primary')(page);
        await click('main.join button[type=submit]')(page);
      },
    },
    play('lobby', 'main'),
    stage('lobby'),
    console_('lobby'),
    console_('keeping', 'main.console-main', click('.console-head .btn[aria-haspopup]')),
    console_('recovery', 'main.console-main', async (page) => {
      await click('.console-head .btn[aria-haspopup]')(page);
      await click('dialog .btn >> nth=1')(page);
      await page.locator('.recovery-sheet').waitFor();
    }),
    console_('delete', 'main.console-main', async (page) => {
      await click('.console-head .btn[aria-haspopup]')(page);
      await click('dialog .btn.danger')(page);
    }),
    { name: 'console-no-key', path: (lesson) => `/teach/${code(lesson)}`, as: 'nobody', sees: '.recover-form' },
    { name: 'print', path: (lesson) => `/print/${code(lesson)}`, as: 'teacher', sees: '.brief-sheet' },
  ],
};

const firstRounds: readonly Moment[] = [
  {
    reach: async (lesson) => {
      await lesson.teach({ type: 'StartLesson' });
      await lesson.goTo('negotiation', 0);
    },
    shots: [play('practice', 'main'), stage('practice')],
  },
  { reach: (lesson) => lesson.goTo('news', 1), shots: [play('news', 'main')] },
  {
    reach: async (lesson) => {
      await lesson.goTo('negotiation', 1);
      await lesson.act('PADI', () => [{ type: 'DeclarePledge', coins: 2 }]);
      await lesson.act('SURYA', propose('PADI'));
    },
    shots: [
      play('negotiation', 'main', tab(0)),
      play('offers', 'main', tab(1)),
      play('world', 'main', tab(2)),
      play('partner', 'main', async (page) => {
        await tab(0)(page);
        await click('.partner')(page);
      }),
      play('composer', 'main', async (page) => {
        await tab(0)(page);
        await page.locator('.partner').last().click();
        await page.locator('dialog .btn.primary').last().click();
        await page.waitForSelector('dialog .needs button');
        await page.locator('dialog .needs button').nth(1).click();
        await page.waitForTimeout(400);
      }),
      { ...play('brief', 'dialog'), fresh: true },
      play('menu', 'main', click('.play-head .btn.small:not(.teacher-button)')),
      play('term', 'main', async (page) => {
        await tab(2)(page);
        await click('.terms .term:visible')(page);
      }),
      play('glossary', 'main', async (page) => {
        await click('.play-head .btn.small:not(.teacher-button)')(page);
        await click('dialog .btn.wide >> nth=2')(page);
        await click('.glossary-list summary')(page);
      }),
      stage('negotiation'),
      console_('negotiation'),
    ],
  },
  {
    reach: async (lesson) => {
      await lesson.act('PADI', signFromSurya);
      await lesson.teach({ type: 'Pause', reason: 'Dengarkan sebentar · Listen for a moment' });
      await new Promise((resolve) => setTimeout(resolve, 300));
    },
    shots: [play('paused', 'main'), stage('paused'), console_('paused')],
  },
  {
    reach: async (lesson) => {
      await lesson.teach({ type: 'Resume' });
      await lesson.goTo('decision', 1);
    },
    shots: [play('decision', 'main'), stage('decision'), console_('decision')],
  },
  { reach: (lesson) => lesson.goTo('reveal', 1), shots: [play('reveal', 'main'), stage('reveal')] },
  { reach: (lesson) => lesson.goTo('reflection', 1), shots: [play('reflection', 'main textarea')] },
];

const laterRounds: readonly Moment[] = [
  { reach: (lesson) => lesson.goTo('news', 2), shots: [play('news-shifts', 'main'), stage('news')] },
  {
    reach: async (lesson) => {
      await lesson.goTo('negotiation', 2);
      await lesson.act('PADI', () => [{ type: 'DeclarePledge', coins: 2 }]);
      await lesson.act('SURYA', propose('PADI'));
      await lesson.act('PADI', signFromSurya);
      await lesson.goTo('decision', 2);
    },
    shots: [
      play('telephone', 'dialog'),
      play('decision-secret', 'main', async (page) => {
        const call = page.locator('dialog[open] .btn').last();
        if (await call.isVisible()) await call.click();
      }),
    ],
  },
  {
    reach: async (lesson) => {
      await lesson.act('PADI', (own) =>
        own.obligations.slice(0, 1).map((obligation) => ({ type: 'ChooseKeep', agreementId: obligation.agreementId, choice: 'break' })),
      );
      await lesson.goTo('reveal', 2);
    },
    shots: [play('reveal-hidden', 'main'), { ...stage('reveal-hidden'), prepare: told('.stage-caption.wide.bad') }],
  },
  {
    reach: async (lesson) => {
      await lesson.goTo('negotiation', 3);
      await lesson.act('SURYA', () => [{ type: 'OpenMotion', kind: 'transparency' }]);
    },
    shots: [play('plenary', 'main', tab(2)), stage('plenary'), console_('plenary')],
  },
  { reach: (lesson) => lesson.goTo('reveal', 3), shots: [play('reveal-ending', 'main'), { ...stage('ending'), prepare: told('.stage-ending') }] },
  {
    reach: (lesson) => lesson.goTo('debrief'),
    shots: [
      { name: 'debrief', path: (lesson) => `/debrief/${code(lesson)}`, as: padi, sees: 'main h2' },
      { name: 'debrief-teacher', path: (lesson) => `/debrief/${code(lesson)}`, as: 'teacher', sees: 'main h2', sizes: ['projector'] },
      { name: 'debrief-world', path: (lesson) => `/debrief/${code(lesson)}`, as: padi, sees: 'main h2', prepare: click('[data-chapter=world]') },
      console_('ended'),
    ],
  },
];

/** The real map with eight countries, and the institutions that the first lesson does not have. */
const indonesia = { seat: 'IDN' } as const;
const pandemic: readonly Moment[] = [
  {
    reach: async (lesson) => {
      await lesson.join('Ayu', 'IDN');
      await lesson.join('Budi', 'JPN');
      await lesson.teach({ type: 'StartLesson' });
      await lesson.goTo('negotiation', 2);
      await lesson.act('JPN', propose('IDN'));
      await lesson.act('IDN', () => [{ type: 'SignCharter' }, { type: 'ConnectPlatform' }]);
    },
    shots: [
      { ...stage('pandemi-negotiation'), sizes: ['projector'] },
      { ...play('pandemi-negotiation', 'main'), as: indonesia },
      { ...play('pandemi-institutions', 'main', tab(2)), as: indonesia },
      console_('pandemi-negotiation'),
    ],
  },
  {
    reach: (lesson) => lesson.goTo('reveal', 2),
    shots: [
      { ...stage('pandemi-reveal'), sizes: ['projector'] },
      { ...play('pandemi-reveal', 'main'), as: indonesia },
    ],
  },
  {
    reach: async (lesson) => {
      await lesson.teach({ type: 'EndLesson' });
      await lesson.goTo('debrief');
    },
    shots: [{ name: 'debrief-pandemi', path: (lesson) => `/debrief/${code(lesson)}`, as: 'teacher', sees: 'main h2' }],
  },
];

/** A reveal that the teacher leads: behind its curtain, half way, and told to its end. */
const ledReveal: readonly Moment[] = [
  {
    reach: async (lesson) => {
      await lesson.join('Ayu', 'PADI');
      await lesson.teach({ type: 'SetRevealPace', pace: 'steps' });
      await lesson.teach({ type: 'StartLesson' });
      await lesson.goTo('reveal', 1);
    },
    shots: [stage('led-curtain', '.stage-caption'), play('led-curtain', 'main'), console_('led-curtain', '.reveal-control.now')],
  },
  {
    reach: (lesson) => tellUntil(lesson, (beat, beats) => beat === beats - 2),
    shots: [
      { ...stage('led-fund', '.stage-caption'), prepare: told('.stage-caption.side') },
      play('led-fund', '.beats'),
      console_('led-fund', '.reveal-control.now'),
    ],
  },
  {
    reach: (lesson) => tellUntil(lesson, (beat, beats) => beat === beats - 1),
    shots: [stage('led-over'), play('led-over', 'main')],
  },
];

/** The teacher goes on, beat by beat, until there. */
async function tellUntil(lesson: PlayedLesson, there: (beat: number, beats: number) => boolean): Promise<void> {
  for (let step = 0; !there(lesson.view.reveal.beat, lesson.view.reveal.beats); step += 1) {
    const { beat } = lesson.view.reveal;
    if (step > 20) throw new Error(`the reveal stands at beat ${beat}`);
    await lesson.teach({ type: 'NextBeat', after: beat });
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

export const scripts: readonly Script[] = [
  { name: 'intro', open: (url) => PlayedLesson.open(url, 'intro', { timed: false, standInAfter: 0 }), moments: [lobby, ...firstRounds, ...laterRounds] },
  { name: 'pandemi', open: (url) => PlayedLesson.open(url, 'pandemi', { timed: false, standInAfter: 0 }), moments: pandemic },
  { name: 'led-reveal', open: (url) => PlayedLesson.open(url, 'intro', { timed: false, standInAfter: 0 }), moments: ledReveal },
  doorScript,
  classScript,
  exitScript,
  debriefScript,
  twinScript,
];
