import { parameters } from './parameters.ts';

/** What gets lost on the way, by cause; shares of 1 (rule FR1). */
export interface FrictionParts {
  readonly bureaucracy: number;
  readonly mistrust: number;
  readonly values: number;
  readonly tariff: number;
  readonly total: number;
}

/** What friction among some countries depends on. */
export interface FrictionFacts {
  /** How many take part, a founded bloc counted as one (rule BL1). */
  readonly parties: number;
  /** Mean directed trust among them, 0–100, a mediator counted (rules FR3, ME2). */
  readonly meanTrust: number;
  /** Mean distance of rules and standards among them, 0–1. */
  readonly meanDistance: number;
  /** 0 with a trade link, in the fund and in programmes (rule FR5). */
  readonly tariff: number;
  readonly institution: boolean;
  readonly platform: boolean;
  /** Three or more of one region (rule BL2). */
  readonly regional: boolean;
  readonly southSouth: boolean;
  /** An exclusive deal: neither tariff nor bureaucracy (rule EX1). */
  readonly exclusive: boolean;
  /** Obstacles that the lesson leaves out (rule OB1). */
  readonly without: { readonly mistrust: boolean; readonly bureaucracy: boolean };
}

/** The parts and the sum of friction (rules FR1–FR5). */
export function friction(about: FrictionFacts): FrictionParts {
  const bureaucracy = about.exclusive || about.without.bureaucracy ? 0 : bureaucracyOf(about);
  const mistrust = about.parties > 1 && !about.without.mistrust ? parameters.mistrustFriction * (1 - about.meanTrust / 100) : 0;
  const values = parameters.valueFriction * about.meanDistance * (about.southSouth ? parameters.southSouthValues : 1);
  const tariff = about.exclusive ? 0 : about.tariff;
  const total = Math.min(parameters.frictionCap, bureaucracy + mistrust + values + tariff);
  return { bureaucracy, mistrust, values, tariff, total };
}

function bureaucracyOf({ parties, institution, platform, regional }: FrictionFacts): number {
  const perParty = Math.min(parameters.bureaucracyCap, parameters.bureaucracyPerParty * (parties - 1));
  return perParty * (institution ? parameters.institutionFactor : 1) * (platform ? parameters.platformFactor : 1) * (regional ? parameters.regionalFactor : 1);
}

/** Mean trust of the parties when a third country vouches for them (rule ME2). */
export const mediatedTrust = (meanTrust: number, withMediator: number): number => Math.max(meanTrust, parameters.mediatorShare * withMediator);

/**
 * Parties as bureaucracy counts them: in an agreement that reaches beyond a founded bloc, its members are one (rule BL1).
 * @param blocs the members of each founded bloc
 */
export function partiesCounted(parties: readonly string[], blocs: readonly (readonly string[])[]): number {
  let counted = parties.length;
  const placed = new Set<string>();
  for (const bloc of blocs) {
    const inside = parties.filter((id) => bloc.includes(id) && !placed.has(id));
    if (inside.length < 2 || inside.length === parties.length) continue;
    for (const id of inside) placed.add(id);
    counted -= inside.length - 1;
  }
  return counted;
}

/** Share of a sent piece that arrives; coins only lose half of the bureaucracy (rule FR6). */
export const arrivingShare = (parts: FrictionParts, good: string): number => (good === 'funds' ? 1 - parts.bureaucracy / 2 : 1 - parts.total);
