import type { Point } from './shapes.ts';

/** The smallest convex outline around all points, in order; `out`: how far it keeps from them, in CSS pixels. */
export function hullAround(points: readonly Point[], out: number): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (list: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of list) {
      while (chain.length > 1 && turn(chain.at(-2) as Point, chain.at(-1) as Point, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  const outline = sorted.length < 3 ? sorted : [...half(sorted), ...half(sorted.toReversed())];
  const centre = { x: mean(outline.map(({ x }) => x)), y: mean(outline.map(({ y }) => y)) };
  return outline.map((point) => {
    const away = Math.hypot(point.x - centre.x, point.y - centre.y) || 1;
    return { x: point.x + ((point.x - centre.x) / away) * out, y: point.y + ((point.y - centre.y) / away) * out };
  });
}

const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
