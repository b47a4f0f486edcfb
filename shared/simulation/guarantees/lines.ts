import { trueLines } from '../../game/endings.ts';
import type { WorldState } from '../../game/state.ts';

/** How far the threats stand above their lines, the worst of them; negative when all are below. */
export function overTheLine(state: WorldState): number {
  const lines = trueLines(state);
  return Math.max(...state.levels.map((level, index) => level - (lines[index] ?? 0)));
}
