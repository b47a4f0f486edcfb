import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../shared/scenario/names.ts';
import { classScript } from '../shots/class-screens.ts';
import { type PlayedLesson, seedWithCall, startPictureServer } from '../shots/played-lesson.ts';
import { openShot, showInTheme } from '../shots/open-shot.ts';
import { type Script, type Shot, sizes } from '../shots/shot.ts';
import { twinScript } from '../shots/twin-screens.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';

/** Every screen and dialog of the teacher's powers, delegations, offices, tables and twin worlds: the same as are pictured. */

let server: Awaited<ReturnType<typeof startPictureServer>>;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startPictureServer(seedWithCall('PADI', 2)), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const themes = ['night', 'paper'] as const;

async function findingsOf(lesson: PlayedLesson, shot: Shot): Promise<readonly string[]> {
  const findings: string[] = [];
  // The other language on the other size: each screen is met in both languages, in both themes and at both sizes.
  for (const [at, language] of languages.entries()) {
    const size = shot.sizes?.[0] ?? (at === 0 ? 'phone' : 'projector');
    let page: Page | null = null;
    try {
      page = await openShot(browser, lesson, shot, language, 'night', size);
      for (const theme of themes) {
        await page.evaluate(showInTheme, theme);
        const found = await axeFindings(page, theme === 'night' ? 'everything' : 'colours');
        findings.push(...found.map((finding) => `${shot.name} ${language} ${theme} ${size}: ${finding}`));
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > sizes[size].width) findings.push(`${shot.name} ${language} ${size}: ${wide} pixels wide`);
    } catch (error) {
      findings.push(`${shot.name} ${language} ${size}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    } finally {
      await page?.context().close();
    }
  }
  return findings;
}

async function findingsIn(script: Script): Promise<readonly string[]> {
  const lesson = await script.open(server.url);
  const findings: string[] = [];
  for (const moment of script.moments) {
    await moment.reach(lesson);
    for (const shot of moment.shots) findings.push(...(await findingsOf(lesson, shot)));
  }
  await lesson.close();
  return findings;
}

test('axe finds nothing on the screens of a class with delegations, offices, tables and all powers', async () => {
  expect(await findingsIn(classScript)).toEqual([]);
});

test('axe finds nothing on console, stage and phone of twin worlds', async () => {
  expect(await findingsIn(twinScript)).toEqual([]);
});
