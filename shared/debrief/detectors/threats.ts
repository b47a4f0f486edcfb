import { threats } from '../../game/world.ts';
import type { CountryId } from '../../lib/ids.ts';
import { sum } from '../../lib/numbers.ts';
import { shipmentsOf } from '../../game/resolution/obligations.ts';
import { detector, type Seen } from './detector.ts';
import { effectOf, type LivedRound, overRounds } from './lived-game.ts';
import { eventsOf } from '../played-rounds.ts';

/** What the threats did, and what held them. */

/** Enough was paid by what was known, and the level rose all the same. */
export const growthShock = detector('growthShock', 'complexity', 'public', (game) =>
  overRounds(game, (round) => {
    const [fund] = eventsOf(round.events, 'FundPaid');
    const [moved] = eventsOf(round.events, 'ThreatMoved');
    if (fund === undefined || moved === undefined) return [];
    const rose = (moved.after[0] ?? 0) - (moved.before[0] ?? 0);
    const fair = sum(fund.payments.map((row) => row.fair));
    if (rose < 1 || fund.paid < 0.9 * fair) return [];
    const { card } = round.before;
    return [
      {
        round: round.round,
        countries: [],
        figures: { paid: fund.paid, fair, before: moved.before[0] ?? 0, after: moved.after[0] ?? 0, growth: moved.growth[0] ?? 0 },
        ...(card === null ? {} : { things: { card: card.id } }),
        strength: 0.5 + rose / 15,
      },
    ];
  }),
);

/** Of two threats one fell while the other rose. */
export const twoThreats = detector('twoThreats', 'complexity', 'public', (game) =>
  overRounds(game, (round) =>
    eventsOf(round.events, 'ThreatMoved').flatMap(({ before, after }): Seen[] => {
      if (before.length < 2) return [];
      const moves = before.map((level, at) => (after[at] ?? 0) - level);
      const [first = 0, second = 0] = moves;
      if (Math.min(first, second) > -0.5 || Math.max(first, second) < 0.5) return [];
      return [{ round: round.round, countries: [], figures: { moveOne: first, moveTwo: second }, strength: 0.5 + Math.abs(first - second) / 20 }];
    }),
  ),
);

/** The round in which the threat hurt most, far beyond the ones that had neglected it. */
export const globalProblem = detector('globalProblem', 'globalProblems', 'public', (game) => {
  const hurt = game.rounds.map((round) => {
    const rows = eventsOf(round.events, 'WelfareCounted')[0]?.rows ?? [];
    return { round, rows, damage: sum(rows.map((row) => row.damage)), goods: sum(rows.map((row) => row.goods)) };
  });
  const worst = hurt.reduce<(typeof hurt)[number] | null>((most, one) => (most === null || one.damage > most.damage ? one : most), null);
  if (worst === null || worst.goods <= 0 || worst.damage / worst.goods < 0.04 || worst.rows.some((row) => row.damage <= 0)) return [];
  const [most] = [...worst.rows].sort((a, b) => b.damage - a.damage);
  if (most === undefined) return [];
  return [
    {
      round: worst.round.round,
      countries: [most.country],
      figures: { total: worst.damage, most: most.damage, level: worst.round.after.levels[0] ?? 0 },
      strength: 0.3 + (2 * worst.damage) / worst.goods,
    },
  ];
});

/** Goods that travelled between the countries of a dispute. */
function tradedInside({ events }: LivedRound, scope: readonly string[]): number {
  let pieces = 0;
  for (const event of events) {
    if (event.type !== 'Delivered') continue;
    for (const { country, lines } of event.obligations) {
      for (const line of lines) if (line.good !== 'funds' && scope.includes(country) && scope.includes(line.to)) pieces += line.delivered;
    }
  }
  return pieces;
}

/** Trade among those who quarrel grew and the dispute calmed; without that trade it would have been hotter. */
export const calmingTrade = detector(
  'calmingTrade',
  'interdependencePeace',
  'public',
  (game) => {
    let best: { readonly round: LivedRound; readonly traded: number; readonly before: number; readonly scope: readonly CountryId[] } | null = null;
    for (const [at, round] of game.rounds.entries()) {
      const dispute = threats(round.before).findIndex(({ threat }) => threat.scope !== null && threat.link > 0);
      const scope = threats(round.before)[dispute]?.threat.scope as readonly CountryId[] | undefined;
      if (dispute < 0 || scope === undefined) continue;
      const [moved] = eventsOf(round.events, 'ThreatMoved');
      const traded = tradedInside(round, scope);
      const last = game.rounds[at - 1];
      const before = last === undefined ? 0 : tradedInside(last, scope);
      if (traded <= before || (moved?.after[dispute] ?? 0) >= (moved?.before[dispute] ?? 0)) continue;
      if (best === null || traded - before > best.traded - best.before) best = { round, traded, before, scope };
    }
    if (best === null) return [];
    const { round, traded, before, scope } = best;
    const inside = (parties: readonly CountryId[]) => parties.every((id) => scope.includes(id));
    const effect = effectOf(game, scope, (state) => ({
      ...state,
      agreements: state.agreements.filter((deal) => !(inside(deal.parties) && shipmentsOf(deal, state.round).length > 0)),
    }));
    if (effect === null || effect.level >= 0) return [];
    return [
      { round: round.round, countries: scope, figures: { traded, before, calmer: -effect.level }, strength: 0.4 + (traded - before) / 20 - effect.level / 20 },
    ];
  },
  { replays: true },
);

/** Joint security took the edge off a shock. */
export const wardedShock = detector('wardedShock', 'peaceSecurity', 'public', (game) =>
  overRounds(game, (round) =>
    eventsOf(round.events, 'SecurityHeld').flatMap(({ participants, shock, warded }): Seen[] => {
      const { card } = round.before;
      if (shock <= 0 || card === null || participants.length === 0) return [];
      return [
        {
          round: round.round,
          countries: participants,
          figures: { shock, percent: Math.round(100 * warded) },
          things: { card: card.id },
          strength: 0.5 + warded / 3,
        },
      ];
    }),
  ),
);
