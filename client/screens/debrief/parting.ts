import type { CountryId } from '../../../shared/lib/ids.ts';
import type { DebriefView, FilmDealView } from '../../../shared/protocol/debrief-view.ts';

/** One thing that the worlds did differently in a round; `values` and `worlds` are in the order of the worlds. */
export type Difference =
  | { readonly kind: 'fund' | 'deals'; readonly values: readonly number[] }
  | { readonly kind: 'kept'; readonly values: readonly { readonly kept: number; readonly of: number }[] }
  | { readonly kind: 'payment'; readonly country: CountryId; readonly values: readonly number[] }
  /** An agreement that ran only in these worlds. */
  | { readonly kind: 'deal'; readonly parties: readonly CountryId[]; readonly worlds: readonly number[] }
  /** An agreement of all these worlds that was not fully kept in some. */
  | { readonly kind: 'broken'; readonly parties: readonly CountryId[]; readonly worlds: readonly number[] }
  | { readonly kind: 'body'; readonly id: string; readonly worlds: readonly number[] }
  | { readonly kind: 'open'; readonly worlds: readonly number[] };

export type PartingGame = Pick<DebriefView, 'film' | 'figures' | 'fund'>;

const mostPayments = 2;
const mostDeals = 4;

/** What was decided differently in this round, the sums first, then who; empty where the worlds decided alike. */
export function differences(games: readonly PartingGame[], round: number): readonly Difference[] {
  const frames = games.map((game) => game.film.find((frame) => frame.round === round));
  const paid = frames.map((frame) => Math.round(frame?.fund?.paid ?? 0));
  const running = frames.map((frame) => frame?.deals ?? []);
  const promises = games.map((game) => game.figures.find((row) => row.round === round)).map((row) => ({ kept: row?.kept ?? 0, of: row?.promises ?? 0 }));
  const open = worldsWhere(frames, (frame) => frame?.transparency ?? false);
  return [
    ...(differ(paid) ? [{ kind: 'fund' as const, values: paid }] : []),
    ...payments(games, round),
    ...(differ(running.map((deals) => deals.length)) ? [{ kind: 'deals' as const, values: running.map((deals) => deals.length) }] : []),
    ...(differ(promises.map(({ kept, of }) => `${kept}/${of}`)) ? [{ kind: 'kept' as const, values: promises }] : []),
    ...deals(running),
    ...bodies(frames.map((frame) => frame?.institutions.map(({ id }) => id) ?? [])),
    ...(open.length > 0 && open.length < games.length ? [{ kind: 'open' as const, worlds: open }] : []),
  ];
}

const differ = (values: readonly (number | string)[]): boolean => new Set(values).size > 1;

const worldsWhere = <One>(all: readonly One[], is: (one: One) => boolean): readonly number[] => all.flatMap((one, world) => (is(one) ? [world] : []));

/** Who paid most differently; nothing where payments are not open in every world. */
function payments(games: readonly PartingGame[], round: number): readonly Difference[] {
  const rows = games.map((game) => game.fund.filter((row) => row.round === round));
  const [first = []] = rows;
  return first
    .flatMap(({ country }) => {
      const values = rows.flatMap((row) => row.find((one) => one.country === country)?.paid ?? []);
      const spread = Math.max(...values) - Math.min(...values);
      return values.length === games.length && spread >= 1 ? [{ kind: 'payment' as const, country, values, spread }] : [];
    })
    .toSorted((one, other) => other.spread - one.spread)
    .slice(0, mostPayments)
    .map(({ kind, country, values }) => ({ kind, country, values }));
}

/** The same parties are the same agreement, however they wrote it. */
const keyOf = (deal: FilmDealView): string => [...deal.parties].sort().join(' ');

function deals(running: readonly (readonly FilmDealView[])[]): readonly Difference[] {
  const known = new Map(running.flat().map((deal) => [keyOf(deal), deal.parties]));
  const found = [...known].flatMap(([key, parties]): Difference[] => {
    const here = running.map((all) => all.filter((deal) => keyOf(deal) === key));
    const worlds = worldsWhere(here, (some) => some.length > 0);
    if (worlds.length < running.length) return [{ kind: 'deal', parties, worlds }];
    const broken = worldsWhere(here, (some) => some.some(({ outcome }) => outcome === 'short' || outcome === 'break'));
    return broken.length > 0 && broken.length < running.length ? [{ kind: 'broken', parties, worlds: broken }] : [];
  });
  // A broken word tells more than one more agreement.
  return found.toSorted((one, other) => Number(other.kind === 'broken') - Number(one.kind === 'broken')).slice(0, mostDeals);
}

function bodies(standing: readonly (readonly string[])[]): readonly Difference[] {
  return [...new Set(standing.flat())].flatMap((id): Difference[] => {
    const worlds = worldsWhere(standing, (ids) => ids.includes(id));
    return worlds.length < standing.length ? [{ kind: 'body', id, worlds }] : [];
  });
}
