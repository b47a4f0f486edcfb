import type { FundRowView, LedgerRowView } from '../../../shared/protocol/debrief-view.ts';
import type { KeepChoice } from '../../../shared/game/state.ts';
import type { CountryId } from '../../../shared/lib/ids.ts';

export interface LedgerCell {
  readonly round: number;
  readonly kept: number;
  readonly short: number;
  readonly broken: number;
  readonly called: boolean;
  readonly hidden: number;
}

export interface LedgerCountry {
  readonly country: CountryId;
  readonly cells: readonly LedgerCell[];
  readonly rows: readonly LedgerRowView[];
  readonly promises: number;
  readonly kept: number;
}

const count = (rows: readonly LedgerRowView[], choice: KeepChoice) => rows.filter((row) => row.choice === choice).length;

/**
 * The ledger by country and round, in the scenario's order: how many promises were kept, cut short and broken.
 * Only a promise that was not kept can be hidden; a kept one has nothing to hide.
 */
export function groupLedger(countries: readonly CountryId[], rounds: readonly number[], ledger: readonly LedgerRowView[]): readonly LedgerCountry[] {
  return countries.map((country) => {
    const rows = ledger.filter((row) => row.country === country).toSorted((a, b) => a.round - b.round);
    const cells = rounds.map((round): LedgerCell => {
      const here = rows.filter((row) => row.round === round);
      return {
        round,
        kept: count(here, 'keep'),
        short: count(here, 'short'),
        broken: count(here, 'break'),
        called: here.some((row) => row.called),
        hidden: here.filter((row) => row.choice !== 'keep' && !row.visible).length,
      };
    });
    return { country, cells, rows, promises: rows.length, kept: count(rows, 'keep') };
  });
}

export interface LedgerTotals {
  readonly promises: number;
  readonly kept: number;
  readonly short: number;
  readonly broken: number;
  readonly hidden: number;
  readonly called: number;
}

/** The whole class's promises in one row of figures. */
export function ledgerTotals(ledger: readonly LedgerRowView[]): LedgerTotals {
  return {
    promises: ledger.length,
    kept: count(ledger, 'keep'),
    short: count(ledger, 'short'),
    broken: count(ledger, 'break'),
    hidden: ledger.filter((row) => row.choice !== 'keep' && !row.visible).length,
    called: ledger.filter((row) => row.called).length,
  };
}

export interface FundCountry {
  readonly country: CountryId;
  readonly rows: readonly FundRowView[];
  readonly pledged: number;
  readonly paid: number;
  readonly fair: number;
}

/** Pledges and payments by country, in the scenario's order, with their sums in coins. */
export function groupFund(countries: readonly CountryId[], rounds: readonly number[], fund: readonly FundRowView[]): readonly FundCountry[] {
  return countries.map((country) => {
    const rows = rounds.map(
      (round): FundRowView => fund.find((row) => row.country === country && row.round === round) ?? { round, country, pledged: 0, paid: 0, fair: 0, most: 0 },
    );
    const sum = (pick: (row: FundRowView) => number) => rows.reduce((total, row) => total + pick(row), 0);
    return { country, rows, pledged: sum((row) => row.pledged), paid: sum((row) => row.paid), fair: sum((row) => row.fair) };
  });
}
