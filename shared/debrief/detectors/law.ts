import { scenarioCountry } from '../../game/world.ts';
import { sum } from '../../lib/numbers.ts';
import { agreementFriction } from '../../game/agreement-friction.ts';
import { detector, type Seen } from './detector.ts';
import { overRounds } from './lived-game.ts';
import { eventsOf } from '../played-rounds.ts';

/** Mediators, awards, penalties, and what binds a country. */

export const mediated = detector('mediated', 'peacefulSettlement', 'public', (game) =>
  overRounds(game, ({ round, before }) =>
    before.agreements.flatMap((deal): Seen[] => {
      if (deal.mediator === null || deal.round !== round) return [];
      const alone = agreementFriction(before, { ...deal, mediator: null }).mistrust;
      const now = agreementFriction(before, deal).mistrust;
      const eased = alone - now;
      return [
        {
          round,
          countries: [deal.mediator, ...deal.parties.slice(0, 2)],
          figures: { before: 100 * alone, after: 100 * now },
          strength: 0.6 + Math.min(0.3, 5 * eased),
          ...(eased < 0.001 ? { variant: 'plain' } : {}),
        },
      ];
    }),
  ),
);

/** An award of arbitration fell due: complied with or refused. */
export const award = detector('award', ['internationalLaw', 'peacefulSettlement'], 'public', (game) =>
  overRounds(game, (round) =>
    eventsOf(round.events, 'DebtsSettled').flatMap(({ rows }) =>
      rows.flatMap(({ debt, choice, paid }): Seen[] => {
        if (debt.kind !== 'award' || debt.to === null) return [];
        const complied = choice === 'keep' && paid > 0;
        return [
          {
            round: round.round,
            countries: [debt.from, debt.to],
            figures: { coins: debt.coins, paid },
            ...(complied ? {} : { variant: 'refused' }),
            strength: complied ? 0.9 : 0.8,
          },
        ];
      }),
    ),
  ),
);

/** Who broke a promise under a penalty clause had to pay for it. */
export const penaltyPaid = detector('penaltyPaid', 'internationalLaw', 'private', (game) =>
  overRounds(game, (round) =>
    eventsOf(round.events, 'ClaimsPaid').flatMap(({ claims }) =>
      claims
        .filter(({ paid }) => paid >= 0.5)
        .map(({ from, to, coins, paid }): Seen => ({ round: round.round, countries: [from, to], figures: { coins, paid }, strength: 0.45 + paid / 20 })),
    ),
  ),
);

export const redLine = detector('redLine', 'sovereignty', 'public', (game) =>
  overRounds(game, (round) =>
    round.before.crossed
      .filter((line) => line.round === round.round)
      .map((line): Seen => {
        const cost = eventsOf(round.events, 'WelfareCounted')[0]?.rows.find((row) => row.country === line.country)?.redLines ?? 0;
        return { round: round.round, countries: [line.country], figures: { cost }, things: { clause: line.clause }, strength: 0.6 + cost / 20 };
      }),
  ),
);

const dear = 3;

/** Being watched, punished or judged by others cost a country this much over the game. */
export const sovereigntyCost = detector('sovereigntyCost', 'sovereignty', 'public', (game) =>
  game.final.countries.flatMap(({ id }): Seen[] => {
    const costs = game.rounds.map((round) => eventsOf(round.events, 'WelfareCounted')[0]?.rows.find((row) => row.country === id)?.sovereignty ?? 0);
    const total = sum(costs);
    const dearest = costs.indexOf(Math.max(...costs));
    const round = game.rounds[dearest]?.round;
    if (total < dear || round === undefined) return [];
    return [{ round, countries: [id], figures: { total, level: scenarioCountry(game.final, id).sovereignty }, strength: 0.2 + total / 25 }];
  }),
);
