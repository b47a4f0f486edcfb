import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'bad';
}
const toasts = signal<readonly Toast[]>([]);
const spoken = signal('');
let next = 0;

/** Says something to screen readers only. */
export function announce(text: string): void {
  // The same words twice must still be heard twice.
  spoken.value = spoken.peek() === text ? `${text}\u00a0` : text;
}

/** Shows a line for some seconds, and says it. */
export function toast(text: string, tone: Toast['tone'] = 'plain'): void {
  const id = ++next;
  toasts.value = [
    ...toasts
      .peek()
      .filter((other) => other.text !== text)
      .slice(-2),
    { id, text, tone },
  ];
  announce(text);
  setTimeout(
    () => {
      toasts.value = toasts.peek().filter((other) => other.id !== id);
    },
    tone === 'bad' ? 7_000 : 4_000,
  );
}

/** Takes away what is still shown, e.g. when a new phase begins. */
export function clearToasts(): void {
  toasts.value = [];
}

/** Stands once in the page. */
export function Announcer() {
  const list = useRef<HTMLDivElement>(null);
  const shown = toasts.value;
  // As a popover the toasts lie above an open dialog, too.
  useEffect(() => {
    const element = list.current;
    if (element === null || !('showPopover' in element)) return;
    if (element.matches(':popover-open')) element.hidePopover();
    if (shown.length > 0) element.showPopover();
  }, [shown]);
  return (
    <>
      <div class="unseen" aria-live="polite" role="status">
        {spoken.value}
      </div>
      <div class="toasts" popover="manual" ref={list} aria-hidden="true">
        {shown.map((line) => (
          <div key={line.id} class={`toast ${line.tone}`}>
            {line.text}
          </div>
        ))}
      </div>
    </>
  );
}
