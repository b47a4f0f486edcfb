/**
 * Makes `client/world/map/world.json`: every country's outline on one flat map, projected here so that no phone
 * has to. Run it again (`npx node scripts/build-map.ts`) only when the source or the projection changes; the
 * result is committed.
 *
 * Source: world-atlas 50m (Natural Earth, public domain), simplified; Natural Earth projection turned by 11° so
 * that the cut falls into the Bering Strait. Lengths are half pixels on a map 2000 wide (whole numbers up to 4000).
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { geoArea, geoGraticule, geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import * as simplify from 'topojson-simplify';

const width = 4000;
const fewPoints = 32;
const require = createRequire(import.meta.url);

/** The seat of these countries stands better here (longitude, latitude) than in the middle of the largest part. */
const seatsByHand: Readonly<Record<string, readonly [number, number]>> = {
  '840': [-98, 39],
  '360': [113.9, -1.5],
  '458': [102.3, 3.9],
  '608': [121.5, 14.5],
  '702': [103.82, 1.35],
  '392': [138.2, 36.4],
  '643': [60, 58],
  '124': [-100, 56],
  '578': [9.5, 61],
  '704': [107.6, 14.8],
  '764': [101, 15.6],
};

let topology = require('world-atlas/countries-50m.json');
const named = (geometry: { properties: { name: string } }) => geometry.properties.name !== 'Antarctica';
topology.objects.countries.geometries = topology.objects.countries.geometries.filter(named);
topology = simplify.presimplify(topology, simplify.sphericalTriangleArea);
keepSmallStates();
topology = simplify.simplify(topology, 3.5e-6);
topology = simplify.filter(topology, simplify.filterWeight(topology, 6e-6, simplify.sphericalRingArea));

/** So few points are a state that would be gone with any of them: Singapore has nine. */
function keepSmallStates(): void {
  for (const { arcs } of topology.objects.countries.geometries) {
    const places: readonly number[] = arcs.flat(Number.POSITIVE_INFINITY).map((arc: number) => (arc < 0 ? ~arc : arc));
    const points = places.flatMap((place) => topology.arcs[place]);
    // A point is longitude, latitude, and the size of detail that it stands for.
    if (points.length <= fewPoints) for (const point of points) point[2] = Number.POSITIVE_INFINITY;
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the topology's own types stop at `unknown` here
const all = feature(topology, topology.objects.countries) as any;
const projection = geoNaturalEarth1().rotate([-11, 0]).fitWidth(width, all).precision(0.8);
const path = geoPath(projection).digits(0);
const height = Math.ceil(path.bounds(all)[1][1]);

/** `M10,20L12,25Z…` → `M10 20l2 5z…`: small differences compress to half of absolute places. */
function relative(absolute: string): string {
  let out = '';
  for (const ring of absolute.split('M').slice(1)) {
    const closed = ring.endsWith('Z');
    const points = ring
      .replace('Z', '')
      .split('L')
      .map((pair) => pair.split(',').map(Number) as [number, number]);
    let [x, y] = points[0] as [number, number];
    out += `M${x} ${y}l`;
    const steps: string[] = [];
    for (const [nextX, nextY] of points.slice(1)) {
      if (nextX === x && nextY === y) continue;
      steps.push(`${nextX - x} ${nextY - y}`);
      [x, y] = [nextX, nextY];
    }
    out += (steps.join(' ') || '0 0').replaceAll(' -', '-') + (closed ? 'z' : '');
  }
  return out;
}

/** The middle of a country's largest part: France's seat is in Europe. */
// biome-ignore lint/suspicious/noExplicitAny: as above
function seatOf(country: any): readonly [number, number] {
  const byHand = seatsByHand[country.id];
  if (byHand) return projection([...byHand]) as [number, number];
  const geometry = country.geometry;
  if (geometry.type !== 'MultiPolygon') return path.centroid(country);
  const parts = geometry.coordinates.map((coordinates: unknown) => ({ type: 'Polygon', coordinates }));
  parts.sort((a: never, b: never) => geoArea(b) - geoArea(a));
  return path.centroid(parts[0]);
}

const countries: Record<string, { d: string; seat: number[]; box: number[] }> = {};
const land: string[] = [];
for (const country of all.features) {
  const d = relative(path(country) ?? '');
  if (d === '') continue;
  if (!country.id || countries[country.id]) {
    land.push(d);
    continue;
  }
  const [[left, top], [right, bottom]] = path.bounds(country);
  countries[country.id] = { d, seat: seatOf(country).map(Math.round), box: [left, top, right, bottom].map(Math.round) };
}

const graticule = relative(path(geoGraticule().step([20, 20])()) ?? '');
const text = JSON.stringify({ width, height, graticule, land, countries });
writeFileSync(new URL('../client/world/map/world.json', import.meta.url), `${text}\n`);
const needed = ['360', '392', '036', '682', '276', '356', '404', '076', '840', '818', '804', '764', '704', '702', '096', '608', '156', '566', '710'];
const missing = needed.filter((iso) => !countries[iso]);
if (missing.length > 0) throw new Error(`no outline left for ${missing.join(', ')}: simplify less`);
console.log(`world.json: ${Object.keys(countries).length} countries, ${width}×${height}, ${text.length} bytes, ${brotliCompressSync(text).length} br`);
