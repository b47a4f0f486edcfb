import type { BrowserContext, Page, Response } from 'playwright-core';

export interface Transfer {
  readonly path: string;
  readonly kb: number;
  readonly encoding: string;
  readonly isPhaser: boolean;
}

/** Everything that a page asks for while it is used, and right after, as encoded on the wire; closes its context. */
export async function transfers(page: Page, use: (page: Page) => Promise<void>): Promise<readonly Transfer[]> {
  const context: BrowserContext = page.context();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await use(page);
  // What the page asks for on its own account right after belongs to it as well.
  await page.waitForLoadState('networkidle');
  const found = await Promise.all(responses.map(transferOf));
  await context.close();
  return found;
}

async function transferOf(response: Response): Promise<Transfer> {
  await response.finished();
  const { responseBodySize } = await response.request().sizes();
  const { pathname } = new URL(response.url());
  const encoding = (await response.headerValue('content-encoding')) ?? 'none';
  const isPhaser = pathname.endsWith('.js') && /\bPhaser\b/.test(await response.text()) && responseBodySize > 50_000;
  return { path: pathname.replace(/[A-Z0-9]{7}(?=\/|$)/, 'CODE'), kb: responseBodySize / 1000, encoding, isPhaser };
}

const rounded = (kb: number): number => Math.round(kb * 10) / 10;
export const sumKb = (list: readonly Transfer[]): number => rounded(list.reduce((total, { kb }) => total + kb, 0));
/** The `count` largest, as sentences. */
export const largestOf = (list: readonly Transfer[], count: number): readonly string[] =>
  [...list]
    .sort((a, b) => b.kb - a.kb)
    .slice(0, count)
    .map(({ path, kb, encoding }) => `${rounded(kb)} KB ${path}${encoding === 'br' ? '' : ` (${encoding})`}`);
