import type { CountryId } from '../lib/ids.ts';
import { oncePer } from '../lib/once-per.ts';
import { coinsNeeded, effectiveness, fairContribution, paymentCap } from '../model/fund.ts';
import { friction } from '../model/friction.ts';
import type { Feature, Preset, Scenario, ScenarioCountry } from '../scenario/schema.ts';
import type { Agreement, Clause, CountryState, DecisionSheet, WorldState } from './state.ts';

/** Questions about a state that several rules ask. */

const presetsOf = oncePer((scenario: Scenario) => new Map(scenario.presets.map((known) => [known.id, known])));
const placesOf = oncePer((scenario: Scenario) => new Map<string, number>(scenario.countries.map(({ id }, place) => [id, place])));

export function preset(state: WorldState): Preset {
  const found = presetsOf(state.pack.scenario).get(state.presetId);
  if (found === undefined) throw new Error(`no preset ${state.presetId}`);
  return found;
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

/** Is a feature open in this round? Rules open step by step, as the preset's ladder says (rule LD1). */
export function isOpen(state: WorldState, feature: Feature): boolean {
  if (state.settings.closed.includes(feature)) return false;
  if (feature === 'pressure' && !state.settings.pressure) return false;
  if (feature === 'telephone' && !state.settings.telephone) return false;
  const { openAllFrom } = state.settings;
  if (openAllFrom !== null) return !state.practice && state.round >= openAllFrom;
  const opens = preset(state).opens[feature];
  return opens !== undefined && state.round >= opens && (!state.practice || opens === 0);
}

export const isLastRound = (state: WorldState): boolean => state.round === preset(state).rounds;

/** Are choices and payments of this round shown to all (rule MO1)? */
export const everythingPublic = (state: WorldState): boolean => !isOpen(state, 'secrecy') || state.transparency;

export const institutionOf = (state: WorldState, parties: readonly CountryId[]): boolean =>
  state.institutionFounded && parties.every((id) => country(state, id).inInstitution);

export const platformOf = (state: WorldState, parties: readonly CountryId[]): boolean =>
  state.platformOpen && parties.every((id) => country(state, id).onPlatform);

const holds = (clauses: readonly Clause[], kind: Clause['kind']) => clauses.some((clause) => clause.kind === kind);

/** Will everybody see whether this agreement was kept (rule MO2)? */
export const isMonitored = (state: WorldState, agreement: Agreement): boolean =>
  everythingPublic(state) || holds(agreement.clauses, 'monitoring') || (state.pack.scenario.institution.monitors && institutionOf(state, agreement.parties));

/** Does breaking this agreement create a claim (rule PN1)? */
export const isPenalised = (state: WorldState, agreement: Agreement): boolean =>
  holds(agreement.clauses, 'penalty') || (state.pack.scenario.institution.penalty && institutionOf(state, agreement.parties));

/** Is every country's payment into the fund shown (rule MO3)? */
export const isFundVisible = (state: WorldState): boolean =>
  everythingPublic(state) || state.platformOpen || (state.institutionFounded && state.pack.scenario.institution.monitors);

export const emptySheet: DecisionSheet = { keeps: {}, payment: null, programme: false, prediction: null, locked: false };

export const sheetOf = (state: WorldState, id: CountryId): DecisionSheet => state.decisions[id] ?? emptySheet;

export const growthOf = (state: WorldState, round: number): number => {
  const { growth, growSchedule } = preset(state);
  return growth + (growSchedule[round - 1] ?? 0);
};

/** The published fair contribution of a country this round, in coins (rule FU1). */
export function fairCoins(state: WorldState, id: CountryId): number {
  const { lastWaveShare } = preset(state);
  return fairContribution(state.pack.scenario.fairShare, scenarioCountry(state, id).production.funds, lastWaveShare, isLastRound(state));
}

/** The most a country may pledge or pay this round, in coins: the cap, always at least one (rule PY1). */
export const mostCoins = (state: WorldState, id: CountryId): number => paymentCap(state.pack.scenario.cap, fairCoins(state, id));

export function ordinaryFairTotal(state: WorldState): number {
  let total = 0;
  for (const candidate of state.pack.scenario.countries) total += state.pack.scenario.fairShare * candidate.production.funds;
  return total;
}

export function meanOverPairs(state: WorldState, members: readonly CountryId[], matrix: readonly (readonly number[])[], fallback: number): number {
  if (members.length < 2) return fallback;
  const places = members.map((id) => countryIndex(state, id));
  let total = 0;
  for (const a of places) for (const b of places) if (a !== b) total += matrix[a]?.[b] ?? 0;
  return total / (places.length * (places.length - 1));
}

/** Friction among these parties from the state's trust and distances (rules FR1–FR5). */
export function frictionAmong(state: WorldState, parties: readonly CountryId[], tariff: number, distance = state.distance, trust = state.trust) {
  return friction({
    parties: parties.length,
    meanTrust: meanOverPairs(state, parties, trust, 100),
    meanDistance: meanOverPairs(state, parties, distance, 0),
    tariff,
    institution: institutionOf(state, parties),
    platform: platformOf(state, parties),
  });
}

export const agreementTariff = (state: WorldState, clauses: readonly Clause[]): number => (holds(clauses, 'tradeLink') ? 0 : state.pack.scenario.tariff);

/** Coins needed this round to end at the line (rule FU6), not rounded; from public trust, so that it tells no secret. */
export function coinsNeededNow(state: WorldState): number {
  const { scenario } = state.pack;
  const rules = preset(state);
  const threat = scenario.threats[0];
  if (threat === undefined) return 0;
  const growth: number[] = [];
  for (let round = Math.max(1, state.round); round <= rules.rounds; round++) growth.push(growthOf(state, round));
  const fairTotal = ordinaryFairTotal(state);
  let weighted = 0;
  scenario.countries.forEach((candidate, place) => {
    weighted += scenario.fairShare * candidate.production.funds * effectiveness(state.countries[place]?.tech ?? candidate.tech);
  });
  return coinsNeeded({
    level: state.levels[0] ?? 0,
    line: rules.critical,
    growth,
    lastWaveShare: rules.lastWaveShare,
    programmeEffect: threat.programmeEffect,
    lastLift: state.lift,
    drop: rules.drop,
    fairTotal,
    meanEffectiveness: weighted / fairTotal,
    fundFriction: publicFundFriction(state),
  });
}

/** The fund's friction if every country takes part, from what the hall knows alone. */
function publicFundFriction(state: WorldState): number {
  const everybody = state.countries.map((candidate) => candidate.id);
  return friction({
    parties: everybody.length,
    meanTrust: meanOfPairs(state.publicTrust),
    meanDistance: ordinaryDistance(state.pack.scenario),
    tariff: 0,
    institution: institutionOf(state, everybody),
    platform: platformOf(state, everybody),
  }).total;
}

/** Mean over all ordered pairs of different countries. */
export const meanOfPairs = oncePer((matrix: readonly (readonly number[])[]): number => {
  let total = 0;
  let pairs = 0;
  for (const [a, row] of matrix.entries()) {
    for (const [b, value] of row.entries()) {
      if (a === b) continue;
      total += value;
      pairs += 1;
    }
  }
  return pairs === 0 ? 0 : total / pairs;
});

/** The scenario's distances as a matrix; what exchanges of culture changed is not in it. */
export const ordinaryDistances = oncePer(({ countries, distances }: Scenario): readonly (readonly number[])[] =>
  countries.map((a) => countries.map((b) => distances[`${a.id}-${b.id}`] ?? distances[`${b.id}-${a.id}`] ?? 0)),
);

const ordinaryDistance = oncePer(({ countries, distances }: Scenario): number => {
  const pairs = (countries.length * (countries.length - 1)) / 2;
  let total = 0;
  for (const distance of Object.values(distances)) total += distance;
  return pairs === 0 ? 0 : total / pairs;
});
