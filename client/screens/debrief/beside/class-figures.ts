import type { DebriefView } from '../../../../shared/protocol/debrief-view.ts';
import { mean, sum } from '../../../../shared/lib/numbers.ts';

export interface ClassRound {
  readonly round: number;
  /** Coins paid ÷ the fair share of all; null where nothing was due. */
  readonly share: number | null;
  /** An institution that fines stood in this round. */
  readonly fined: boolean;
}

/** What this class paid into the fund, round by round, as part of its fair share. */
export const classRounds = ({ records, film }: Pick<DebriefView, 'records' | 'film'>): readonly ClassRound[] =>
  records
    .filter(({ round }) => round > 0)
    .map(({ round, fundPaid, fundFair }) => ({
      round,
      share: fundFair > 0 ? fundPaid / fundFair : null,
      fined: film.find((frame) => frame.round === round)?.institutions.some(({ penalty }) => penalty) ?? false,
    }));

/** Mean share of the rounds with or without a fine; null where there was no such round. */
export function meanShare(rounds: readonly ClassRound[], fined: boolean): number | null {
  const shares = rounds.flatMap(({ share, fined: had }) => (had === fined && share !== null ? [share] : []));
  return shares.length === 0 ? null : mean(shares);
}

/** Coins of all countries. */
export interface ClassFund {
  readonly pledged: number;
  readonly paid: number;
  readonly fair: number;
}

/** The fund of the whole game, and of each round that had one. */
export function classFund({
  film,
  records,
}: Pick<DebriefView, 'records' | 'film'>): ClassFund & { readonly rounds: readonly (ClassFund & { readonly round: number })[] } {
  const fairOf = (round: number): number => records.find((record) => record.round === round)?.fundFair ?? 0;
  const rounds = film.flatMap(({ round, fund }) => (fund === null ? [] : [{ round, pledged: fund.pledged, paid: fund.paid, fair: fairOf(round) }]));
  const total = (of: keyof ClassFund): number => sum(rounds.map((one) => one[of]));
  return { pledged: total('pledged'), paid: total('paid'), fair: total('fair'), rounds };
}

/** How many of the lesson's worlds kept their line; a world that was ended early has not been tested. */
export function classEnds(views: readonly Pick<DebriefView, 'endedEarly' | 'thresholdKept'>[]): { readonly kept: number; readonly played: number } {
  const played = views.filter(({ endedEarly }) => !endedEarly);
  return { kept: played.filter(({ thresholdKept }) => thresholdKept).length, played: played.length };
}
