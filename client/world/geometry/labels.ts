import { type Circle, clamp, contains, gapToRect, inset, overlaps, type Point, type Rect } from './shapes.ts';

/** A name that wants to stand beside its disc. */
export interface LabelWish {
  readonly id: string;
  readonly disc: Circle;
  readonly width: number;
  readonly height: number;
}

/** Where a label may stand, from the best place on: below, above, at the sides, at the corners. */
function candidates({ disc, width, height }: LabelWish, gap: number): Rect[] {
  const { x, y, radius } = disc;
  const out = radius + gap;
  const corner = radius * 0.62;
  const at = (left: number, top: number): Rect => ({ x: left, y: top, width, height });
  return [
    at(x - width / 2, y + out),
    at(x - width / 2, y - out - height),
    at(x + out, y - height / 2),
    at(x - out - width, y - height / 2),
    at(x + corner, y + corner + gap),
    at(x - corner - width, y + corner + gap),
    at(x + corner, y - corner - gap - height),
    at(x - corner - width, y - corner - gap - height),
    at(x - width / 2, y + out + height * 0.9),
    at(x - width / 2, y - out - height * 1.9),
  ];
}

/**
 * Places every label so that none covers a disc or another label, and as few curve points (where tokens travel) as
 * possible. Everything stays inside `bounds`. The result is keyed by label id.
 */
export function placeLabels(wishes: readonly LabelWish[], discs: readonly Circle[], curve: readonly Point[], bounds: Rect, gap = 5): ReadonlyMap<string, Rect> {
  const options = wishes.map((wish) =>
    candidates(wish, gap)
      .map((rect) => fitInside(rect, bounds))
      .map((rect, rank) => ({ rect, cost: rank * 2 + fixedCost(rect, discs, curve) })),
  );
  // Labels with little choice come first; then everybody may move once more, knowing the others.
  const free = options.map((list) => list.filter((option) => option.cost < 500).length);
  const order = wishes.map((_, i) => i).sort((a, b) => (free[a] as number) - (free[b] as number) || a - b);
  const placed = new Map<number, Rect>();
  for (let round = 0; round < 3; round += 1) {
    for (const i of order) {
      let best: { rect: Rect; cost: number } | null = null;
      for (const option of options[i] as { rect: Rect; cost: number }[]) {
        let cost = option.cost;
        for (const [j, other] of placed) if (j !== i && overlaps(inset(option.rect, -2), other)) cost += 700;
        if (best === null || cost < best.cost) best = { rect: option.rect, cost };
      }
      if (best) placed.set(i, best.rect);
    }
  }
  return new Map(wishes.map((wish, i) => [wish.id, placed.get(i) as Rect]));
}

function fitInside(rect: Rect, bounds: Rect): Rect {
  return { ...rect, x: clamp(rect.x, bounds.x, bounds.x + bounds.width - rect.width), y: clamp(rect.y, bounds.y, bounds.y + bounds.height - rect.height) };
}

function fixedCost(rect: Rect, discs: readonly Circle[], curve: readonly Point[]): number {
  let cost = 0;
  for (const disc of discs) if (gapToRect(disc, rect) < 1) cost += 1000;
  const around = inset(rect, -4);
  for (const point of curve) if (contains(around, point)) cost += 5;
  return cost;
}
