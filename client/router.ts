import { computed, signal } from '@preact/signals';

export type Door =
  | { readonly door: 'home' | 'teach' | 'missing' }
  | { readonly door: 'join' | 'play' | 'stage' | 'console' | 'debrief'; readonly code: string };

const path = signal(location.pathname);
addEventListener('popstate', () => {
  path.value = location.pathname;
});

const withCode = { j: 'join', play: 'play', stage: 'stage', teach: 'console', debrief: 'debrief' } as const;

export function readPath(pathname: string): Door {
  const [first = '', second, ...rest] = pathname.split('/').filter((part) => part !== '');
  if (rest.length > 0) return { door: 'missing' };
  if (second === undefined) return first === '' ? { door: 'home' } : first === 'teach' ? { door: 'teach' } : { door: 'missing' };
  if (!Object.hasOwn(withCode, first) || !/^[A-Za-z0-9-]{3,16}$/.test(second)) return { door: 'missing' };
  return { door: withCode[first as keyof typeof withCode], code: second.toUpperCase() };
}

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
