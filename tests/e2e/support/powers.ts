import type { Command } from '../../../shared/game/commands/table.ts';
import { commandRules } from '../../../shared/game/commands/rules.ts';
import { readSourceTree } from '../../architecture/source-tree.ts';
import type { Commit } from '../../../shared/game/events.ts';

type Power = Command['type'];

/**
 * Every power that the console has, as the code says: a command of the teacher's that a screen sends. A new one belongs
 * here by itself. What the teacher does in the debrief comes after the lesson and is led by a test of its own.
 */
export async function consolePowers(): Promise<readonly Power[]> {
  const screens = await readSourceTree(['client/**/*.{ts,tsx}']);
  const sources = [...screens].filter(([path]) => !path.startsWith('client/screens/debrief/')).map(([, text]) => text);
  const powers = (Object.keys(commandRules) as Power[]).filter((type) => commandRules[type].by === 'teacher');
  return powers.filter((type) => sources.some((text) => text.includes(`type: '${type}'`)));
}

/** The powers that the teacher of this log has used, by what the server accepted. */
export function powersIn(commits: readonly Commit[]): ReadonlySet<string> {
  return new Set(commits.filter(({ actor }) => actor.kind === 'teacher').map(({ command }) => command.type));
}

/** The log as its teacher gets it. */
export async function teachersLog(url: string, world: string, teacherSecret: string): Promise<readonly Commit[]> {
  const response = await fetch(`${url}/api/lessons/${world}/log`, { headers: { authorization: `Bearer ${teacherSecret}` } });
  return ((await response.json()) as { commits: readonly Commit[] }).commits;
}
