import type { ChapterId } from './debrief-chapters.ts';

/** How much of the class's time a chapter deserves beside the others (rule DG10). */
const weights: Readonly<Record<ChapterId, number>> = {
  worlds: 2,
  again: 2,
  film: 3,
  results: 2,
  promises: 3,
  whatIf: 3,
  carried: 1.5,
  lived: 4,
  notYet: 1,
  world: 1.2,
  exit: 3,
};

/** A debrief without a bell, such as one a week later. */
export const minutesWithoutBell = 20;

const weightOf = (chapters: readonly ChapterId[]): number => chapters.reduce((sum, id) => sum + weights[id], 0);

/**
 * DG10: whole minutes for each of these chapters, in their order and together what there is (less than a minute counts as
 * none). A chapter that is not in the answer is left out: the lightest whose share would be less than a minute, one after
 * the other; the exit stays, be there no minute left.
 */
export function chapterMinutes(chapters: readonly ChapterId[], minutes: number): ReadonlyMap<ChapterId, number> {
  const whole = Math.max(0, Math.floor(minutes));
  let told = chapters;
  for (;;) {
    const unit = whole / weightOf(told);
    const light = told.filter((id) => id !== 'exit').sort((a, b) => weights[a] - weights[b])[0];
    if (light === undefined || weights[light] * unit >= 1) break;
    told = told.filter((id) => id !== light);
  }
  const unit = told.length === 0 ? 0 : whole / weightOf(told);
  const given = new Map(told.map((id) => [id, Math.floor(weights[id] * unit)]));
  const rest = (id: ChapterId): number => weights[id] * unit - Math.floor(weights[id] * unit);
  let left = whole - [...given.values()].reduce((sum, one) => sum + one, 0);
  for (const id of [...told].sort((a, b) => rest(b) - rest(a))) {
    if (left < 1) break;
    given.set(id, (given.get(id) ?? 0) + 1);
    left -= 1;
  }
  return given;
}
