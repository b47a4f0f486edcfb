import type { Point, Rect } from '../geometry/shapes.ts';
import { seeded } from '../geometry/seeded.ts';

/** One invented island in CSS pixels. */
export interface Island {
  /** The country that lives there; null for an uninhabited islet. */
  readonly owner: string | null;
  readonly centre: Point;
  readonly size: number;
  readonly outline: readonly Point[];
  /** Inner contour lines, low to high. */
  readonly ridges: readonly (readonly Point[])[];
}

const corners = 84;

/** A smooth irregular coast around `centre`: slow waves make capes and bays, fast ones roughen it a little. */
function coast(centre: Point, size: number, random: () => number, rough: number): { outline: Point[]; ridge: (share: number) => Point[] } {
  const waves = [2, 3, 4, 5, 7, 9].map((count) => ({ count, turn: random() * Math.PI * 2, height: ((0.34 * rough) / count ** 0.72) * (0.45 + random() * 0.55) }));
  const stretch = 1 + 0.3 * random();
  const lean = random() * Math.PI;
  const bump = { x: (random() - 0.5) * 0.24, y: (random() - 0.5) * 0.2 };
  const ring = (share: number): Point[] => Array.from({ length: corners }, (_, i) => {
    const angle = (i / corners) * Math.PI * 2;
    // High ground follows the coast less and less, and stands off the middle.
    const reach = waves.reduce((sum, wave) => sum + Math.cos(wave.count * angle + wave.turn) * wave.height * share ** (wave.count / 5), 1);
    const radius = size * share * Math.max(0.25, reach);
    const x = Math.cos(angle) * radius * stretch;
    const y = (Math.sin(angle) * radius) / stretch;
    return {
      x: centre.x + x * Math.cos(lean) - y * Math.sin(lean) + bump.x * size * (1 - share),
      y: centre.y + (x * Math.sin(lean) + y * Math.cos(lean)) * 0.86 + bump.y * size * (1 - share),
    };
  });
  return { outline: ring(1), ridge: ring };
}

/**
 * The invented sea: one large island per place (`x`, `y` 0–1 of `area`), its islets, and a few islets in the open
 * water. Depends on the ids and the area alone.
 */
export function archipelago(places: readonly { readonly id: string; readonly x: number; readonly y: number }[], area: Rect, screen: Rect): Island[] {
  const unit = Math.min(area.width * 0.62, area.height, Math.sqrt(area.width * area.height) * 0.72) / Math.sqrt(Math.max(2.4, places.length));
  const islands: Island[] = [];
  const clear = (point: Point, size: number, margin: number): boolean =>
    islands.every((other) => Math.hypot(other.centre.x - point.x, other.centre.y - point.y) > other.size * 1.25 + size * 1.3 + margin);
  const add = (owner: string | null, centre: Point, size: number, random: () => number, rough: number): void => {
    const { outline, ridge } = coast(centre, size, random, rough);
    islands.push({ owner, centre, size, outline, ridges: owner === null ? (size > unit * 0.12 ? [ridge(0.55)] : []) : [ridge(0.8), ridge(0.6), ridge(0.4), ridge(0.22)] });
  };
  for (const place of places) {
    const random = seeded(`island/${place.id}`);
    add(place.id, { x: area.x + place.x * area.width, y: area.y + place.y * area.height }, unit * (0.5 + random() * 0.08), random, 1);
  }
  for (const place of places) {
    const random = seeded(`islets/${place.id}`);
    const home = { x: area.x + place.x * area.width, y: area.y + place.y * area.height };
    const turn = random() * Math.PI * 2;
    for (let i = 0; i < 5; i += 1) {
      const angle = turn + i * 0.5 + (random() - 0.5) * 0.3;
      const size = unit * (0.05 + random() * 0.085);
      const far = unit * (0.86 + i * 0.09 + random() * 0.12);
      const centre = { x: home.x + Math.cos(angle) * far * 1.1, y: home.y + Math.sin(angle) * far * 0.86 };
      if (clear(centre, size, unit * 0.02)) add(place.id, centre, size, random, 0.8);
    }
  }
  const random = seeded(`sea/${places.map((place) => place.id).join('/')}`);
  for (let i = 0; i < 60; i += 1) {
    const size = unit * (0.035 + random() ** 2 * 0.15);
    const centre = { x: screen.x + random() * screen.width, y: screen.y + random() * screen.height };
    if (clear(centre, size, unit * 0.24)) add(null, centre, size, random, 0.9);
  }
  return islands;
}

/** A closed smooth path through the points, as an SVG path. */
export function smoothPath(points: readonly Point[]): string {
  const at = (i: number): Point => points[(i + points.length) % points.length] as Point;
  const text = (value: number): string => value.toFixed(1);
  let path = `M${text(at(0).x)} ${text(at(0).y)}`;
  for (let i = 0; i < points.length; i += 1) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const one = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const two = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    path += `C${text(one.x)} ${text(one.y)} ${text(two.x)} ${text(two.y)} ${text(to.x)} ${text(to.y)}`;
  }
  return `${path}Z`;
}
