import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';

const folder = process.env['MUFAKAT_E2E_PICTURES'];
let number = 0;

/** Keeps a picture of an interesting moment where the environment names a folder for it; otherwise does nothing. */
export async function picture(page: Page, name: string): Promise<void> {
  if (folder === undefined || folder === '') return;
  mkdirSync(folder, { recursive: true });
  number += 1;
  await page.screenshot({ path: `${folder}/${String(number).padStart(3, '0')}-${name}.png` });
}
