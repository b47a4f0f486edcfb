import axe from 'axe-core';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colours = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it is now, one line each; empty is the only good answer. `about`: everything, or colours only. */
export async function axeFindings(page: Page, about: 'everything' | 'colours' = 'everything'): Promise<readonly string[]> {
  // The pages have no frames, and axe stays in a page once it is there.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const runOnly: axe.RunOnly = about === 'colours' ? { type: 'rule', values: colours } : { type: 'tag', values: standards };
  return page.evaluate(async (only) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: only, resultTypes: ['violations'] });
    return violations.flatMap((violation) => violation.nodes.map((node) => `axe ${violation.id}: ${node.target.join(' ')} (${violation.help})`));
  }, runOnly);
}
