import type { CountryId } from '../../shared/lib/ids.ts';
import type { OfferView, OwnCountryView, PublicCountryView, PublicView } from '../../shared/protocol/views.ts';
import type { Feature, Good, Resource } from '../../shared/scenario/schema.ts';
import { goods, resources } from '../../shared/scenario/names.ts';

/** Figures that screens read off the views; nothing here knows a rule that the views do not carry. */

export const isOpen = (view: PublicView, feature: Feature): boolean => view.open.includes(feature);

export const countryOf = (view: PublicView, id: CountryId): PublicCountryView | undefined => view.countries.find((country) => country.id === id);

export const othersOf = (view: PublicView, me: CountryId): readonly PublicCountryView[] => view.countries.filter((country) => country.id !== me);

export interface Needed {
  readonly good: Resource;
  readonly have: number;
  readonly need: number;
}

/** What will be there of each needed good if every signed promise is kept. */
export const needsOf = (own: OwnCountryView): readonly Needed[] => resources.map((good) => ({ good, have: own.expected[good], need: own.need[good] }));

/** Whole pieces of need met and in all. */
export function needTotal(own: OwnCountryView): { readonly have: number; readonly need: number } {
  const rows = needsOf(own);
  return { have: Math.round(rows.reduce((sum, row) => sum + Math.min(row.have, row.need), 0)), need: Math.round(rows.reduce((sum, row) => sum + row.need, 0)) };
}

/** Needed goods that will be short by at least half a piece, the shortest first. */
export const shortages = (own: OwnCountryView): readonly Needed[] =>
  needsOf(own)
    .filter((row) => row.need - row.have >= 0.5)
    .sort((a, b) => b.need - b.have - (a.need - a.have));

/** What a country publicly lacks and has to spare, before deals. */
export function publicBalance(country: Pick<PublicCountryView, 'production' | 'need'>): {
  readonly lacks: readonly { readonly good: Good; readonly amount: number }[];
  readonly spare: readonly { readonly good: Good; readonly amount: number }[];
} {
  const over = goods.map((good) => ({ good, amount: Math.round(2 * (country.production[good] - (good === 'funds' ? 0 : country.need[good]))) / 2 }));
  return {
    lacks: over.filter(({ amount }) => amount < 0).map(({ good, amount }) => ({ good, amount: -amount })),
    spare: over.filter(({ good, amount }) => amount > 0 && good !== 'funds'),
  };
}

export const offersAwaiting = (own: OwnCountryView): readonly OfferView[] => own.offers.filter((offer) => offer.status === 'open' && offer.awaitsMe);
/** Who of the parties has no agreements left this round, so that the offer cannot be signed now; null when nobody stands in the way. */
export function blockedBy(view: PublicView, own: OwnCountryView, offer: OfferView): CountryId | null {
  // Drafts use up none of the agreements (rule DR2), nor does mediating (ME1).
  if (offer.draft !== null) return null;
  // Pure fund pledges are not counted among the agreements.
  if (offer.clauses.every((clause) => clause.kind === 'fund')) return null;
  if (own.limits.dealsLeft === 0 && offer.parties.includes(own.id)) return own.id;
  return offer.parties.find((party) => party !== own.id && countryOf(view, party)?.dealsLeft === 0) ?? null;
}

export const offersSent = (own: OwnCountryView): readonly OfferView[] => own.offers.filter((offer) => offer.status === 'open' && !offer.awaitsMe);

/** How many countries that a student or a bot plays are done with the phase. */
export const readyCount = (view: PublicView): number =>
  view.countries.filter((country) => (view.clock.phase === 'decision' ? country.locked : country.ready || country.bot !== null)).length;
