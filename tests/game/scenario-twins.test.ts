import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadScenarios } from '../../server/scenario-library.ts';
import { countryId } from '../../shared/lib/ids.ts';
import { languages, type Scenario } from '../../shared/scenario/schema.ts';
import { type Twin, twinOf } from '../../shared/scenario/twin.ts';
import { loadPack } from '../support/packs.ts';
import { type FileChange, scenarioFolder } from '../support/scenario-folder.ts';

const scenarios = new URL('../../scenarios/', import.meta.url);
const names = readdirSync(scenarios);
const twins = names.filter((name) => existsSync(new URL(`${name}/twin.json`, scenarios)));
const pandemi = loadPack('pandemi').scenario;

const lines = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(lines) : [];

/** Names every country of a scenario X1, X2 … and every institution B1, B2 …, on a map with one region for each of the base's. */
function twinFor(base: Scenario): Twin {
  const regions = [...new Set(base.countries.map(({ region }) => region))];
  return {
    id: 'twin',
    twinOf: base.id,
    countries: Object.fromEntries(
      base.countries.map(({ id, region }, index) => [id, { id: `X${index}`, region: `R${regions.indexOf(region)}`, place: { x: index / 10, y: 0.5 } }]),
    ),
    institutions: Object.fromEntries(base.institutions.map(({ id }, index) => [id, `B${index}`])),
  };
}

/** The pandemic with a country named wherever a scenario can name one. */
const everywhere: Scenario = {
  ...pandemi,
  trustEdges: { 'IDN>JPN': 5, 'JPN>KEN': -5 },
  distances: { 'IDN-BRA': 0.1 },
  threats: pandemi.threats.map((threat) => ({ ...threat, scope: ['IDN', 'AUS'] })),
  institutions: pandemi.institutions.map((institution) => ({ ...institution, members: ['IDN', 'DEU', 'IND'] })),
  cards: pandemi.cards.map((card) => ({ ...card, country: 'SAU' })),
  drafts: [
    ...pandemi.drafts,
    {
      id: 'everything',
      kind: 'starting',
      round: 1,
      parties: ['IDN', 'KEN'].map(countryId),
      mediator: countryId('BRA'),
      clauses: [
        { kind: 'aid', from: countryId('IDN'), to: countryId('KEN'), good: 'food', amount: 1 },
        { kind: 'tech', from: countryId('IDN'), to: countryId('KEN') },
        { kind: 'fund', pledges: [{ country: countryId('KEN'), coins: 1 }] },
        { kind: 'condition', on: countryId('KEN') },
        { kind: 'info' },
      ],
    },
  ],
  countries: pandemi.countries.map((country, index) => (index < 2 ? { ...country, region: 'Asia' } : country)),
};

const refusalOf = (change: (twin: Twin) => Partial<Twin>, base = pandemi) => {
  const twin = twinFor(base);
  const made = twinOf(base, { ...twin, ...change(twin) });
  return made.ok ? [] : made.refusal;
};

it.each(names)('%s has a fictional twin if its countries are real', (name) => {
  const { scenario } = loadPack(name);
  if (!scenario.fictional) expect(twins.map((twin) => loadPack(twin).scenario.twinOf)).toContain(name);
});

describe.each(twins)('twin %s', (name) => {
  it('is the same game under other names: every number stands where it stood', () => {
    const { scenario } = loadPack(name);
    const base = loadPack(scenario.twinOf ?? '').scenario;
    const numbers = (value: unknown): number[] =>
      typeof value === 'number' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : [];
    // Where a country stands on the map is no figure of the game.
    const figures = ({ countries, ...rest }: Scenario) => numbers({ ...rest, countries: countries.map(({ place: _place, ...country }) => country) });
    expect(figures(scenario)).toEqual(figures(base));
    expect(scenario).toMatchObject({ id: name, fictional: true, map: 'islands' });
  });

  it('names no country and no institution of the real world, in either language', () => {
    const { scenario, texts } = loadPack(name);
    const base = loadPack(scenario.twinOf ?? '');
    for (const language of languages) {
      const real = [...Object.values(base.texts[language].countries), ...Object.values(base.texts[language].institutions)].map((one) => one.name);
      const words = new RegExp(`\\b(${[...real, 'WHO', 'Gavi', 'CEPI', 'UNICEF', 'PBB', 'ASEAN', 'COVID', 'Jakarta', 'Nairobi'].join('|')})\\b`);
      expect(lines(texts[language]).filter((line) => words.test(line))).toEqual([]);
      expect(texts[language].sources).toEqual([]);
    }
  });
});

describe('renaming', () => {
  it('changes an id wherever a country or an institution is named, and nothing else', () => {
    const twin = twinFor(everywhere);
    const made = twinOf(everywhere, twin);
    if (!made.ok) throw new Error(JSON.stringify(made.refusal));
    // Another way to the same: the names are exchanged in the text of the file.
    const ids = { ...twin.institutions, ...Object.fromEntries(Object.entries(twin.countries).map(([id, { id: name }]) => [id, name])) };
    const text = JSON.stringify(everywhere).replace(new RegExp(`(?<=["\\->])(${Object.keys(ids).join('|')})(?=["\\->])`, 'g'), (id) => ids[id] ?? id);
    const exchanged: Scenario = JSON.parse(text);
    expect(made.value).toEqual({
      ...exchanged,
      id: 'twin',
      twinOf: 'pandemi',
      fictional: true,
      map: 'islands',
      countries: exchanged.countries.map((country) => {
        const about = Object.values(twin.countries).find(({ id }) => id === country.id);
        return { ...country, region: about?.region, place: about?.place, doctrine: [] };
      }),
    });
    expect(JSON.stringify(made.value)).not.toMatch(/["\->](IDN|JPN|AUS|SAU|DEU|IND|KEN|BRA)["\->]/);
  });
});

const without = <Value>(record: Readonly<Record<string, Value>>, id: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));

describe('a faulty twin', () => {
  it.each<[title: string, change: (twin: Twin) => Partial<Twin>, path: string]>([
    ['a country without a new name', ({ countries }) => ({ countries: without(countries, 'KEN') }), 'countries.KEN'],
    [
      'a new name for a stranger',
      ({ countries }) => ({ countries: { ...countries, ATL: { id: 'X9', region: 'R9', place: { x: 0, y: 0 } } } }),
      'countries.ATL',
    ],
    ['one new name for two', ({ countries }) => ({ countries: { ...countries, JPN: { id: 'X0', region: 'R1', place: { x: 0, y: 0 } } } }), 'countries.JPN.id'],
    ['a real name', ({ countries }) => ({ countries: { ...countries, JPN: { id: 'IDN', region: 'R1', place: { x: 0, y: 0 } } } }), 'countries.JPN.id'],
    ['a real region', ({ countries }) => ({ countries: { ...countries, JPN: { id: 'X1', region: 'EAsia', place: { x: 0, y: 0 } } } }), 'countries.JPN.region'],
    ['an institution without a new name', ({ institutions }) => ({ institutions: without(institutions, 'IMF') }), 'institutions.IMF'],
    ['an institution of a real name', ({ institutions }) => ({ institutions: { ...institutions, IMF: 'UN' } }), 'institutions.IMF'],
    ['the id of its base', () => ({ id: 'pandemi' }), 'id'],
  ])('%s is named by path', (_title, change, path) => {
    expect(refusalOf(() => ({}))).toEqual([]);
    const found = refusalOf(change);
    expect(found.map((problem) => problem.path)).toContain(path);
    for (const problem of found) expect(Object.values(problem)).not.toContain('');
  });

  it('countries of one region stay together, those of two stay apart: trust and forms depend on it', () => {
    const moved = (id: string, region: string) => (twin: Twin) => {
      const about = twin.countries[id];
      return about === undefined ? {} : { countries: { ...twin.countries, [id]: { ...about, region } } };
    };
    expect(refusalOf(moved('JPN', 'R5'), everywhere)).toEqual([
      { path: 'countries.JPN.region', expected: 'the region of IDN, because both are Asia', got: '"R5"' },
      expect.objectContaining({ path: expect.stringMatching(/^countries\..*\.region$/) }),
    ]);
    expect(refusalOf(moved('AUS', 'R0'), everywhere)).toEqual([
      { path: 'countries.AUS.region', expected: 'another region than that of IDN, because AUS is Pac and IDN is Asia', got: '"R0"' },
    ]);
  });

  it('a scenario that is fictional already has no twin', () => {
    expect(refusalOf(() => ({}), loadPack('intro').scenario)).toEqual([{ path: 'twinOf', expected: 'a scenario of real countries', got: '"intro"' }]);
  });
});

describe('the folder of a twin', () => {
  const faultsOf = async (changes: Readonly<Record<string, FileChange>>) => {
    const folder = scenarioFolder(changes);
    const { packs, faults } = await loadScenarios(folder);
    expect(packs.has('wabah')).toBe(false);
    return faults.map((fault) => fault.replace(folder, '').replace(/^[\\/]/, ''));
  };
  const file = join('wabah', 'twin.json');

  it('is read after its base, whatever their names', async () => {
    const { packs, faults } = await loadScenarios(scenarioFolder());
    expect(faults).toEqual([]);
    expect(packs.get('wabah')).toEqual(loadPack('wabah'));
  });

  it('an unknown key is refused', async () => {
    const faults = await faultsOf({ 'wabah/twin.json': (twin: Twin) => ({ ...twin, presets: [] }) });
    expect(faults).toEqual([`${file}: presets must be no field of this name, but it is a list of 0`]);
  });

  it('a number in it is refused: figures stand once', async () => {
    const faults = await faultsOf({
      'wabah/twin.json': (twin: Twin) => ({ ...twin, countries: { ...twin.countries, IDN: { ...twin.countries.IDN, power: 3 } } }),
    });
    expect(faults).toEqual([`${file}: countries.IDN.power must be no field of this name, but it is 3`]);
  });

  it('a place off the map is refused', async () => {
    const place = { x: 1.5, y: 0.5 };
    const faults = await faultsOf({
      'wabah/twin.json': (twin: Twin) => ({ ...twin, countries: { ...twin.countries, IDN: { ...twin.countries.IDN, place } } }),
    });
    expect(faults).toEqual([`${file}: countries.IDN.place.x must be at most 1, but it is 1.5`]);
  });

  it('a base that nobody knows is refused, and the known ones are named', async () => {
    const faults = await faultsOf({ 'wabah/twin.json': (twin: Twin) => ({ ...twin, twinOf: 'atlantis' }) });
    expect(faults).toEqual([`${file}: twinOf must be a sound scenario of real countries (afta, iklim, krisis, pandemi), but it is "atlantis"`]);
  });

  it('figures of its own beside it are refused', async () => {
    const faults = await faultsOf({ 'wabah/scenario.json': '{}' });
    expect(faults).toEqual([`${file}: a twin must have no scenario.json, but one stands beside it`]);
  });

  it('words for a country of the base are found in the file of the words', async () => {
    const faults = await faultsOf({ 'wabah/texts/id.json': JSON.stringify(loadPack('pandemi').texts.id) });
    expect(faults).toEqual([`${join('wabah', 'texts', 'id.json')}: texts.id.countries.LAUTARA must be an entry for every country, but it is nothing`]);
  });

  it('a faulty base takes its twin with it, and both are named', async () => {
    const faults = await faultsOf({ 'pandemi/scenario.json': '{' });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([join('pandemi', 'scenario.json'), file]);
  });
});
