import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const folder = process.env['MUFAKAT_E2E_PICTURES'];
let number = 0;

/** Keeps a picture of an interesting moment where the environment names a folder for it; otherwise does nothing. */
export async function picture(page: Page, name: string): Promise<void> {
  const path = nextPath(`${name}.png`);
  if (path !== null) await page.screenshot({ path });
}

/** The same for what was printed. */
export function keepPdf(pdf: Buffer, name: string): void {
  const path = nextPath(`${name}.pdf`);
  if (path !== null) writeFileSync(path, pdf);
}

function nextPath(name: string): string | null {
  if (folder === undefined || folder === '') return null;
  mkdirSync(folder, { recursive: true });
  number += 1;
  return `${folder}/${String(number).padStart(3, '0')}-${name}`;
}
