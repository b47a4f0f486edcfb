import { parameters } from './parameters.ts';

/** What gets lost on the way, by cause; shares of 1 (rule FR1). */
export interface FrictionParts {
  readonly bureaucracy: number;
  readonly mistrust: number;
  readonly values: number;
  readonly tariff: number;
  readonly total: number;
}

/**
 * @param parties how many countries take part
 * @param meanTrust mean directed trust among them, 0–100
 * @param meanDistance mean distance of rules and standards among them, 0–1
 * @param tariff 0 with a trade link, in the fund and in programmes (rule FR5)
 */
export function friction(about: {
  readonly parties: number;
  readonly meanTrust: number;
  readonly meanDistance: number;
  readonly tariff: number;
  readonly institution: boolean;
  readonly platform: boolean;
}): FrictionParts {
  const perParty = Math.min(parameters.bureaucracyCap, parameters.bureaucracyPerParty * (about.parties - 1));
  const bureaucracy = perParty * (about.institution ? parameters.institutionFactor : 1) * (about.platform ? parameters.platformFactor : 1);
  const mistrust = about.parties > 1 ? parameters.mistrustFriction * (1 - about.meanTrust / 100) : 0;
  const values = parameters.valueFriction * about.meanDistance;
  const total = Math.min(parameters.frictionCap, bureaucracy + mistrust + values + about.tariff);
  return { bureaucracy, mistrust, values, tariff: about.tariff, total };
}

/** Share of a sent piece that arrives; coins only lose half of the bureaucracy (rule FR6). */
export const arrivingShare = (parts: FrictionParts, good: string): number => (good === 'funds' ? 1 - parts.bureaucracy / 2 : 1 - parts.total);
