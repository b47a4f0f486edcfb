import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { buildClient, isClientFresh } from '../../scripts/client-build.ts';
import { loadCountingSdk } from './counted-socket.ts';
import { launchBrowser, newPhonePage, newProjectorPage } from '../support/browser.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';
import { openLesson, takeSeat } from './lesson-doors.ts';
import { teach } from './lesson-devices.ts';

const largest = 12;

interface Transfer {
  readonly path: string;
  readonly kb: number;
  readonly encoding: string;
  readonly isPhaser: boolean;
}

/**
 * What a device with an empty cache transfers in a real browser, as encoded on the wire (1 KB = 1,000 bytes): until
 * the join form can be used, until a running game can be played, and until the stage shows its world.
 */
export async function bundle(): Promise<Record<string, unknown>> {
  if (!isClientFresh()) await buildClient();
  const server = await startServer();
  let browser: Browser | null = null;
  try {
    browser = await launchBrowser(['--use-angle=swiftshader', '--enable-unsafe-swiftshader']);
    const { code, seatSecret } = await runningLesson(server);
    const open = await openLesson(server.url, 'pandemi', {});
    const url = server.url;
    const join = await transfers(await newPhonePage(browser, { url }), async (page) => {
      await page.goto(`/j/${open.code}`);
      await page.locator('main.join .btn.primary').click();
      await page.locator('main.join form button[type=submit]').click({ trial: true });
    });
    const play = await transfers(await newPhonePage(browser, { url }), async (page) => {
      await page.goto(`/play/${code}#${seatSecret}`);
      await page.locator('main h1, main h2').first().waitFor();
      await page.locator('[role=tab]').first().waitFor();
    });
    const stage = await transfers(await newProjectorPage(browser, { url }), async (page) => {
      await page.goto(`/stage/${code}`);
      await page.locator('.stage-canvas[data-drawn=yes] canvas').waitFor();
    });
    const all = [...join, ...play, ...stage];
    return {
      joinFormKb: sum(join),
      playKb: sum(play),
      stageKb: sum(stage),
      phaserKb: sum(stage.filter(({ isPhaser }) => isPhaser)),
      /** How much of it came as brotli, fonts and what is too small to be worth it aside. */
      encodings: Object.fromEntries(['br', 'gzip', 'none'].map((encoding) => [encoding, sum(all.filter((each) => each.encoding === encoding))])),
      largest: { join: top(join), play: top(play), stage: top(stage) },
      goals: { joinFormKb: 60, playKb: 200, stageKb: 300 },
    };
  } finally {
    await browser?.close();
    await server.stop();
  }
}

/** A lesson of `pandemi` in its first negotiation with one student in it. */
async function runningLesson(server: RunningServer): Promise<{ readonly code: string; readonly seatSecret: string }> {
  const lesson = await openLesson(server.url, 'pandemi', { timed: false });
  const { seatSecret } = await takeSeat(server.url, lesson.code, 'Komodo Bijak');
  const { Client } = await loadCountingSdk();
  await teach(new Client(server.url), lesson, ['StartLesson', 'NextPhase']);
  return { code: lesson.code, seatSecret };
}

async function transfers(page: Page, use: (page: Page) => Promise<void>): Promise<readonly Transfer[]> {
  const context: BrowserContext = page.context();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await use(page);
  // What the page asks for on its own account right after belongs to it as well.
  await page.waitForLoadState('networkidle');
  const found = await Promise.all(responses.map(transferOf));
  await context.close();
  return found;
}

async function transferOf(response: Response): Promise<Transfer> {
  await response.finished();
  const { responseBodySize } = await response.request().sizes();
  const { pathname } = new URL(response.url());
  const encoding = (await response.headerValue('content-encoding')) ?? 'none';
  const isPhaser = pathname.endsWith('.js') && /\bPhaser\b/.test(await response.text()) && responseBodySize > 50_000;
  return { path: pathname.replace(/[A-Z0-9]{6}(?=\/|$)/, 'CODE'), kb: responseBodySize / 1000, encoding, isPhaser };
}

const rounded = (kb: number): number => Math.round(kb * 10) / 10;
const sum = (list: readonly Transfer[]): number => rounded(list.reduce((total, { kb }) => total + kb, 0));
const top = (list: readonly Transfer[]): readonly string[] =>
  [...list]
    .sort((a, b) => b.kb - a.kb)
    .slice(0, largest)
    .map(({ path, kb, encoding }) => `${rounded(kb)} KB ${path}${encoding === 'br' ? '' : ` (${encoding})`}`);
