import type { EventLog } from '../store/event-log.ts';
import type { Lessons } from './lessons.ts';

const day = 24 * 3_600_000;
/** A class keeps its link over a school year and the holidays after it. */
const classDays = 400;

/** Removes for good what nobody has used for `keepDays` (rule KP1); how many lessons that were. */
export async function deleteOld(lessons: Lessons, log: EventLog, { nowMs, keepDays }: { readonly nowMs: number; readonly keepDays: number }): Promise<number> {
  const codes = await log.listOldLessons(nowMs - keepDays * day);
  for (const code of codes) await lessons.delete(code);
  await log.deleteOldClasses(nowMs - Math.max(classDays, keepDays) * day);
  return codes.length;
}
