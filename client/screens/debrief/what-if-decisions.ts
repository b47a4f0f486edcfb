import { signal } from '@preact/signals';
import type { AgreementId, CountryId } from '../../../shared/lib/ids.ts';
import type { DebriefView, LedgerRowView, WhatIfChange } from '../../../shared/protocol/debrief-view.ts';

/** One decision of the game that could have been otherwise, and what it could have been instead. */
export type Decision =
  | { readonly kind: 'promise'; readonly row: LedgerRowView; readonly instead: readonly WhatIfChange[] }
  | { readonly kind: 'payment'; readonly paid: number; readonly instead: readonly WhatIfChange[] };

/** Where somebody asked “what if this had been otherwise?”: a round, and the agreement if it was about one; `country`: whose decision. */
export interface AskedAbout {
  readonly round: number;
  readonly agreement: AgreementId | null;
  readonly country: CountryId | null;
}
/** What the form of one decision begins with; null: nothing was asked from elsewhere. */
export const askedAbout = signal<AskedAbout | null>(null);

/** The rounds in which somebody had something to decide. */
export const decidedRounds = (view: DebriefView): readonly number[] =>
  view.figures.map(({ round }) => round).filter((round) => view.countries.some((country) => decisionsOf(view, round, country).length > 0));

/** What a country decided in a round: each promise and its payment, with what it could have chosen instead. */
export function decisionsOf(view: DebriefView, round: number, country: CountryId): readonly Decision[] {
  const promises = view.ledger
    .filter((row) => row.round === round && row.country === country)
    .map(
      (row): Decision => ({
        kind: 'promise',
        row,
        instead: row.choices
          .filter((choice) => choice !== row.choice)
          .map((choice): WhatIfChange => ({ kind: 'one-choice', round, country, agreement: row.agreement, choice })),
      }),
    );
  const fund = view.fund.find((row) => row.round === round && row.country === country);
  if (fund === undefined || fund.most < 1) return promises;
  const coins = Array.from({ length: Math.floor(fund.most) + 1 }, (_, at) => at).filter((amount) => amount !== fund.paid);
  return [
    ...promises,
    { kind: 'payment', paid: fund.paid, instead: coins.map((amount): WhatIfChange => ({ kind: 'one-payment', round, country, coins: amount })) },
  ];
}

/** Whose decision to begin with when an agreement is asked about: who did not keep it, else its first party. */
export function firstToAsk(view: DebriefView, { round, agreement, country }: AskedAbout): CountryId | null {
  if (country !== null) return country;
  const rows = view.ledger.filter((row) => row.round === round && (agreement === null || row.agreement === agreement));
  return (rows.find((row) => row.choice !== 'keep') ?? rows[0])?.country ?? view.countries.find((id) => decisionsOf(view, round, id).length > 0) ?? null;
}
