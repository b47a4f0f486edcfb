import type { Locator, Page } from 'playwright-core';

/** Hands that only reach a keyboard. Every stop on the way must show where the focus is, and not hide it under a bar. */
export class ByKeyboard {
  readonly page: Page;
  /** Stops whose focus could not be seen, one line each. */
  readonly unseen: string[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  /** Tabs to `target`; throws when the whole page was gone through without meeting it. */
  async to(target: Locator): Promise<void> {
    await target.waitFor();
    for (let stop = 0; stop < 150; stop++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
      const fault = await this.page.evaluate(focusFault);
      if (fault !== null && !this.unseen.includes(fault)) this.unseen.push(fault);
    }
    throw new Error(`Tab never reaches ${target}`);
  }

  async press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.to(target);
    await this.page.keyboard.press(key);
  }

  /** Opens a dialog, goes all the way through it, and leaves it by Escape; says where the focus was lost. */
  async visit(opener: Locator): Promise<readonly string[]> {
    const lost: string[] = [];
    const name = (await opener.textContent())?.trim() ?? '';
    await this.press(opener);
    const dialog = this.page.locator('dialog[open]').last();
    await dialog.waitFor();
    const stops = await dialog.locator('button, input, select, textarea, a[href]').count();
    for (let stop = 0; stop <= stops + 1; stop += 1) {
      // Between the last stop and the first the focus may rest on the browser itself, never on the page behind.
      const outside = await this.page.evaluate(() => document.activeElement !== document.body && document.activeElement?.closest('dialog[open]') === null);
      if (outside && !lost.includes(`${name}: the focus leaves the dialog`)) lost.push(`${name}: the focus leaves the dialog`);
      await this.page.keyboard.press('Tab');
      const fault = await this.page.evaluate(focusFault);
      if (fault !== null && !this.unseen.includes(fault)) this.unseen.push(fault);
    }
    await this.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    if (!(await this.#comesBackTo(opener))) lost.push(`${name}: the focus does not come back`);
    return lost;
  }

  /** The dialog goes from the page a moment before the focus returns. */
  async #comesBackTo(opener: Locator): Promise<boolean> {
    for (const end = Date.now() + 5000; Date.now() < end; await this.page.waitForTimeout(50)) {
      if (await opener.evaluate((element) => element === document.activeElement)) return true;
    }
    return false;
  }
}

/** Runs in the page: what is wrong with how the focused element shows its focus; null when nothing is. */
function focusFault(): string | null {
  const focused = document.activeElement;
  // A page that puts the focus at the top of what is new needs no ring there: nothing can be pressed.
  if (!(focused instanceof HTMLElement) || focused.tabIndex < 0) return null;
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  const name = `${focused.tagName.toLowerCase()} "${(focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim().slice(0, 50)}"`;
  // A radio button may leave the ring to the card around it.
  const rings = [focused, focused.closest('label')].filter((element) => element !== null).map((element) => getComputedStyle(element));
  if (!rings.some((style) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2)) return `${name} shows no ring`;
  const box = focused.getBoundingClientRect();
  const points = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.1, 0.9].map((y) => [box.left + x * box.width, box.top + y * box.height] as const));
  const isSeen = points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (focused.contains(top) || top.contains(focused));
  });
  return isSeen ? null : `${name} is hidden at ${Math.round(box.left)},${Math.round(box.top)}`;
}
