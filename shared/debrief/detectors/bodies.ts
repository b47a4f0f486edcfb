import { actorCard, actorActs } from '../../game/actors.ts';
import { founded } from '../../game/institutions.ts';
import { countryId } from '../../lib/ids.ts';
import { concepts, type Concept } from '../../scenario/names.ts';
import { detector, type Seen } from './detector.ts';
import { effectOf, overRounds } from './lived-game.ts';

/** What many built together: programmes, the platform, actors who are no states, institutions and their coins. */

/** The programmes of the whole game taken away. */
export const programme = detector(
  'programme',
  'sdgs',
  'public',
  (game) => {
    const joined = overRounds(game, (round) =>
      round.events.flatMap((event) => (event.type === 'ProgrammeRun' && event.participants.length > 1 ? [{ round: round.round, ...event }] : [])),
    );
    const best = [...joined].sort((a, b) => b.lift - a.lift)[0];
    if (best === undefined || game.played === null) return [];
    const effect = effectOf(game, [], (state) => ({
      ...state,
      decisions: Object.fromEntries(Object.entries(state.decisions).map(([id, sheet]) => [id, { ...sheet, programme: false }])),
      agreements: state.agreements.map((deal) => ({ ...deal, clauses: deal.clauses.filter((clause) => clause.kind !== 'programme') })),
    }));
    if (effect === null) return [];
    const lifted = game.played.indicators.sustainability - effect.outcome.indicators.sustainability;
    if (lifted < 1) return [];
    return [
      {
        round: best.round,
        countries: best.participants,
        figures: { parties: best.participants.length, lifted },
        strength: 0.35 + lifted / 60,
      },
    ];
  },
  { replays: true },
);

export const platform = detector(
  'platform',
  'digitalisation',
  'public',
  (game) => {
    const first = game.rounds.find(({ before }) => before.platformOpen);
    if (first === undefined) return [];
    const members = first.before.countries.filter((one) => one.onPlatform).map(({ id }) => id);
    const effect = effectOf(
      game,
      game.final.countries.map(({ id }) => id),
      (state) => ({ ...state, platformOpen: false, countries: state.countries.map((one) => ({ ...one, onPlatform: false })) }),
    );
    if (effect === null || effect.points < 0.5) return [];
    return [
      {
        round: first.round,
        countries: members,
        figures: { parties: members.length, points: effect.points },
        strength: 0.4 + effect.points / 100,
      },
    ];
  },
  { replays: true },
);

/** An actor who is no state was called in by several; what it brought and cost is undone. */
export const actor = detector('actor', 'nonStateActors', 'public', (game) =>
  overRounds(game, ({ round, before }) => {
    if (before.actor === null || !before.actor.acts) return [];
    const card = actorCard(before, before.actor.id);
    if (card === undefined) return [];
    const media = actorActs(before, 'media');
    return [
      {
        round,
        countries: before.actor.calledBy,
        figures: { callers: before.actor.calledBy.length, price: card.cost },
        things: { actor: card.id },
        strength: 0.5 + (media ? 0.1 : 0) + before.actor.calledBy.length / 20,
      },
    ];
  }),
);

const bodyConcepts = [
  'asean',
  'eu',
  'au',
  'apec',
  'iora',
  'un',
  'wto',
  'who',
  'imf',
  'unep',
  'unesco',
  'opec',
  'iaea',
  'covax',
] as const satisfies readonly Concept[];

/** The concept of a body of this scenario: its own name, or else its form. */
export function conceptOfBody(id: string, kind: 'regional' | 'multilateral' | 'functional'): Concept {
  const named: readonly Concept[] = bodyConcepts;
  return named.find((concept) => concept === id.toLowerCase()) ?? concepts.find((concept) => concept === kind) ?? 'multilateral';
}

/** An institution that was founded and had members at work in the game. */
export const institution = detector(
  'institution',
  [...bodyConcepts, 'regional', 'multilateral', 'functional'],
  'public',
  (game) => {
    const seen = new Map<string, Seen>();
    for (const round of game.rounds) {
      for (const { institution: body, members } of founded(round.before)) {
        if (seen.has(body.id)) continue;
        const all = game.final.countries.map(({ id }) => id);
        const effect = effectOf(game, all, (state) => ({
          ...state,
          institutions: { ...state.institutions, [body.id]: { founded: false, signed: [] } },
        }));
        if (effect === null) continue;
        seen.set(body.id, {
          concept: conceptOfBody(body.id, body.form),
          round: round.round,
          countries: [...members].map(countryId),
          figures: { members: members.size, points: Math.abs(effect.points) },
          ...(effect.points < 0 ? { variant: 'cost' } : {}),
          things: { institution: body.id },
          strength: Math.abs(effect.points) < 0.5 && Math.abs(effect.world) < 0.1 ? 0.15 : 0.4 + Math.abs(effect.points) / 100 + Math.abs(effect.world) / 20,
        });
      }
    }
    return [...seen.values()];
  },
  { replays: true },
);

/** Coins lent by an institution. */
export const bodyLoan = detector('bodyLoan', ['imf', 'economicGrowth'], 'public', (game) => {
  const seen = new Map<string, Seen>();
  for (const { round, before } of game.rounds) {
    for (const debt of before.debts) {
      if (debt.kind !== 'institution-loan' || debt.institution === null || seen.has(debt.id)) continue;
      const body = debt.institution;
      const concept: Concept = body.toLowerCase() === 'imf' ? 'imf' : 'economicGrowth';
      seen.set(debt.id, {
        concept,
        round,
        countries: [debt.from],
        figures: { owed: debt.coins, due: debt.dueRound },
        things: { institution: body },
        strength: 0.55,
      });
    }
  }
  return [...seen.values()];
});
