import type { Page } from 'playwright-core';
import type { Language } from '../../../shared/scenario/schema.ts';

/** How many pages a PDF has. */
export const pdfPages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Sets the window to what fits between the margins of an A4 page, printed; which parts of the sheets are wider than their box. */
export async function tooWideOnPaper(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 688, height: 1017 });
  return page.evaluate(() =>
    [...document.querySelectorAll('.sheet, .sheet *:not(.unseen)')]
      .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
      .map((part) => `${part.tagName}.${part.getAttribute('class') ?? ''} ${part.scrollWidth} > ${part.clientWidth}: ${part.textContent?.slice(0, 40)}`),
  );
}

/** This page is the teacher's device of the lesson, and shows its language. */
export async function asTeachersDevice(page: Page, lesson: { readonly code: string; readonly teacherSecret: string }, language: Language): Promise<void> {
  await page.addInitScript(
    ([code, secret, shown]) => {
      localStorage.setItem(`mufakat:teacher:${code}`, secret);
      localStorage.setItem('mufakat:language', shown);
    },
    [lesson.code, lesson.teacherSecret, language] as const,
  );
}
