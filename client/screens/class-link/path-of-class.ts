import type { ClassInfo } from '../../../shared/protocol/http.ts';

/** Where the link goes on to; null: it waits here. Who has a seat comes back to it (rule KL3). */
export function pathOfClass({ lesson, ended }: Pick<ClassInfo, 'lesson' | 'ended'>, hasSeat: (lesson: string) => boolean): string | null {
  if (lesson === null || ended) return null;
  return hasSeat(lesson) ? `/play/${lesson}` : `/j/${lesson}`;
}

/** Between three and six seconds, so that a class that waits does not ask in one instant. */
export const waitMs = (chance: number): number => 3_000 + Math.round(chance * 3_000);
