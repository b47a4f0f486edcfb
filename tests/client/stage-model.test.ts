import { describe, expect, it } from 'vitest';
import { countryId } from '../../shared/lib/ids.ts';
import { type StageModelOptions, buildStageModel, codesOf } from '../../client/world/stage-model.ts';
import { layoutStage } from '../../client/world/stage-layout.ts';
import { distance, gapToRect, overlaps } from '../../client/world/geometry/shapes.ts';
import { type FixtureWish, stageFixture } from '../support/stage-fixtures.ts';

const options: StageModelOptions = { theme: 'night', reducedMotion: false, before: false, institutionName: (id) => id, platformName: 'P', nameOf: (id) => id };
const model = (wish: Partial<FixtureWish>, more: Partial<StageModelOptions> = {}) => {
  const { view, map } = stageFixture({ world: 'pandemi', language: 'id', phase: 'negotiation', nowMs: 0, links: 6, ...wish });
  return { view, model: buildStageModel(view, map, { ...options, ...more }) };
};

describe('the stage model', () => {
  it('has a link per agreement with its goods and the mean trust of its parties', () => {
    const { view, model: stage } = model({});
    expect(stage.links).toHaveLength(view.agreements.length);
    const [link] = stage.links;
    const [a, b] = link?.parties ?? [];
    expect(link?.trust).toBe(((view.publicTrust[`${a}>${b}`] ?? 0) + (view.publicTrust[`${b}>${a}`] ?? 0)) / 2);
    expect(link?.volume).toBe(link?.flows.reduce((sum, flow) => sum + flow.amount, 0));
  });
  it('shows the level from before until the reveal has told the new one', () => {
    const { view, model: early } = model({ story: 'broken', phase: 'reveal' }, { before: true });
    expect(early.threat.level).toBe(view.threat.before);
    expect(model({ story: 'broken', phase: 'reveal' }).model.threat.level).toBe(view.threat.level);
  });
  it('keeps the ending back while the story is told', () => {
    expect(model({ ending: 'struck', phase: 'debrief' }, { before: true }).model.mood).toBe('calm');
    expect(model({ ending: 'struck', phase: 'debrief' }).model.mood).toBe('struck');
    expect(model({ ending: 'rescued', phase: 'debrief' }).model.mood).toBe('rescued');
  });
  it('marks locked seats in the decision and ready ones before it', () => {
    expect(model({ phase: 'decision' }).model.seats.map((seat) => seat.mark)).toContain('locked');
    expect(model({ phase: 'negotiation' }).model.seats.map((seat) => seat.mark)).toContain('ready');
    expect(new Set(model({ phase: 'lobby' }).model.seats.map((seat) => seat.mark))).toEqual(new Set(['none']));
  });
  it('counts who joined only in the lobby', () => {
    expect(model({ phase: 'lobby' }).model.seats.every((seat) => typeof seat.people === 'number')).toBe(true);
    expect(model({}).model.seats.every((seat) => seat.people === null)).toBe(true);
  });
  it('stands still while paused or when motion is not wanted', () => {
    expect(model({ paused: true }).model.still).toBe(true);
    expect(model({}, { reducedMotion: true }).model.still).toBe(true);
    expect(model({}).model.still).toBe(false);
  });
  it('covers more need when goods are promised to a country', () => {
    const none = model({ links: 0 }).model.seats;
    const some = model({ links: 8 }).model.seats;
    expect(some.some((seat, i) => seat.need > (none[i]?.need ?? 1))).toBe(true);
    for (const seat of some) expect(seat.need >= 0 && seat.need <= 1).toBe(true);
  });
  it('IN5 shows every body that is founded or being signed, with its members', () => {
    const { view, model: stage } = model({ full: true });
    expect(stage.institutions.map((body) => body.id)).toEqual(view.institutions.map((body) => body.id));
    expect(stage.institutions.filter((body) => !body.open).map((body) => body.id)).toEqual(['trade']);
    expect(model({}).model.institutions).toEqual([]);
  });
  it('AG7, AI1, EX1, ME1, SE1 tell special agreements apart', () => {
    const links = new Map(model({ full: true }).model.links.map((link) => [String(link.id), link]));
    expect(links.get('gift')).toMatchObject({ gift: true, flows: [{ aid: true }] });
    expect(links.get('mediated')).toMatchObject({ gift: false, mediator: 'IDN' });
    expect(links.get('exclusive')).toMatchObject({ exclusive: true, security: false });
    expect(links.get('guarded')).toMatchObject({ security: true, until: 5 });
  });
  it('NC1 marks the country that the news card struck', () => {
    expect(
      model({ full: true })
        .model.seats.filter((seat) => seat.struck)
        .map((seat) => seat.id),
    ).toEqual(['AUS']);
    expect(model({ full: true, phase: 'lobby' }).model.struck).toBeNull();
  });
  it('gives every country its own letters', () => {
    const codes = codesOf(['KARANG', 'KARIMUN', 'PADI'].map(countryId));
    expect(new Set(codes.values()).size).toBe(3);
    expect(codes.get(countryId('PADI'))).toBe('PAD');
  });
});

describe('the layout of twelve countries with thirty agreements', () => {
  const { model: stage } = model({ world: 'crowd', links: 26, full: true });
  const safe = { x: 15, y: 115, width: 1250, height: 430 };
  const homes = new Map(stage.seats.map((seat, i) => [seat.id, { x: 120 + ((i * 331) % 1000), y: 150 + ((i * 127) % 330) }]));
  const layout = layoutStage(stage, {
    screen: { x: 0, y: 0, width: 1280, height: 720 },
    safe,
    unit: 1,
    homes,
    measure: (name) => name.length * 8 + 20,
    measureSmall: (name) => name.length * 7,
  });

  it('keeps discs apart', () => {
    const discs = [...layout.discs.values()];
    for (const [i, one] of discs.entries()) for (const other of discs.slice(i + 1)) expect(distance(one, other)).toBeGreaterThan(one.radius * 2);
  });
  it('lets no name cover a disc, a name or a landmark', () => {
    const rects = [...layout.labels.values()];
    expect(rects).toHaveLength(12);
    for (const [i, rect] of rects.entries()) {
      for (const disc of layout.discs.values()) expect(gapToRect(disc, rect)).toBeGreaterThan(0);
      for (const { sign } of layout.institutions.values()) expect(gapToRect({ ...sign, radius: sign.radius * 0.7 }, rect)).toBeGreaterThanOrEqual(0);
      for (const other of rects.slice(i + 1)) expect(overlaps(rect, other)).toBe(false);
    }
  });
  it('draws every agreement and gives every promised good a way', () => {
    expect(new Set(layout.strands.map((strand) => strand.link.id)).size).toBe(stage.links.length);
    expect(layout.routes).toHaveLength(stage.links.reduce((sum, link) => sum + link.flows.length, 0));
  });
  it('finds a place for all four bodies and a sign for everything special', () => {
    expect(layout.institutions.size).toBe(4);
    expect(layout.marks.map((mark) => mark.kind).sort()).toEqual(['exclusive', 'lasting', 'mediator', 'security']);
  });
  it('is the same for the same model', () => {
    const again = layoutStage(stage, {
      screen: { x: 0, y: 0, width: 1280, height: 720 },
      safe,
      unit: 1,
      homes,
      measure: (name) => name.length * 8 + 20,
      measureSmall: (name) => name.length * 7,
    });
    expect(again.strands).toEqual(layout.strands);
    expect([...again.labels]).toEqual([...layout.labels]);
  });
});
