import type { WorldState } from '../../game/state.ts';
import { sheetOf } from '../../game/world.ts';
import type { CountryId } from '../../lib/ids.ts';
import { mean, sum } from '../../lib/numbers.ts';
import { detector, type Seen } from './detector.ts';
import { type LivedGame, overRounds } from './lived-game.ts';
import { eventsOf } from '../played-rounds.ts';

/** Who paid for what protected everybody. */

/** Chose to pay next to nothing while the others paid most of their fair share; who had no coins left is no free-rider. */
export const freeRiding = detector('freeRiding', 'freeRiding', 'private', (game) =>
  overRounds(game, (round) =>
    eventsOf(round.events, 'FundPaid').flatMap(({ payments, visible }) =>
      payments.flatMap((own): Seen[] => {
        const others = mean(payments.filter((row) => row.country !== own.country && row.fair > 0).map((row) => Math.min(1.25, row.paid / row.fair)));
        const chosen = sheetOf(round.before, own.country).payment ?? own.pledged;
        if (own.fair < 0.5 || Math.max(own.paid, chosen) >= 0.3 * own.fair || others < 0.7) return [];
        return [
          {
            round: round.round,
            countries: [own.country],
            figures: { paid: own.paid, fair: own.fair, others: Math.round(100 * others) },
            strength: 0.3 + others / 3 + own.fair / 20,
            ...(visible ? { reveals: 'public' } : {}),
          },
        ];
      }),
    ),
  ),
);

/** The line at the end, and whose coins decided it: without them alone the world would have missed it. */
export const threshold = detector(
  'threshold',
  'collectiveAction',
  'private',
  (game) => {
    const { played, without } = game;
    const round = game.rounds.at(-1)?.round ?? 0;
    if (played === null || without === null || played.thresholdKept === null) return [];
    if (!played.thresholdKept) return missedBy(game);
    const unpaid = (id: CountryId) => (state: WorldState) => ({
      ...state,
      decisions: { ...state.decisions, [id]: { ...sheetOf(state, id), payment: 0 } },
    });
    const pivotal = game.final.countries.map(({ id }) => id).filter((id) => without(unpaid(id)).thresholdKept === false);
    if (pivotal.length === 0) return [];
    return [
      {
        round,
        countries: pivotal,
        figures: { level: played.levels[0] ?? 0, line: game.final.ended?.lines[0] ?? 0, pivotal: pivotal.length },
        strength: 0.9 - pivotal.length / 40,
        ...(pivotal.length === 1 ? { variant: 'one' } : {}),
      },
    ];
  },
  { replays: true },
);

/** Missed, though it was kept if all had paid their fair share: the ones that paid least are named. */
function missedBy(game: LivedGame): readonly Seen[] {
  const last = game.rounds.at(-1);
  if (last === undefined || game.without === null || game.played === null) return [];
  const given = new Map<CountryId, { paid: number; fair: number }>();
  for (const round of game.rounds) {
    for (const row of eventsOf(round.events, 'FundPaid')[0]?.payments ?? []) {
      const known = given.get(row.country) ?? { paid: 0, fair: 0 };
      given.set(row.country, { paid: known.paid + row.paid, fair: known.fair + row.fair });
    }
  }
  const fair = new Map(
    game.rounds.flatMap((round) => (eventsOf(round.events, 'FundPaid')[0]?.payments ?? []).map((row) => [`${round.round}/${row.country}`, row.fair] as const)),
  );
  const allPaid = game.without((state) => ({
    ...state,
    decisions: Object.fromEntries(
      state.countries.map(({ id }) => [
        id,
        { ...sheetOf(state, id), payment: Math.max(fair.get(`${state.round}/${id}`) ?? 0, sheetOf(state, id).payment ?? 0) },
      ]),
    ),
  }));
  if (allPaid.thresholdKept !== true) return [];
  const least = [...given].filter(([, { paid, fair: due }]) => paid < 0.75 * due).sort(([, a], [, b]) => a.paid / a.fair - b.paid / b.fair);
  if (least.length === 0) return [];
  return [
    {
      round: last.round,
      countries: least.map(([id]) => id),
      figures: {
        level: game.played.levels[0] ?? 0,
        line: game.final.ended?.lines[0] ?? 0,
        paid: sum([...given.values()].map((row) => row.paid)),
        fair: sum([...given.values()].map((row) => row.fair)),
      },
      strength: 0.9,
      variant: 'missed',
    },
  ];
}

/** Everybody paid, and the threat fell for everybody. */
export const sharedInterest = detector('sharedInterest', 'sharedInterest', 'private', (game) =>
  overRounds(game, (round) => {
    const [fund] = eventsOf(round.events, 'FundPaid');
    const [moved] = eventsOf(round.events, 'ThreatMoved');
    const fell = (moved?.before[0] ?? 0) - (moved?.after[0] ?? 0);
    if (fund === undefined || fell < 1 || fund.payments.some((row) => row.fair > 0 && row.paid < 0.5 * row.fair)) return [];
    return [
      {
        round: round.round,
        countries: fund.payments.map((row) => row.country),
        figures: { paid: fund.paid, before: moved?.before[0] ?? 0, after: moved?.after[0] ?? 0 },
        strength: 0.4 + fell / 15,
        ...(fund.visible ? { reveals: 'public' } : {}),
      },
    ];
  }),
);
