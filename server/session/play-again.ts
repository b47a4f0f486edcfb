import { z } from 'zod';
import { type Refusal, refusal } from '../../shared/game/refusals.ts';
import { countryId } from '../../shared/lib/ids.ts';
import { refuse, type Result } from '../../shared/lib/result.ts';
import type { LessonCreated, SeatCreated } from '../../shared/protocol/http.ts';
import { hashSecret } from './ids.ts';
import type { Lesson } from './lesson.ts';
import type { Lessons } from './lessons.ts';

/** Who wants an ended game once more: a class by its teacher, or one student alone in another country's seat. */
export const againAsked = z.strictObject({ language: z.enum(['id', 'en']), country: z.string().min(1).max(24).transform(countryId).optional() });
export type AgainAsked = z.infer<typeof againAsked>;

/** RR1–RR2: the game that `secret` belongs to, played again from the same start. Refused before it has ended, and to others. */
export async function playAgain(
  lessons: Lessons,
  lesson: Lesson,
  secret: string | undefined,
  asked: AgainAsked,
): Promise<Result<LessonCreated | SeatCreated, Refusal>> {
  const byTeacher = secret !== undefined && lesson.isTeacher(secret);
  const seatWorld = secret === undefined || byTeacher ? null : lesson.worldOfSeat(secret);
  if (!byTeacher && seatWorld === null) return refuse(refusal('not-your-power', { field: 'secret' }));
  // Whoever still plays in a twin world would meet people who know what is to come.
  if (!lesson.info.ended) return refuse(refusal('wrong-phase', { field: 'lesson', expected: 'debrief' }));
  if (seatWorld === null) return lessons.openAgain(lesson.first, asked.language);
  const { countries, seats } = seatWorld.state;
  const all = countries.map(({ id }) => id);
  if (asked.country !== undefined && !all.includes(asked.country)) return refuse(refusal('malformed', { field: 'country', expected: all.join(', ') }));
  const led = seats.find(({ id }) => id === seatWorld.seatOf(hashSecret(secret ?? '')))?.country ?? null;
  // Without a wish, the next one in the scenario's order.
  const next = all[((led === null ? -1 : all.indexOf(led)) + 1) % all.length];
  return lessons.playAgainAlone(seatWorld, asked.language, asked.country ?? next ?? null);
}
