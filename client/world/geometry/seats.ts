import { clamp, type Point, type Rect } from './shapes.ts';

/** How map lengths become CSS pixels: `x' = x + mapX · scale`. */
export interface MapFit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const range = (values: readonly number[]): { low: number; high: number } => ({ low: Math.min(...values), high: Math.max(...values) });

/**
 * Shows as much of the map as lets every seat stand inside `safe`: the whole world when the seats are spread over it,
 * a region when they are neighbours. `screen` is the whole canvas, `map` the map's own size.
 */
export function fitMap(seats: readonly Point[], map: { readonly width: number; readonly height: number }, screen: Rect, safe: Rect): MapFit {
  const whole = { x: { low: map.width * 0.2, high: map.width * 0.8 }, y: { low: map.height * 0.2, high: map.height * 0.7 } };
  const x = seats.length > 0 ? range(seats.map((seat) => seat.x)) : whole.x;
  const y = seats.length > 0 ? range(seats.map((seat) => seat.y)) : whole.y;
  const closest = (8 * screen.width) / map.width;
  const scale = Math.min(closest, safe.width / Math.max(1, x.high - x.low), safe.height / Math.max(1, y.high - y.low));
  // A world map wants to stand in the middle of the screen, a region's seats want to: as far as every seat stays inside.
  const wanted =
    map.width * scale > screen.width * 1.5 ? safe.x + safe.width / 2 - ((x.low + x.high) / 2) * scale : screen.x + (screen.width - map.width * scale) / 2;
  const x0 = clamp(wanted, safe.x - x.low * scale, safe.x + safe.width - x.high * scale);
  return {
    scale,
    x: x0,
    y: safe.y + safe.height / 2 - ((y.low + y.high) / 2) * scale,
  };
}

/**
 * Pushes seats apart until no two are nearer than `gap`, each as near to its own country as it can stay and inside
 * `bounds`. Deterministic; the order of the seats does not decide who moves.
 */
export function spreadSeats(wanted: readonly Point[], gap: number, bounds: Rect): Point[] {
  const places = wanted.map((point) => ({ ...point }));
  for (let round = 0; round < 160; round += 1) {
    const push = places.map(() => ({ x: 0, y: 0 }));
    let crowded = false;
    for (let i = 0; i < places.length; i += 1) {
      for (let j = i + 1; j < places.length; j += 1) {
        const a = places[i] as Point;
        const b = places[j] as Point;
        const apart = Math.hypot(b.x - a.x, b.y - a.y);
        if (apart >= gap) continue;
        crowded = true;
        const angle = apart > 0.5 ? Math.atan2(b.y - a.y, b.x - a.x) : i + j * 2.4;
        const step = (gap - apart) / 2 + 0.2;
        const pushA = push[i] as { x: number; y: number };
        const pushB = push[j] as { x: number; y: number };
        pushA.x -= Math.cos(angle) * step;
        pushA.y -= Math.sin(angle) * step;
        pushB.x += Math.cos(angle) * step;
        pushB.y += Math.sin(angle) * step;
      }
    }
    places.forEach((place, i) => {
      const by = push[i] as Point;
      const home = wanted[i] as Point;
      const pull = crowded ? 0.015 : 0;
      place.x = clamp(place.x + by.x * 0.6 + (home.x - place.x) * pull, bounds.x, bounds.x + bounds.width);
      place.y = clamp(place.y + by.y * 0.6 + (home.y - place.y) * pull, bounds.y, bounds.y + bounds.height);
    });
    if (!crowded) break;
  }
  return places;
}
