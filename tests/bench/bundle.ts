import type { Browser } from 'playwright-core';
import { buildClient, isClientFresh } from '../../scripts/client-build.ts';
import { launchBrowser, newPhonePage, newProjectorPage } from '../support/browser.ts';
import { startServer } from '../support/start-server.ts';
import { openLesson } from './lesson-doors.ts';
import { runningLesson } from './running-lesson.ts';
import { largestOf, sumKb, transfers } from './transfers.ts';

const largest = 12;

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
      joinFormKb: sumKb(join),
      playKb: sumKb(play),
      stageKb: sumKb(stage),
      phaserKb: sumKb(stage.filter(({ isPhaser }) => isPhaser)),
      /** How much of it came as brotli, fonts and what is too small to be worth it aside. */
      encodings: Object.fromEntries(['br', 'gzip', 'none'].map((encoding) => [encoding, sumKb(all.filter((each) => each.encoding === encoding))])),
      largest: { join: largestOf(join, largest), play: largestOf(play, largest), stage: largestOf(stage, largest) },
      goals: { joinFormKb: 60, playKb: 200, stageKb: 300 },
    };
  } finally {
    await browser?.close();
    await server.stop();
  }
}
