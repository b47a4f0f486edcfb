import type { Clause } from '../game/state.ts';
import type { CountryId } from '../lib/ids.ts';
import type { OwnCountryView, PublicView } from '../protocol/views.ts';
import type { Good } from '../scenario/schema.ts';
import { holdingsBesidePledges } from './beside-pledges.ts';
import { previewFriction } from './expected-goods.ts';
import { planTrade } from './plan-trade.ts';

/**
 * A trade worth proposing to `partner`: what both need, priced so that both gain about the same; null if there is none.
 * Coins that either has pledged, or before that its fair share, stay out of the price.
 */
export function suggestTrade(publicView: PublicView, own: OwnCountryView, partner: CountryId, wanted?: Good): readonly Clause[] | null {
  const plan = planTrade({
    first: own.id,
    second: partner,
    holdings: holdingsBesidePledges(publicView, own, { meansToPay: true, wholeCoins: true }),
    friction: previewFriction(publicView, own, [own.id, partner], []),
    ...(wanted === undefined ? {} : { wanted }),
  });
  return plan === null || plan.gains[0] <= 0 || plan.gains[1] <= 0 ? null : plan.clauses;
}
