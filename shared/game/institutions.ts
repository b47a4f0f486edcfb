import { type CountryId, countryId } from '../lib/ids.ts';
import { oncePer } from '../lib/once-per.ts';
import { parameters } from '../model/parameters.ts';
import { quorumOf } from '../scenario/quorum.ts';
import type { Feature, Indicator, Institution, Scenario } from '../scenario/schema.ts';
import type { InstitutionState, WorldState } from './state.ts';

/** Institutions and blocs (rules IN1–IN8, BL1). */

const byId = oncePer((scenario: Scenario) => new Map(scenario.institutions.map((institution) => [institution.id, institution])));

export const institution = (state: WorldState, id: string): Institution | undefined => byId(state.pack.scenario).get(id);

/** The scenario's first institution; every scenario has one. */
export function mainInstitution(scenario: Scenario): Institution {
  const [main] = scenario.institutions;
  if (main === undefined) throw new Error(`scenario ${scenario.id} has no institution`);
  return main;
}

/** The feature that opens an institution's charter (rule IN5). */
export const charterFeature = (about: Institution): Feature => (about.form === 'regional' ? 'bloc' : about.form === 'functional' ? 'agency' : 'charter');

/** Who may join. */
export const eligible = (scenario: Scenario, about: Institution): readonly CountryId[] => eligibleOf(scenario)(about);

const eligibleOf = oncePer((scenario: Scenario) =>
  oncePer((about: Institution): readonly CountryId[] => (about.members ?? scenario.countries.map((country) => country.id)).map(countryId)),
);

export const quorumFor = (scenario: Scenario, about: Institution): number => quorumOf(about.quorum, about.members?.length ?? scenario.countries.length);

/** Countries that make a majority of the whole plenary or platform: the main institution's share of all (rules PL3, PF1). */
export const worldQuorum = (scenario: Scenario): number => quorumOf(mainInstitution(scenario).quorum, scenario.countries.length);

interface Founded {
  readonly institution: Institution;
  readonly members: ReadonlySet<string>;
}

const foundedOf = oncePer((scenario: Scenario) =>
  oncePer((institutions: WorldState['institutions']): readonly Founded[] =>
    scenario.institutions.flatMap((about) => {
      const known = institutions[about.id];
      return known?.founded ? [{ institution: about, members: new Set<string>(known.signed) }] : [];
    }),
  ),
);

/** The founded institutions with their members. */
export const founded = (state: WorldState): readonly Founded[] => foundedOf(state.pack.scenario)(state.institutions);

const none: readonly Institution[] = [];

/** The founded institutions of which all of these are members. */
export function sharedInstitutions(state: WorldState, parties: readonly CountryId[]): readonly Institution[] {
  const all = founded(state);
  if (all.length === 0) return none;
  return all.filter(({ members }) => parties.every((id) => members.has(id))).map((known) => known.institution);
}

const blocsOf = oncePer((all: readonly Founded[]) => all.filter((known) => known.institution.form === 'regional').map((known) => [...known.members]));

/** The members of each founded regional institution (rule BL1). */
export const blocs = (state: WorldState): readonly (readonly string[])[] => blocsOf(founded(state));

export const isMemberOf = (state: WorldState, body: string, id: CountryId): boolean =>
  founded(state).some((known) => known.institution.id === body && known.members.has(id));

/** Whole coins that this member may borrow now: one loan at a time, nothing after one that was not repaid (rules IL1, IL4). */
export function borrowable(state: WorldState, body: string, id: CountryId): number {
  const lends = institution(state, body)?.lends ?? null;
  const lent = state.lent[body] ?? { coins: 0, barred: [] };
  const open = state.debts.some((debt) => debt.institution === body && debt.from === id);
  if (lends === null || open || lent.barred.includes(id)) return 0;
  return Math.max(0, Math.floor(Math.min(lends.most, lends.pool - lent.coins)));
}

/** Every institution of a scenario before round 1; those of `founded` stand already, with all who may join. */
export const firstInstitutions = (scenario: Scenario, foundedFromStart: readonly string[]): Readonly<Record<string, InstitutionState>> =>
  Object.fromEntries(
    scenario.institutions.map((about) => {
      const stands = foundedFromStart.includes(about.id);
      return [about.id, { founded: stands, signed: stands ? eligible(scenario, about) : [] }];
    }),
  );

/** How much more of the programmes' lift an indicator gets from the functional institutions that serve it (rule IN6). */
export function servedIndicators(state: WorldState): Readonly<Partial<Record<Indicator, number>>> {
  const served: Partial<Record<Indicator, number>> = {};
  for (const { institution: body, members } of founded(state)) {
    if (body.form !== 'functional' || body.sector === null) continue;
    served[body.sector] = (served[body.sector] ?? 0) + (parameters.functionalLift * members.size) / state.countries.length;
  }
  return served;
}
