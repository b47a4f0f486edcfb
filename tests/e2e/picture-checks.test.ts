import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examinePage } from '../shots/examine-page.ts';
import { launchBrowser } from '../support/browser.ts';

/** Bad pages, one flaw each, so that every check of the pictures is known to bite. */
const page = (
  body: string,
  css = '',
): string => `<!doctype html><html lang="en"><head><title>Planted</title><meta name="viewport" content="width=device-width"><style>
  body { margin: 0; font: 16px sans-serif; background: #fff; color: #111 } button { width: 120px; height: 48px; color: #111; background: #eee; border: 0 } ${css}
</style></head><body><main><h1>Planted</h1>${body}</main></body></html>`;

const good = page('<p>Everything is in order, <a href="#x">with a link</a> in it.</p><button>Send</button>');

const flaws: readonly (readonly [check: string, what: string, html: string])[] = [
  ['overflow', 'a page wider than the screen', page('<div style="width:600px;background:#eee">Wide</div>')],
  [
    'overflow',
    'text beyond the edge of a page that hides it',
    page('<p style="margin-left:340px;white-space:nowrap">Beyond the edge of it</p>', 'html, body { overflow-x: hidden }'),
  ],
  [
    'clipped',
    'text cut off by a box around it',
    page('<div style="width:60px;height:20px;overflow:hidden"><p style="margin:0;white-space:nowrap">Cut off in the middle</p></div>'),
  ],
  [
    'clipped',
    'text cut off at the bottom',
    page('<div style="width:200px;height:18px;overflow:hidden">Two lines of text that need more room than this box has got</div>'),
  ],
  ['clipped', 'a label wider than its button', page('<button style="white-space:nowrap">A label much too long for this button</button>')],
  ['overlap', 'text on text', page('<p>First line here</p><p style="margin-top:-32px">Second line here</p>')],
  ['overlap', 'text on a button', page('<button>Send</button><p style="margin-top:-40px">Under or over</p>')],
  ['overlap', 'button on button', page('<button>Send</button><button style="margin-left:-60px">Cancel</button>')],
  ['contrast', 'pale text', page('<p style="color:#999">Hard to read</p>')],
  ['contrast', 'text on a picture', page('<p style="background:linear-gradient(#777,#777);color:#888">Hard to read</p>')],
  ['contrast', 'text made pale by opacity', page('<p style="opacity:.4">Hard to read</p>')],
  [
    'contrast',
    'pale letters in a drawing',
    page(
      '<svg width="200" height="40" role="img" aria-label="Drawing"><rect width="200" height="40" fill="#08f"/><text x="10" y="25" fill="#09f">Hard to read</text></svg>',
    ),
  ],
  ['target', 'a button too small for a finger', page('<button style="width:30px;height:30px">x</button>')],
  ['axe', 'an input without a name', page('<input style="width:100px;height:48px">')],
  ['empty', 'nothing at all', '<!doctype html><html lang="en"><head><title>Planted</title></head><body><main></main></body></html>'],
];

describe('checks of the pictures', () => {
  let browser: Browser;
  let tab: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    tab = await (await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })).newPage();
  });
  afterAll(() => browser?.close());

  const checksOf = async (html: string): Promise<string[]> => {
    await tab.setContent(html);
    return [...new Set((await examinePage(tab)).findings.map((finding) => finding.check))];
  };

  test('a good page has no finding', async () => {
    await tab.setContent(good);
    expect((await examinePage(tab)).findings).toEqual([]);
  });

  test.each(flaws)('%s: %s', async (check, _what, html) => {
    expect(await checksOf(html)).toContain(check);
  });

  test('what is meant to be so is let off: an ellipsis, a scroll area, a fixed bar, text for screen readers, a modal dialog', async () => {
    await tab.setContent(
      page(`
      <p style="width:80px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">A long name of a country</p>
      <div style="width:200px;overflow-x:auto" tabindex="0" role="region" aria-label="Table"><div style="width:700px">A wide table that scrolls sideways, and on and on it goes until the very end of it</div></div>
      <p style="position:absolute;width:1px;height:1px;overflow:hidden;margin:0">For screen readers only</p>
      <p style="margin-top:700px">Under the bar</p>
      <div style="position:fixed;bottom:0;height:140px;width:100%;background:#eee">The bar</div>`),
    );
    expect((await examinePage(tab)).findings).toEqual([]);
  });
});
