/**
 * When what had the focus is gone (a signed offer, a closed dialog that opened by itself), the keyboard goes on from
 * the open dialog, or else from the page's content, and not from the top of the page.
 */
export function keepFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
    (dialog?.querySelector<HTMLElement>('h2') ?? document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: true });
  });
}
