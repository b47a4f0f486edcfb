import type { AgreementId, CountryId } from '../../shared/lib/ids.ts';
import type { Good } from '../../shared/scenario/schema.ts';
import { type Connection, fanOut } from './geometry/arcs.ts';
import { freeBox, freeSpot } from './geometry/free-spot.ts';
import { placeLabels } from './geometry/labels.ts';
import { spreadSeats } from './geometry/seats.ts';
import { type Arc, alongArc, type Circle, distance, inset, middle, type Point, type Rect, sampleArc } from './geometry/shapes.ts';
import { type LinkMark, placeMarks } from './link-marks.ts';
import type { InstitutionModel, LandmarkModel, LinkModel, StageModel } from './stage-model.ts';

/** Where everything stands, in CSS pixels; a function of the model, the screen and how wide names are. */
export interface StageLayout {
  /** Size of a disc's ring; other sizes follow it. */
  readonly radius: number;
  /** Text of names is drawn at this unit: a little smaller in a crowd. */
  readonly labelUnit: number;
  /** 1 while there are few lines, down to 0.5: how strong lines, their glow and tokens are drawn. */
  readonly density: number;
  readonly discs: ReadonlyMap<CountryId, Circle>;
  /** Empty on a screen too small for names; without those that have no room (`placeLabels`). */
  readonly labels: ReadonlyMap<CountryId, Rect>;
  readonly strands: readonly Strand[];
  readonly hubs: readonly { readonly link: LinkModel; readonly at: Point }[];
  readonly routes: readonly TokenRoute[];
  readonly marks: readonly LinkMark[];
  /** By the body's id; left out where there is no room at all. */
  readonly institutions: ReadonlyMap<string, LandmarkPlace>;
  readonly platform: LandmarkPlace | null;
}

/** Where a landmark's sign stands, and its name under it in one or two lines; none where only the sign has room. */
export interface LandmarkPlace {
  readonly sign: Circle;
  readonly lines: readonly string[];
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
  readonly aid: boolean;
  readonly legs: readonly { readonly arc: Arc; readonly reversed: boolean; readonly length: number }[];
}

export interface LayoutFrame {
  readonly screen: Rect;
  /** What no panel covers. */
  readonly safe: Rect;
  /** 1 on a 1280×720 stage; text and discs grow with it. */
  readonly unit: number;
  readonly homes: ReadonlyMap<CountryId, Point>;
  /** Width of a country's name as drawn at a unit, in CSS pixels. */
  readonly measure: (name: string, unit: number) => number;
  /** Width of a landmark's name, smaller and without a pill. */
  readonly measureSmall: (name: string) => number;
}

export const labelHeight = (unit: number): number => Math.round(23 * unit);

export function layoutStage(model: StageModel, frame: LayoutFrame): StageLayout {
  const { safe, unit } = frame;
  const crowd = model.seats.length > 9 ? 0.9 : 1;
  const labelUnit = unit * (model.seats.length > 12 ? 0.88 : 1);
  const radius = (safe.width < 600 ? 15 : 22) * unit * crowd;
  const named = safe.width >= 600 || model.seats.length <= 6;
  const homes = model.seats.map((seat) => frame.homes.get(seat.id) ?? middle(safe));
  const room = inset(safe, radius * 1.2);
  const places = spreadSeats(homes, radius * (named ? 3.1 : 2.5), { ...room, height: room.height - (named ? labelHeight(labelUnit) : 0) });
  const discs = new Map(model.seats.map((seat, i) => [seat.id, { ...(places[i] as Point), radius }]));
  const circles = [...discs.values()];

  const hubs = model.links.filter((link) => link.parties.length > 2).map((link) => ({ link, at: { x: 0, y: 0 } }));
  const taken: Circle[] = [...circles];
  for (const hub of hubs) {
    const centre = centroid(hub.link.parties.map((id) => discs.get(id)).filter((disc) => disc !== undefined));
    hub.at = freeSpot(radius * 0.62, room, centre, { discs: taken, labels: [], curve: [] }) ?? centre;
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
  const labels: ReadonlyMap<string, Rect> = named
    ? placeLabels(
        model.seats.map((seat) => {
          const disc = discs.get(seat.id) as Circle;
          // The mark of a news card reaches out of the disc.
          return {
            id: seat.id,
            disc: seat.struck ? { ...disc, radius: radius * 1.5 } : disc,
            width: frame.measure(seat.name, labelUnit),
            height: labelHeight(labelUnit),
          };
        }),
        taken,
        curve,
        inset(safe, 2),
      )
    : new Map<string, Rect>();
  const marks = placeMarks(strands, { discs, labels: [...labels.values()], hubs }, markRadius(radius), radius * 0.62);
  const obstacles = { discs: [...taken, ...marks.map(({ x, y }) => ({ x, y, radius: markRadius(radius) }))], labels: [...labels.values()], curve };
  const { institutions, platform } = placeLandmarks(model, frame, radius, discs, obstacles);
  const density = densityOf(strands.length);
  return {
    ...{ radius, labelUnit, density, discs, labels: labels as ReadonlyMap<CountryId, Rect>, strands, hubs, routes: routesOf(strands), marks },
    ...{ institutions, platform },
  };
}

const fewLines = 14;
/** Sixty lines as strong as six would be one white cloud. */
export const densityOf = (lines: number): number => Math.max(0.5, Math.sqrt(fewLines / Math.max(fewLines, lines)));

export const markRadius = (radius: number): number => radius * 0.4;
export const landmarkLine = (unit: number): number => 14 * unit;

/** Bodies stand near their members, spread along the lower part of the map so that each can be found. */
function placeLandmarks(
  model: StageModel,
  { safe, unit, measureSmall }: LayoutFrame,
  radius: number,
  discs: StageLayout['discs'],
  obstacles: { readonly discs: readonly Circle[]; readonly labels: readonly Rect[]; readonly curve: readonly Point[] },
): Pick<StageLayout, 'institutions' | 'platform'> {
  const size = radius * (model.institutions.length > 2 ? 1.05 : 1.25);
  const labels = [...obstacles.labels];
  const place = (lines: readonly string[], near: Point): LandmarkPlace | null => {
    // Its name is wider than it is; where there is no room for that, the sign alone is enough.
    for (const [shown, reach] of [
      [lines, size],
      [lines, size * 0.8],
      [[], size * 0.8],
    ] as const) {
      const signHeight = reach * 1.5;
      const box = { width: Math.max(reach * 1.7, ...shown.map(measureSmall)), height: signHeight + shown.length * landmarkLine(unit) };
      const point = freeBox(box, inset(safe, 4), near, { ...obstacles, labels });
      if (!point) continue;
      labels.push({ x: point.x - box.width / 2, y: point.y - box.height / 2, ...box });
      return { sign: { x: point.x, y: point.y - box.height / 2 + signHeight * 0.63, radius: reach }, lines: shown };
    }
    return null;
  };
  const low = safe.y + safe.height * 0.74;
  const institutions = new Map<string, LandmarkPlace>();
  for (const [i, body] of model.institutions.entries()) {
    const members = body.members.map((id) => discs.get(id)).filter((disc) => disc !== undefined);
    const centre = centroid(members);
    const slot = { x: safe.x + safe.width * (model.institutions.length === 1 ? 0.47 : 0.2 + (0.6 * i) / (model.institutions.length - 1)), y: low };
    const found = place(landmarkLines(body), body.form === 'regional' && members.length > 0 ? centre : centroid([slot, members.length > 0 ? centre : slot]));
    if (found) institutions.set(body.id, found);
  }
  return { institutions, platform: model.platform && place(landmarkLines(model.platform), { x: safe.x + safe.width * 0.3, y: low }) };
}

const longestLine = 17;

/** A body's name in at most two lines; while it is being signed, with how many have. */
export function landmarkLines(landmark: LandmarkModel | InstitutionModel): readonly string[] {
  const words = landmark.name.split(' ');
  const count = landmark.open ? [] : [`${landmark.members.length}/${landmark.quorum}`];
  const whole = [...words, ...count].join(' ');
  if (whole.length <= longestLine) return [whole];
  let first = '';
  while (words.length > 1 && `${first} ${words[0]}`.trim().length <= longestLine) first = `${first} ${words.shift()}`.trim();
  return first === '' ? [whole] : [first, [...words, ...count].join(' ')];
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
  let total = 0;
  for (const { length } of legs) total += length;
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
