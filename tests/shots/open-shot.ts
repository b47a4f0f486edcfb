import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Language } from '../../shared/scenario/schema.ts';
import { newPhonePage, newProjectorPage, type Theme } from '../support/browser.ts';
import type { PlayedLesson } from './played-lesson.ts';
import { type Shot, type Size, sizes } from './shot.ts';

/** A device unlike most: of another width in pixels, or with larger letters, in percent. */
export interface OddDevice {
  readonly width?: number;
  readonly textPercent?: number;
}

/**
 * Devices for pictures, one of each size: their pages share what the browser keeps of the server's files, and each
 * begins with a storage of its own. One page of a size at a time.
 */
export class ShotDevices {
  readonly #browser: Browser;
  readonly #contexts = new Map<Size, BrowserContext>();

  readonly #odd: OddDevice;

  constructor(browser: Browser, odd: OddDevice = {}) {
    this.#browser = browser;
    this.#odd = odd;
  }

  /** A page that has not gone anywhere yet, with what its owner has stored. */
  async newPage(lesson: PlayedLesson, shot: Shot, language: Language, theme: Theme, size: Size): Promise<Page> {
    const context = this.#contexts.get(size) ?? (await this.#open(lesson.url, size));
    const page = await context.newPage();
    await page.addInitScript(
      (entries) => {
        if (sessionStorage.getItem('shot') !== null) return;
        localStorage.clear();
        sessionStorage.setItem('shot', '1');
        for (const [key, value] of entries) (/^mufakat:(seen|stage):/.test(key) ? sessionStorage : localStorage).setItem(key, value);
      },
      storageOf(shot, lesson, language, theme),
    );
    const { textPercent } = this.#odd;
    if (textPercent !== undefined) {
      await page.addInitScript((percent) => {
        document.addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('font-size', `${percent}%`));
      }, textPercent);
    }
    return page;
  }

  async #open(url: string, size: Size): Promise<BrowserContext> {
    const { width = sizes[size].width } = this.#odd;
    const options = { url, ...sizes[size], width };
    const first = await (size === 'phone' ? newPhonePage(this.#browser, options) : newProjectorPage(this.#browser, options));
    this.#contexts.set(size, first.context());
    await first.close();
    return first.context();
  }
}

export async function goToShot(page: Page, lesson: PlayedLesson, shot: Shot): Promise<void> {
  await page.goto(shot.path(lesson));
  await page.waitForSelector(shot.sees, { state: 'visible' });
  await page.waitForTimeout(500);
  await shot.prepare?.(page);
}

/** Runs in the page: the other colours at once, with no change half on its way. */
export function showInTheme(theme: string): void {
  document.documentElement.dataset['theme'] = theme;
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
}

function storageOf(shot: Shot, lesson: PlayedLesson, language: string, theme: string): [string, string][] {
  const entries: [string, string][] = [
    ['mufakat:language', language],
    ['mufakat:theme', theme],
    ...(shot.keeps?.(lesson) ?? []).map(([key, value]): [string, string] => [key, value]),
  ];
  const { code, teacherSecret } = lesson.lesson;
  if (shot.wasStage === true) entries.push([`mufakat:stage:${code}`, '1']);
  if (shot.as === 'teacher') entries.push([`mufakat:teacher:${code}`, teacherSecret]);
  else if (shot.as !== 'nobody') {
    entries.push([`mufakat:seat:${code}`, lesson.seats.get(shot.as.seat)?.seatSecret ?? '']);
    if (shot.fresh !== true) entries.push([`mufakat:seen:${code}:brief-${lesson.countries.get(shot.as.seat)}`, '1']);
  }
  return entries;
}
