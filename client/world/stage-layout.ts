import type { AgreementId, CountryId } from '../../shared/lib/ids.ts';
import type { Good } from '../../shared/scenario/schema.ts';
import { type Connection, fanOut } from './geometry/arcs.ts';
import { freeSpot } from './geometry/free-spot.ts';
import { placeLabels } from './geometry/labels.ts';
import { spreadSeats } from './geometry/seats.ts';
import { type Arc, alongArc, type Circle, distance, inset, middle, type Point, type Rect, sampleArc } from './geometry/shapes.ts';
import type { LinkModel, StageModel } from './stage-model.ts';

/** Where everything stands, in CSS pixels; a function of the model, the screen and how wide names are. */
export interface StageLayout {
  /** Size of a disc's ring; other sizes follow it. */
  readonly radius: number;
  readonly discs: ReadonlyMap<CountryId, Circle>;
  /** Empty on a screen too small for names. */
  readonly labels: ReadonlyMap<CountryId, Rect>;
  readonly strands: readonly Strand[];
  readonly hubs: readonly { readonly link: LinkModel; readonly at: Point }[];
  readonly routes: readonly TokenRoute[];
  readonly institution: Circle | null;
  readonly platform: Circle | null;
}

/** One drawn curve of an agreement: between two parties, or between a party and the agreement's hub. */
export interface Strand {
  readonly link: LinkModel;
  readonly a: CountryId;
  readonly b: CountryId | null;
  readonly arc: Arc;
}

/** The way of one kind of goods: one or two curves, each possibly walked backwards. */
export interface TokenRoute {
  readonly link: AgreementId;
  readonly from: CountryId;
  readonly to: CountryId;
  readonly good: Good;
  readonly amount: number;
  readonly legs: readonly { readonly arc: Arc; readonly reversed: boolean; readonly length: number }[];
}

export interface LayoutFrame {
  readonly screen: Rect;
  /** What no panel covers. */
  readonly safe: Rect;
  /** 1 on a 1280×720 stage; text and discs grow with it. */
  readonly unit: number;
  readonly homes: ReadonlyMap<CountryId, Point>;
  /** Width of a country's name as drawn, in CSS pixels. */
  readonly measure: (name: string) => number;
}

export const labelHeight = (unit: number): number => Math.round(23 * unit);

export function layoutStage(model: StageModel, frame: LayoutFrame): StageLayout {
  const { safe, unit } = frame;
  const crowd = model.seats.length > 9 ? 0.9 : 1;
  const radius = (safe.width < 600 ? 15 : 22) * unit * crowd;
  const named = safe.width >= 600 || model.seats.length <= 6;
  const homes = model.seats.map((seat) => frame.homes.get(seat.id) ?? middle(safe));
  const room = inset(safe, radius * 1.2);
  const places = spreadSeats(homes, radius * (named ? 3.1 : 2.5), { ...room, height: room.height - (named ? labelHeight(unit) : 0) });
  const discs = new Map(model.seats.map((seat, i) => [seat.id, { ...(places[i] as Point), radius }]));
  const circles = [...discs.values()];

  const hubs = model.links.filter((link) => link.parties.length > 2).map((link) => ({ link, at: { x: 0, y: 0 } }));
  const taken: Circle[] = [...circles];
  for (const hub of hubs) {
    const centre = centroid(hub.link.parties.map((id) => discs.get(id)).filter((disc) => disc !== undefined));
    hub.at = freeSpot(radius * 0.62, room, centre, taken, [], []) ?? centre;
    taken.push({ ...hub.at, radius: radius * 0.62 });
  }

  const wishes: (Connection & { link: LinkModel; end: CountryId | null })[] = [];
  for (const link of model.links) {
    const hub = hubs.find((candidate) => candidate.link === link);
    const [first, second] = link.parties;
    if (hub) {
      for (const party of link.parties) {
        const disc = discs.get(party);
        if (disc) wishes.push({ key: `${link.id}/${party}`, a: party, b: '', from: disc, to: hub.at, link, end: null });
      }
    } else if (first && second && discs.has(first) && discs.has(second)) {
      wishes.push({ key: link.id, a: first, b: second, from: discs.get(first) as Circle, to: discs.get(second) as Circle, link, end: second });
    }
  }
  const arcs = fanOut(wishes, discs, frame.safe);
  const strands = wishes.map((wish, i) => ({ link: wish.link, a: wish.a as CountryId, b: wish.end, arc: arcs[i] as Arc }));
  const curve = strands.flatMap((strand) => sampleArc(strand.arc, 28).slice(1, -1));
  const labels = named
    ? placeLabels(
        model.seats.map((seat) => ({ id: seat.id, disc: discs.get(seat.id) as Circle, width: frame.measure(seat.name), height: labelHeight(unit) })),
        taken,
        curve,
        inset(safe, 2),
      )
    : new Map<string, Rect>();

  const landmark = radius * 1.25;
  const rects = [...labels.values()];
  const spot = (wanted: boolean, near: Point): Circle | null => {
    // Its name is wider than it is; where there is no room for that, the sign alone is enough.
    const point = wanted
      ? (freeSpot(landmark * 1.7, inset(safe, 4), near, taken, rects, curve) ?? freeSpot(landmark, inset(safe, 4), near, taken, rects, curve))
      : null;
    if (point) taken.push({ ...point, radius: landmark });
    return point && { ...point, radius: landmark };
  };
  const low = safe.y + safe.height * 0.72;
  const institution = spot(model.institution !== null, { x: safe.x + safe.width * 0.47, y: low });
  const platform = spot(model.platform !== null, { x: safe.x + safe.width * 0.3, y: low });
  return { radius, discs, labels: labels as ReadonlyMap<CountryId, Rect>, strands, hubs, routes: routesOf(strands), institution, platform };
}

function centroid(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return { x: points.reduce((sum, point) => sum + point.x, 0) / count, y: points.reduce((sum, point) => sum + point.y, 0) / count };
}

function routesOf(strands: readonly Strand[]): TokenRoute[] {
  const links = new Map(strands.map((strand) => [strand.link.id, strand.link]));
  return [...links.values()].flatMap((link) =>
    link.flows.flatMap((flow) => {
      const legs = legsBetween(
        strands.filter((strand) => strand.link === link),
        flow.from,
        flow.to,
      );
      return legs ? [{ link: link.id, ...flow, legs }] : [];
    }),
  );
}

/** How goods go from one party to another along an agreement's curves; null when they are not both on it. */
export function legsBetween(strands: readonly Strand[], from: CountryId, to: CountryId): TokenRoute['legs'] | null {
  const direct = strands.find((strand) => strand.b !== null && ((strand.a === from && strand.b === to) || (strand.a === to && strand.b === from)));
  if (direct) return [leg(direct.arc, direct.a !== from)];
  const out = strands.find((strand) => strand.b === null && strand.a === from);
  const home = strands.find((strand) => strand.b === null && strand.a === to);
  return out && home ? [leg(out.arc, false), leg(home.arc, true)] : null;
}

export const leg = (arc: Arc, reversed: boolean): TokenRoute['legs'][number] => {
  const points = sampleArc(arc, 10);
  return { arc, reversed, length: points.slice(1).reduce((sum, point, i) => sum + distance(points[i] as Point, point), 0) };
};

/** The place after `share` (0–1) of the whole way. */
export function alongRoute(legs: TokenRoute['legs'], share: number): Point {
  const total = legs.reduce((sum, { length }) => sum + length, 0);
  let rest = Math.max(0, Math.min(1, share)) * total;
  for (const [i, { arc, reversed, length }] of legs.entries()) {
    if (rest > length && i < legs.length - 1) {
      rest -= length;
      continue;
    }
    const t = length === 0 ? 0 : rest / length;
    return alongArc(arc, reversed ? 1 - t : t);
  }
  return { x: 0, y: 0 };
}
