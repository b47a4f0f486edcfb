import type { CountryId } from '../../../shared/lib/ids.ts';
import type { DebriefView, FilmDealView } from '../../../shared/protocol/debrief-view.ts';

export interface ToldDeal {
  readonly deal: FilmDealView;
  /** Who sent less, and who broke it; empty where that stays closed to this reader. */
  readonly short: readonly CountryId[];
  readonly broke: readonly CountryId[];
}

const order = { break: 0, short: 1, keep: 2, none: 3 } as const;

/** The agreements of a round with those who did not keep them, the broken ones first. */
export function toldDeals(view: Pick<DebriefView, 'film' | 'ledger'>, at: number): readonly ToldDeal[] {
  const frame = view.film[at];
  if (frame === undefined) return [];
  const rows = view.ledger.filter((row) => row.round === frame.round);
  const who = (deal: FilmDealView, choice: 'short' | 'break') =>
    rows.filter((row) => row.agreement === deal.id && row.choice === choice).map((row) => row.country);
  return frame.deals
    .map((deal) => ({ deal, short: who(deal, 'short'), broke: who(deal, 'break') }))
    .toSorted((one, other) => order[one.deal.outcome ?? 'none'] - order[other.deal.outcome ?? 'none']);
}
