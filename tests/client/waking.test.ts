import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { waitAgainMs } from '../../client/net/wait-again.ts';
import { onWaking } from '../../client/net/waking.ts';

class Page extends EventTarget {
  visibilityState = 'visible';
}

let page: Page;
let browser: EventTarget;
const woke = vi.fn();
beforeEach(() => {
  page = new Page();
  browser = new EventTarget();
  woke.mockClear();
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', browser.addEventListener.bind(browser));
  onWaking(woke);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page that is shown, taken out of memory or online again has woken; a hidden one has not', () => {
  page.dispatchEvent(new Event('visibilitychange'));
  browser.dispatchEvent(new Event('pageshow'));
  browser.dispatchEvent(new Event('online'));
  expect(woke).toHaveBeenCalledTimes(3);
  page.visibilityState = 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(woke).toHaveBeenCalledTimes(3);
});

test('a clock that jumps means the device slept; one that runs, or a hidden page whose timers are slow, does not', () => {
  vi.advanceTimersByTime(60_000);
  expect(woke).not.toHaveBeenCalled();
  vi.setSystemTime(Date.now() + 300_000);
  vi.advanceTimersByTime(1_000);
  expect(woke).toHaveBeenCalledOnce();
  page.visibilityState = 'hidden';
  vi.setSystemTime(Date.now() + 60_000);
  vi.advanceTimersByTime(1_000);
  expect(woke).toHaveBeenCalledOnce();
});

test('the server’s hint spreads its devices over a longer while, and never makes it shorter', () => {
  const limits = { shortestMs: 300, longestMs: 5_000 };
  expect(Math.max(...Array.from({ length: 400 }, () => waitAgainMs(1, { ...limits, spreadMs: 4_000 })))).toBeGreaterThan(3_500);
  expect(Math.max(...Array.from({ length: 400 }, () => waitAgainMs(50, { ...limits, spreadMs: 400 })))).toBeGreaterThan(4_000);
});

test('a class does not come back as one: each waits a random while, which grows with its attempts and has an end', () => {
  const limits = { shortestMs: 300, longestMs: 5_000 };
  for (const attempt of [1, 3, 5, 50]) {
    const most = Math.min(limits.longestMs, limits.shortestMs * 2 ** attempt);
    const waits = Array.from({ length: 400 }, () => waitAgainMs(attempt, limits));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(limits.shortestMs);
    expect(Math.max(...waits)).toBeLessThanOrEqual(most);
    // Over the whole span, not around its middle.
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan((most - limits.shortestMs) * 0.9);
  }
});
