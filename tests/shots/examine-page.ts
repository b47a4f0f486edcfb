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
  await page.evaluate(async () => {
    scrollTo(0, 0);
    await document.fonts.ready;
  });
  const picture = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
  const snapshot = await takeSnapshot(page);
  const behind = decodePng(await pictureBehindText(page));
  const pixelRatio = await page.evaluate(() => devicePixelRatio);
  const axe = (await axeFindings(page)).map((what) => ({ check: 'axe', what }));
  const findings = [...findOverflow(snapshot), ...findClipped(snapshot), ...findOverlaps(snapshot), ...findLowContrast(snapshot, behind, pixelRatio), ...findSmallTargets(snapshot), ...axe];
  if (snapshot.texts.length === 0) findings.push({ check: 'empty', what: 'no text was found on the page' });
  return { picture, findings };
}
