import { type Circle, contains, distance, gapToRect, inset, middle, overlaps, type Point, type Rect } from './shapes.ts';

const columns = 26;
const rows = 16;

/** What already stands on the map; curves may be covered, but better not. */
export interface Obstacles {
  readonly discs: readonly Circle[];
  readonly labels: readonly Rect[];
  readonly curve: readonly Point[];
}

/**
 * The emptiest place for a sign of `radius` inside `bounds`: far from discs, labels and curves, and not farther
 * from `near` than it must be. null when everything is too crowded.
 */
export function freeSpot(radius: number, bounds: Rect, near: Point, { discs, labels, curve }: Obstacles): Point | null {
  return emptiest({ width: 2 * radius, height: 2 * radius }, bounds, near, radius, (box) => {
    const point = middle(box);
    let room = Number.POSITIVE_INFINITY;
    for (const disc of discs) room = Math.min(room, distance(point, disc) - disc.radius - radius);
    for (const label of labels) room = Math.min(room, gapToRect({ ...point, radius }, label));
    return { room, onCurve: curve.filter((place) => distance(place, point) < radius + 3).length };
  });
}

/** The same for something wide, such as a sign with its name; gives the box's middle. */
export function freeBox(
  size: { readonly width: number; readonly height: number },
  bounds: Rect,
  near: Point,
  { discs, labels, curve }: Obstacles,
): Point | null {
  return emptiest(size, bounds, near, size.height / 2, (box) => {
    let room = Number.POSITIVE_INFINITY;
    for (const disc of discs) room = Math.min(room, gapToRect(disc, box));
    for (const label of labels) if (overlaps(inset(box, -4), label)) room = 0;
    const around = inset(box, -3);
    return { room, onCurve: curve.filter((place) => contains(around, place)).length };
  });
}

function emptiest(
  size: { readonly width: number; readonly height: number },
  bounds: Rect,
  near: Point,
  enough: number,
  judge: (box: Rect) => { readonly room: number; readonly onCurve: number },
): Point | null {
  const { width, height } = size;
  if (bounds.width < width || bounds.height < height) return null;
  let best: { point: Point; score: number } | null = null;
  for (let i = 0; i <= columns; i += 1) {
    for (let j = 0; j <= rows; j += 1) {
      const box = { x: bounds.x + ((bounds.width - width) * i) / columns, y: bounds.y + ((bounds.height - height) * j) / rows, width, height };
      const { room, onCurve } = judge(box);
      if (room < 3) continue;
      const point = middle(box);
      const score = Math.min(room, enough * 1.4) - onCurve * 10 - distance(point, near) * 0.12;
      if (best === null || score > best.score) best = { point, score };
    }
  }
  return best?.point ?? null;
}
