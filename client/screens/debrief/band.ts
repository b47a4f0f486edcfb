import type { Band } from '../../../shared/protocol/debrief-view.ts';

/** Where the four bands of an own result meet (rule OR2): below 35 left behind, then holding, advancing, above 80 shining. */
export const bandEdges = [35, 55, 80] as const;

/** The band of an own result; a result on an edge belongs to the higher band, 80 itself still to the third. */
export function bandOf(ownResult: number): Band {
  if (ownResult < bandEdges[0]) return 0;
  if (ownResult < bandEdges[1]) return 1;
  return ownResult <= bandEdges[2] ? 2 : 3;
}
