import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../shared/scenario/schema.ts';
import { newPhonePage, newProjectorPage, type Theme } from '../support/browser.ts';
import type { PlayedLesson } from './played-lesson.ts';
import { type Shot, type Size, sizes } from './shot.ts';

/** A device of its own for one picture, with what its owner has stored. */
export async function newShotPage(browser: Browser, lesson: PlayedLesson, shot: Shot, language: Language, theme: Theme, size: Size): Promise<Page> {
  const options = { url: lesson.url, language, theme, ...sizes[size] };
  const page = size === 'phone' ? await newPhonePage(browser, options) : await newProjectorPage(browser, options);
  await page.addInitScript(
    (entries) => {
      for (const [key, value] of entries) (key.startsWith('mufakat:seen:') ? sessionStorage : localStorage).setItem(key, value);
    },
    storageOf(shot, lesson, language, theme),
  );
  page.setDefaultTimeout(12_000);
  return page;
}

export async function goToShot(page: Page, lesson: PlayedLesson, shot: Shot): Promise<void> {
  await page.goto(shot.path(lesson));
  await page.waitForSelector(shot.sees, { state: 'visible' });
  await page.waitForTimeout(500);
  await shot.prepare?.(page);
}

/** Both in one; the caller closes the page's context. */
export async function openShot(browser: Browser, lesson: PlayedLesson, shot: Shot, language: Language, theme: Theme, size: Size): Promise<Page> {
  const page = await newShotPage(browser, lesson, shot, language, theme, size);
  await goToShot(page, lesson, shot);
  return page;
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
  ];
  const { code, teacherSecret } = lesson.lesson;
  if (shot.as === 'teacher') entries.push([`mufakat:teacher:${code}`, teacherSecret]);
  else if (shot.as !== 'nobody') {
    entries.push([`mufakat:seat:${code}`, lesson.seats.get(shot.as.seat)?.seatSecret ?? '']);
    if (shot.fresh !== true) entries.push([`mufakat:seen:${code}:brief-${lesson.countries.get(shot.as.seat)}`, '1']);
  }
  return entries;
}
