import { useEffect } from 'preact/hooks';

/** Space on a keyboard, and what the buttons of a presenter's pointer send. */
const nextKeys: ReadonlySet<string> = new Set([' ', 'PageDown', 'ArrowRight']);

/** Calls `onNext` for such a key, unless it means something to what has the focus. null: the keys are left alone. */
export function useNextKey(onNext: (() => void) | null): void {
  useEffect(() => {
    if (onNext === null) return;
    const listen = (event: KeyboardEvent): void => {
      if (!nextKeys.has(event.key) || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      const at = event.target instanceof Element ? event.target : null;
      if (at?.closest('button, a, input, select, textarea, summary, dialog, [role=tab], [contenteditable]')) return;
      event.preventDefault();
      onNext();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  });
}
