import { type Arc, type Circle, distance, type Point, sampleArc } from './shapes.ts';

/** A line that wants to be drawn between two places; `a` and `b` name the seats it may touch. */
export interface Connection {
  readonly key: string;
  readonly a: string;
  readonly b: string;
  readonly from: Point;
  readonly to: Point;
}

const bends = [0.16, -0.16, 0.28, -0.28, 0.06, -0.06, 0.42, -0.42, 0.58, -0.58];
const widest = 0.58;
const samples = 14;

function bent(from: Point, to: Point, bend: number, longest: number): Arc {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  // The control point stands twice as far out as the curve itself reaches. A long line's bends all shrink alike: cut
  // off at the longest, several of them would be the same curve.
  const lift = bend * Math.min(length * 2, longest / widest);
  const up = dx < 0 ? -1 : 1;
  return { a: from, b: to, c: { x: (from.x + to.x) / 2 + (dy / length) * lift * up, y: (from.y + to.y) / 2 - (dx / length) * lift * up } };
}

/**
 * Gives every connection its own curve. Longer lines are laid last and look for a bend that keeps clear of other
 * seats' discs, of lines already laid and of the screen's edge (`bounds`), so that lines between the same two seats
 * fan out. The result has the order of `connections`.
 */
export function fanOut(
  connections: readonly Connection[],
  discs: ReadonlyMap<string, Circle>,
  bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Arc[] {
  const laid: Point[][] = [];
  const result = new Map<string, Arc>();
  const order = connections
    .map((connection, index) => ({ connection, index, length: distance(connection.from, connection.to) }))
    .sort((one, other) => one.length - other.length || one.index - other.index);
  const longest = Math.min(bounds.width, bounds.height) * 0.62;
  const clear = Math.min(...[...discs.values()].map((disc) => disc.radius), 22) * 0.55;
  for (const { connection } of order) {
    let best: { arc: Arc; points: Point[]; cost: number } | null = null;
    for (const [rank, bend] of bends.entries()) {
      const arc = bent(connection.from, connection.to, bend, longest);
      const points = sampleArc(arc, samples);
      let cost = rank * 1.2 + Math.abs(bend) * 6;
      for (const point of points) {
        if (point.x < bounds.x || point.y < bounds.y || point.x > bounds.x + bounds.width || point.y > bounds.y + bounds.height) cost += 9;
        for (const [seat, disc] of discs) {
          if (seat === connection.a || seat === connection.b) continue;
          const near = distance(point, disc) - disc.radius;
          if (near < clear) cost += 26 + (clear - near);
        }
      }
      for (const other of laid) cost += nearness(points, other, clear * 1.6);
      if (best === null || cost < best.cost) best = { arc, points, cost };
    }
    if (best === null) continue;
    laid.push(best.points);
    result.set(connection.key, best.arc);
  }
  return connections.map((connection) => result.get(connection.key) as Arc);
}

/** How much of one line runs beside another; crossings count little, running together a lot. The ends may meet. */
function nearness(points: readonly Point[], other: readonly Point[], clear: number): number {
  let together = 0;
  for (const point of points.slice(2, -2)) {
    let nearest = Number.POSITIVE_INFINITY;
    for (const there of other) nearest = Math.min(nearest, Math.abs(point.x - there.x) + Math.abs(point.y - there.y));
    if (nearest < clear) together += 1 - nearest / clear;
  }
  return together <= 1 ? together : 1 + (together - 1) * 7;
}
