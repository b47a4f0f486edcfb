/** Long, because one list names every screen.
 * Dev only: pictures of the front door, the join pages and every phase of play, from views that the real rules made;
 * axe reads each one. `npx node tests/support/play-shots.ts OUT-DIR [name-filter] [others]`.
 */
import { mkdirSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { countryId, lineId, seatId, tableId } from '../../shared/lib/ids.ts';
import type { Language } from '../../shared/scenario/schema.ts';
import { scenes } from '../../client/screens/play/tutorial/rehearsal.ts';
import { axeFindings } from './axe.ts';
import { ensureBrowser } from './find-browser.ts';
import { FixtureGame, lessonOf, mapOf, type ScreenFixture, textsOf } from './view-fixtures.ts';

const [out = '/tmp/play-shots', filter = '', all = ''] = process.argv.slice(2);
const port = Number(process.env['SHOTS_PORT'] ?? 3310);
const origin = `http://127.0.0.1:${port}`;
const sizes = { phone: { width: 390, height: 844 }, wide: { width: 1280, height: 720 }, narrow: { width: 320, height: 640 } } as const;
type Size = keyof typeof sizes;

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly scenario: string;
  readonly screen?: () => ScreenFixture;
  readonly keepBrief?: boolean;
  readonly keepCall?: boolean;
  readonly prepare?: (page: Page, size: Size) => Promise<void>;
}

const play = '/play/KLAS7';
const intro = (me = 'PADI', seed?: string) => new FixtureGame('intro', me, seed);
const pandemi = () => new FixtureGame('pandemi', 'IDN');
/** Every rule at once, as for an experienced class. */
const everything = (me = 'IDN', seed = 'fixture-1') => new FixtureGame('pandemi', me, seed, true, { openAllFrom: 1, mode: 'in-room' });
const tab = (name: RegExp) => async (page: Page, size: Size) => {
  if (size !== 'wide') await page.getByRole('tab', { name }).click();
};

/** Waits, without a touch, until the phone offers its help. */
const idle = async (page: Page): Promise<void> => page.locator('.todo.hint').waitFor({ timeout: 30_000 });

/** Plays the tutorial up to this scene, and does what it asks for. */
async function rehearse(page: Page, upTo: number): Promise<void> {
  await page.locator('.btn.primary').first().click();
  const deeds = ['.needs-taps .pick >> nth=2', '.offer .btn.primary', '.obligation .choice button >> nth=1', '.coins .pick >> nth=2', '.ready-bar .btn'];
  for (let at = 0; at <= upTo; at++) {
    if (at > 0) await page.locator('.tutorial-foot .btn').last().click();
    await page.locator(deeds[at] ?? '').click();
  }
}

const shots: readonly Shot[] = [
  { name: 'home', path: '/', scenario: 'intro' },
  { name: 'join-welcome', path: '/j/KLAS7', scenario: 'intro' },
  { name: 'join-name', path: '/j/KLAS7', scenario: 'intro', prepare: (page) => page.locator('.btn.primary').click() },
  {
    name: 'join-country',
    path: '/j/KLAS7',
    scenario: 'intro',
    prepare: async (page) => {
      await page.locator('.btn.primary').click();
      await page.locator('.btn.primary').click();
    },
  },
  { name: 'play-brief', path: play, scenario: 'intro', keepBrief: true, screen: () => intro().screen() },
  { name: 'play-lobby', path: play, scenario: 'intro', screen: () => intro().screen() },
  ...scenes.map(
    (scene, index): Shot => ({
      name: `play-tutorial-${index + 1}-${scene}`,
      path: play,
      scenario: 'intro',
      screen: () => intro().screen(),
      prepare: (page) => rehearse(page, index),
    }),
  ),
  {
    name: 'play-tutorial-6-check',
    path: play,
    scenario: 'intro',
    screen: () => intro().screen(),
    prepare: async (page) => {
      await rehearse(page, scenes.length - 1);
      await page.locator('.tutorial-foot .btn').last().click();
      await page.locator('.pick.quiz-answer').first().click();
    },
  },
  {
    name: 'play-cheat-sheet',
    path: play,
    scenario: 'intro',
    screen: () => intro().start().until('decision', 3).screen(),
    prepare: (page) => page.keyboard.press('?'),
  },
  { name: 'play-practice', path: play, scenario: 'intro', screen: () => intro().start().until('negotiation', 0).screen() },
  {
    name: 'play-hint-trade',
    path: play,
    scenario: 'intro',
    screen: () => intro().start().until('negotiation', 2).screen(),
    prepare: async (page, size) => {
      await tab(/Dunia|World/)(page, size);
      await idle(page);
    },
  },
  {
    name: 'play-hint-shown',
    path: play,
    scenario: 'intro',
    screen: () => intro('SURYA').start().until('negotiation', 1).bots(2).screen(),
    prepare: async (page) => {
      await idle(page);
      await page.locator('.hint-go').click();
    },
  },
  { name: 'play-hint-decision', path: play, scenario: 'intro', screen: () => intro().start().until('decision', 1).screen(), prepare: idle },
  { name: 'play-news', path: play, scenario: 'intro', screen: () => intro().start().until('news', 2).screen() },
  {
    name: 'play-negotiation',
    path: play,
    scenario: 'intro',
    screen: () => intro().start().until('negotiation', 2).bots(2).screen(),
    prepare: tab(/Mitra|Partners/),
  },
  {
    name: 'play-offers',
    path: play,
    scenario: 'intro',
    screen: () => intro('SURYA').start().until('negotiation', 2).bots(2).screen(),
    prepare: tab(/Tawaran|Offers/),
  },
  {
    name: 'play-world',
    path: play,
    scenario: 'intro',
    screen: () => {
      const game = intro().start().until('negotiation', 3);
      game.do({ type: 'OpenMotion', kind: 'transparency' });
      return game.bots(1).screen();
    },
    prepare: tab(/Dunia|World/),
  },
  {
    name: 'play-chat',
    path: play,
    scenario: 'intro',
    screen: () => {
      const game = intro().start().until('negotiation', 1);
      game.do({ type: 'SendChat', to: null, text: 'Siapa punya obat lebih?' });
      const [other] = game.state.countries.filter(({ id }) => id !== 'PADI');
      const guest = { kind: 'seat', seatId: seatId('seat-3') } as const;
      game.take(
        { type: 'SendChat', to: null, text: 'Kami punya lima kotak. Tukar dengan beras? Kalau setuju, kirim tawarannya sebelum bel berikut, ya.' },
        guest,
      );
      game.take({ type: 'SendChat', to: null, text: 'kata kasar' }, guest);
      game.take({ type: 'HideLine', lineId: lineId('plenary-3'), hidden: true }, { kind: 'teacher' });
      if (other !== undefined) game.take({ type: 'SendChat', to: countryId('PADI'), text: 'Jangan beri tahu yang lain dulu.' }, guest);
      return game.screen();
    },
    prepare: tab(/Obrolan|Chat/),
  },
  {
    name: 'play-table',
    path: play,
    scenario: 'intro',
    screen: () => {
      const game = intro().start().until('negotiation', 1);
      const [other] = game.state.seats.filter(({ id }) => id === 'seat-3');
      const guest = { kind: 'seat', seatId: seatId('seat-3') } as const;
      if (other === undefined || other.country === null) throw new Error('nobody to sit with');
      game.do({ type: 'OpenTable', invite: [other.country] });
      const table = tableId(`t-${['PADI', other.country].sort().join('-')}-1`);
      game.take({ type: 'AnswerTable', tableId: table, join: true }, guest);
      const goods = (from: string, to: string, good: 'food' | 'energy', amount: number) =>
        ({ kind: 'transfer', from: countryId(from), to: countryId(to), good, amount }) as const;
      game.do({ type: 'WriteTableClause', tableId: table, clauseId: null, clause: goods('PADI', other.country, 'food', 3) });
      game.take({ type: 'WriteTableClause', tableId: table, clauseId: null, clause: goods(other.country, 'PADI', 'energy', 2) }, guest);
      game.take({ type: 'OpenVote', body: { kind: 'table', tableId: table }, question: 'Perlu pengawas dari luar?', named: false }, guest);
      game.take({ type: 'SendChat', to: null, table, text: 'Kalau tiga beras, kami setuju.' }, guest);
      return game.screen();
    },
    prepare: async (page, size) => {
      await tab(/Obrolan|Chat/)(page, size);
      await page.locator('.channels button.table').click();
    },
  },
  {
    name: 'play-table-invited',
    path: play,
    scenario: 'intro',
    screen: () => {
      const game = new FixtureGame('intro', 'PADI', 'fixture-1', false, { mode: 'in-room' }).start().until('negotiation', 1);
      game.take({ type: 'OpenTable', invite: [countryId('PADI')] }, { kind: 'seat', seatId: seatId('seat-3') });
      return game.screen();
    },
    prepare: tab(/Meja|Tables/),
  },
  {
    name: 'play-partner',
    path: play,
    scenario: 'intro',
    screen: () => intro().start().until('negotiation', 2).screen(),
    prepare: async (page, size) => {
      await tab(/Mitra|Partners/)(page, size);
      await page.locator('.partner').first().click();
    },
  },
  {
    name: 'play-compose',
    path: play,
    scenario: 'intro',
    screen: () => intro().start().until('negotiation', 2).screen(),
    prepare: async (page, size) => {
      await tab(/Mitra|Partners/)(page, size);
      await page.locator('.partner').first().click();
      await page.locator('dialog .dialog-foot .btn.primary').click();
      for (const index of [1, 2, 0]) {
        await page.locator('.choice.needs > button').nth(index).click();
        if ((await page.locator('.offer-figures').count()) > 0) break;
      }
    },
  },
  {
    name: 'play-details',
    path: play,
    scenario: 'intro',
    screen: () => intro().start().until('negotiation', 2).screen(),
    prepare: (page) => page.locator('.figure').first().click(),
  },
  { name: 'play-decision', path: play, scenario: 'intro', screen: () => intro('KARANG', 'call-2').start().until('decision', 2).screen() },
  {
    name: 'play-call',
    path: play,
    scenario: 'intro',
    keepCall: true,
    screen: () => {
      for (let seed = 1; seed < 40; seed++) {
        const game = intro('PADI', `call-${seed}`).start().until('decision', 2);
        if (game.screen().seat.own?.call) return game.screen();
      }
      throw new Error('no seed with a call');
    },
  },
  {
    name: 'play-locked',
    path: play,
    scenario: 'intro',
    screen: () => {
      const game = intro().start().until('decision', 1);
      game.do({ type: 'LockDecision', locked: true });
      return game.screen();
    },
  },
  {
    name: 'play-reveal',
    path: play,
    scenario: 'intro',
    screen: () => intro().start().until('reveal', 2).screen(),
    prepare: async (page) => {
      while ((await page.locator('.beat .btn').count()) > 0) await page.locator('.beat .btn').last().click();
    },
  },
  { name: 'play-reflection', path: play, scenario: 'intro', screen: () => intro().start().until('reflection', 1).screen() },
  {
    name: 'pandemi-negotiation',
    path: play,
    scenario: 'pandemi',
    screen: () => pandemi().start().until('negotiation', 2).bots(1).screen(),
    prepare: tab(/Mitra|Partners/),
  },
  {
    name: 'pandemi-world',
    path: play,
    scenario: 'pandemi',
    screen: () => pandemi().start().until('negotiation', 3).bots(1).screen(),
    prepare: tab(/Dunia|World/),
  },
  { name: 'all-news', path: play, scenario: 'pandemi', screen: () => everything().start().until('news', 2).screen() },
  {
    name: 'all-compose',
    path: play,
    scenario: 'pandemi',
    screen: () => everything().start().until('negotiation', 2).screen(),
    prepare: async (page, size) => {
      await tab(/Mitra|Partners/)(page, size);
      await page.locator('.partner').first().click();
      await page.locator('dialog .dialog-foot .btn.primary').click();
    },
  },
  {
    name: 'all-clauses',
    path: play,
    scenario: 'pandemi',
    screen: () => everything().start().until('negotiation', 2).screen(),
    prepare: async (page, size) => {
      await tab(/Mitra|Partners/)(page, size);
      await page.locator('.partner').first().click();
      await page.locator('dialog .dialog-foot .btn.primary').click();
      await page.locator('details.extra > summary').click();
      for (const at of [0, 2, 3]) await page.locator('details.extra .add').nth(at).click();
      await page.locator('.clause-row').first().scrollIntoViewIfNeeded();
    },
  },
  { name: 'all-draft', path: play, scenario: 'pandemi', screen: () => everything().start().until('negotiation', 1).screen(), prepare: tab(/Tawaran|Offers/) },
  {
    name: 'all-repair',
    path: play,
    scenario: 'pandemi',
    screen: () => {
      const game = everything().start().until('decision', 1);
      for (const { agreementId } of game.screen().seat.own?.obligations ?? []) game.do({ type: 'ChooseKeep', agreementId, choice: 'break' });
      return game.until('negotiation', 2).screen();
    },
    prepare: tab(/Tawaran|Offers/),
  },
  {
    name: 'all-world',
    path: play,
    scenario: 'pandemi',
    screen: () => everything().start().until('negotiation', 2).bots(1).screen(),
    prepare: tab(/Dunia|World/),
  },
  {
    name: 'all-institution',
    path: play,
    scenario: 'pandemi',
    screen: () => everything().start().until('negotiation', 2).bots(1).screen(),
    prepare: async (page, size) => {
      await tab(/Dunia|World/)(page, size);
      await page.locator('details.institution > summary').first().click();
      await page.locator('details.institution').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'all-debt',
    path: play,
    scenario: 'pandemi',
    screen: () => {
      const game = everything().start().until('negotiation', 1).bots(1);
      for (const partner of ['JPN', 'AUS', 'DEU', 'SAU'].map(countryId)) {
        game.do({ type: 'MakeOffer', to: [partner], clauses: [{ kind: 'loan', from: partner, to: countryId('IDN'), coins: 2, rate: 0.1, dueIn: 1 }] });
        for (const offer of game.state.offers.filter((one) => one.status === 'open' && one.proposer === 'IDN'))
          game.take({ type: 'SignOffer', offerId: offer.id, offerVersion: offer.version }, { kind: 'bot', country: partner });
      }
      return game.until('decision', 2).screen();
    },
  },
  {
    name: 'all-reveal',
    path: play,
    scenario: 'pandemi',
    screen: () => everything().start().until('reveal', 2).screen(),
    prepare: async (page) => {
      while ((await page.locator('.beat .btn').count()) > 0) await page.locator('.beat .btn').last().click();
    },
  },
  { name: 'pandemi-decision', path: play, scenario: 'pandemi', screen: () => pandemi().start().until('decision', 2).screen() },
];

async function answerApi(page: Page, shot: Shot): Promise<void> {
  await page.route('**/matchmake/**', () => new Promise(() => undefined));
  await page.route('**/api/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const language: Language = path.endsWith('/en') ? 'en' : 'id';
    await route.fulfill({
      json: path.endsWith('/map') ? mapOf(shot.scenario) : path.includes('/texts/') ? textsOf(shot.scenario, language) : lessonOf(shot.scenario, language),
    });
  });
}

/** What must never be on a screen: sideways scroll, text cut or too small, targets below 44 px. */
const faultsOfPage = (): string[] => {
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.push(`scrolls sideways by ${root.scrollWidth - root.clientWidth}px`);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || element.closest('.unseen') || style.visibility === 'hidden') continue;
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (own && Number.parseFloat(style.fontSize) < 11.3) faults.push(`small text: ${element.textContent?.slice(0, 30)}`);
    if (own && element.scrollWidth > element.clientWidth + 1 && style.overflow !== 'visible' && style.display !== 'inline')
      faults.push(`cut: ${element.textContent?.slice(0, 40)}`);
    if (
      element.matches('button, a.btn, input:not([type=radio]):not([type=checkbox]), summary') &&
      (box.height < 43.5 || box.width < 43.5) &&
      !element.closest('.skip-link')
    )
      faults.push(`target ${Math.round(box.width)}×${Math.round(box.height)}: ${element.textContent?.slice(0, 30)}`);
  }
  return [...new Set(faults)].slice(0, 8);
};

async function take(browser: Browser, shot: Shot, language: Language, theme: 'night' | 'paper', size: Size): Promise<number> {
  const context = await browser.newContext({ viewport: sizes[size], reducedMotion: 'reduce' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const fixture = shot.screen?.();
  const own = fixture?.seat.country;
  await page.addInitScript(
    ([lang, look, seat, seen]) => {
      localStorage.setItem('mufakat:language', lang);
      localStorage.setItem('mufakat:theme', look);
      if (seat) localStorage.setItem('mufakat:seat:KLAS7', 'seat-secret-for-the-shots');
      for (const what of seen.split(',')) sessionStorage.setItem(`mufakat:seen:KLAS7:${what}`, '1');
    },
    [
      language,
      theme,
      own ? 'yes' : '',
      [...(shot.keepBrief ? [] : [`brief-${own}`]), ...(shot.keepCall ? [] : ['call-1', 'call-2', 'call-3'])].join(','),
    ] as const,
  );
  await answerApi(page, shot);
  await page.goto(origin + shot.path);
  await page.locator('main').first().waitFor({ timeout: 60_000 });
  if (fixture) {
    await page.evaluate(
      async (given) => {
        const at = '/state/views.ts';
        const state = await import(at);
        for (let tries = 0; tries < 100 && state.connectionStatus.value === 'idle'; tries++) await new Promise((go) => setTimeout(go, 50));
        state.publicView.value = given.view;
        state.story.value = given.story;
        state.seatView.value = given.seat;
        state.connectionStatus.value = 'online';
      },
      fixture as unknown as { view: unknown; story: unknown; seat: unknown },
    );
    await page.locator('.play').waitFor({ timeout: 10_000 });
  } else await page.locator('main h1').waitFor({ timeout: 20_000 });
  await page.waitForFunction(() => document.querySelector('.spinner') === null);
  await shot.prepare?.(page, size);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(350);
  const file = `${shot.name}.${language}.${theme}.${size}`;
  await page.screenshot({ path: `${out}/${file}.png` });
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  if (whole > sizes[size].height + 40 && size !== 'narrow') {
    await page.setViewportSize({ width: sizes[size].width, height: Math.min(whole, 2600) });
    await page.screenshot({ path: `${out}/${file}.whole.png` });
    await page.setViewportSize(sizes[size]);
  }
  const dialog = await page.evaluate(() => {
    const open = document.querySelector('dialog[open]');
    return open === null ? 0 : open.scrollHeight;
  });
  if (dialog > sizes[size].height && size !== 'narrow') {
    await page.setViewportSize({ width: sizes[size].width, height: Math.min(dialog + 120, 2600) });
    await page.screenshot({ path: `${out}/${file}.whole.png` });
  }
  const problems = [...errors.map((error) => `error: ${error}`), ...(await page.evaluate(faultsOfPage)), ...(await axeFindings(page))];
  console.log(file, problems.length === 0 ? 'ok' : `\n  ${problems.join('\n  ')}`);
  await context.close();
  return problems.length;
}

mkdirSync(out, { recursive: true });
const server = await createServer({ configFile: 'vite.config.ts', server: { port, strictPort: true, hmr: false, watch: null }, logLevel: 'warn' });
await server.listen();
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const few = [
  ['id', 'night', 'phone'],
  ['en', 'paper', 'wide'],
] as const;
const many = [
  ['en', 'paper', 'phone'],
  ['id', 'night', 'wide'],
  ['id', 'paper', 'narrow'],
  ['en', 'night', 'narrow'],
] as const;
let problems = 0;
for (const shot of shots.filter((one) => one.name.includes(filter))) {
  for (const [language, theme, size] of all === 'others' ? many : few) {
    problems += await take(browser, shot, language, theme, size).catch((error: unknown) => {
      console.log(shot.name, language, size, String(error).slice(0, 400));
      return 1;
    });
  }
}
await browser.close();
await server.close();
console.log(problems === 0 ? 'all well' : `${problems} problems`);
process.exit(problems === 0 ? 0 : 1);
