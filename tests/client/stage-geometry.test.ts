import { describe, expect, it } from 'vitest';
import { fanOut } from '../../client/world/geometry/arcs.ts';
import { freeSpot } from '../../client/world/geometry/free-spot.ts';
import { hullAround } from '../../client/world/geometry/hull.ts';
import { spanningTree } from '../../client/world/geometry/spanning-tree.ts';
import { placeLabels } from '../../client/world/geometry/labels.ts';
import { seeded } from '../../client/world/geometry/seeded.ts';
import { fitMap, spreadSeats } from '../../client/world/geometry/seats.ts';
import { alongArc, type Circle, distance, gapToRect, overlaps, sampleArc } from '../../client/world/geometry/shapes.ts';
import { alongRoute, leg } from '../../client/world/stage-layout.ts';

const screen = { x: 0, y: 0, width: 1280, height: 720 };
const safe = { x: 20, y: 110, width: 1240, height: 430 };
const disc = (x: number, y: number): Circle => ({ x, y, radius: 22 });

describe('links', () => {
  const discs = new Map([
    ['A', disc(200, 300)],
    ['B', disc(800, 300)],
    ['C', disc(500, 300)],
  ]);
  const between = (key: string, a: string, b: string) => ({ key, a, b, from: discs.get(a) as Circle, to: discs.get(b) as Circle });

  it('fan out when several join the same two countries', () => {
    const arcs = fanOut([between('1', 'A', 'B'), between('2', 'A', 'B'), between('3', 'B', 'A')], discs, safe);
    const tops = arcs.map((arc) => alongArc(arc, 0.5));
    for (const [i, one] of tops.entries()) for (const other of tops.slice(i + 1)) expect(distance(one, other)).toBeGreaterThan(25);
  });
  it('keep clear of a third country that stands on the straight way', () => {
    const [arc] = fanOut([between('1', 'A', 'B')], discs, safe);
    const third = discs.get('C') as Circle;
    for (const point of sampleArc(arc as NonNullable<typeof arc>, 40)) expect(distance(point, third)).toBeGreaterThan(third.radius);
  });
  it('begin and end at their countries', () => {
    const [arc] = fanOut([between('1', 'A', 'B')], discs, safe);
    expect(arc?.a).toMatchObject({ x: 200, y: 300 });
    expect(arc?.b).toMatchObject({ x: 800, y: 300 });
  });
  it('carry tokens forwards and backwards, over one curve or two', () => {
    const arc = { a: { x: 0, y: 0 }, c: { x: 50, y: 0 }, b: { x: 100, y: 0 } };
    const back = { a: { x: 100, y: 90 }, c: { x: 100, y: 45 }, b: { x: 100, y: 0 } };
    expect(alongRoute([leg(arc, true)], 0)).toEqual({ x: 100, y: 0 });
    expect(alongRoute([leg(arc, false), leg(back, true)], 0)).toEqual({ x: 0, y: 0 });
    expect(alongRoute([leg(arc, false), leg(back, true)], 1)).toEqual({ x: 100, y: 90 });
  });
});

describe('names', () => {
  it('cover neither discs nor one another, in a crowd of twelve', () => {
    const random = seeded('crowd');
    const homes = Array.from({ length: 12 }, () => ({ x: 300 + random() * 420, y: 160 + random() * 300 }));
    const discs = spreadSeats(homes, 70, safe).map(({ x, y }) => disc(x, y));
    const labels = placeLabels(
      discs.map((circle, i) => ({ id: String(i), disc: circle, width: 90, height: 23 })),
      discs,
      [],
      screen,
    );
    const rects = [...labels.values()];
    expect(rects).toHaveLength(12);
    for (const [i, rect] of rects.entries()) {
      for (const circle of discs) expect(gapToRect(circle, rect)).toBeGreaterThan(0);
      for (const other of rects.slice(i + 1)) expect(overlaps(rect, other)).toBe(false);
    }
  });
  it('step aside when tokens travel below the disc', () => {
    const one = disc(400, 300);
    const below = Array.from({ length: 30 }, (_, i) => ({ x: 340 + i * 4, y: 338 }));
    const free = placeLabels([{ id: 'a', disc: one, width: 80, height: 22 }], [one], [], screen).get('a');
    const moved = placeLabels([{ id: 'a', disc: one, width: 80, height: 22 }], [one], below, screen).get('a');
    expect(free?.y).toBeGreaterThan(one.y);
    expect(moved?.y).toBeLessThan(one.y);
  });
  it('stay on the screen at its edge', () => {
    const corner = disc(1265, 700);
    const rect = placeLabels([{ id: 'a', disc: corner, width: 120, height: 22 }], [corner], [], screen).get('a');
    expect(rect && rect.x + rect.width).toBeLessThanOrEqual(screen.width);
    expect(rect && rect.y + rect.height).toBeLessThanOrEqual(screen.height);
  });
});

describe('seats', () => {
  it('are pushed apart when their countries are neighbours', () => {
    const seats = spreadSeats(
      [
        { x: 500, y: 300 },
        { x: 504, y: 302 },
        { x: 498, y: 306 },
      ],
      60,
      safe,
    );
    for (const [i, one] of seats.entries()) for (const other of seats.slice(i + 1)) expect(distance(one, other)).toBeGreaterThan(55);
  });
  it('stay where they are when there is room', () => {
    const homes = [
      { x: 200, y: 200 },
      { x: 900, y: 400 },
    ];
    expect(spreadSeats(homes, 60, safe)).toEqual(homes);
  });
  it('all lie in the free part of the screen, for a world and for a region', () => {
    const map = { width: 8000, height: 3612 };
    for (const seats of [
      [
        { x: 2400, y: 2400 },
        { x: 3900, y: 740 },
        { x: 6680, y: 2800 },
      ],
      [
        { x: 6000, y: 1900 },
        { x: 6300, y: 2160 },
        { x: 6500, y: 1500 },
      ],
    ]) {
      const fit = fitMap(seats, map, screen, safe);
      for (const seat of seats) {
        const place = { x: fit.x + seat.x * fit.scale, y: fit.y + seat.y * fit.scale };
        expect(place.x).toBeGreaterThanOrEqual(safe.x - 0.01);
        expect(place.x).toBeLessThanOrEqual(safe.x + safe.width + 0.01);
        expect(place.y).toBeGreaterThanOrEqual(safe.y - 0.01);
        expect(place.y).toBeLessThanOrEqual(safe.y + safe.height + 0.01);
      }
    }
  });
  it('show a region larger than a world', () => {
    const map = { width: 8000, height: 3612 };
    const world = fitMap(
      [
        { x: 1500, y: 700 },
        { x: 6700, y: 2800 },
      ],
      map,
      screen,
      safe,
    );
    const region = fitMap(
      [
        { x: 6000, y: 1900 },
        { x: 6500, y: 2160 },
      ],
      map,
      screen,
      safe,
    );
    expect(region.scale).toBeGreaterThan(world.scale * 2);
  });
});

describe('landmarks', () => {
  it('find a place away from discs and names, or none at all', () => {
    const discs = [disc(300, 300), disc(600, 300)];
    const spot = freeSpot(28, safe, { x: 300, y: 300 }, { discs, labels: [{ x: 240, y: 330, width: 120, height: 24 }], curve: [] });
    expect(spot).not.toBeNull();
    for (const other of discs) expect(distance(spot ?? other, other)).toBeGreaterThan(50);
    expect(freeSpot(28, { x: 0, y: 0, width: 60, height: 60 }, { x: 30, y: 30 }, { discs: [disc(30, 30)], labels: [], curve: [] })).toBeNull();
  });
});

describe('the line around a rescued world', () => {
  it('holds every country inside, at its distance', () => {
    const random = seeded('hull');
    const points = Array.from({ length: 20 }, () => ({ x: 100 + random() * 900, y: 100 + random() * 400 }));
    const hull = hullAround(points, 40);
    for (const [i, a] of hull.entries()) {
      const b = hull[(i + 1) % hull.length] as (typeof hull)[number];
      for (const { x, y } of points) expect((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)).toBeGreaterThan(0);
    }
    expect(hull.length).toBeGreaterThan(3);
    expect(hullAround(points.slice(0, 2), 10)).toHaveLength(2);
  });
});

describe('the shape of a bloc', () => {
  it('BL1 holds all its members together by the shortest lines', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 50, y: 10 },
    ];
    const lines = spanningTree(points);
    expect(lines).toHaveLength(2);
    expect(lines.every(([from, to]) => distance(from, to) < 60)).toBe(true);
  });
});
