import type { CountryId } from '../lib/ids.ts';
import { oncePer } from '../lib/once-per.ts';
import { fairContribution, paymentCap } from '../model/fund.ts';
import { parameters } from '../model/parameters.ts';
import { type Feature, features, type Preset, type PresetThreat, type Scenario, type ScenarioCountry, type Threat } from '../scenario/schema.ts';
import { actorActs } from './actors.ts';
import { founded, sharedInstitutions } from './institutions.ts';
import type { Agreement, Clause, CountryState, DecisionSheet, WorldState } from './state.ts';

/** Questions about a state that several rules ask. */

const presetsOf = oncePer((scenario: Scenario) => new Map(scenario.presets.map((known) => [known.id, known])));
const placesOf = oncePer((scenario: Scenario) => new Map<string, number>(scenario.countries.map(({ id }, place) => [id, place])));
const threatsOf = oncePer((scenario: Scenario) => new Map(scenario.threats.map((threat, place) => [threat.id, { threat, place }])));

export function preset(state: WorldState): Preset {
  const found = presetsOf(state.pack.scenario).get(state.presetId);
  if (found === undefined) throw new Error(`no preset ${state.presetId}`);
  return found;
}

/** A threat of the running preset: how it runs, what it is, and its place in every country's `vulnerability`. */
export interface RunningThreat {
  readonly rules: PresetThreat;
  readonly threat: Threat;
  readonly place: number;
}

const runningThreats = oncePer((scenario: Scenario) =>
  oncePer((rules: Preset): readonly RunningThreat[] =>
    rules.threats.map((running) => {
      const found = threatsOf(scenario).get(running.id);
      if (found === undefined) throw new Error(`no threat ${running.id}`);
      return { rules: running, ...found };
    }),
  ),
);

/** In the order of `state.levels`; the first is the one the stage shows largest (rule ST1). */
export const threats = (state: WorldState): readonly RunningThreat[] => runningThreats(state.pack.scenario)(preset(state));

/** The first threat; every preset has one. */
export function firstThreat(state: WorldState): RunningThreat {
  const [first] = threats(state);
  if (first === undefined) throw new Error(`preset ${state.presetId} has no threat`);
  return first;
}

/** A country's place in the scenario, which is its row and column in every matrix; -1 for an unknown id. */
export const countryIndex = (state: WorldState, id: CountryId): number => placesOf(state.pack.scenario).get(id) ?? -1;

export function country(state: WorldState, id: CountryId): CountryState {
  const found = state.countries[countryIndex(state, id)];
  if (found === undefined) throw new Error(`no country ${id}`);
  return found;
}

export function scenarioCountry(state: WorldState, id: CountryId): ScenarioCountry {
  const found = state.pack.scenario.countries[countryIndex(state, id)];
  if (found === undefined) throw new Error(`no country ${id}`);
  return found;
}

export const isCountry = (state: WorldState, id: string): id is CountryId => placesOf(state.pack.scenario).has(id);

/** Is a feature open in this round? Rules open step by step, as the preset's ladder says (rules LD1, LD2, BP1, OB1). */
export const isOpen = (state: WorldState, feature: Feature): boolean => openNow(state).set.has(feature);

/** The features open in this round, in the order of the schema. */
export const openFeatures = (state: WorldState): readonly Feature[] => openNow(state).list;

interface OpenFeatures {
  readonly list: readonly Feature[];
  readonly set: ReadonlySet<Feature>;
}

/** Asked many times by every view and decision, so it is answered once per settings, preset and round. */
const openBySettings = oncePer((_settings: WorldState['settings']) => oncePer((_preset: Preset) => new Map<number, OpenFeatures>()));

function openNow(state: WorldState): OpenFeatures {
  const known = openBySettings(state.settings)(preset(state));
  const key = state.round * 4 + (state.practice ? 2 : 0) + (state.principles ? 1 : 0);
  const found = known.get(key);
  if (found !== undefined) return found;
  const list = features.filter((feature) => opens(state, feature));
  const open = { list, set: new Set(list) };
  known.set(key, open);
  return open;
}

function opens(state: WorldState, feature: Feature): boolean {
  if (state.settings.closed.includes(feature)) return false;
  if (feature === 'pressure' && (!state.settings.pressure || state.principles)) return false;
  if (feature === 'telephone' && !state.settings.telephone) return false;
  if (feature === 'redLines' && !state.settings.obstacles.sovereignty) return false;
  if (feature === 'split' && threats(state).length < 2) return false;
  const { openAllFrom } = state.settings;
  if (openAllFrom !== null) return !state.practice && state.round >= openAllFrom;
  const round = preset(state).opens[feature];
  return round !== undefined && state.round >= round && (!state.practice || round === 0);
}

/** Are choices and payments of this round shown to all (rules MO1, AC5)? */
export const everythingPublic = (state: WorldState): boolean => !isOpen(state, 'secrecy') || state.transparency || actorActs(state, 'media');

export const platformOf = (state: WorldState, parties: readonly CountryId[]): boolean =>
  state.platformOpen && parties.every((id) => country(state, id).onPlatform);

export const holds = (clauses: readonly Clause[], kind: Clause['kind']): boolean => clauses.some((clause) => clause.kind === kind);

/** Does a condition bind this party (rule CO1)? */
export const isConditioned = (clauses: readonly Clause[], id: CountryId): boolean => clauses.some((clause) => clause.kind === 'condition' && clause.on === id);

/** Will everybody see whether this agreement was kept, by all of its parties (rule MO2)? */
export const isMonitored = (state: WorldState, agreement: Agreement): boolean =>
  everythingPublic(state) || isWatched(state, agreement) || state.desks.inspected === agreement.id;

/** Would everybody see it even in a round of secrets: by a monitoring clause or an institution? */
export const isWatched = (state: WorldState, agreement: Agreement): boolean =>
  holds(agreement.clauses, 'monitoring') || sharedInstitutions(state, agreement.parties).some((institution) => institution.monitors);

/** Does this party's breach of this agreement create a claim (rules PN1, CO1)? */
export const isPenalised = (state: WorldState, agreement: Agreement, id: CountryId): boolean =>
  holds(agreement.clauses, 'penalty') ||
  isConditioned(agreement.clauses, id) ||
  sharedInstitutions(state, agreement.parties).some((institution) => institution.penalty);

/** Is every country's payment into the fund shown (rule MO3)? */
export const isFundVisible = (state: WorldState): boolean =>
  everythingPublic(state) || state.platformOpen || founded(state).some(({ institution }) => institution.monitors);

export const emptySheet: DecisionSheet = { keeps: {}, repays: {}, payment: null, split: null, programme: false, prediction: null, locked: false };

export const sheetOf = (state: WorldState, id: CountryId): DecisionSheet => state.decisions[id] ?? emptySheet;

/** The published fair share of coins (rule FU1). */
export const fairShareOf = (state: WorldState): number => preset(state).fairShare ?? state.pack.scenario.fairShare;

/** The announced last round, in which the last wave comes (rule HL1). */
export const isWaveRound = (state: WorldState): boolean => state.round === preset(state).rounds;

/** The published fair contribution of a country this round, in coins (rule FU1). */
export function fairCoins(state: WorldState, id: CountryId): number {
  return fairContribution(fairShareOf(state), scenarioCountry(state, id).production.funds, preset(state).lastWaveShare, isWaveRound(state));
}

/** The most a country may pledge or pay this round, in coins: the cap, always at least one (rule PY1). */
export const mostCoins = (state: WorldState, id: CountryId): number => paymentCap(state.pack.scenario.cap, fairCoins(state, id));

export function ordinaryFairTotal(state: WorldState): number {
  let total = 0;
  for (const candidate of state.pack.scenario.countries) total += fairShareOf(state) * candidate.production.funds;
  return total;
}

/** What things cost in coins; nothing without the obstacle of funding, and culture when an actor pays for it (rules OB2, AC6). */
export interface Costs {
  readonly tech: number;
  readonly culture: number;
  readonly programme: number;
  readonly security: number;
  readonly arbitration: number;
}

const usual: Costs = {
  tech: parameters.techCost,
  culture: parameters.cultureCost,
  programme: parameters.programmeCost,
  security: parameters.securityCost,
  arbitration: parameters.arbitrationCost,
};
const withoutCulture: Costs = { ...usual, culture: 0 };
const nothing: Costs = { tech: 0, culture: 0, programme: 0, security: 0, arbitration: 0 };

export function costsOf(state: WorldState): Costs {
  if (!state.settings.obstacles.funding) return nothing;
  return actorActs(state, 'university') ? withoutCulture : usual;
}

/** Mean over all ordered pairs of different countries. */
export function pairMean(matrix: readonly (readonly number[])[]): number {
  let total = 0;
  let pairs = 0;
  for (let a = 0; a < matrix.length; a++) {
    const row = matrix[a] ?? [];
    for (let b = 0; b < row.length; b++) {
      if (a === b) continue;
      total += row[b] ?? 0;
      pairs += 1;
    }
  }
  return pairs === 0 ? 0 : total / pairs;
}

/** The same of a matrix that stays: views ask for it again and again. */
export const meanOfPairs = oncePer(pairMean);
