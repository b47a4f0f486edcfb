import { z } from 'zod';
import { accept, refuse, type Result } from '../lib/result.ts';
import { crossCheck } from './cross-checks.ts';
import { describeValue, type Problem } from './problem.ts';
import { type Scenario, type ScenarioPack, scenarioSchema, scenarioTextsSchema } from './schema.ts';
import { type Twin, twinOf, twinSchema } from './twin.ts';

const textsSchema = z.strictObject({ id: scenarioTextsSchema, en: scenarioTextsSchema });

/**
 * Reads a scenario file and its words (`{ id, en }`), both as parsed JSON. Gives the pack, or every problem with the
 * path of its field (`countries.2.need.food`, `texts.en.threat.name`). Never throws, whatever the JSON holds.
 */
export function parseScenarioPack(rawScenario: unknown, rawTexts: unknown): Result<ScenarioPack, Problem[]> {
  const scenario = scenarioSchema.safeParse(rawScenario);
  const texts = textsSchema.safeParse(rawTexts);
  if (!scenario.success || !texts.success) {
    return refuse([
      ...(scenario.error?.issues ?? []).flatMap((issue) => problemsOf(issue, rawScenario, [], 'scenario')),
      ...(texts.error?.issues ?? []).flatMap((issue) => problemsOf(issue, rawTexts, ['texts'], 'texts')),
    ]);
  }
  const problems = crossCheck(scenario.data, texts.data);
  return problems.length > 0 ? refuse(problems) : accept({ scenario: scenario.data, texts: texts.data });
}

/** Reads a `twin.json`, as parsed JSON, on its own: whose twin it is must be known before its names can be checked. */
export function parseTwin(raw: unknown): Result<Twin, Problem[]> {
  const twin = twinSchema.safeParse(raw);
  return twin.success ? accept(twin.data) : refuse(twin.error.issues.flatMap((issue) => problemsOf(issue, raw, [], 'twin')));
}

/** The pack of a twin: the figures of its base under its own names, with its own words, which are checked like any other's. */
export function parseTwinPack(twin: Twin, rawTexts: unknown, base: Scenario): Result<ScenarioPack, Problem[]> {
  const scenario = twinOf(base, twin);
  const texts = textsSchema.safeParse(rawTexts);
  if (!scenario.ok || !texts.success) {
    const inWords = (texts.error?.issues ?? []).flatMap((issue) => problemsOf(issue, rawTexts, ['texts'], 'texts'));
    return refuse([...(scenario.ok ? [] : scenario.refusal), ...inWords]);
  }
  const problems = crossCheck(scenario.value, texts.data);
  return problems.length > 0 ? refuse(problems) : accept({ scenario: scenario.value, texts: texts.data });
}

type Path = readonly PropertyKey[];

function problemsOf(issue: z.core.$ZodIssue, raw: unknown, prefix: Path, whole: string): Problem[] {
  const at = (path: Path) => [...prefix, ...path].map(String).join('.') || whole;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      return { path: at(path), expected: 'no field of this name', got: describeValue(valueAt(raw, path)) };
    });
  }
  if (issue.code === 'invalid_union') {
    // The shape that was most likely meant is the one with the fewest faults.
    const [nearest = []] = [...issue.errors].sort((a, b) => a.length - b.length);
    return nearest.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, raw, prefix, whole));
  }
  if (issue.code === 'invalid_key') {
    const name = issue.path.at(-1);
    return [{ path: at(issue.path), expected: issue.issues.map(expectation).join('; '), got: describeValue(name) }];
  }
  return [{ path: at(issue.path), expected: expectation(issue), got: describeValue(valueAt(raw, issue.path)) }];
}

const typeWords: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
};

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected;
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unitOf(issue.origin)}`;
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${unitOf(issue.origin)}`;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return issue.message.startsWith('Invalid') ? `text that matches ${issue.pattern ?? issue.format}` : issue.message;
    default:
      return issue.message;
  }
}

const unitOf = (origin: string): string => (origin === 'string' ? ' character(s)' : origin === 'array' ? ' in the list' : '');

/** The value a path leads to, looking at own fields only, or undefined. */
function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
