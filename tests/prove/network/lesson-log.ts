import type { Commit } from '../../../shared/game/events.ts';

/** The commits of a lesson as its teacher gets them. */
export async function lessonLog(url: string, lesson: { readonly code: string; readonly teacherSecret: string }): Promise<readonly Commit[]> {
  const answer = await fetch(`${url}/api/lessons/${lesson.code}/log`, { headers: { authorization: `Bearer ${lesson.teacherSecret}` } });
  if (!answer.ok) throw new Error(`the log answered ${answer.status}`);
  return ((await answer.json()) as { commits: Commit[] }).commits;
}
