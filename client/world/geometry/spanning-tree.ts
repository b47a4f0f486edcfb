import { distance, type Point } from './shapes.ts';

/** The shortest lines that hold all points together: the outline of a group that takes in as few others as possible. */
export function spanningTree(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  const [first, ...rest] = points;
  if (!first) return [];
  const joined = [first];
  const open = [...rest];
  const lines: [Point, Point][] = [];
  while (open.length > 0) {
    let best: { from: Point; to: Point; length: number } | null = null;
    for (const from of joined) {
      for (const to of open) {
        const length = distance(from, to);
        if (best === null || length < best.length) best = { from, to, length };
      }
    }
    if (best === null) break;
    lines.push([best.from, best.to]);
    joined.push(best.to);
    open.splice(open.indexOf(best.to), 1);
  }
  return lines;
}
