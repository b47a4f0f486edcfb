import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';

export type TwinGame = Pick<DebriefView, 'records'>;

/** The first round after which the worlds' figures were no longer the same; null where they never parted. */
export function firstParted(games: readonly TwinGame[]): number | null {
  const [first, ...others] = games;
  if (first === undefined || others.length === 0) return null;
  for (const [at, record] of first.records.entries()) {
    const here = figuresOf(record);
    if (others.some(({ records }) => records[at] === undefined || figuresOf(records[at]) !== here)) return record.round;
  }
  const longest = others.find(({ records }) => records.length > first.records.length);
  return longest?.records[first.records.length]?.round ?? null;
}

/** What a class can see of a round in whole numbers: smaller differences are no parting. */
const figuresOf = ({ level, worldIndex, fundPaid, meanTrust }: DebriefView['records'][number]): string =>
  [level, worldIndex, fundPaid, meanTrust].map(Math.round).join('/');
