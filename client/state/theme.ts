import { signal } from '@preact/signals';

export type Theme = 'night' | 'paper';
const storageKey = 'mufakat:theme';

/** Night for dark rooms, paper for bright ones; the stage may read it without a component. */
export const theme = signal<Theme>('night');

function show(next: Theme): void {
  theme.value = next;
  document.documentElement.dataset['theme'] = next;
  document.querySelector('meta[name=theme-color]')?.setAttribute('content', next === 'night' ? '#061426' : '#dfeaf2');
}

/** The remembered theme, else the system's wish. */
export function startTheme(): void {
  let remembered: string | null = null;
  try {
    remembered = localStorage.getItem(storageKey);
  } catch {
    // No storage in some private windows.
  }
  if (remembered === 'night' || remembered === 'paper') show(remembered);
  else show(matchMedia('(prefers-color-scheme: light)').matches ? 'paper' : 'night');
}

export function setTheme(next: Theme): void {
  show(next);
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // The choice then lasts as long as the page.
  }
}
