import type { Page } from 'playwright-core';
import type { PlayedLesson } from './played-lesson.ts';
import type { Shot } from './shot.ts';

/** The words of which the list of pictures is made: whose page, how to get there, when it is still. */

export const code = (lesson: PlayedLesson): string => lesson.lesson.code;
export const padi = { seat: 'PADI' } as const;

export const play = (name: string, sees: string, prepare?: Shot['prepare']): Shot => ({
  name: `play-${name}`,
  path: (lesson) => `/play/${code(lesson)}`,
  as: padi,
  sees,
  ...(prepare ? { prepare } : {}),
});
export const stage = (name: string, sees = 'main'): Shot => ({
  name: `stage-${name}`,
  path: (lesson) => `/stage/${code(lesson)}`,
  as: 'nobody',
  sees,
  prepare: still,
});
export const console_ = (name: string, sees = 'main.console-main', prepare?: Shot['prepare']): Shot => ({
  name: `console-${name}`,
  path: (lesson) => `/teach/${code(lesson)}`,
  as: 'teacher',
  sees,
  ...(prepare ? { prepare } : {}),
});

/** The stage draws its world after the page; two frames more and nothing moves. */
export async function still(page: Page): Promise<void> {
  await page.waitForSelector('canvas', { timeout: 20_000 }).catch(() => undefined);
  await page.waitForTimeout(1500);
}

/** A page that has just come tells the whole reveal again; the picture waits for the moment it is named for. */
export const told =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await still(page);
    await page.waitForSelector(selector, { timeout: 90_000 });
    await page.waitForTimeout(1500);
  };

export const click =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).first().click();
    await page.waitForTimeout(400);
  };

/** On a phone the tab of that place; on a wide screen everything is there already. */
export const tab =
  (place: number) =>
  async (page: Page): Promise<void> => {
    const found = page.locator('[role=tab]').nth(place);
    if (await found.isVisible()) await found.click();
  };
