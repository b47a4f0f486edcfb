import { type Circle, clamp, contains, gapToRect, inset, overlaps, type Point, type Rect } from './shapes.ts';

/** A name that wants to stand beside its disc. */
export interface LabelWish {
  readonly id: string;
  readonly disc: Circle;
  readonly width: number;
  readonly height: number;
}

/** The first so many candidates touch their disc. */
const besideDisc = 8;

/** Where a label may stand, from the best place on: below, above, at the sides, at the corners. */
function candidates({ disc, width, height }: LabelWish, gap: number): Rect[] {
  const { x, y, radius } = disc;
  const out = radius + gap;
  // Past the badges that a disc wears at its corners.
  const corner = radius * 0.92;
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
    ...further({ disc, width, height }, out + height * 0.9),
    ...further({ disc, width, height }, out + height * 2.1),
  ];
}

/** Places around the disc at a greater distance, for a crowd; a thin line then says whose name it is. */
function further({ disc, width, height }: Omit<LabelWish, 'id'>, out: number): Rect[] {
  return [0.25, 0.75, 0.125, 0.375, 0, 0.5, 0.625, 0.875, 0.19, 0.31, 0.69, 0.81].map((turn) => {
    const angle = turn * Math.PI * 2;
    const x = disc.x + Math.cos(angle) * (out + width / 2);
    const y = disc.y + Math.sin(angle) * (out + height / 2);
    return { x: x - width / 2, y: y - height / 2, width, height };
  });
}

/** How far a name may stand from its disc's edge before a line must join them. */
export const nearDisc = (disc: Circle, rect: Rect): boolean => gapToRect(disc, rect) < disc.radius * 0.5;

/**
 * Places every label so that none covers a disc or another label, and as few curve points (where tokens travel) as
 * possible. Everything stays inside `bounds`. The result is keyed by label id; a name for which there is no room at all
 * is left out, for the letters on the disc say it too.
 */
export function placeLabels(wishes: readonly LabelWish[], discs: readonly Circle[], curve: readonly Point[], bounds: Rect, gap = 5): ReadonlyMap<string, Rect> {
  const options = wishes.map((wish) =>
    candidates(wish, gap)
      .map((rect) => fitInside(rect, bounds))
      .map((rect, rank) => ({ rect, cost: rank * 2 + (rank < besideDisc ? 0 : 26) + fixedCost(rect, discs, curve) })),
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
  dropCovering(placed, discs);
  return new Map(wishes.flatMap((wish, i) => (placed.has(i) ? [[wish.id, placed.get(i) as Rect] as const] : [])));
}

/** Takes away the fewest labels so that those that stay cover nothing. */
function dropCovering(placed: Map<number, Rect>, discs: readonly Circle[]): void {
  for (const [i, rect] of placed) if (discs.some((disc) => gapToRect(disc, rect) <= 0)) placed.delete(i);
  const clashes = (i: number): number => [...placed].filter(([j, other]) => j !== i && overlaps(placed.get(i) as Rect, other)).length;
  for (;;) {
    const [worst] = [...placed.keys()].map((i) => ({ i, count: clashes(i) })).sort((a, b) => b.count - a.count);
    if (!worst || worst.count === 0) return;
    placed.delete(worst.i);
  }
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
