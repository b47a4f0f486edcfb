import type { KeepChoice } from '../../../shared/game/state.ts';
import type { CountryId } from '../../../shared/lib/ids.ts';
import type { DebriefView, FilmDealView } from '../../../shared/protocol/debrief-view.ts';

/** `none`: nothing was owed in this round; `closed`: what became of it is not open to this reader. */
export type Outcome = KeepChoice | 'none' | 'closed';

export interface ToldDeal {
  readonly deal: FilmDealView;
  readonly outcome: Outcome;
  /** Who sent less, and who broke it; empty where that stays closed to this reader. */
  readonly short: readonly CountryId[];
  readonly broke: readonly CountryId[];
}

const order: Readonly<Record<Outcome, number>> = { break: 0, short: 1, keep: 2, none: 3, closed: 4 };

/** The agreements of a round with those who did not keep them, the broken ones first. */
export function toldDeals(view: Pick<DebriefView, 'film' | 'ledger' | 'opened'>, at: number): readonly ToldDeal[] {
  const frame = view.film[at];
  if (frame === undefined) return [];
  const rows = view.ledger.filter((row) => row.round === frame.round);
  return frame.deals
    .map((deal): ToldDeal => {
      const who = (choice: KeepChoice) => rows.filter((row) => row.agreement === deal.id && row.choice === choice).map((row) => row.country);
      const [short, broke] = [who('short'), who('break')];
      return { deal, short, broke, outcome: deal.outcome ?? seen(short, broke, view.opened !== 'all') };
    })
    .toSorted((one, other) => order[one.outcome] - order[other.outcome]);
}

/** Where choices are closed, only what everybody saw is known. */
function seen(short: readonly CountryId[], broke: readonly CountryId[], closed: boolean): Outcome {
  if (broke.length > 0) return 'break';
  if (short.length > 0) return 'short';
  return closed ? 'closed' : 'none';
}
