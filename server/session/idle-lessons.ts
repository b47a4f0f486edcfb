import type { Lesson } from './lesson.ts';
import type { WorldSession } from './world-session.ts';

/** What a sweep asks and does; the server gives it rooms and time. */
export interface IdleTools {
  readonly nowMs: number;
  readonly idleMs: number;
  readonly hasDevices: (world: WorldSession) => boolean;
  readonly unload: (lesson: Lesson) => Promise<void>;
}

/**
 * Frees the memory of lessons that nobody looks at: without a device and without a commit for `idleMs`, and with no
 * clock that could still end a phase. Their log stays, and they open again when somebody asks for them.
 */
export async function unloadIdle(lessons: readonly Lesson[], { nowMs, idleMs, hasDevices, unload }: IdleTools): Promise<number> {
  const isIdle = (world: WorldSession) => world.lastSignMs + idleMs <= nowMs && !world.isTicking && !hasDevices(world);
  const idle = lessons.filter((lesson) => lesson.worlds.every(isIdle));
  for (const lesson of idle) await unload(lesson);
  return idle.length;
}
