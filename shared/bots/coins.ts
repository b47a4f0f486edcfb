import type { OwnCountryView, PublicView } from '../protocol/views.ts';

/** Coins that this country may still spend when its pledge (before one, its fair share) is kept aside. */
export function coinsBesidePledge(view: PublicView, own: OwnCountryView): number {
  if (!view.open.includes('fund')) return own.free.funds;
  const pledge = view.countries.find((country) => country.id === own.id)?.pledge ?? own.limits.fairCoins;
  return own.free.funds - pledge;
}
