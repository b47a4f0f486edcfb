import type { CountryId } from '../../../shared/lib/ids.ts';
import type { LessonMap } from '../../../shared/protocol/http.ts';
import { alongArc, type Arc, type Circle, inset, type Point, type Rect } from '../../world/geometry/shapes.ts';
import { outlines, type Outlines, type WorldMapData } from '../../world/map/ground.ts';
import { layoutStage } from '../../world/stage-layout.ts';
import { codesOf, type SeatModel, type StageModel } from '../../world/stage-model.ts';
import type { ToldDeal } from './film-deals.ts';

export interface FilmMapLayout {
  readonly discs: readonly (Circle & { readonly id: CountryId; readonly code: string })[];
  readonly curves: readonly { readonly told: ToldDeal; readonly arc: Arc }[];
  /** Where an agreement of more than two meets. */
  readonly hubs: readonly { readonly told: ToldDeal; readonly at: Point }[];
  /** One sign for each agreement that was not fully kept. */
  readonly signs: readonly { readonly told: ToldDeal; readonly at: Point }[];
}

/** The same ground as on the stage, for a picture of this size in pixels. */
export const filmGround = (map: LessonMap, world: WorldMapData | null, screen: Rect): Outlines =>
  outlines({ map: map.map, seats: map.countries }, world, screen, inset(screen, 22));

/** Countries and agreements where the stage would draw them; a function of the frame and the size alone. */
export function filmMapLayout(map: LessonMap, homes: Outlines['homes'], deals: readonly ToldDeal[], screen: Rect): FilmMapLayout {
  const codes = codesOf(map.countries.map(({ id }) => id));
  const links = new Map(deals.map((told) => [told.deal.id, told]));
  const layout = layoutStage(modelOf(map, codes, deals), {
    screen,
    safe: inset(screen, 4),
    unit: map.countries.length > 12 ? 0.85 : 1,
    homes,
    measure: (name, unit) => name.length * 8 * unit,
    measureSmall: (name) => name.length * 7,
  });
  const curves = layout.strands.flatMap(({ link, arc }) => entry(links.get(link.id), (told) => ({ told, arc })));
  const hubs = layout.hubs.flatMap(({ link, at }) => entry(links.get(link.id), (told) => ({ told, at })));
  const signs = deals.flatMap((told) => {
    if (told.outcome !== 'short' && told.outcome !== 'break') return [];
    const curve = curves.find((one) => one.told === told);
    const at = hubs.find((one) => one.told === told)?.at ?? (curve === undefined ? undefined : alongArc(curve.arc, 0.5));
    return at === undefined ? [] : [{ told, at }];
  });
  const discs = [...layout.discs].map(([id, circle]) => ({ ...circle, id, code: codes.get(id) ?? id }));
  return { discs, curves, hubs, signs };
}

const entry = <Found, Made>(found: Found | undefined, make: (found: Found) => Made): Made[] => (found === undefined ? [] : [make(found)]);

function modelOf(map: LessonMap, codes: ReadonlyMap<CountryId, string>, deals: readonly ToldDeal[]): StageModel {
  const still = { need: 1, mark: 'none', bot: false, inInstitution: false, onPlatform: false, struck: false, people: null } as const;
  return {
    map: map.map,
    seats: map.countries.map(({ id, colour, place }): SeatModel => ({ id, code: codes.get(id) ?? id, name: id, colour, place, ...still })),
    links: deals.map(({ deal: { id, form, parties } }) => ({
      ...{ id, form, parties, trust: 50, volume: 1, flows: [], gift: false, mediator: null, exclusive: false, security: false, until: null },
    })),
    threat: { level: 0, line: 100 },
    institutions: [],
    platform: null,
    struck: null,
    mood: 'calm',
    theme: 'night',
    still: true,
  };
}
