import type { Page } from 'playwright-core';
import { axeFindings } from '../support/axe.ts';
import { findClipped, findLowContrast, findOverflow, findOverlaps, findSmallTargets } from './picture-checks.ts';
import { decodePng } from './png-pixels.ts';
import { pictureBehindText, takeSnapshot } from './snapshot.ts';

export interface Examined {
  readonly picture: Buffer;
  readonly findings: readonly { readonly check: string; readonly what: string }[];
}

/** Takes the page's picture, whole, and says everything that is wrong with it. */
export async function examinePage(page: Page): Promise<Examined> {
  const height = await page.evaluate(async () => {
    scrollTo(0, 0);
    await document.fonts.ready;
    // Behind a modal dialog nothing can be scrolled.
    return document.querySelector('dialog:modal') === null ? document.documentElement.scrollHeight : 0;
  });
  // A screen as long as the page: bars that stick to its end then stand where they stand after scrolling.
  const size = page.viewportSize();
  if (size !== null && height > size.height) await page.setViewportSize({ width: size.width, height });
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const snapshot = await takeSnapshot(page);
  const behind = decodePng(await pictureBehindText(page));
  const pixelRatio = await page.evaluate(() => devicePixelRatio);
  const axe = (await axeFindings(page)).map((what) => ({ check: 'axe', what }));
  if (size !== null) await page.setViewportSize(size);
  const findings = [
    ...findOverflow(snapshot),
    ...findClipped(snapshot),
    ...findOverlaps(snapshot),
    ...findLowContrast(snapshot, behind, pixelRatio),
    ...findSmallTargets(snapshot),
    ...axe,
  ];
  if (snapshot.texts.length === 0) findings.push({ check: 'empty', what: 'no text was found on the page' });
  return { picture, findings };
}
