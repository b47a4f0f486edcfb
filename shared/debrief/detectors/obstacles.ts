import { frictionAmong } from '../../game/agreement-friction.ts';
import { founded } from '../../game/institutions.ts';
import type { Agreement, WorldState } from '../../game/state.ts';
import { countryId } from '../../lib/ids.ts';
import { sum } from '../../lib/numbers.ts';
import { effectiveness } from '../../model/fund.ts';
import { detector, type Seen } from './detector.ts';
import { effectOf, type LivedGame, overRounds } from './lived-game.ts';
import { eventsOf } from '../played-rounds.ts';

/** Bureaucracy, values and tariffs on the way, and coins that were short. */

/** Much gets lost among many. */
export const bureaucracyBurden = detector('bureaucracyBurden', 'bureaucracy', 'public', (game) =>
  overRounds(game, (round) => {
    const payers = (eventsOf(round.events, 'FundPaid')[0]?.payments ?? []).filter((row) => row.pledged > 0 || row.paid > 0);
    const coins = sum(payers.map((row) => row.paid));
    const parties = payers.map((row) => row.country);
    const { bureaucracy } = frictionAmong(round.before, parties, { tariff: 0 });
    if (bureaucracy < 0.15 || coins === 0) return [];
    return [
      {
        round: round.round,
        countries: parties,
        figures: { percent: Math.round(100 * bureaucracy), coins: coins * bureaucracy, paid: coins, parties: parties.length },
        strength: bureaucracy * 2,
      },
    ];
  }),
);

/** The first round in which an institution, a bloc or the platform made the fund's way ten points shorter. */
export const bureaucracyCut = detector('bureaucracyCut', 'bureaucracy', 'public', (game) => {
  for (const round of game.rounds) {
    const parties = (eventsOf(round.events, 'FundPaid')[0]?.payments ?? []).filter((row) => row.pledged > 0 || row.paid > 0).map((row) => row.country);
    const now = frictionAmong(round.before, parties, { tariff: 0 }).bureaucracy;
    const alone = frictionAmong({ ...round.before, institutions: {}, platformOpen: false }, parties, { tariff: 0 }).bureaucracy;
    if (alone - now < 0.1) continue;
    return [
      {
        round: round.round,
        countries: parties,
        figures: { before: Math.round(100 * alone), after: Math.round(100 * now), parties: parties.length },
        strength: 0.4 + (alone - now),
      },
    ];
  }
  return [];
});

/** Different rules and standards took part of a deal. */
export const differingValues = detector('differingValues', 'differingValues', 'public', (game) =>
  overRounds(game, (round) =>
    eventsOf(round.events, 'Delivered').flatMap(({ parties, friction, obligations }): Seen[] => {
      const sent = sum(obligations.flatMap(({ lines }) => lines.filter((line) => line.good !== 'funds').map((line) => line.delivered)));
      if (friction.values < 0.015 || sent <= 0) return [];
      return [
        {
          round: round.round,
          countries: parties.slice(0, 2),
          figures: { percent: 100 * friction.values, total: Math.round(100 * friction.total), sent },
          strength: friction.values * 15,
        },
      ];
    }),
  ),
);

/** The trade link that saved most, and the bodies of open trade, each with what the game would have been without it. */
export const freeTrade = detector('freeTrade', 'freeTrade', 'public', (game) => [...linkedTrade(game), ...openTrade(game)], { replays: true });

function linkedTrade(game: LivedGame): readonly Seen[] {
  let best: { readonly deal: Agreement; readonly round: number; readonly saved: number } | null = null;
  for (const { round, before } of game.rounds) {
    const tariff = before.pack.scenario.tariff + (before.card?.tariff ?? 0);
    for (const deal of before.agreements) {
      if (deal.round !== round || !deal.clauses.some((clause) => clause.kind === 'tradeLink')) continue;
      const goods = sum(deal.clauses.map((clause) => (clause.kind === 'transfer' && clause.good !== 'funds' ? clause.amount : 0)));
      if (best === null || goods * tariff > best.saved) best = { deal, round, saved: goods * tariff };
    }
  }
  if (best === null || best.saved <= 0) return [];
  const { deal, round, saved } = best;
  const effect = effectOf(game, deal.parties, (state: WorldState) => ({
    ...state,
    agreements: state.agreements.map((one) => (one.id === deal.id ? { ...one, clauses: one.clauses.filter(({ kind }) => kind !== 'tradeLink') } : one)),
  }));
  if (effect === null || effect.points < 0.5) return [];
  return [{ round, countries: deal.parties.slice(0, 2), figures: { saved, points: effect.points }, strength: 0.3 + effect.points / 10 }];
}

/** Members of a body of open trade pay each other no tariff (rule IN7): the same game with the tariff among them. */
function openTrade(game: LivedGame): readonly Seen[] {
  const seen = new Map<string, Seen>();
  for (const { round, before } of game.rounds) {
    for (const { institution: body, members } of founded(before)) {
      if (!body.openTrade || seen.has(body.id)) continue;
      const { pack } = before;
      const walled = {
        ...pack,
        scenario: { ...pack.scenario, institutions: pack.scenario.institutions.map((one) => (one.id === body.id ? { ...one, openTrade: false } : one)) },
      };
      const effect = effectOf(
        game,
        before.countries.map(({ id }) => id),
        (state) => ({ ...state, pack: walled }),
      );
      if (effect === null || effect.points < 0.5) continue;
      seen.set(body.id, {
        round,
        countries: [...members].map(countryId),
        figures: { members: members.size, points: effect.points },
        things: { institution: body.id },
        strength: 0.4 + effect.points / 60,
        variant: 'body',
      });
    }
  }
  return [...seen.values()];
}

/** All together paid less than half of what was fair. */
export const fundingShort = detector('fundingShort', 'funding', 'public', (game) =>
  overRounds(game, (round) =>
    eventsOf(round.events, 'FundPaid').flatMap(({ payments, paid, needed }): Seen[] => {
      const fair = sum(payments.map((row) => row.fair));
      if (fair <= 0 || needed <= 0 || paid >= 0.5 * fair) return [];
      return [{ round: round.round, countries: [], figures: { paid, fair, needed }, strength: 0.4 + (0.5 - paid / fair) }];
    }),
  ),
);

/** A coin of the one does less than half of what a coin of the other does. */
export const techGap = detector('techGap', 'techGap', 'public', (game) =>
  overRounds(game, ({ round, before }) => {
    const ordered = [...before.countries].sort((a, b) => b.tech - a.tech);
    const [ahead, behind] = [ordered[0], ordered.at(-1)];
    if (ahead === undefined || behind === undefined) return [];
    const gap = ahead.tech - behind.tech;
    const [high, low] = [effectiveness(ahead.tech), effectiveness(behind.tech)];
    if (gap < 4 || low >= 0.8) return [];
    return [
      {
        round,
        countries: [ahead.id, behind.id],
        figures: { high, low, gap },
        strength: gap / 14 + (round === 1 ? 0.1 : 0),
      },
    ];
  }).slice(0, 1),
);
