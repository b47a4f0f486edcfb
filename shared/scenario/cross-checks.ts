import { describeValue, type Problem } from './problem.ts';
import { indicators, type Language, languages, type Preset, type Scenario, type ScenarioTexts } from './schema.ts';

export type { Problem } from './problem.ts';

/** Sums of decimal shares are compared with this slack. */
const slack = 1e-6;

/**
 * What one field of a scenario means for another (the schema checks each field alone). Gives every contradiction with
 * the path of the field to mend; paths into the words begin with `texts.id` or `texts.en`. Empty when all is well.
 */
export function crossCheck(scenario: Scenario, texts: Readonly<Record<Language, ScenarioTexts>>): Problem[] {
  return [
    ...checkCountries(scenario),
    ...checkPairs(scenario),
    ...checkThreats(scenario),
    ...checkFigures(scenario),
    ...checkPresets(scenario),
    ...languages.flatMap((language) => checkTexts(scenario, texts[language], `texts.${language}`)),
  ];
}

function checkCountries(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  const isoTaken = new Map<string, string>();
  problems.push(
    ...repeated(
      scenario.countries.map((country) => country.id),
      (index) => `countries.${index}.id`,
    ),
  );
  for (const [index, country] of scenario.countries.entries()) {
    const at = `countries.${index}`;
    if (country.id.includes('-')) {
      problems.push({ path: `${at}.id`, expected: 'no hyphen, because pairs are written A-B', got: describeValue(country.id) });
    }
    if (country.vulnerability.length !== scenario.threats.length) {
      problems.push({ path: `${at}.vulnerability`, expected: `one number per threat (${scenario.threats.length})`, got: describeValue(country.vulnerability) });
    }
    for (const [which, interest] of country.interests.entries()) {
      if (interest.lo < interest.hi) continue;
      problems.push({ path: `${at}.interests.${which}.hi`, expected: `more than lo (${interest.lo})`, got: describeValue(interest.hi) });
    }
    const onWorld = 'iso' in country.place;
    if (onWorld !== (scenario.map === 'world')) {
      const expected = scenario.map === 'world' ? 'an ISO code, because the map is the world' : 'x and y, because the map is invented';
      problems.push({ path: `${at}.place`, expected, got: onWorld ? 'an ISO code' : 'x and y' });
    }
    if ('iso' in country.place) {
      const owner = isoTaken.get(country.place.iso);
      if (owner !== undefined) {
        problems.push({ path: `${at}.place.iso`, expected: `a place of its own (${owner} stands there)`, got: describeValue(country.place.iso) });
      }
      isoTaken.set(country.place.iso, country.id);
    }
  }
  return problems;
}

function checkPairs(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  const known = new Set(scenario.countries.map((country) => country.id));
  const check = (field: 'distances' | 'trustEdges', key: string, separator: string) => {
    const [first = '', second = ''] = key.split(separator);
    const stranger = [first, second].find((id) => !known.has(id));
    if (stranger !== undefined) {
      problems.push({ path: `${field}.${key}`, expected: 'two countries of this scenario', got: describeValue(stranger) });
    } else if (first === second) {
      problems.push({ path: `${field}.${key}`, expected: 'two different countries', got: describeValue(key) });
    }
    return `${second}${separator}${first}`;
  };
  for (const key of Object.keys(scenario.distances)) {
    const mirrored = check('distances', key, '-');
    if (mirrored > key && Object.hasOwn(scenario.distances, mirrored)) {
      problems.push({ path: `distances.${mirrored}`, expected: `each pair once (${key} stands there already)`, got: describeValue(mirrored) });
    }
  }
  for (const key of Object.keys(scenario.trustEdges)) check('trustEdges', key, '>');
  return problems;
}

function checkThreats(scenario: Scenario): Problem[] {
  const problems: Problem[] = repeated(
    scenario.threats.map((threat) => threat.id),
    (index) => `threats.${index}.id`,
  );
  const known = new Set(scenario.countries.map((country) => country.id));
  for (const [index, threat] of scenario.threats.entries()) {
    for (const [which, id] of (threat.scope ?? []).entries()) {
      if (known.has(id)) continue;
      problems.push({ path: `threats.${index}.scope.${which}`, expected: 'a country of this scenario', got: describeValue(id) });
    }
    if (threat.scope !== null) problems.push(...repeated(threat.scope, (which) => `threats.${index}.scope.${which}`));
  }
  const shares = scenario.threats.reduce((sum, threat) => sum + threat.share, 0);
  if (Math.abs(shares - 1) > slack) {
    const path = scenario.threats.length === 1 ? 'threats.0.share' : 'threats';
    problems.push({ path, expected: 'shares that sum to 1', got: round(shares) });
  }
  return problems;
}

function checkFigures(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  const weights = indicators.reduce((sum, indicator) => sum + scenario.weights[indicator], 0);
  if (Math.abs(weights - 1) > slack) problems.push({ path: 'weights', expected: 'weights that sum to 1', got: round(weights) });
  for (const index of [1, 2] as const) {
    const below = scenario.bands[index - 1] as number;
    if (scenario.bands[index] > below) continue;
    problems.push({ path: `bands.${index}`, expected: `more than the band before (${below})`, got: describeValue(scenario.bands[index]) });
  }
  if (scenario.events.min > scenario.events.max) {
    problems.push({ path: 'events.max', expected: `at least min (${scenario.events.min})`, got: describeValue(scenario.events.max) });
  }
  return problems;
}

function checkPresets(scenario: Scenario): Problem[] {
  const problems: Problem[] = repeated(
    scenario.presets.map((preset) => preset.id),
    (index) => `presets.${index}.id`,
  );
  const defaults = scenario.presets.filter((preset) => preset.default).length;
  if (defaults !== 1) problems.push({ path: 'presets', expected: 'exactly one preset with default true', got: `${defaults}` });
  for (const [index, preset] of scenario.presets.entries()) problems.push(...checkPreset(scenario, preset, `presets.${index}`));
  return problems;
}

function checkPreset(scenario: Scenario, preset: Preset, at: string): Problem[] {
  const problems: Problem[] = [];
  if (preset.growSchedule.length !== preset.rounds) {
    problems.push({ path: `${at}.growSchedule`, expected: `one number per round (${preset.rounds})`, got: describeValue(preset.growSchedule) });
  }
  for (const [feature, round] of Object.entries(preset.opens)) {
    if (round <= preset.rounds) continue;
    problems.push({ path: `${at}.opens.${feature}`, expected: `a round of this preset (at most ${preset.rounds})`, got: describeValue(round) });
  }
  if (preset.practiceRound && preset.opens.trade !== 0) {
    problems.push({ path: `${at}.opens.trade`, expected: '0, because the practice round is a trade', got: describeValue(preset.opens.trade) });
  }
  problems.push(...exactKeys(preset.ownResultBase, scenario, `${at}.ownResultBase`));
  for (const [id, base] of Object.entries(preset.ownResultBase)) {
    if (base.cooperate > base.alone) continue;
    problems.push({ path: `${at}.ownResultBase.${id}.cooperate`, expected: `more than alone (${base.alone})`, got: describeValue(base.cooperate) });
  }
  return problems;
}

function checkTexts(scenario: Scenario, words: ScenarioTexts, at: string): Problem[] {
  const problems = exactKeys(words.countries, scenario, `${at}.countries`);
  const ids = Object.keys(words.countries);
  const names = Object.values(words.countries).map((country) => country.name);
  return [...problems, ...repeated(names, (index) => `${at}.countries.${ids[index]}.name`)];
}

/** The record names every country of the scenario and nobody else. */
function exactKeys(record: Readonly<Record<string, unknown>>, scenario: Scenario, at: string): Problem[] {
  const known = new Set(scenario.countries.map((country) => country.id));
  const missing = [...known].filter((id) => !Object.hasOwn(record, id));
  const strangers = Object.keys(record).filter((id) => !known.has(id));
  return [
    ...missing.map((id) => ({ path: `${at}.${id}`, expected: 'an entry for every country', got: 'nothing' })),
    ...strangers.map((id) => ({ path: `${at}.${id}`, expected: 'only countries of this scenario', got: describeValue(id) })),
  ];
}

function repeated(values: readonly string[], pathOf: (index: number) => string): Problem[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index ? [{ path: pathOf(index), expected: 'a value used only once', got: describeValue(value) }] : [],
  );
}

const round = (value: number): string => `${Math.round(value * 1e6) / 1e6}`;
