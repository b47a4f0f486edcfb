import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fanOut } from '../../client/world/geometry/arcs.ts';
import { placeLabels } from '../../client/world/geometry/labels.ts';
import { fitMap } from '../../client/world/geometry/seats.ts';
import { alongArc, type Circle, contains, distance, gapToRect, inset, overlaps, type Rect, sampleArc } from '../../client/world/geometry/shapes.ts';
import { densityOf, layoutStage, type StageLayout } from '../../client/world/stage-layout.ts';
import { buildStageModel, type StageModel } from '../../client/world/stage-model.ts';
import { planTokens } from '../../client/world/token-plan.ts';
import { stageFixture } from '../support/stage-fixtures.ts';

const world = JSON.parse(readFileSync(new URL('../../client/world/map/world.json', import.meta.url), 'utf8')) as {
  readonly width: number;
  readonly height: number;
  readonly countries: Readonly<Record<string, { readonly seat: readonly [number, number] }>>;
};

/** What the panels leave free, measured in the browser. */
const frames = {
  projector: { screen: { x: 0, y: 0, width: 1280, height: 720 }, safe: { x: 14, y: 116, width: 1252, height: 428 }, unit: 1 },
  'projector with news cards': { screen: { x: 0, y: 0, width: 1280, height: 720 }, safe: { x: 14, y: 116, width: 1252, height: 348 }, unit: 1 },
  'large projector': { screen: { x: 0, y: 0, width: 1920, height: 1080 }, safe: { x: 21, y: 174, width: 1878, height: 642 }, unit: 1.5 },
  'old 4:3 projector': { screen: { x: 0, y: 0, width: 1024, height: 768 }, safe: { x: 13, y: 104, width: 998, height: 500 }, unit: 0.9 },
  phone: { screen: { x: 0, y: 0, width: 390, height: 844 }, safe: { x: 9, y: 150, width: 372, height: 208 }, unit: 0.82 },
} as const;

function stageOf(countries: number, links: number, full: boolean): StageModel {
  const { view, map } = stageFixture({ world: 'twenty', language: 'id', phase: 'negotiation', nowMs: 0, links, full });
  const model = buildStageModel(view, map, {
    ...{ theme: 'night', reducedMotion: false, before: false, platformName: 'Platform digital' },
    ...{
      institutionName: (id: string) => `Badan ${id}`,
      nameOf: (id: string) => ({ GBR: 'Britania Raya', USA: 'Amerika Serikat', ZAF: 'Afrika Selatan' })[id] ?? 'Arab Saudi',
    },
  });
  const seats = model.seats.slice(0, countries);
  const known = new Set(seats.map((seat) => seat.id));
  return {
    ...model,
    seats,
    links: model.links.filter((link) => link.parties.every((id) => known.has(id))),
    institutions: model.institutions.map((body) => ({ ...body, members: body.members.filter((id) => known.has(id)) })),
  };
}

function layOut(model: StageModel, { screen, safe, unit }: (typeof frames)[keyof typeof frames]): StageLayout {
  const room = { x: safe.x + 58 * unit, y: safe.y + 28 * unit, width: safe.width - 116 * unit, height: safe.height - 80 * unit };
  const anchors = model.seats.map((seat) => {
    const [x, y] = ('iso' in seat.place && world.countries[seat.place.iso]?.seat) || [0, 0];
    return { id: seat.id, point: { x, y } };
  });
  const fit = fitMap(
    anchors.map(({ point }) => point),
    world,
    screen,
    room,
  );
  return layoutStage(model, {
    ...{ screen, safe, unit },
    homes: new Map(anchors.map(({ id, point }) => [id, { x: fit.x + point.x * fit.scale, y: fit.y + point.y * fit.scale }])),
    measure: (name, at) => (name.length * 8 + 20) * at,
    measureSmall: (name) => name.length * 6.6 * unit,
  });
}

const counts = [4, 8, 12, 16, 20];
const cases = Object.keys(frames).flatMap((frame) =>
  counts.flatMap((countries) => [0, 20, 60].map((links) => ({ frame: frame as keyof typeof frames, countries, links }))),
);

describe('the stage from four countries to twenty, from no agreement to sixty', () => {
  it.each(cases)('covers no country by a name or sign, and keeps everything in the picture: $countries countries, $links links, $frame', (wish) => {
    const frame = frames[wish.frame];
    const layout = layOut(stageOf(wish.countries, wish.links, wish.links === 60), frame);
    const discs = [...layout.discs.values()];
    const names = [...layout.labels.values()];
    for (const [i, one] of discs.entries()) {
      expect(contains(frame.screen, one)).toBe(true);
      for (const other of discs.slice(i + 1)) expect(distance(one, other)).toBeGreaterThan(one.radius * 2);
    }
    for (const [i, name] of names.entries()) {
      expect(within(frame.safe, name)).toBe(true);
      for (const disc of discs) expect(gapToRect(disc, name)).toBeGreaterThan(0);
      for (const other of names.slice(i + 1)) expect(overlaps(name, other)).toBe(false);
      for (const { sign } of layout.institutions.values()) expect(gapToRect({ ...sign, radius: sign.radius * 0.7 }, name)).toBeGreaterThanOrEqual(0);
    }
    for (const { sign } of layout.institutions.values()) {
      expect(within(frame.safe, { x: sign.x - sign.radius * 0.8, y: sign.y - sign.radius * 0.9, width: sign.radius * 1.6, height: sign.radius * 1.4 })).toBe(
        true,
      );
      for (const disc of discs) expect(distance(disc, sign)).toBeGreaterThan(disc.radius + sign.radius * 0.5);
    }
    for (const { arc } of layout.strands) for (const point of sampleArc(arc, 20)) expect(contains(inset(frame.screen, -2), point)).toBe(true);
  });
  it.each(counts)('names every country on a projector: %i', (countries) => {
    for (const frame of [frames.projector, frames['large projector']]) expect(layOut(stageOf(countries, 0, false), frame).labels.size).toBe(countries);
  });
  it('leaves at most two of twenty unnamed when sixty agreements and news cards crowd the map', () => {
    expect(layOut(stageOf(20, 60, true), frames['projector with news cards']).labels.size).toBeGreaterThanOrEqual(18);
  });
  it('finds a place for four bodies at once', () => {
    for (const frame of Object.values(frames)) for (const countries of counts) expect(layOut(stageOf(countries, 20, true), frame).institutions.size).toBe(4);
  });
});

describe('agreements between the same two countries', () => {
  const discs = (to: number): Map<string, Circle> =>
    new Map([
      ['A', { x: 100, y: 330, radius: 22 }],
      ['B', { x: to, y: 320, radius: 22 }],
    ]);
  it.each([180, 300, 620, 1160])('fan out, two to six, none on another, to a country at %i', (to) => {
    const ends = discs(to);
    const [from, there] = [ends.get('A') as Circle, ends.get('B') as Circle];
    for (let count = 2; count <= 6; count += 1) {
      const wishes = Array.from({ length: count }, (_, i) =>
        i % 2 ? { key: String(i), a: 'B', b: 'A', from: there, to: from } : { key: String(i), a: 'A', b: 'B', from, to: there },
      );
      const tops = fanOut(wishes, ends, frames.projector.safe).map((arc) => alongArc(arc, 0.5));
      const apart = Math.min(8, distance(from, there) / 14);
      for (const [i, one] of tops.entries()) for (const other of tops.slice(i + 1)) expect(distance(one, other)).toBeGreaterThan(apart);
    }
  });
});

describe('a name without any room', () => {
  it('is left out rather than laid over a country', () => {
    const disc = { x: 40, y: 30, radius: 22 };
    const labels = placeLabels([{ id: 'a', disc, width: 70, height: 22 }], [disc], [], { x: 0, y: 0, width: 80, height: 60 });
    expect(labels.size).toBe(0);
  });
});

describe('tokens', () => {
  const { routes } = layOut(stageOf(20, 60, true), frames.projector);
  it('are never more than asked for, and every agreement keeps one', () => {
    const planned = planTokens(routes, 80);
    expect(routes.length).toBeGreaterThan(80);
    expect(planned.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(80);
    expect(new Set(planned.map(({ route }) => route.link)).size).toBe(new Set(routes.map(({ link }) => link)).size);
  });
  it('are several on a route that carries much, while there is room', () => {
    const much = routes.filter((route) => route.amount >= 4).slice(0, 4);
    expect(planTokens(much, 80).every(({ count }) => count > 1)).toBe(true);
  });
  it('and lines get lighter where there are many', () => {
    expect(densityOf(6)).toBe(1);
    expect(densityOf(60)).toBeLessThan(densityOf(30));
    expect(densityOf(600)).toBeGreaterThanOrEqual(0.5);
  });
});

const within = (frame: Rect, box: Rect): boolean => contains(frame, { x: box.x, y: box.y }) && contains(frame, { x: box.x + box.width, y: box.y + box.height });
