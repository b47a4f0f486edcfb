import { z } from 'zod';
import type { Refusal } from '../../shared/game/refusals.ts';
import { mostEarlier } from '../../shared/model/earlier-lessons.ts';
import { accept, refuse, type Result } from '../../shared/lib/result.ts';
import { lessonCodePattern } from '../../shared/protocol/lesson-code.ts';
import type { EarlierLesson, WorldSummary } from '../../shared/protocol/earlier-view.ts';
import type { LessonRecord } from '../store/event-log.ts';
import { hashSecret } from './ids.ts';
import type { Lesson } from './lesson.ts';

/** The lessons that a teacher's device kept, each with its own teacher's secret as the proof that it was theirs. */
export const earlierAsked = z.strictObject({
  earlier: z
    .array(
      z.strictObject({
        code: z
          .string()
          .max(16)
          .transform((code) => code.toUpperCase()),
        secret: z.string().regex(/^[A-Za-z0-9_-]{16,200}$/, { error: 'a secret' }),
      }),
    )
    .max(mostEarlier),
});
export type EarlierAsked = z.infer<typeof earlierAsked>;

export interface EarlierTools {
  readonly find: (code: string) => Promise<LessonRecord | null>;
  /** null: nothing to compare; `scenarioId` is what the world was played with. */
  readonly summary: (worldId: string) => Promise<{ readonly scenarioId: string; readonly summary: WorldSummary | null } | null>;
}

/**
 * EL1, EL2: how earlier lessons of this teacher with the same scenario ended, the oldest first. What is not theirs, not
 * there, not finished or of another scenario is left out without a word, so that nobody learns whether a lesson exists.
 */
export async function earlierLessons(lesson: Lesson, { earlier }: EarlierAsked, { find, summary }: EarlierTools): Promise<readonly EarlierLesson[]> {
  const { scenario } = lesson.first.state.pack;
  const asked = new Map(earlier.map(({ code, secret }) => [code, secret]));
  asked.delete(lesson.record.code);
  const found: { readonly createdMs: number; readonly worlds: readonly WorldSummary[] }[] = [];
  for (const [code, secret] of asked) {
    const record = lessonCodePattern.test(code) ? await find(code) : null;
    if (record === null || record.solo || hashSecret(secret) !== record.teacherHash) continue;
    const worlds: WorldSummary[] = [];
    for (const worldId of record.worlds) {
      const told = await summary(worldId);
      if (told?.scenarioId === scenario.id && told.summary !== null) worlds.push(told.summary);
    }
    if (worlds.length > 0) found.push({ createdMs: record.createdMs, worlds });
  }
  return found.sort((a, b) => a.createdMs - b.createdMs).map(({ worlds }) => ({ worlds }));
}

/** EL3: every world of the lesson shows them, or none any more. */
export async function showEarlier(lesson: Lesson, lessons: readonly EarlierLesson[]): Promise<Result<null, Refusal>> {
  for (const world of lesson.worlds) {
    if (world.state.phase !== 'debrief') continue;
    const answer = await world.submitOwn({ kind: 'system' }, { type: 'ShowEarlier', lessons: lessons.map(({ worlds }) => ({ worlds: [...worlds] })) });
    if (!answer.ok) return refuse(answer.refusal);
  }
  return accept(null);
}
