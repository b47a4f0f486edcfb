import type { Command } from '../../../shared/game/commands/table.ts';
import { commandRules } from '../../../shared/game/commands/rules.ts';
import type { Commit } from '../../../shared/game/events.ts';

type Power = Command['type'];

/** Every power of the teacher, as the code has it: a new one belongs here by itself. */
export const teacherPowers: readonly Power[] = (Object.keys(commandRules) as Power[]).filter((type) => commandRules[type].by === 'teacher');

/** The powers that the teacher of this log has used, by what the server accepted. */
export function powersIn(commits: readonly Commit[]): ReadonlySet<string> {
  return new Set(commits.filter(({ actor }) => actor.kind === 'teacher').map(({ command }) => command.type));
}

/** The log as its teacher gets it. */
export async function teachersLog(url: string, world: string, teacherSecret: string): Promise<readonly Commit[]> {
  const response = await fetch(`${url}/api/lessons/${world}/log`, { headers: { authorization: `Bearer ${teacherSecret}` } });
  return ((await response.json()) as { commits: readonly Commit[] }).commits;
}
