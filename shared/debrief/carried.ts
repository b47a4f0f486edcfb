import type { WorldState } from '../game/state.ts';
import type { CountryId } from '../lib/ids.ts';
import { hundredths, sum } from '../lib/numbers.ts';
import type { CarriedView } from '../protocol/debrief-view.ts';
import { insideGroup } from './inside-group.ts';
import { ownResultOf } from './own-results.ts';
import type { PlayedGame } from './played-rounds.ts';
import { endOf, replayChanged } from './replay-changed.ts';
import { exactShares, sampledShares } from './shapley.ts';
import { worldIndexOf } from './what-if.ts';

/** Up to here every group is replayed: 2^10 replays. */
export const mostExact = 10;
const mostSamples = 2000;

/** How long a computation may go on, and who hears how far it is. */
export interface Patience {
  /** Whether sampling shall stop; the shares are then less exact, and say so. */
  readonly enough: () => boolean;
  readonly told: (done: number) => void;
}

/** Each country's Shapley share of the sum of all scores and of the world index (rule DB9). */
export function carriedBy(game: PlayedGame, patience: Patience): CarriedView {
  const { final } = game;
  const ids = final.countries.map(({ id }) => id);
  const worth = (group: number) => worthOf(game, groupOf(ids, group));
  const exact = ids.length <= mostExact;
  const { shares, errors, samples } = exact
    ? exactShares(ids.length, worth, patience.told)
    : sampledShares(ids.length, worth, { seed: `${final.seed}/carried`, most: mostSamples, ...patience });
  const [withNone = 0, worldWithNone = 0] = worth(0);
  const [withAll = 0, worldWithAll = 0] = worth((1 << ids.length) - 1);
  const at = (rows: readonly (readonly number[])[] | null, measure: number, place: number) => rows?.[measure]?.[place] ?? null;
  const error = (measure: number, place: number) => {
    const value = at(errors, measure, place);
    return value === null ? null : hundredths(value);
  };
  return {
    countries: ids.map((country, place) => ({
      country,
      share: hundredths(at(shares, 0, place) ?? 0),
      error: error(0, place),
      worldShare: hundredths(at(shares, 1, place) ?? 0),
      worldError: error(1, place),
      ownResult: ownResultOf(final, country),
    })),
    withAll: hundredths(withAll),
    withNone: hundredths(withNone),
    worldWithAll: hundredths(worldWithAll),
    worldWithNone: hundredths(worldWithNone),
    exact,
    samples,
  };
}

/** The sum of all scores and the world index if only this group had cooperated. */
export function worthOf(game: PlayedGame, group: ReadonlySet<CountryId>): readonly [number, number] {
  const end = endOf(replayChanged(game.rounds, (start) => insideGroup(start, group)));
  return [totalScore(end), worldIndexOf(end)];
}

const totalScore = ({ countries }: WorldState): number => sum(countries.map(({ score }) => score));

/** Bit `place` stands for the country of that place; there are at most 20. */
const groupOf = (ids: readonly CountryId[], group: number): ReadonlySet<CountryId> => new Set(ids.filter((_, place) => (group & (1 << place)) !== 0));
