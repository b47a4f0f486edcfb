import type { Command } from '../game/commands/table.ts';
import type { Clause } from '../game/state.ts';
import { resources } from '../scenario/names.ts';
import type { PublicCountryView } from '../protocol/views.ts';
import type { Market } from './market.ts';
import { policies } from './policies.ts';

const mostAid = 2;

/**
 * Aid of one or two spare pieces to a country that a harvest failure or disaster has struck, or that lacks something and
 * has nothing to trade; one at a time (rule BT21).
 * @param hasTrade there is still a trade to make with somebody
 */
export function aidCommands(market: Market, hasTrade: boolean): readonly Command[] {
  const { view, own, policy } = market;
  if (!policies[policy].helps || !view.open.includes('aid')) return [];
  if (own.offers.some((offer) => offer.mine && offer.clauses.some((clause) => clause.kind === 'aid'))) return [];
  const struck = view.card?.kind === 'harvest' || view.card?.kind === 'disaster' ? view.card.country : null;
  const inNeed = (country: PublicCountryView) => country.id === struck || !hasTrade;
  for (const country of view.countries) {
    if (country.id === own.id || country.dealsLeft <= 0 || !inNeed(country)) continue;
    const clause = aidFor(market, country);
    if (clause !== null) return [{ type: 'MakeOffer', to: [country.id], clauses: [clause] }];
  }
  return [];
}

function aidFor({ own, holdings }: Market, country: PublicCountryView): Clause | null {
  const theirs = holdings.get(country.id);
  if (theirs === undefined) return null;
  for (const good of resources) {
    const spare = Math.floor(Math.min(own.free[good], own.expected[good] - own.need[good]));
    const lacking = Math.ceil(theirs.need[good] - theirs.expected[good] - 0.5);
    const amount = Math.min(mostAid, spare, lacking);
    if (amount > 0) return { kind: 'aid', from: own.id, to: country.id, good, amount };
  }
  return null;
}
