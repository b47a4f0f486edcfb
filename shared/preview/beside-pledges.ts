import type { CountryId } from '../lib/ids.ts';
import type { OwnCountryView, PublicView } from '../protocol/views.ts';
import { type Holdings, holdingsOf } from './expected-goods.ts';

/**
 * Everybody's holdings with the coins kept out that are pledged to the fund or, before a pledge, the fair share: they
 * are no price.
 * @param about.meansToPay false: one's own pledge is not meant, so that all of one's coins may be spent
 * @param about.wholeCoins a fair share that was not announced counts in whole coins, as people pay it
 */
export function holdingsBesidePledges(
  view: PublicView,
  own: OwnCountryView,
  about: { readonly meansToPay: boolean; readonly wholeCoins: boolean },
): ReadonlyMap<CountryId, Holdings> {
  const holdings = holdingsOf(view, own);
  if (!view.open.includes('fund')) return holdings;
  for (const country of view.countries) {
    const held = holdings.get(country.id);
    if (held === undefined || (country.id === own.id && !about.meansToPay)) continue;
    const fair = about.wholeCoins ? Math.ceil(country.fairCoins) : country.fairCoins;
    held.free.funds = Math.max(0, held.free.funds - (country.pledge ?? fair));
  }
  return holdings;
}
