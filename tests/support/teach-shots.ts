/**
 * Dev only: takes pictures of the teacher's screens and of the debrief from fixtures, and lets axe read each one.
 * `npx node tests/support/teach-shots.ts OUT-DIR [name-filter]`. The real pages are served by Vite; the API is answered here.
 */
import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import preact from '@preact/preset-vite';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import type { Phase } from '../../shared/game/state.ts';
import { examinePage } from '../shots/examine-page.ts';
import { debriefFixture, type FixtureScenario, lessonMapFixture, publicTextsFixture } from './debrief-fixtures.ts';
import { publicViewFixture, scenarioSummariesFixture, teacherViewFixture } from './teach-fixtures.ts';

const [out = '/tmp/teach-shots', filter = ''] = process.argv.slice(2);
const port = Number(process.env['SHOTS_PORT'] ?? 3400);
const origin = `http://127.0.0.1:${port}`;
const sizes = { wide: { width: 1280, height: 720 }, phone: { width: 390, height: 844 } } as const;

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly scenario: FixtureScenario;
  readonly phase?: Phase;
  readonly clock?: Parameters<typeof publicViewFixture>[2];
  readonly debrief?: { readonly kept: boolean; readonly whatIfs: boolean };
  readonly own?: string;
  readonly full?: boolean;
  readonly prepare?: (page: Page) => Promise<void>;
}

const shots: readonly Shot[] = [
  { name: 'debrief-pandemi', path: '/debrief/KLAS7', scenario: 'pandemi', debrief: { kept: true, whatIfs: true }, own: 'IND', full: true },
  { name: 'debrief-intro-missed', path: '/debrief/KLAS7', scenario: 'intro', debrief: { kept: false, whatIfs: false }, full: true },
  { name: 'debrief-top', path: '/debrief/KLAS7', scenario: 'intro', debrief: { kept: true, whatIfs: true }, own: 'SURYA' },
  {
    name: 'teach-home',
    path: '/teach',
    scenario: 'intro',
    full: true,
    prepare: async (page) => {
      await page.locator('details > summary').first().click();
    },
  },
  { name: 'console-lobby', path: '/teach/KLAS7', scenario: 'intro', phase: 'lobby', full: true },
  { name: 'console-negotiation', path: '/teach/KLAS7', scenario: 'pandemi', phase: 'negotiation', full: true },
  {
    name: 'console-paused',
    path: '/teach/KLAS7',
    scenario: 'intro',
    phase: 'decision',
    clock: { pausedReason: 'Perhatikan ke depan', pausedFor: 'pause', deadlineMs: null, remainingMs: 42_000 },
  },
  { name: 'console-reflection', path: '/teach/KLAS7', scenario: 'intro', phase: 'reflection', full: true },
  { name: 'console-ended', path: '/teach/KLAS7', scenario: 'intro', phase: 'debrief', full: true },
];

async function answerApi(page: Page, shot: Shot): Promise<void> {
  await page.route('**/matchmake/**', () => new Promise(() => undefined));
  await page.route('**/api/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const language = path.endsWith('/en') ? 'en' : 'id';
    const body =
      path === '/api/scenarios'
        ? scenarioSummariesFixture()
        : path.endsWith('/debrief')
          ? debriefFixture(shot.scenario, shot.debrief)
          : path.endsWith('/map')
            ? lessonMapFixture(shot.scenario)
            : path.includes('/texts/')
              ? publicTextsFixture(shot.scenario, language)
              : path.endsWith('/address')
                ? { addresses: ['http://192.168.1.7:3000'] }
                : { code: 'KLAS7', language, scenarioId: shot.scenario, joinOpen: true, started: false, ended: false, countries: [], worlds: [] };
    await route.fulfill({ json: body });
  });
}

async function take(browser: Browser, shot: Shot, language: 'id' | 'en', theme: 'night' | 'paper', size: keyof typeof sizes): Promise<number> {
  const context = await browser.newContext({ viewport: sizes[size], reducedMotion: 'reduce' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.addInitScript(
    ([lang, look]) => {
      localStorage.setItem('mufakat:language', lang);
      localStorage.setItem('mufakat:theme', look);
      localStorage.setItem('mufakat:teacher:KLAS7', 'teacher-secret-for-shots');
      localStorage.setItem(
        'mufakat:lessons',
        JSON.stringify([{ code: 'KLAS7', scenarioId: 'intro', title: { id: 'Empat Pulau', en: 'Four Islands' }, openedMs: Date.now() - 3_600_000 }]),
      );
    },
    [language, theme] as const,
  );
  await answerApi(page, shot);
  await page.goto(origin + shot.path);
  await page
    .locator('main')
    .first()
    .waitFor({ timeout: 60_000 })
    .catch(() => undefined);
  if (shot.phase || shot.own) {
    const views = {
      publicView: publicViewFixture(shot.scenario, shot.phase ?? 'debrief', shot.clock),
      teacherView: shot.phase ? teacherViewFixture(shot.scenario, shot.phase) : null,
      seatView: shot.own ? { seatId: 's', name: 'Alya', country: shot.own, mates: [], own: null } : null,
    };
    await page.evaluate(
      async (given: { publicView: unknown; teacherView: unknown; seatView: unknown }) => {
        // The modules that the page itself has loaded, by their own address.
        const at = '/state/views.ts';
        const state = await import(at);
        // Connecting forgets the views of before; what is given here must come after it.
        while (given.teacherView && state.lessonCode.value === null) await new Promise((go) => setTimeout(go, 50));
        state.publicView.value = given.publicView;
        state.teacherView.value = given.teacherView;
        if (given.teacherView)
          state.presence.value = { 'seat-1': 'online', 'seat-2': 'online', 'seat-3': 'lost', 'seat-4': 'online', 'seat-5': 'online', 'seat-6': 'online' };
        if (given.seatView) state.seatView.value = given.seatView;
        state.connectionStatus.value = 'online';
      },
      views as { publicView: unknown; teacherView: unknown; seatView: unknown },
    );
  }
  await page
    .locator('h1')
    .first()
    .waitFor({ timeout: 20_000 })
    .catch(() => errors.push('no heading came'));
  await shot.prepare?.(page);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(shot.path.startsWith('/debrief') ? 900 : 500);
  const file = `${shot.name}.${language}.${theme}.${size}`;
  // A long page in pieces that can be looked at in their own size.
  const whole = shot.full ? await page.evaluate(() => document.documentElement.scrollHeight) : sizes[size].height;
  const piece = size === 'wide' ? 1400 : 1900;
  for (let top = 0, part = 1; top < whole; top += piece, part += 1) {
    const clip = { x: 0, y: top, width: sizes[size].width, height: Math.min(piece, whole - top) };
    await page.screenshot({ path: `${out}/${file}.${part}.png`, fullPage: shot.full ?? false, clip });
  }
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 12)
      .map((element) => element.textContent?.slice(0, 30)),
  );
  const axe = await new AxeBuilder({ page }).analyze();
  const problems = [
    ...errors.map((error) => `error: ${error}`),
    ...(overflow > 0 ? [`scrolls sideways by ${overflow}px`] : []),
    ...(await examinePage(page)).findings.map((finding) => `${finding.check}: ${finding.what}`),
    ...small.map((text) => `smaller than 12 px: ${text}`),
    ...axe.violations.map(
      (one) =>
        `axe ${one.id}: ${one.nodes
          .slice(0, 3)
          .map((node) => `${node.target.join(' ')} ${node.failureSummary?.split('\n')[1] ?? ''}`)
          .join(' | ')}`,
    ),
  ];
  console.log(file, problems.length === 0 ? 'ok' : `\n  ${problems.join('\n  ')}`);
  await context.close();
  return problems.length;
}

mkdirSync(out, { recursive: true });
const server = await createServer({
  // No stage is shown here, so the plugins for it stay out.
  configFile: false,
  root: 'client',
  plugins: [preact({ devToolsEnabled: false })],
  cacheDir: '../node_modules/.vite-teach-shots',
  server: { port, strictPort: true, hmr: false, watch: null },
  // Found late, a dependency would reload the page in the middle of a picture.
  optimizeDeps: { noDiscovery: true, include: ['qrcode', '@colyseus/sdk', 'd3-scale', 'd3-shape', 'zod/mini', 'i18next', '@preact/signals', 'preact/hooks'] },
  logLevel: 'warn',
});
await server.listen();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
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
let problems = 0;
for (const shot of shots.filter((one) => one.name.includes(filter))) {
  for (const [language, theme, size] of [
    ['id', 'night', 'wide'],
    ['en', 'paper', 'wide'],
    ['id', 'paper', 'phone'],
    ['en', 'night', 'phone'],
  ] as const) {
    problems += await take(browser, shot, language, theme, size);
  }
}
await browser.close();
await server.close();
console.log(problems === 0 ? 'all well' : `${problems} problems`);
process.exit(problems === 0 ? 0 : 1);
