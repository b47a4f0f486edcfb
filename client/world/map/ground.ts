import type { CountryId } from '../../../shared/lib/ids.ts';
import { fitMap } from '../geometry/seats.ts';
import { middle, type Point, type Rect } from '../geometry/shapes.ts';
import type { StageModel } from '../stage-model.ts';
import { archipelago, smoothPath } from './archipelago.ts';

export interface WorldMapData {
  readonly width: number;
  readonly height: number;
  readonly graticule: string;
  readonly land: readonly string[];
  readonly countries: Readonly<Record<string, { readonly d: string; readonly seat: readonly number[]; readonly box: readonly number[] }>>;
}

/** Where the ground lies: how map units become CSS pixels, and where each country's own land has its middle. */
interface Lie {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** In CSS pixels. */
  readonly homes: ReadonlyMap<CountryId, Point>;
  readonly invented: boolean;
}

/** The ground under the seats as SVG paths in map units. */
export interface Outlines extends Lie {
  readonly shapes: readonly { readonly owner: CountryId | null; readonly d: string }[];
  readonly ridges: readonly { readonly owner: CountryId | null; readonly d: string; readonly height: number }[];
  readonly grid: string;
}

/** The same, ready to paint. */
export interface Ground extends Lie {
  readonly shapes: readonly { readonly owner: CountryId | null; readonly path: Path2D }[];
  readonly ridges: readonly { readonly owner: CountryId | null; readonly path: Path2D; readonly height: number }[];
  readonly grid: Path2D;
}

/** What of a world the ground depends on. */
export interface Settled {
  readonly map: StageModel['map'];
  readonly seats: readonly Pick<StageModel['seats'][number], 'id' | 'place'>[];
}

let worldMap: Promise<WorldMapData> | undefined;
/** The outlines of the real world, loaded once and only where they are shown. */
export function loadWorldMap(): Promise<WorldMapData> {
  worldMap ??= import('./world.json', { with: { type: 'json' } }).then((module) => module.default as WorldMapData);
  return worldMap;
}

/** `safe` is the part of the canvas that no panel covers; seats must stand there. */
export function layGround(model: Settled, world: WorldMapData | null, screen: Rect, safe: Rect): Ground {
  const { shapes, ridges, grid, ...lie } = outlines(model, world, screen, safe);
  return {
    ...lie,
    shapes: shapes.map(({ owner, d }) => ({ owner, path: new Path2D(d) })),
    ridges: ridges.map(({ owner, d, height }) => ({ owner, path: new Path2D(d), height })),
    grid: new Path2D(grid),
  };
}

export function outlines(model: Settled, world: WorldMapData | null, screen: Rect, safe: Rect): Outlines {
  return model.map === 'world' && world ? realGround(model, world, screen, safe) : inventedGround(model, screen, safe);
}

function realGround(model: Settled, world: WorldMapData, screen: Rect, safe: Rect): Outlines {
  const owners = new Map<string, CountryId>();
  const anchors: { id: CountryId; point: Point }[] = [];
  for (const seat of model.seats) {
    if (!('iso' in seat.place)) continue;
    owners.set(seat.place.iso, seat.id);
    const [x = world.width / 2, y = world.height / 2] = world.countries[seat.place.iso]?.seat ?? [];
    anchors.push({ id: seat.id, point: { x, y } });
  }
  // A little closer than every seat allows: the outermost ones step in (`spreadSeats`), and the map fills the screen.
  const closer = { x: safe.x - safe.width * 0.03, y: safe.y - safe.height * 0.07, width: safe.width * 1.06, height: safe.height * 1.14 };
  const fit = fitMap(
    anchors.map((anchor) => anchor.point),
    world,
    screen,
    closer,
  );
  const shapes = Object.entries(world.countries).map(([iso, country]) => ({ owner: owners.get(iso) ?? null, d: country.d }));
  return {
    ...fit,
    shapes: [
      ...world.land.map((d) => ({ owner: null, d })),
      ...shapes.filter((shape) => shape.owner === null),
      ...shapes.filter((shape) => shape.owner !== null),
    ],
    ridges: [],
    grid: world.graticule,
    homes: new Map(anchors.map(({ id, point }) => [id, { x: fit.x + point.x * fit.scale, y: fit.y + point.y * fit.scale }])),
    invented: false,
  };
}

function inventedGround(model: Settled, screen: Rect, safe: Rect): Outlines {
  const places = model.seats.map((seat, i) => ({ id: seat.id, ...('x' in seat.place ? seat.place : around(i, model.seats.length)) }));
  const islands = archipelago(places, safe, screen);
  let grid = '';
  const step = Math.max(90, screen.width / 11);
  const centre = middle(screen);
  for (let i = -7; i <= 7; i += 1) {
    // Gently bowed meridians and parallels, as on a sea chart.
    const across = centre.x + i * step * 0.86;
    grid += `M${across} ${screen.y}Q${centre.x + i * step * 1.1} ${centre.y} ${across} ${screen.y + screen.height}`;
    const down = centre.y + i * step;
    grid += `M${screen.x} ${down}Q${centre.x} ${centre.y + i * step * 1.12} ${screen.x + screen.width} ${down}`;
  }
  const owner = (id: string | null): CountryId | null => model.seats.find((seat) => seat.id === id)?.id ?? null;
  return {
    scale: 1,
    x: 0,
    y: 0,
    shapes: islands.map((island) => ({ owner: owner(island.owner), d: smoothPath(island.outline) })),
    ridges: islands.flatMap((island) => island.ridges.map((ridge, height) => ({ owner: owner(island.owner), d: smoothPath(ridge), height }))),
    grid,
    homes: new Map(
      model.seats.map((seat, i) => {
        const place = places[i] as { x: number; y: number };
        return [seat.id, { x: safe.x + place.x * safe.width, y: safe.y + place.y * safe.height }];
      }),
    ),
    invented: true,
  };
}

/** A country without a place stands on a circle. */
const around = (i: number, count: number): Point => ({
  x: 0.5 + 0.32 * Math.cos((i / count) * Math.PI * 2),
  y: 0.5 + 0.3 * Math.sin((i / count) * Math.PI * 2),
});
