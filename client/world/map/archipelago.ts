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

/** A smooth irregular coast around `centre`: slow waves make capes and bays, fast ones roughen it. */
function coast(centre: Point, size: number, random: () => number, rough: number, fine: boolean): { outline: Point[]; ridge: (share: number) => Point[] } {
  const corners = fine ? 96 : 34;
  const waves = [2, 3, 4, 5, 6, 8, 11, ...(fine ? [15, 21, 28] : [])].map((count) => ({
    count,
    turn: random() * Math.PI * 2,
    height: ((0.27 * rough) / count ** 0.92) * (0.55 + random() * 0.6),
  }));
  const stretch = 1.08 + 0.2 * random();
  const lean = (random() - 0.5) * 1.5;
  const bump = { x: (random() - 0.5) * 0.3, y: (random() - 0.5) * 0.24 };
  const ring = (share: number): Point[] =>
    Array.from({ length: corners }, (_, i) => {
      const angle = (i / corners) * Math.PI * 2;
      // High ground follows the coast less and less, and stands off the middle.
      const reach = waves.reduce((sum, wave) => sum + Math.cos(wave.count * angle + wave.turn) * wave.height * share ** (wave.count / 4), 1);
      const radius = size * share * Math.max(0.3, reach);
      const x = Math.cos(angle) * radius * stretch;
      const y = (Math.sin(angle) * radius) / stretch;
      return {
        x: centre.x + x * Math.cos(lean) - y * Math.sin(lean) + bump.x * size * (1 - share),
        y: centre.y + (x * Math.sin(lean) + y * Math.cos(lean)) * 0.88 + bump.y * size * (1 - share),
      };
    });
  return { outline: ring(1), ridge: ring };
}

/**
 * The invented sea: one large island per place (`x`, `y` 0–1 of `area`), its islets, and a few islets in the open
 * water. Depends on the ids and the area alone.
 */
export function archipelago(places: readonly { readonly id: string; readonly x: number; readonly y: number }[], area: Rect, screen: Rect): Island[] {
  const at = (place: { readonly x: number; readonly y: number }): Point => ({ x: area.x + place.x * area.width, y: area.y + place.y * area.height });
  const nearest = Math.min(
    ...places.flatMap((one, i) => places.slice(i + 1).map((other) => Math.hypot(at(one).x - at(other).x, (at(one).y - at(other).y) * 1.15))),
    Number.POSITIVE_INFINITY,
  );
  const unit = Math.min(area.width * 0.56, area.height * 0.86, Math.sqrt(area.width * area.height) * 0.6) / Math.sqrt(Math.max(2.4, places.length));
  // Neighbours keep a strait between them.
  const largest = Math.max(unit * 0.34, Math.min(unit * 0.62, nearest * 0.4));
  const islands: Island[] = [];
  const clear = (point: Point, size: number, margin: number): boolean =>
    islands.every((other) => Math.hypot(other.centre.x - point.x, other.centre.y - point.y) > other.size * 1.25 + size * 1.3 + margin);
  const add = (owner: string | null, centre: Point, size: number, random: () => number, rough: number): void => {
    const { outline, ridge } = coast(centre, size, random, rough, size > unit * 0.3);
    islands.push({
      owner,
      centre,
      size,
      outline,
      ridges:
        size > unit * 0.3 ? [ridge(0.94), ridge(0.76), ridge(0.56), ridge(0.38), ridge(0.2)] : size > unit * 0.07 ? [ridge(0.88), ridge(0.5)] : [ridge(0.84)],
    });
  };
  for (const place of places) {
    const random = seeded(`island/${place.id}`);
    add(place.id, at(place), largest * (0.92 + random() * 0.08), random, 1);
  }
  for (const place of places) {
    const random = seeded(`islets/${place.id}`);
    const home = at(place);
    const turn = random() * Math.PI * 2;
    for (let i = 0; i < 5; i += 1) {
      const angle = turn + i * 0.5 + (random() - 0.5) * 0.3;
      const size = unit * (0.045 + random() * 0.075);
      const far = largest * (1.45 + i * 0.16 + random() * 0.2);
      const centre = { x: home.x + Math.cos(angle) * far * 1.1, y: home.y + Math.sin(angle) * far * 0.86 };
      if (clear(centre, size, unit * 0.02)) add(place.id, centre, size, random, 0.8);
    }
  }
  const random = seeded(`sea/${places.map((place) => place.id).join('/')}`);
  for (let i = 0; i < 60; i += 1) {
    const size = unit * (0.03 + random() ** 2 * 0.13);
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
