import { projectCountry } from '../../game/project.ts';
import { projectPublic } from '../../game/project-public.ts';
import type { WorldState } from '../../game/state.ts';
import { previewOffer } from '../../preview/preview-offer.ts';
import { suggestTrade } from '../../preview/suggest-trade.ts';
import type { Guarantee } from './guarantee.ts';
import { everybody } from './tables.ts';

/** A gain that a student notices. */
const worthwhile = 1;

/** Nobody sits at the table with nothing to do: the game's own suggestion finds two partners for each in round 1. */
export const partners: Guarantee = {
  id: 'G9',
  expected: 'in round 1 every country has at least 2 partners with whom both gain at least 1 point',
  tables: (setup) => [everybody(setup, 'cooperator', false)],
  measure: (bench) => {
    const [game] = bench.recorded(everybody(bench.setup, 'cooperator', false));
    const before = game?.rounds[0]?.before;
    // Round 1 has no news, so that one seed stands for all.
    const counts = before === undefined ? {} : partnersPerCountry(marketOpens(before));
    return {
      figures: { fewest: Math.min(...Object.values(counts)), ...counts },
      bounds: bench.setup.pack.scenario.countries.map(({ id }) => ({ figure: id, least: 2 })),
    };
  },
};

/** The round before anybody has signed or announced anything. */
const marketOpens = (decided: WorldState): WorldState => ({
  ...decided,
  phase: 'negotiation',
  offers: [],
  agreements: [],
  decisions: {},
  countries: decided.countries.map((country) => ({ ...country, pledge: null, call: null })),
});

function partnersPerCountry(state: WorldState): Record<string, number> {
  const view = projectPublic(state);
  const counts: Record<string, number> = {};
  for (const { id } of state.countries) {
    const own = projectCountry(state, id);
    counts[id] = state.countries.filter(({ id: partner }) => {
      const clauses = partner === id ? null : suggestTrade(view, own, partner);
      return clauses !== null && Object.values(previewOffer(view, own, [id, partner], clauses).gains).every((gain) => gain >= worthwhile);
    }).length;
  }
  return counts;
}
