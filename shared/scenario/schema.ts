import { z } from 'zod';
import { features, indicators, type Language } from './names.ts';

/**
 * What a scenario file may say. Every number is checked here; what one field means for another is checked in
 * `cross-checks.ts`. Units: goods and coins in whole or half pieces, levels and indicators 0–100.
 */

export { features, goods, indicators, languages, resources } from './names.ts';
export type { Feature, Good, Indicator, Language, Resource } from './names.ts';

const level = z.number().min(0).max(100);
const amount = z.number().min(0).max(200);
const share = z.number().min(0).max(1);
const identifier = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,23}$/, 'letters, digits and hyphens, at most 24');
/** Short, and without the hyphen that joins countries in pairs and in the ids of offers. */
const countryIdentifier = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,11}$/, 'letters and digits, at most 12');
const pair = z.string().regex(/^[A-Za-z0-9]+-[A-Za-z0-9]+$/, 'two country ids joined by a hyphen');
const directedPair = z.string().regex(/^[A-Za-z0-9]+>[A-Za-z0-9]+$/, 'two country ids joined by >');
const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour like #2fb36a');

const goodsOf = z.strictObject({ food: amount, energy: amount, medicine: amount, funds: amount });
const resourcesOf = z.strictObject({ food: amount, energy: amount, medicine: amount });
const indicatorsOf = z.strictObject({ prosperity: level, peace: level, health: level, sustainability: level, understanding: level });

export const interestSchema = z.strictObject({
  indicator: z.enum(indicators),
  max: z.number().min(0).max(50),
  lo: level,
  hi: level,
  secret: z.boolean(),
});

export const countrySchema = z.strictObject({
  id: countryIdentifier,
  region: z.string().min(1).max(24),
  colour,
  /** Where the country stands: an ISO 3166 numeric code on the real map, or a place on the invented one (0–1). */
  place: z.union([z.strictObject({ iso: z.string().regex(/^\d{3}$/) }), z.strictObject({ x: share, y: share })]),
  power: z.number().int().min(1).max(5),
  tech: z.number().int().min(0).max(10),
  sovereignty: z.number().int().min(0).max(3),
  production: goodsOf,
  need: resourcesOf,
  vulnerability: z.array(z.number().min(0).max(5)).min(1),
  interests: z.array(interestSchema).max(4),
});

export const threatSchema = z.strictObject({
  id: identifier,
  indicator: z.enum(indicators),
  share,
  risk: share,
  loss: share,
  programmeEffect: z.number().min(0).max(2),
  link: z.number().min(0).max(1),
  scope: z.array(countryIdentifier).nullable(),
});

const ownResultBase = z.record(countryIdentifier, z.strictObject({ alone: z.number(), cooperate: z.number() }));

export const presetSchema = z.strictObject({
  id: identifier,
  rounds: z.number().int().min(1).max(12),
  level0: level,
  growth: z.number().min(0).max(50),
  drop: z.number().min(0).max(60),
  critical: level,
  growSchedule: z.array(z.number().min(0).max(50)),
  lastWaveShare: z.number().min(1).max(4),
  default: z.boolean(),
  /** One unscored round before the first (number 0), with a pre-filled offer for every country. */
  practiceRound: z.boolean(),
  /** The first round in which a feature is open; a feature not named is closed. */
  opens: z.partialRecord(z.enum(features), z.number().int().min(0)),
  /** Scores of all-alone and all-cooperate games: 0 and 100 of the own result, made by the balance check. */
  ownResultBase,
  /** Seconds of each phase when the teacher changes nothing. */
  phaseSeconds: z.strictObject({
    news: z.number().int().min(5).max(600),
    negotiation: z.number().int().min(10).max(3600),
    decision: z.number().int().min(10).max(3600),
    reveal: z.number().int().min(5).max(600),
    reflection: z.number().int().min(0).max(600),
  }),
});

export const institutionSchema = z.strictObject({
  id: identifier,
  quorum: share,
  fee: amount,
  monitors: z.boolean(),
  penalty: z.boolean(),
});

export const scenarioSchema = z.strictObject({
  id: identifier,
  version: z.number().int().min(1),
  fictional: z.boolean(),
  map: z.enum(['world', 'islands']),
  presets: z.array(presetSchema).min(1),
  trust0: level,
  trustEdges: z.record(directedPair, z.number().min(-50).max(50)),
  fairShare: share,
  cap: z.number().min(1).max(2),
  dealsPerRound: z.number().int().min(1).max(6),
  tariff: share,
  events: z.strictObject({ default: z.boolean(), both: z.boolean(), min: amount, max: amount }),
  telephone: z.strictObject({ default: z.boolean(), probability: share, extraNeed: amount }),
  pressure: z.strictObject({ default: z.boolean(), refusedCost: amount, trustTarget: level, trustOthers: level }),
  breachPeace: z.number().min(0).max(20),
  bands: z.tuple([level, level, level]),
  programmeSector: z.enum(indicators),
  weights: z.strictObject({ prosperity: share, peace: share, health: share, sustainability: share, understanding: share }),
  indicators0: indicatorsOf,
  distances: z.record(pair, share),
  threats: z.array(threatSchema).min(1).max(3),
  institution: institutionSchema,
  countries: z.array(countrySchema).min(2).max(20),
});

export type Interest = z.infer<typeof interestSchema>;
export type ScenarioCountry = z.infer<typeof countrySchema>;
export type Threat = z.infer<typeof threatSchema>;
export type Preset = z.infer<typeof presetSchema>;
export type Institution = z.infer<typeof institutionSchema>;
export type Scenario = z.infer<typeof scenarioSchema>;

/** Words of one scenario in one language. `secretBrief` never leaves the server but to its own country. */
export const scenarioTextsSchema = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1),
  story: z.string().min(1),
  threat: z.strictObject({ name: z.string().min(1), verb: z.string().min(1), rescued: z.string().min(1), struck: z.string().min(1) }),
  institution: z.strictObject({ name: z.string().min(1), about: z.string().min(1) }),
  countries: z.record(countryIdentifier, z.strictObject({ name: z.string().min(1), brief: z.string().min(1), secretBrief: z.string().min(1) })),
  news: z.array(z.string().min(1)),
  questions: z.array(z.string().min(1)).min(1),
  source: z.string(),
});
export type ScenarioTexts = z.infer<typeof scenarioTextsSchema>;

/** A scenario with its words: what a world is made from and what its first event embeds. */
export interface ScenarioPack {
  readonly scenario: Scenario;
  readonly texts: Readonly<Record<Language, ScenarioTexts>>;
}
