import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it is now, one line each; empty is the only good answer. `about`: everything, or colours only. */
export async function axeFindings(page: Page, about: 'everything' | 'colours' = 'everything'): Promise<readonly string[]> {
  // The pages have no frames, so the quick way, without a tab of axe's own, sees as much.
  const axe = new AxeBuilder({ page: page as never }).setLegacyMode(true);
  const { violations } = await (about === 'colours' ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe.withTags(standards)).analyze();
  return violations.flatMap((violation) => violation.nodes.map((node) => `axe ${violation.id}: ${node.target.join(' ')} (${violation.help})`));
}
