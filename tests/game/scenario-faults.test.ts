import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScenarioPack } from '../../shared/scenario/parse.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
interface Files {
  scenario: Json;
  texts: Json;
}

const read = (path: string): Json => JSON.parse(readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8'));
const filesOf = (name: string): Files => ({
  scenario: read(`${name}/scenario.json`),
  texts: { id: read(`${name}/texts/id.json`), en: read(`${name}/texts/en.json`) },
});
const whole = { intro: filesOf('intro'), pandemi: filesOf('pandemi') };

/** A copy with one value put at a path such as `countries.2.need.food`; `undefined` takes the field away. */
function put(root: Json, path: string, value: Json | undefined): Json {
  const copy = structuredClone(root);
  const keys = path.split('.');
  const last = keys.pop() as string;
  let at = copy as Record<string, Json>;
  for (const key of keys) at = at[key] as Record<string, Json>;
  if (value !== undefined) at[last] = value;
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete at[last];
  return copy;
}

const problems = (files: Files) => {
  const parsed = parseScenarioPack(files.scenario, files.texts);
  return parsed.ok ? [] : parsed.refusal;
};

/** What is put where, and the path the author must be sent to (the same one unless named). */
const broken: [title: string, name: keyof typeof whole, file: keyof Files, path: string, value: Json | undefined, named?: string][] = [
  ['a need that is text', 'intro', 'scenario', 'countries.2.need.food', 'six'],
  ['a negative production', 'intro', 'scenario', 'countries.0.production.energy', -1],
  ['a missing production', 'intro', 'scenario', 'countries.0.production.funds', undefined],
  ['a half level of power', 'intro', 'scenario', 'countries.1.power', 2.5],
  ['a colour by name', 'intro', 'scenario', 'countries.1.colour', 'red'],
  ['an id with a space', 'intro', 'scenario', 'countries.0.id', 'PA DI'],
  ['an id with a hyphen', 'intro', 'scenario', 'countries.0.id', 'PA-DI'],
  ['an id used twice', 'intro', 'scenario', 'countries.1.id', 'PADI'],
  ['a place off the map', 'intro', 'scenario', 'countries.3.place.x', 1.4],
  ['a two-digit ISO code', 'pandemi', 'scenario', 'countries.2.place.iso', '36'],
  ['two countries on one ISO code', 'pandemi', 'scenario', 'countries.1.place.iso', '360'],
  ['an invented place on the real map', 'pandemi', 'scenario', 'countries.0.place', { x: 0.5, y: 0.5 }],
  ['a real place on the invented map', 'intro', 'scenario', 'countries.0.place', { iso: '360' }],
  ['an unknown indicator', 'pandemi', 'scenario', 'countries.0.interests.1.indicator', 'fame'],
  ['an interest without a span', 'pandemi', 'scenario', 'countries.0.interests.1.hi', 20],
  ['two vulnerabilities for one threat', 'pandemi', 'scenario', 'countries.6.vulnerability', [5, 5]],
  ['an unknown field', 'intro', 'scenario', 'countries.0.motto', 'Kita bisa'],
  ['no country at all', 'intro', 'scenario', 'countries', []],
  ['a distance to a stranger', 'intro', 'scenario', 'distances.PADI-ATLANTIS', 0.1],
  ['a distance to oneself', 'intro', 'scenario', 'distances.PADI-PADI', 0.1],
  ['a distance given both ways', 'intro', 'scenario', 'distances.SURYA-PADI', 0.1],
  ['a distance written without a pair', 'intro', 'scenario', 'distances.PADI', 0.1],
  ['a trust edge to a stranger', 'intro', 'scenario', 'trustEdges.PADI>ATLANTIS', 5],
  ['no default preset', 'intro', 'scenario', 'presets.0.default', false, 'presets'],
  ['two default presets', 'intro', 'scenario', 'presets.1.default', true, 'presets'],
  ['two presets of one name', 'intro', 'scenario', 'presets.1.id', 'three-rounds'],
  ['a growth schedule too short', 'pandemi', 'scenario', 'presets.0.threats.0.growSchedule', [0, 12]],
  ['a feature that opens after the end', 'intro', 'scenario', 'presets.0.opens.plenary', 4],
  ['an unknown feature', 'intro', 'scenario', 'presets.0.opens.magic', 1],
  ['a practice round without trade', 'intro', 'scenario', 'presets.0.opens.trade', 1],
  ['thirteen rounds', 'intro', 'scenario', 'presets.0.rounds', 13],
  ['a base without a country', 'intro', 'scenario', 'presets.1.ownResultBase.KARANG', undefined],
  ['a base for a stranger', 'intro', 'scenario', 'presets.1.ownResultBase.ATLANTIS', { alone: 1, cooperate: 2 }],
  ['being alone that beats cooperating', 'intro', 'scenario', 'presets.0.ownResultBase.PADI.cooperate', 80],
  ['a phase of no time', 'intro', 'scenario', 'presets.0.phaseSeconds.decision', 0],
  ['weights that do not sum to 1', 'pandemi', 'scenario', 'weights.health', 0.5, 'weights'],
  ['threat shares that do not sum to 1', 'pandemi', 'scenario', 'presets.0.threats.0.share', 0.5],
  ['a threat to a stranger', 'pandemi', 'scenario', 'threats.0.scope', ['IDN', 'ATL'], 'threats.0.scope.1'],
  ['bands that do not rise', 'intro', 'scenario', 'bands.1', 35],
  ['two bands', 'intro', 'scenario', 'bands', [35, 55]],
  ['news that shrink', 'intro', 'scenario', 'events.max', 1],
  ['a quorum in per cent', 'intro', 'scenario', 'institutions.0.quorum', 60],
  ['a quorum that one country makes alone', 'intro', 'scenario', 'institutions.0.quorum', 0.1],
  ['a quorum that all together do not make', 'intro', 'scenario', 'institutions.0.quorum', 1.2],
  ['a member that is a stranger', 'pandemi', 'scenario', 'institutions.1.members', ['IDN', 'JPN', 'ATL'], 'institutions.1.members.2'],
  ['a regional body without a region', 'pandemi', 'scenario', 'institutions.1.form', 'regional', 'institutions.1.members'],
  ['a body that serves fame', 'pandemi', 'scenario', 'institutions.3.sector', 'fame'],
  ['a threat that nobody can meet', 'pandemi', 'scenario', 'presets.0.threats.0.drop', 2],
  ['a country that lacks nothing', 'intro', 'scenario', 'countries.0.need', { food: 0, energy: 0, medicine: 0 }],
  ['a country with nothing to give', 'intro', 'scenario', 'countries.0.production', { food: 0, energy: 0, medicine: 0, funds: 0 }],
  ['a company that two countries call', 'pandemi', 'scenario', 'actors.2.sponsors', 2],
  ['an actor of no known kind', 'pandemi', 'scenario', 'actors.0.kind', 'wizard'],
  ['a card that strikes a stranger', 'pandemi', 'scenario', 'cards.2.country', 'ATL'],
  ['a card that strikes one country and everybody', 'pandemi', 'scenario', 'cards.0.country', 'IDN'],
  ['a red line that is no clause', 'pandemi', 'scenario', 'countries.0.redLines.0', 'gossip'],
  ['a doctrine that is no concept', 'pandemi', 'scenario', 'countries.0.doctrine.0', 'luck'],
  ['two concepts for a lesson', 'pandemi', 'scenario', 'presets.0.concepts', ['covax', 'multilateral']],
  ['a draft for a stranger', 'pandemi', 'scenario', 'drafts.0.parties.1', 'ATL'],
  ['a draft that promises for an outsider', 'pandemi', 'scenario', 'drafts.3.clauses.0.from', 'BRA', 'drafts.3.clauses.0'],
  ['a draft in a round that no preset reaches', 'intro', 'scenario', 'drafts.0.round', 5],
  ['a draft before its clauses are open', 'pandemi', 'scenario', 'drafts.3.round', 2],
  ['a draft that its own party mediates', 'pandemi', 'scenario', 'drafts.0.mediator', 'IDN'],
  ['an exclusive draft of half the world', 'pandemi', 'scenario', 'drafts.4.parties', ['DEU', 'AUS', 'JPN', 'IND']],
  ['a quarter of a coin', 'pandemi', 'scenario', 'drafts.2.clauses.1.amount', 0.25],
  ['a loan at 30%', 'pandemi', 'scenario', 'drafts.3.clauses.2.rate', 0.3],
  ['a switch that is text', 'intro', 'scenario', 'fictional', 'yes'],
  ['a country without words', 'intro', 'texts', 'en.countries.SURYA', undefined],
  ['an institution without words', 'pandemi', 'texts', 'id.institutions.UN', undefined],
  ['an actor without words', 'pandemi', 'texts', 'en.actors.medics', undefined],
  ['a card without words', 'pandemi', 'texts', 'en.cards.new-variant', undefined],
  ['a draft without words', 'intro', 'texts', 'id.drafts.medicine-price', undefined],
  ['a threat without words', 'intro', 'texts', 'id.threats.wabah', undefined],
  ['the name of a country in a card that strikes everybody', 'pandemi', 'texts', 'en.cards.new-variant.text', 'It began in {country}.'],
  ['a placeholder that nobody fills', 'pandemi', 'texts', 'en.cards.failed-harvest.text', 'No rice in {land}.'],
  ['a fact without a source', 'pandemi', 'texts', 'en.sources.0.source', ''],
  ['words for a stranger', 'intro', 'texts', 'id.countries.ATLANTIS', { name: 'A', brief: 'b', secretBrief: 'c' }],
  ['two countries of one name', 'intro', 'texts', 'id.countries.SURYA.name', 'Padi'],
  ['an empty secret brief', 'pandemi', 'texts', 'id.countries.IDN.secretBrief', ''],
  ['a title that is a number', 'pandemi', 'texts', 'en.title', 7],
  ['no question', 'pandemi', 'texts', 'id.questions', []],
  ['a language left out', 'pandemi', 'texts', 'en', undefined],
];

describe('a faulty scenario file never starts a class', () => {
  it.each(broken)('%s is found and named', (_title, name, file, path, value, named) => {
    expect(problems(whole[name])).toEqual([]);
    const found = problems({ ...whole[name], [file]: put(whole[name][file], path, value) });
    expect(found.map((problem) => problem.path)).toContain(named ?? (file === 'texts' ? `texts.${path}` : path));
    for (const problem of found) expect(Object.values(problem)).not.toContain('');
  });

  it('says what was expected and what came', () => {
    const found = problems({ ...whole.intro, scenario: put(whole.intro.scenario, 'countries.2.need.food', 'six') });
    expect(found).toEqual([{ path: 'countries.2.need.food', expected: 'a number', got: '"six"' }]);
  });

  it('names every fault at once, not only the first', () => {
    const once = put(whole.intro.scenario, 'bands.1', 20);
    const found = problems({ ...whole.intro, scenario: put(once, 'events.max', 1) });
    expect(found.map((problem) => problem.path)).toEqual(['bands.1', 'events.max']);
  });

  it.each([undefined, null, 3, 'text', [], {}])('%j instead of a file gives problems', (value) => {
    const parsed = parseScenarioPack(value, value);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) for (const problem of parsed.refusal) expect(Object.values(problem)).not.toContain('');
  });
});

describe('reading never throws', () => {
  it('whatever JSON comes instead of both files', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (scenario, texts) => {
        expect(parseScenarioPack(scenario, texts).ok).toBe(false);
      }),
    );
  });

  it('whatever JSON stands in the place of any one value of a good file', () => {
    const paths = (value: Json, at: string[] = []): string[][] =>
      typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...paths(inner as Json, [...at, key])]) : [];
    const places = [
      ...paths(whole.intro.scenario).map((path) => ['scenario', path.join('.')] as const),
      ...paths(whole.intro.texts).map((path) => ['texts', path.join('.')] as const),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), ([file, path], value) => {
        const found = problems({ ...whole.intro, [file]: put(whole.intro[file], path, value as Json) });
        for (const problem of found) expect(Object.values(problem)).not.toContain('');
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['constructor', 'toString', '__proto__'])('a country called %s is an ordinary mistake', (id) => {
    const scenario = put(whole.intro.scenario, 'countries.0.id', id);
    expect(problems({ ...whole.intro, scenario }).length).toBeGreaterThan(0);
    const texts = JSON.parse(JSON.stringify(whole.intro.texts).replace('"PADI"', `"${id}"`));
    expect(problems({ ...whole.intro, texts }).length).toBeGreaterThan(0);
  });
});
