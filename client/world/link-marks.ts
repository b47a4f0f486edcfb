import type { CountryId } from '../../shared/lib/ids.ts';
import { alongArc, type Circle, distance, gapToRect, type Point, type Rect } from './geometry/shapes.ts';
import type { Strand } from './stage-layout.ts';
import type { LinkModel } from './stage-model.ts';

/** A small sign on an agreement's curve: what is special about it, as a shape and not only a colour. */
export interface LinkMark extends Point {
  readonly link: LinkModel;
  readonly kind: MarkKind;
}
export type MarkKind = 'mediator' | 'exclusive' | 'security' | 'lasting';

export const marksOf = (link: LinkModel): readonly MarkKind[] => [
  ...(link.mediator === null ? [] : ['mediator' as const]),
  ...(link.exclusive ? ['exclusive' as const] : []),
  ...(link.security ? ['security' as const] : []),
  ...(link.until === null ? [] : ['lasting' as const]),
];

const alongOne = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];
const around = [-0.25, 0.25, 0.75, -0.75, 0, 0.5, -0.5, 1];

interface Obstacles {
  readonly discs: ReadonlyMap<CountryId, Circle>;
  readonly labels: readonly Rect[];
  readonly hubs: readonly { readonly link: LinkModel; readonly at: Point }[];
}

/** Places every mark on its agreement's curve, or around its hub, as far from discs, names and other marks as can be. */
export function placeMarks(strands: readonly Strand[], { discs, labels, hubs }: Obstacles, size: number, hubRadius: number): LinkMark[] {
  const placed: LinkMark[] = [];
  const standing: Circle[] = [...discs.values(), ...hubs.map(({ at }) => ({ ...at, radius: hubRadius }))];
  const crowding = (point: Point): number => {
    let cost = 0;
    for (const disc of standing) cost += Math.max(0, size * 1.1 + disc.radius - distance(point, disc));
    for (const mark of placed) cost += 2 * Math.max(0, size * 2.3 - distance(point, mark));
    for (const label of labels) cost += 2 * Math.max(0, 2 - gapToRect({ ...point, radius: size }, label));
    return cost;
  };
  for (const link of new Set(strands.map((strand) => strand.link))) {
    const hub = hubs.find((candidate) => candidate.link === link);
    const arc = strands.find((strand) => strand.link === link)?.arc;
    if (!arc) continue;
    const reach = hubRadius + size * 1.25;
    const places = hub
      ? around.map((turn) => ({ x: hub.at.x + Math.cos(turn * Math.PI) * reach, y: hub.at.y + Math.sin(turn * Math.PI) * reach }))
      : alongOne.map((t) => alongArc(arc, t));
    for (const kind of marksOf(link)) {
      const best = places.map((point, rank) => ({ point, cost: crowding(point) + rank * 0.4 })).sort((one, other) => one.cost - other.cost)[0];
      if (best) placed.push({ ...best.point, link, kind });
    }
  }
  return placed;
}
