/** Plain shapes in CSS pixels, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface Circle extends Point {
  readonly radius: number;
}
/** A quadratic curve from `a` over the control point `c` to `b`. */
export interface Arc {
  readonly a: Point;
  readonly c: Point;
  readonly b: Point;
}

export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);
export const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
export const middle = (rect: Rect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });

/** The place at `t` (0–1) of the curve. */
export function alongArc({ a, c, b }: Arc, t: number): Point {
  const u = 1 - t;
  return { x: u * u * a.x + 2 * u * t * c.x + t * t * b.x, y: u * u * a.y + 2 * u * t * c.y + t * t * b.y };
}

/** `count + 1` places along the curve, ends included. */
export const sampleArc = (arc: Arc, count: number): Point[] => Array.from({ length: count + 1 }, (_, i) => alongArc(arc, i / count));

export const overlaps = (a: Rect, b: Rect): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** How far the circle's edge is from the rectangle; negative when they overlap. */
export function gapToRect(circle: Circle, rect: Rect): number {
  const x = clamp(circle.x, rect.x, rect.x + rect.width);
  const y = clamp(circle.y, rect.y, rect.y + rect.height);
  return Math.hypot(circle.x - x, circle.y - y) - circle.radius;
}

export const contains = (rect: Rect, point: Point): boolean =>
  point.x >= rect.x && point.x <= rect.x + rect.width && point.y >= rect.y && point.y <= rect.y + rect.height;

export const inset = (rect: Rect, by: number): Rect => ({
  x: rect.x + by,
  y: rect.y + by,
  width: Math.max(0, rect.width - 2 * by),
  height: Math.max(0, rect.height - 2 * by),
});
