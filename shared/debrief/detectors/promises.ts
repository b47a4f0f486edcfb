import { choiceOf } from '../../game/resolution/obligations.ts';
import type { CountryId } from '../../lib/ids.ts';
import { sum, whole } from '../../lib/numbers.ts';
import { detector, type Seen } from './detector.ts';
import { type LivedGame, type LivedRound, overRounds, trustOf } from './lived-game.ts';
import { eventsOf } from '../played-rounds.ts';

/** Promises kept and broken, and what the others made of it. */

export const brokenPromise = detector('brokenPromise', 'commitment', 'private', (game) =>
  overRounds(game, (round) =>
    eventsOf(round.events, 'BreachOccurred').flatMap(({ of, by, victims, severity, agreementId, visible }): Seen[] => {
      const [victim] = victims;
      if (of !== 'agreement' || victim === undefined || severity < 0.99) return [];
      const before = trustOf(round.before, victim, by);
      const after = trustOf(round.after, victim, by);
      const missing = sum(
        eventsOf(round.events, 'Delivered')
          .filter((row) => row.agreementId === agreementId)
          .flatMap(({ obligations }) =>
            obligations.filter((one) => one.country === by).flatMap(({ lines }) => lines.map((line) => line.promised - line.delivered)),
          ),
      );
      if (before - after < 5) return [];
      return [
        {
          round: round.round,
          countries: [by, victim],
          figures: { before: whole(before), after: whole(after), missing },
          strength: (before - after) / 60 + missing / 40,
          ...(visible ? { reveals: 'public' } : {}),
        },
      ];
    }),
  ),
);

/** The capital called for the very good that was promised, and the promise was kept. */
export const keptUnderCall = detector('keptUnderCall', 'commitment', 'private', (game) =>
  overRounds(game, (round) =>
    eventsOf(round.events, 'Delivered').flatMap(({ obligations }) =>
      obligations.flatMap((own): Seen[] => {
        const call = round.before.countries.find((one) => one.id === own.country)?.call ?? null;
        const line = own.lines.find((one) => one.good === call?.resource && one.delivered > 0);
        if (call === null || line === undefined || own.choice !== 'keep') return [];
        return [
          {
            round: round.round,
            countries: [own.country, line.to],
            figures: { extra: call.extraNeed, sent: line.delivered },
            things: { good: call.resource },
            strength: 0.45 + line.delivered / 20,
          },
        ];
      }),
    ),
  ),
);

/** Trust that a breach took, and that came back to three quarters after an apology, restitution or an award. */
export const repairedTrust = detector('repairedTrust', ['trust', 'peacefulSettlement'], 'private', (game) =>
  overRounds(game, (round) =>
    eventsOf(round.events, 'TrustRepaired').flatMap(({ rows }) =>
      rows.flatMap(({ judge, actor, points, apology, restitution, award }): Seen[] => {
        const wound = round.before.wounds.find((one) => one.breaker === actor && one.victim === judge);
        const after = trustOf(round.after, judge, actor);
        if (wound === undefined || points < 1 || after < 0.75 * wound.trustBefore || after <= wound.trustBefore - wound.lost) return [];
        return [
          {
            round: round.round,
            countries: [actor, judge],
            figures: { whole: whole(wound.trustBefore), broken: whole(wound.trustBefore - wound.lost), after: whole(after) },
            strength: 0.55 + wound.lost / 80,
            ...(restitution || award ? { variant: apology ? 'both' : 'paid' } : {}),
            ...(wound.visible ? { reveals: 'public' } : {}),
          },
        ];
      }),
    ),
  ),
);

interface Kept {
  readonly round: number;
  readonly kept: boolean;
}

/** What a pair did to each other, per direction: the rounds in which `by` owed `to` something, and whether it was kept. */
function dealings(rounds: readonly LivedRound[], by: CountryId, to: CountryId): readonly Kept[] {
  return rounds.flatMap(({ round, before, events }): Kept[] => {
    const owed = events.filter(
      (event) =>
        event.type === 'Delivered' && event.obligations.some((own) => own.country === by && own.lines.some((line) => line.to === to && line.promised > 0)),
    );
    if (owed.length === 0) return [];
    const deals = before.agreements.filter((deal) => owed.some((event) => event.type === 'Delivered' && event.agreementId === deal.id));
    return [{ round, kept: deals.every((deal) => choiceOf(before, by, deal) === 'keep') }];
  });
}

function pairs(game: LivedGame): readonly (readonly [CountryId, CountryId])[] {
  const ids = game.final.countries.map(({ id }) => id);
  return ids.flatMap((first) => ids.filter((second) => second !== first).map((second) => [first, second] as const));
}

/** Two that kept their word to each other in three rounds or more. */
export const keptTogether = detector('keptTogether', 'trust', 'private', (game) =>
  pairs(game).flatMap(([first, second]): Seen[] => {
    if (first > second) return [];
    const there = dealings(game.rounds, first, second);
    const back = dealings(game.rounds, second, first);
    const both = there.filter((one) => back.some((other) => other.round === one.round));
    if (both.length < 3 || [...there, ...back].some((one) => !one.kept)) return [];
    const start = game.rounds[0];
    const end = game.rounds.at(-1);
    if (start === undefined || end === undefined) return [];
    const before = Math.min(trustOf(start.before, first, second), trustOf(start.before, second, first));
    const after = Math.min(trustOf(end.after, first, second), trustOf(end.after, second, first));
    if (after - before < 5) return [];
    return [
      {
        round: both.at(-1)?.round ?? end.round,
        countries: [first, second],
        figures: { rounds: both.length, before: whole(before), after: whole(after) },
        strength: 0.3 + both.length / 15 + (after - before) / 100,
      },
    ];
  }),
);

/** A broken promise answered by a broken promise in the next round in which something was owed, after two kept before. */
export const titForTat = detector('titForTat', 'trust', 'private', (game) =>
  pairs(game).flatMap(([breaker, answerer]): Seen[] => {
    const theirs = dealings(game.rounds, breaker, answerer);
    const own = dealings(game.rounds, answerer, breaker);
    const broken = theirs.find(({ kept }) => !kept);
    if (broken === undefined) return [];
    const answer = own.find(({ round }) => round === broken.round + 1);
    const before = own.filter(({ round }) => round <= broken.round);
    if (answer === undefined || answer.kept || before.length === 0 || before.some(({ kept }) => !kept)) return [];
    return [
      { round: answer.round, countries: [answerer, breaker], figures: { broken: broken.round, kept: before.length }, strength: 0.5 + before.length / 10 },
    ];
  }),
);
