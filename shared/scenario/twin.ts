import { z } from 'zod';
import { type CountryId, countryId } from '../lib/ids.ts';
import { accept, refuse, type Result } from '../lib/result.ts';
import { repeated, sameKeys } from './key-checks.ts';
import { describeValue, type Problem } from './problem.ts';
import { countryIdentifier, type Draft, identifier, regionName, type Scenario, share } from './schema.ts';

/** What a `twin.json` may say: new names for the countries and institutions of a scenario of real countries, no figure. */
export const twinSchema = z.strictObject({
  id: identifier,
  twinOf: identifier,
  countries: z.record(countryIdentifier, z.strictObject({ id: countryIdentifier, region: regionName, place: z.strictObject({ x: share, y: share }) })),
  institutions: z.record(identifier, identifier),
});
export type Twin = z.infer<typeof twinSchema>;

/**
 * The fictional twin of a scenario of real countries: the same game, cell by cell, under invented names and on an
 * invented map, so that a class may play a sensitive subject without speaking of real countries.
 */
export function twinOf(base: Scenario, twin: Twin): Result<Scenario, Problem[]> {
  const problems = [...checkBase(base, twin), ...checkNames(base, twin), ...checkRegions(base, twin)];
  return problems.length > 0 ? refuse(problems) : accept(renamed(base, twin));
}

function renamed(base: Scenario, twin: Twin): Scenario {
  const country = (id: string): CountryId => countryId(twin.countries[id]?.id ?? id);
  const pairs = <Value>(record: Readonly<Record<string, Value>>, separator: string): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key.split(separator).map(country).join(separator), value]));
  return {
    ...base,
    id: twin.id,
    fictional: true,
    twinOf: base.id,
    map: 'islands',
    presets: base.presets.map((preset) => ({
      ...preset,
      ownResultBase: Object.fromEntries(Object.entries(preset.ownResultBase).map(([id, figures]) => [country(id), figures])),
    })),
    trustEdges: pairs(base.trustEdges, '>'),
    distances: pairs(base.distances, '-'),
    standardsGap: pairs(base.standardsGap, '-'),
    threats: base.threats.map((threat) => ({ ...threat, scope: threat.scope?.map(country) ?? null })),
    institutions: base.institutions.map((institution) => ({
      ...institution,
      id: twin.institutions[institution.id] ?? institution.id,
      members: institution.members?.map(country) ?? null,
    })),
    cards: base.cards.map((card) => ({ ...card, country: card.country === null ? null : country(card.country) })),
    drafts: base.drafts.map((draft) => ({
      ...draft,
      parties: draft.parties.map(country),
      clauses: draft.clauses.map((clause) => renamedClause(clause, country)),
      mediator: draft.mediator === null ? null : country(draft.mediator),
    })),
    countries: base.countries.map((model) => {
      const { id = model.id, region = model.region, place = model.place } = twin.countries[model.id] ?? {};
      // A doctrine belongs to one real country.
      return { ...model, id, region, place, doctrine: [] };
    }),
  };
}

type DraftClause = Draft['clauses'][number];

function renamedClause(clause: DraftClause, country: (id: string) => CountryId): DraftClause {
  if (clause.kind === 'fund') return { ...clause, pledges: clause.pledges.map((pledge) => ({ ...pledge, country: country(pledge.country) })) };
  if (clause.kind === 'condition') return { ...clause, on: country(clause.on) };
  return 'from' in clause ? { ...clause, from: country(clause.from), to: country(clause.to) } : clause;
}

function checkBase(base: Scenario, twin: Twin): Problem[] {
  const problems: Problem[] = [];
  if (base.fictional) problems.push({ path: 'twinOf', expected: 'a scenario of real countries', got: describeValue(base.id) });
  if (twin.id === base.id) problems.push({ path: 'id', expected: 'a name of its own', got: describeValue(twin.id) });
  return problems;
}

function checkNames(base: Scenario, twin: Twin): Problem[] {
  const countries = base.countries.map(({ id }) => id);
  const institutions = base.institutions.map(({ id }) => id);
  const names: Record<string, string> = Object.fromEntries(Object.entries(twin.countries).map(([id, { id: name }]) => [id, name]));
  return [
    ...sameKeys(twin.countries, countries, 'countries', 'country', 'countries'),
    ...sameKeys(twin.institutions, institutions, 'institutions', 'institution', 'institutions'),
    ...checkInvented(names, countries, (id) => `countries.${id}.id`),
    ...checkInvented(twin.institutions, institutions, (id) => `institutions.${id}`),
  ];
}

/** New names: each used once, and none of those that the base uses. */
function checkInvented(names: Readonly<Record<string, string>>, real: readonly string[], pathOf: (id: string) => string): Problem[] {
  const ids = Object.keys(names);
  return [
    ...ids.filter((id) => real.includes(names[id] ?? '')).map((id) => ({ path: pathOf(id), expected: 'an invented name', got: describeValue(names[id]) })),
    ...repeated(Object.values(names), (index) => pathOf(ids[index] ?? '')),
  ];
}

/** Trust and the form of an agreement depend on who shares a region, so countries share one exactly if their models do. */
function checkRegions(base: Scenario, twin: Twin): Problem[] {
  const real = new Set(base.countries.map(({ region }) => region));
  const problems: Problem[] = [];
  for (const [index, country] of base.countries.entries()) {
    const region = twin.countries[country.id]?.region;
    if (region === undefined) continue;
    const path = `countries.${country.id}.region`;
    if (real.has(region)) problems.push({ path, expected: 'an invented region', got: describeValue(region) });
    const other = base.countries.slice(0, index).find(({ id, region: model }) => {
      const theirs = twin.countries[id]?.region;
      return theirs !== undefined && (model === country.region) !== (theirs === region);
    });
    if (other === undefined) continue;
    const expected =
      other.region === country.region
        ? `the region of ${other.id}, because both are ${country.region}`
        : `another region than that of ${other.id}, because ${country.id} is ${country.region} and ${other.id} is ${other.region}`;
    problems.push({ path, expected, got: describeValue(region) });
  }
  return problems;
}
