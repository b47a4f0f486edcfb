const everyMs = 1_000;
/** So much more than `everyMs` between two looks at the clock means that the device slept; a busy page is not so late. */
const jumpMs = 4_000;

/**
 * Calls `woke` when somebody may be looking at this page again after a sleep: it is shown, comes out of the browser's
 * memory, the network is back, or the clock has jumped, which is all that a laptop tells whose lid was opened.
 */
export function onWaking(woke: () => void): void {
  const look = (): void => {
    if (document.visibilityState === 'visible') woke();
  };
  document.addEventListener('visibilitychange', look);
  addEventListener('pageshow', look);
  addEventListener('online', look);
  let lookedMs = Date.now();
  setInterval(() => {
    const nowMs = Date.now();
    const slept = nowMs - lookedMs > everyMs + jumpMs;
    lookedMs = nowMs;
    if (slept) look();
  }, everyMs);
}
