import { signal } from '@preact/signals';
import { letterOf } from '../../shared/protocol/world-id.ts';
import { fetchLesson } from '../net/api.ts';
import { worldId } from './views.ts';

/** Whether the lesson has several worlds side by side, as far as this device has learnt. */
const severalIn = signal<string | null>(null);

/** `A` to `D`: the world in which this student plays; null where the lesson has only one. */
export const ownWorld = (code: string): string | null => (severalIn.value === code && worldId.value !== null ? letterOf(worldId.value) : null);

/** Asks once a page; without an answer the screen is right all the same, only less telling. */
export async function learnWorlds(code: string): Promise<void> {
  const answer = await fetchLesson(code);
  if (answer.ok && answer.value.worlds.length > 1) severalIn.value = code;
}
