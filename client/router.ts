import { computed, signal } from '@preact/signals';
import { readPath } from './read-path.ts';

const path = signal(location.pathname);
addEventListener('popstate', () => {
  path.value = location.pathname;
});

/** Where the page is; a change redraws `App`. */
export const door = computed(() => readPath(path.value));

/** Goes to a path of this application without a reload. `replace`: the way back skips this page. */
export function navigate(to: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', to);
  else history.replaceState(null, '', to);
  path.value = location.pathname;
  scrollTo(0, 0);
}

/** A link's click handler: stays in the page unless the user asks for a new tab. */
export function follow(event: MouseEvent & { readonly currentTarget: EventTarget }): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.currentTarget as HTMLAnchorElement;
  event.preventDefault();
  navigate(link.getAttribute('href') ?? '/');
}
