type TrustRound = { readonly round: number; readonly matrix: readonly (readonly number[])[] };

export interface TrustCell {
  readonly value: number;
  /** Against the round before; 0 in the first. */
  readonly change: number;
}

/** The matrix of one round as cells; null on the diagonal, for nobody judges itself. */
export function trustCells(trust: readonly TrustRound[], at: number): readonly (readonly (TrustCell | null)[])[] {
  const now = trust[at];
  const before = trust[at - 1];
  if (!now) return [];
  return now.matrix.map((row, judge) =>
    row.map((exact, actor): TrustCell | null => {
      if (judge === actor) return null;
      const value = Math.round(exact);
      const earlier = before?.matrix[judge]?.[actor];
      return { value, change: earlier === undefined ? 0 : value - Math.round(earlier) };
    }),
  );
}

/** Mean of all pairs, a whole number; null for an empty matrix. */
export function meanTrust(matrix: readonly (readonly number[])[]): number | null {
  const values = matrix.flatMap((row, judge) => row.filter((_, actor) => actor !== judge));
  return values.length === 0 ? null : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** The pair whose trust moved most between two rounds, for the sentence beside the slider; null when nothing moved. */
export function biggestMove(
  trust: readonly TrustRound[],
  at: number,
): { readonly judge: number; readonly actor: number; readonly before: number; readonly after: number } | null {
  const now = trust[at];
  const before = trust[at - 1];
  if (!now || !before) return null;
  let best: { judge: number; actor: number; before: number; after: number } | null = null;
  for (const [judge, row] of now.matrix.entries()) {
    for (const [actor, exact] of row.entries()) {
      const was = before.matrix[judge]?.[actor];
      if (judge === actor || was === undefined) continue;
      const move = { judge, actor, before: Math.round(was), after: Math.round(exact) };
      const size = Math.abs(move.after - move.before);
      if (size > 0 && (best === null || size > Math.abs(best.after - best.before))) best = move;
    }
  }
  return best;
}
