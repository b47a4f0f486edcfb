import { z } from 'zod';
import { clauseSchema, partySchema } from './clauses.ts';
import { actorKinds, cardKinds, clauseKinds, concepts, draftKinds, features, indicators, type Language } from './names.ts';

/**
 * What a scenario file may say. Every number is checked here; what one field means for another is checked in
 * `cross-checks.ts`. Units: goods and coins in whole or half pieces, levels and indicators 0–100.
 */

export { features, goods, indicators, languages, resources, securityCards } from './names.ts';
export type { Feature, Good, Indicator, Language, Resource } from './names.ts';

const level = z.number().min(0).max(100);
const amount = z.number().min(0).max(200);
export const share = z.number().min(0).max(1);
export const identifier = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,23}$/, 'letters, digits and hyphens, at most 24');
/** Short, and without the hyphen that joins countries in pairs and in the ids of offers. */
export const countryIdentifier = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,11}$/, 'letters and digits, at most 12');
export const regionName = z.string().min(1).max(24);
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
  region: regionName,
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
  /** Clauses the people at home will not forgive (rule RL1). */
  redLines: z.array(z.enum(clauseKinds)).max(4),
  /** The country's own doctrine, as concepts of the glossary. */
  doctrine: z.array(z.enum(concepts)).max(3),
});

export const threatSchema = z.strictObject({
  id: identifier,
  indicator: z.enum(indicators),
  risk: share,
  loss: share,
  programmeEffect: z.number().min(0).max(2),
  link: z.number().min(0).max(1),
  scope: z.array(countryIdentifier).nullable(),
});

/** How one threat runs under one preset; the first listed is the one the stage shows largest. */
export const presetThreatSchema = z.strictObject({
  id: identifier,
  /** Part of the fund's effect that goes to it when the payer does not choose; the shares of a preset sum to 1. */
  share,
  level0: level,
  growth: z.number().min(0).max(50),
  drop: z.number().min(0).max(60),
  critical: level,
  growSchedule: z.array(z.number().min(0).max(50)),
  /** With an uncertain line, the true line lies within ± this of `critical` (rule UL1). */
  lineSpread: z.number().min(0).max(20),
});

const ownResultBase = z.record(countryIdentifier, z.strictObject({ alone: z.number(), cooperate: z.number() }));

export const presetSchema = z.strictObject({
  id: identifier,
  rounds: z.number().int().min(1).max(12),
  threats: z.array(presetThreatSchema).min(1).max(3),
  lastWaveShare: z.number().min(1).max(4),
  /** null: the scenario's fair share. */
  fairShare: share.nullable(),
  /** What a lesson of this preset is about. */
  concepts: z.array(z.enum(concepts)).length(3),
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

/** A body that countries can found by signing its charter; the first of a scenario is its main one. */
export const institutionSchema = z.strictObject({
  id: identifier,
  /** regional: its members count as one party in a wider agreement (rule BL1); functional: it serves one sector (IN6). */
  form: z.enum(['regional', 'multilateral', 'functional']),
  /** Who may join; null: everybody. */
  members: z.array(countryIdentifier).min(2).nullable(),
  /** Share of those who may join that founds it. */
  quorum: share,
  fee: amount,
  monitors: z.boolean(),
  penalty: z.boolean(),
  arbitration: z.boolean(),
  /** Among members no tariff is due, and nobody holds back exports (rule IN7). */
  openTrade: z.boolean(),
  /** Coins it can lend in a game and to one country at a time, at which interest (rule IL1). */
  lends: z.strictObject({ pool: amount, most: amount, rate: z.number().min(0).max(0.5) }).nullable(),
  /** The indicator a functional body serves (rule IN6). */
  sector: z.enum(indicators).nullable(),
});

/** A card of somebody who is not a state; one is offered a round (rule AC1). */
export const actorSchema = z.strictObject({
  id: identifier,
  kind: z.enum(actorKinds),
  /** How many countries must call it in, and what each of them pays in coins. */
  sponsors: z.number().int().min(1).max(6),
  cost: amount,
});

/** A news card; one at most is drawn a round, each once a game (rule NC1). */
export const cardSchema = z.strictObject({
  id: identifier,
  kind: z.enum(cardKinds),
  /** Whom it strikes; null: drawn. Cards that strike everybody have null. */
  country: countryIdentifier.nullable(),
});

/** An agreement that lies on the table, unsigned, when its round begins (rule DR1). */
export const draftSchema = z.strictObject({
  id: identifier,
  kind: z.enum(draftKinds),
  round: z.number().int().min(1).max(12),
  parties: z.array(partySchema).min(2).max(6),
  clauses: z.array(clauseSchema).min(1).max(8),
  mediator: partySchema.nullable(),
});

export const scenarioSchema = z.strictObject({
  id: identifier,
  version: z.number().int().min(1),
  fictional: z.boolean(),
  /** The scenario whose fictional twin this is (same figures, other names). */
  twinOf: identifier.nullable(),
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
  /** Invented distances that a lesson may switch on (obstacle `values`); real countries have no others. */
  standardsGap: z.record(pair, share),
  threats: z.array(threatSchema).min(1).max(3),
  institutions: z.array(institutionSchema).min(1).max(6),
  actors: z.array(actorSchema).max(8),
  cards: z.array(cardSchema).max(16),
  drafts: z.array(draftSchema).max(12),
  countries: z.array(countrySchema).min(2).max(20),
});

export type Interest = z.infer<typeof interestSchema>;
export type ScenarioCountry = z.infer<typeof countrySchema>;
export type Threat = z.infer<typeof threatSchema>;
export type Preset = z.infer<typeof presetSchema>;
export type PresetThreat = z.infer<typeof presetThreatSchema>;
export type ActorCard = z.infer<typeof actorSchema>;
export type NewsCard = z.infer<typeof cardSchema>;
export type Draft = z.infer<typeof draftSchema>;
export type Institution = z.infer<typeof institutionSchema>;
export type Scenario = z.infer<typeof scenarioSchema>;

const words = z.string().min(1);

/** Words of one scenario in one language. `secretBrief` never leaves the server but to its own country. */
export const scenarioTextsSchema = z.strictObject({
  title: words,
  summary: words,
  story: words,
  /** One entry per threat, by its id. */
  threats: z.record(identifier, z.strictObject({ name: words, verb: words, rescued: words, struck: words })),
  institutions: z.record(identifier, z.strictObject({ name: words, about: words })),
  actors: z.record(identifier, z.strictObject({ name: words, about: words })),
  /** `{country}` in a text stands for the name of the country that the card strikes. */
  cards: z.record(identifier, z.strictObject({ title: words, text: words })),
  drafts: z.record(identifier, z.strictObject({ title: words, about: words })),
  countries: z.record(countryIdentifier, z.strictObject({ name: z.string().min(1), brief: z.string().min(1), secretBrief: z.string().min(1) })),
  news: z.array(z.string().min(1)),
  questions: z.array(z.string().min(1)).min(1),
  source: z.string(),
  /** Where each real figure or fact in the texts comes from; none in a scenario without any. */
  sources: z.array(z.strictObject({ fact: words, source: words })),
});
export type ScenarioTexts = z.infer<typeof scenarioTextsSchema>;

/** A scenario with its words: what a world is made from and what its first event embeds. */
export interface ScenarioPack {
  readonly scenario: Scenario;
  readonly texts: Readonly<Record<Language, ScenarioTexts>>;
}
