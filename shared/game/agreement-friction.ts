import type { CountryId } from '../lib/ids.ts';
import { effectiveness, coinsNeeded } from '../model/fund.ts';
import { friction, mediatedTrust, partiesCounted } from '../model/friction.ts';
import { parameters } from '../model/parameters.ts';
import { blocs, sharedInstitutions } from './institutions.ts';
import type { Agreement, Clause, WorldState } from './state.ts';
import { countryIndex, country, fairShareOf, holds, isOpen, ordinaryFairTotal, platformOf, preset, scenarioCountry, threats } from './world.ts';

type Matrix = readonly (readonly number[])[];

export function meanOverPairs(state: WorldState, members: readonly CountryId[], matrix: Matrix, fallback: number): number {
  if (members.length < 2) return fallback;
  const places = members.map((id) => countryIndex(state, id));
  let total = 0;
  for (const a of places) for (const b of places) if (a !== b) total += matrix[a]?.[b] ?? 0;
  return total / (places.length * (places.length - 1));
}

export interface FrictionQuestion {
  readonly tariff: number;
  readonly distance?: Matrix;
  readonly trust?: Matrix;
  readonly mediator?: CountryId | null;
  readonly exclusive?: boolean;
  /** An agreement of three or more of one region; the fund and programmes are none (rule BL2). */
  readonly regional?: boolean;
}

/** Friction among these parties from the state's trust and distances (rules FR1–FR5, BL1–BL2, ME2, SS1, EX1). */
export function frictionAmong(state: WorldState, parties: readonly CountryId[], about: FrictionQuestion) {
  const trust = about.trust ?? state.trust;
  const meanTrust = meanOverPairs(state, parties, trust, 100);
  const mediator = about.mediator ?? null;
  return friction({
    parties: partiesCounted(parties, blocs(state)),
    meanTrust: mediator === null ? meanTrust : mediatedTrust(meanTrust, trustWith(state, parties, mediator, trust)),
    meanDistance: meanOverPairs(state, parties, about.distance ?? state.distance, 0),
    tariff: about.tariff,
    institution: sharedInstitutions(state, parties).length > 0,
    platform: platformOf(state, parties),
    regional: about.regional ?? false,
    southSouth: isSouthSouth(state, parties),
    exclusive: about.exclusive ?? false,
    without: { mistrust: !state.settings.obstacles.mistrust, bureaucracy: !state.settings.obstacles.bureaucracy },
  });
}

/** Friction of an agreement in force, or of one that is only offered. */
export const agreementFriction = (
  state: WorldState,
  agreement: Pick<Agreement, 'parties' | 'clauses' | 'mediator'>,
  known: { readonly distance?: Matrix; readonly trust?: Matrix } = {},
) =>
  frictionAmong(state, agreement.parties, {
    tariff: agreementTariff(state, agreement.parties, agreement.clauses),
    mediator: agreement.mediator,
    exclusive: holds(agreement.clauses, 'exclusive'),
    regional: isRegional(state, agreement.parties),
    ...known,
  });

/** Mean of what the parties trust the mediator and the mediator trusts them (rule ME2). */
function trustWith(state: WorldState, parties: readonly CountryId[], mediator: CountryId, trust: Matrix): number {
  const between = countryIndex(state, mediator);
  let total = 0;
  for (const id of parties) {
    const place = countryIndex(state, id);
    total += (trust[place]?.[between] ?? 0) + (trust[between]?.[place] ?? 0);
  }
  return total / (2 * parties.length);
}

/** Three or more countries of one region (rule BL2). */
export function isRegional(state: WorldState, parties: readonly CountryId[]): boolean {
  const [first] = parties;
  if (first === undefined || parties.length < 3) return false;
  const { region } = scenarioCountry(state, first);
  return parties.every((id) => scenarioCountry(state, id).region === region);
}

/** Are all of these countries of the South, as the game has it (rules SS1–SS3)? */
export const isSouthSouth = (state: WorldState, parties: readonly CountryId[]): boolean =>
  parties.length > 1 && isOpen(state, 'southSouth') && parties.every((id) => country(state, id).tech <= parameters.southSouthTech);

/** The tariff of an agreement (rules FR5, IN7, NC4). */
export function agreementTariff(state: WorldState, parties: readonly CountryId[], clauses: readonly Clause[]): number {
  if (holds(clauses, 'tradeLink') || sharedInstitutions(state, parties).some((body) => body.openTrade)) return 0;
  return state.pack.scenario.tariff + (state.card?.tariff ?? 0);
}

/** Growth of each threat in a round; of the running round with its news card and exclusive deals (rules TH1, NC3, EX2). */
export function growthOf(state: WorldState, index: number, round: number): number {
  const rules = threats(state)[index]?.rules;
  if (rules === undefined) return 0;
  const ordinary = rules.growth + (rules.growSchedule[round - 1] ?? 0);
  if (round !== state.round) return ordinary;
  let exclusive = 0;
  for (const agreement of state.agreements) if (holds(agreement.clauses, 'exclusive')) exclusive += parameters.exclusiveGrowth;
  return ordinary + exclusive + (index === 0 ? (state.card?.growth ?? 0) + state.crisis : 0);
}

/** Coins needed this round to end at the lines (rules FU6, ST3), not rounded; from public trust, so that it tells no secret. */
export function coinsNeededNow(state: WorldState): number {
  const { scenario } = state.pack;
  const rules = preset(state);
  const fairTotal = ordinaryFairTotal(state);
  let weighted = 0;
  scenario.countries.forEach((candidate, place) => {
    weighted += fairShareOf(state) * candidate.production.funds * effectiveness(state.countries[place]?.tech ?? candidate.tech);
  });
  const fundFriction = publicFundFriction(state);
  let needed = 0;
  threats(state).forEach(({ rules: running, threat }, index) => {
    const growth: number[] = [];
    const first = Math.max(1, state.round);
    for (let round = first; round <= Math.max(first, rules.rounds); round++) growth.push(growthOf(state, index, round));
    needed += coinsNeeded({
      level: state.levels[index] ?? 0,
      line: running.critical,
      growth,
      lastWaveShare: state.round > rules.rounds ? 1 : rules.lastWaveShare,
      programmeEffect: threat.programmeEffect,
      lastLift: state.lift,
      drop: running.drop,
      fairTotal,
      meanEffectiveness: weighted / fairTotal,
      fundFriction,
    });
  });
  return needed;
}

/** The fund's friction if every country takes part, from what the hall knows alone. */
function publicFundFriction(state: WorldState): number {
  const everybody = state.countries.map((candidate) => candidate.id);
  return frictionAmong(state, everybody, { tariff: 0, trust: state.publicTrust, distance: state.ordinaryDistance }).total;
}

/** Distances before any exchange of culture, by the scenario and the lesson's obstacle of values (rule OB3). */
export function startDistances(state: { readonly scenario: WorldState['pack']['scenario']; readonly values: boolean }): Matrix {
  const { countries, distances, standardsGap } = state.scenario;
  const of = (a: string, b: string) => distances[`${a}-${b}`] ?? distances[`${b}-${a}`] ?? standardsGap[`${a}-${b}`] ?? standardsGap[`${b}-${a}`] ?? 0;
  return countries.map((a) => countries.map((b) => (state.values ? of(a.id, b.id) : 0)));
}
