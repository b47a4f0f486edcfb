import { stableHash } from '../../../shared/lib/stable-hash.ts';

/** What rules of version 1 and today's both call by these names; the value each had then is stored beside the logs. */
interface Known {
  readonly phase: unknown;
  readonly round: unknown;
  readonly practice: unknown;
  readonly countries: readonly {
    readonly id: string;
    readonly tech: number;
    readonly production: unknown;
    readonly need: unknown;
    readonly score: number;
    readonly bot: unknown;
    readonly pledge: unknown;
    readonly call: unknown;
    readonly onPlatform: boolean;
    readonly last: unknown;
  }[];
  readonly trust: unknown;
  readonly publicTrust: unknown;
  readonly distance: unknown;
  readonly levels: unknown;
  readonly lift: unknown;
  readonly indicators: unknown;
  readonly offers: readonly { readonly id: string; readonly status: string; readonly signedBy: unknown; readonly clauses: unknown }[];
  readonly agreements: readonly { readonly id: string; readonly form: string; readonly parties: unknown; readonly clauses: unknown }[];
  readonly claims: unknown;
  readonly transparency: boolean;
  readonly motions: unknown;
  readonly news: unknown;
  readonly headlineCount: number;
  readonly history: readonly {
    readonly round: number;
    readonly level: number;
    readonly worldIndex: number;
    readonly meanTrust: number;
    readonly gini: number;
  }[];
}

/** 16 hexadecimal digits of everything a class saw or would ask about. */
export function factsHash(state: Known): string {
  const { phase, round, practice, trust, publicTrust, distance, levels, lift, indicators, claims, transparency, motions, news, headlineCount } = state;
  return stableHash({
    ...{ phase, round, practice, trust, publicTrust, distance, levels, lift, indicators, claims, transparency, motions, news, headlineCount },
    countries: state.countries.map(({ id, tech, production, need, score, bot, pledge, call, onPlatform, last }) => ({
      ...{ id, tech, production, need, score, bot, pledge, call, onPlatform, last },
    })),
    offers: state.offers.map(({ id, status, signedBy, clauses }) => ({ id, status, signedBy, clauses })),
    agreements: state.agreements.map(({ id, form, parties, clauses }) => ({ id, form, parties, clauses })),
    history: state.history.map(({ round: of, level, worldIndex, meanTrust, gini }) => ({ of, level, worldIndex, meanTrust, gini })),
  }).slice(0, 16);
}
