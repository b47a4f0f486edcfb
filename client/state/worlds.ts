import { computed, signal } from '@preact/signals';
import { fetchLesson } from '../net/api.ts';
import { openWorldLink, type WorldLink } from '../net/world-links.ts';
import type { JoinOptions } from '../../shared/protocol/messages.ts';
import { worldId } from './views.ts';

/** The worlds of the lesson in their order; empty where there is only one. */
export const worldLinks = signal<readonly WorldLink[]>([]);
/** Do the teacher's powers reach every world, or only the one that the console shows? */
export const leadsAll = signal(true);

export const hasTwins = computed(() => worldLinks.value.length > 1);

/** The other worlds' links: all but the one that the page's own connection shows. */
export const otherLinks = computed(() => worldLinks.value.filter(({ id }) => id !== worldId.value));

/** Learns which worlds the lesson has and keeps an eye on each, until the returned function is called. */
export function watchWorlds(code: string, as: JoinOptions['as'], secret?: string): () => void {
  let alive = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (): Promise<void> => {
    const answer = await fetchLesson(code);
    if (!alive) return;
    if (answer.ok && answer.value.worlds.length > 1) worldLinks.value = answer.value.worlds.map(({ id }) => openWorldLink(id, as, secret));
    if (!answer.ok && answer.refusal.reason === 'no-connection') timer = setTimeout(() => void ask(), 3_000);
  };
  void ask();
  return () => {
    alive = false;
    clearTimeout(timer);
    for (const link of worldLinks.peek()) link.close();
    worldLinks.value = [];
    leadsAll.value = true;
  };
}
