import type { Page } from 'playwright-core';
import { collectInPage } from './collect-in-page.ts';

/** CSS pixels, from the top left of the whole page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Some text as it stands on the page: one box a line. */
export interface TextOnPage {
  readonly id: number;
  readonly selector: string;
  readonly text: string;
  readonly lines: readonly Box[];
  readonly colour: Colour;
  readonly fontPx: number;
  readonly bold: boolean;
  readonly disabled: boolean;
  /** The box that cuts it off, if any: a clipping ancestor; `scrolls` when the player can scroll there. */
  readonly clip: { readonly box: Box; readonly scrolls: boolean; readonly ellipsis: boolean } | null;
  /** The element's own box, when it has one that text can spill out of. */
  readonly own: Box | null;
  /** Things in different layers (a fixed bar, a dialog) may cover each other. */
  readonly layer: number;
  /** Ids of the elements it stands in, itself included. */
  readonly inside: readonly number[];
}

/** Something to tap or type into. */
export interface TargetOnPage {
  readonly id: number;
  readonly selector: string;
  readonly box: Box;
  readonly disabled: boolean;
  /** A link inside a sentence: as high as its line, by WCAG's exception. */
  readonly inSentence: boolean;
  readonly seeThrough: boolean;
  readonly layer: number;
  readonly inside: readonly number[];
}

export interface Snapshot {
  readonly viewportWidth: number;
  readonly pageWidth: number;
  readonly texts: readonly TextOnPage[];
  readonly targets: readonly TargetOnPage[];
}

export const takeSnapshot = (page: Page): Promise<Snapshot> => page.evaluate(collectInPage);

/**
 * Takes the page's picture with every text made transparent, so that what lies behind the text (a halo of its own included) can be measured. Through
 * an adopted style sheet: the page's security policy refuses inline styles.
 */
export async function pictureBehindText(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*, ::placeholder { -webkit-text-fill-color: transparent !important; transition: none !important } svg text, svg tspan { fill: transparent !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  try {
    return await page.screenshot({ animations: 'disabled', caret: 'hide' });
  } finally {
    await page.evaluate(() => void document.adoptedStyleSheets.pop());
  }
}
