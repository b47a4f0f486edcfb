import { type Circle, distance, gapToRect, type Point, type Rect } from './shapes.ts';

/**
 * The emptiest place for a landmark of `radius` inside `bounds`: far from discs, labels and curves, and not farther
 * from `near` than it must be. null when everything is too crowded.
 */
export function freeSpot(radius: number, bounds: Rect, near: Point, discs: readonly Circle[], labels: readonly Rect[], curve: readonly Point[]): Point | null {
  let best: { point: Point; score: number } | null = null;
  const columns = 26;
  const rows = 16;
  for (let i = 0; i <= columns; i += 1) {
    for (let j = 0; j <= rows; j += 1) {
      const point = { x: bounds.x + radius + ((bounds.width - 2 * radius) * i) / columns, y: bounds.y + radius + ((bounds.height - 2 * radius) * j) / rows };
      let room = Number.POSITIVE_INFINITY;
      for (const disc of discs) room = Math.min(room, distance(point, disc) - disc.radius - radius);
      for (const label of labels) room = Math.min(room, gapToRect({ ...point, radius }, label));
      if (room < 3) continue;
      let onCurve = 0;
      for (const place of curve) if (distance(place, point) < radius + 3) onCurve += 1;
      const score = Math.min(room, radius * 1.4) - onCurve * 10 - distance(point, near) * 0.12;
      if (best === null || score > best.score) best = { point, score };
    }
  }
  return best?.point ?? null;
}
