import type { Agreement, AgreementForm, Clause, WorldState } from '../../game/state.ts';
import { isSouthSouth } from '../../game/agreement-friction.ts';
import type { Concept } from '../../scenario/names.ts';
import type { DetectorId } from '../../protocol/lived-view.ts';
import { type Detector, detector, type Seen } from './detector.ts';
import { effectOf, type LivedGame, type LivedRound, overRounds } from './lived-game.ts';

/** Forms and clauses that were tried, each with what the game would have been without it. */

/** Less is not worth a sentence. */
const leastPoints = 0.5;
const leastWorld = 0.1;

interface Tried {
  readonly round: number;
  readonly deal: Agreement;
  /** The largest is replayed. */
  readonly size: number;
}

const dealsOf = (game: LivedGame, wanted: (deal: Agreement, round: LivedRound) => boolean): readonly Tried[] =>
  overRounds(game, (round) =>
    round.before.agreements
      .filter((deal) => deal.round === round.round && wanted(deal, round))
      .map((deal) => ({ round: round.round, deal, size: pieces(deal.clauses) + deal.clauses.length / 10 })),
  );

const has = (deal: Agreement, kind: Clause['kind']): boolean => deal.clauses.some((clause) => clause.kind === kind);

function pieces(clauses: readonly Clause[]): number {
  let total = 0;
  for (const clause of clauses) if (clause.kind === 'transfer' || clause.kind === 'aid') total += clause.amount;
  return total;
}

const largest = (tried: readonly Tried[]): Tried | undefined => [...tried].sort((a, b) => b.size - a.size || a.round - b.round)[0];

const withoutDeal =
  (deal: Agreement) =>
  (state: WorldState): WorldState => ({ ...state, agreements: state.agreements.filter((one) => one.id !== deal.id) });

const withoutClauses =
  (deal: Agreement, gone: (clause: Clause) => boolean) =>
  (state: WorldState): WorldState => ({
    ...state,
    agreements: state.agreements.map((one) => (one.id === deal.id ? { ...one, clauses: one.clauses.filter((clause) => !gone(clause)) } : one)),
  });

/** What it brought its parties together, what it did to the world, and how many such there were. */
function told(game: LivedGame, tried: readonly Tried[], remove: (deal: Agreement) => (state: WorldState) => WorldState): readonly Seen[] {
  const chosen = largest(tried);
  if (chosen === undefined) return [];
  const { deal, round } = chosen;
  const effect = effectOf(game, deal.parties, remove(deal));
  if (effect === null) return [];
  const { points, world } = effect;
  if (Math.abs(points) < leastPoints) return [];
  return [
    {
      round,
      countries: deal.parties,
      figures: { points: Math.abs(points), parties: deal.parties.length, times: tried.length },
      ...(points < 0 ? { variant: 'cost' } : {}),
      strength: 0.25 + Math.abs(points) / 50 + Math.abs(world) / 20,
    },
  ];
}

const form = (id: DetectorId & Concept, wanted: AgreementForm): Detector =>
  detector(
    id,
    id,
    'public',
    (game) =>
      told(
        game,
        dealsOf(game, (deal) => deal.form === wanted),
        withoutDeal,
      ),
    { replays: true },
  );

export const bilateral = form('bilateral', 'bilateral');
export const regional = form('regional', 'regional');
export const multilateral = form('multilateral', 'multilateral');
/** Only the programme is taken away: what else the agreement held is no cooperation in one field. It costs its parties and lifts the world. */
export const functional = detector(
  'functional',
  'functional',
  'public',
  (game) => {
    const tried = dealsOf(game, (deal) => deal.form === 'functional' && has(deal, 'programme'));
    const chosen = largest(tried);
    if (chosen === undefined) return [];
    const { deal, round } = chosen;
    const effect = effectOf(
      game,
      deal.parties,
      withoutClauses(deal, (clause) => clause.kind === 'programme'),
    );
    if (effect === null || effect.world < leastWorld) return [];
    return [{ round, countries: deal.parties, figures: { world: effect.world, times: tried.length }, strength: 0.3 + effect.world / 10 }];
  },
  { replays: true },
);

export const southSouth = detector(
  'southSouth',
  'southSouth',
  'public',
  (game) =>
    told(
      game,
      dealsOf(game, (deal, { before }) => isSouthSouth(before, deal.parties)),
      withoutDeal,
    ),
  { replays: true },
);

/** Help for nothing in return: the giver first, then whom it reached. */
export const aid = detector(
  'aid',
  'aid',
  'public',
  (game) => {
    const chosen = largest(dealsOf(game, (deal) => has(deal, 'aid')));
    const gift = chosen?.deal.clauses.find((clause) => clause.kind === 'aid');
    if (chosen === undefined || gift?.kind !== 'aid') return [];
    const remove = withoutClauses(chosen.deal, (clause) => clause.kind === 'aid');
    const helped = effectOf(game, [gift.to], remove);
    const gave = effectOf(game, [gift.from], remove);
    if (helped === null || gave === null || helped.points < leastPoints) return [];
    return [
      {
        round: chosen.round,
        countries: [gift.from, gift.to],
        figures: { amount: gift.amount, helped: helped.points, lost: Math.max(0, -gave.points) },
        things: { good: gift.good },
        strength: 0.4 + helped.points / 25,
      },
    ];
  },
  { replays: true },
);

export const culture = detector(
  'culture',
  'mutualUnderstanding',
  'public',
  (game) => {
    const chosen = largest(dealsOf(game, (deal) => has(deal, 'culture')));
    if (chosen === undefined || game.played === null) return [];
    const effect = effectOf(
      game,
      chosen.deal.parties,
      withoutClauses(chosen.deal, (clause) => clause.kind === 'culture'),
    );
    if (effect === null) return [];
    const understanding = game.played.indicators.understanding - effect.outcome.indicators.understanding;
    if (understanding < leastWorld) return [];
    return [{ round: chosen.round, countries: chosen.deal.parties.slice(0, 2), figures: { understanding }, strength: 0.3 + understanding / 5 }];
  },
  { replays: true },
);

export const techTransfer = detector(
  'techTransfer',
  'techTransfer',
  'public',
  (game) => {
    const given = overRounds(game, (round) => round.events.flatMap((event) => (event.type === 'TechTransferred' ? [{ round: round.round, ...event }] : [])));
    const [first] = given;
    if (first === undefined) return [];
    const remove = (state: WorldState): WorldState => ({
      ...state,
      agreements: state.agreements.map((deal) => ({
        ...deal,
        clauses: deal.clauses.filter((clause) => clause.kind !== 'tech' || clause.from !== first.from || clause.to !== first.to),
      })),
    });
    const effect = effectOf(game, [first.to], remove);
    if (effect === null || effect.points < leastPoints) return [];
    return [
      {
        round: first.round,
        countries: [first.from, first.to],
        figures: { points: effect.points, times: given.length },
        strength: 0.35 + effect.points / 20,
      },
    ];
  },
  { replays: true },
);
