import { describe, expect, it } from 'vitest';
import { archipelago, smoothPath } from '../../client/world/map/archipelago.ts';

const area = { x: 20, y: 110, width: 1240, height: 430 };
const screen = { x: 0, y: 0, width: 1280, height: 720 };
const places = [
  { id: 'PADI', x: 0.24, y: 0.68 },
  { id: 'SURYA', x: 0.33, y: 0.34 },
  { id: 'MEDIKA', x: 0.7, y: 0.36 },
  { id: 'KARANG', x: 0.78, y: 0.69 },
];

describe('the invented islands', () => {
  it('are the same every time', () => {
    expect(archipelago(places, area, screen)).toEqual(archipelago(places, area, screen));
  });
  it('differ from country to country', () => {
    const [first, second] = archipelago(places, area, screen);
    const shape = (island: typeof first) => island?.outline.map((point) => [Math.round(point.x - island.centre.x), Math.round(point.y - island.centre.y)]);
    expect(shape(first)).not.toEqual(shape(second));
  });
  it('give every country its large island, at its place, apart from its neighbours', () => {
    const islands = archipelago(places, area, screen);
    const large = places.map((place) => islands.filter((island) => island.owner === place.id).sort((a, b) => b.size - a.size)[0]);
    for (const [i, island] of large.entries()) {
      expect(island?.centre.x).toBeCloseTo(area.x + (places[i]?.x ?? 0) * area.width, 6);
      for (const other of large.slice(i + 1)) {
        const apart = Math.hypot((island?.centre.x ?? 0) - (other?.centre.x ?? 0), (island?.centre.y ?? 0) - (other?.centre.y ?? 0));
        expect(apart).toBeGreaterThan(((island?.size ?? 0) + (other?.size ?? 0)) * 0.9);
      }
    }
  });
  it('become closed smooth paths', () => {
    const path = smoothPath(archipelago(places, area, screen)[0]?.outline ?? []);
    expect(path).toMatch(/^M[\d. -]+(C[\d. -]+)+Z$/);
  });
});
