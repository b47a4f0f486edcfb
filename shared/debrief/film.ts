import type { ResolutionEvent } from '../game/events.ts';
import { founded } from '../game/institutions.ts';
import type { Agreement, KeepChoice, WorldState } from '../game/state.ts';
import { hundredths, sum, tenths } from '../lib/numbers.ts';
import type { FilmDealView, FilmFrameView } from '../protocol/debrief-view.ts';
import { eventsOf, type PlayedGame, type PlayedRound } from './played-rounds.ts';

type Delivered = Extract<ResolutionEvent, { type: 'Delivered' }>;

/** The game as frames to scrub through: the world before round 1, then after every round (rule DB6). */
export function filmOf({ final, rounds, marks }: PlayedGame): readonly FilmFrameView[] {
  const bookmarksOf = (round: number) => marks.filter((mark) => mark.round === round).map(({ phase, practice }) => ({ phase, practice }));
  const [first] = rounds;
  const start: FilmFrameView = {
    ...standing(first?.before ?? final),
    round: 0,
    fund: null,
    deals: [],
    card: null,
    breaches: [],
    net: {},
    bookmarks: bookmarksOf(0),
  };
  return [start, ...rounds.map((round) => frameOf(round, bookmarksOf(round.before.round)))];
}

function frameOf({ before, events }: PlayedRound, bookmarks: FilmFrameView['bookmarks']): FilmFrameView {
  const fund = eventsOf(events, 'FundPaid')[0];
  const delivered = new Map(eventsOf(events, 'Delivered').map((deal) => [deal.agreementId, deal]));
  const rows = eventsOf(events, 'WelfareCounted')[0]?.rows ?? [];
  return {
    ...standing(before),
    round: before.round,
    fund: fund === undefined ? null : { pledged: fund.pledged, paid: fund.paid, needed: fund.needed, fair: tenths(sum(fund.payments.map(({ fair }) => fair))) },
    deals: before.agreements.map((agreement) => dealOf(agreement, delivered.get(agreement.id))),
    card: before.card === null ? null : { id: before.card.id, country: before.card.country },
    breaches: eventsOf(events, 'BreachOccurred').map(({ by, victims, severity, visible }) => ({ by, victims, severity, visible })),
    net: Object.fromEntries(rows.map((row) => [row.country, row.net])),
    bookmarks,
  };
}

/** Bodies and rules as they stood when the round was resolved. */
const standing = (state: WorldState): Pick<FilmFrameView, 'institutions' | 'platform' | 'transparency'> => ({
  institutions: founded(state).map(({ institution, members }) => ({
    id: institution.id,
    members: state.countries.map((country) => country.id).filter((id) => members.has(id)),
    penalty: institution.penalty,
  })),
  platform: state.platformOpen ? state.countries.filter((country) => country.onPlatform).map((country) => country.id) : [],
  transparency: state.transparency,
});

function dealOf(agreement: Agreement, delivered: Delivered | undefined): FilmDealView {
  const obligations = delivered?.obligations ?? [];
  return {
    id: agreement.id,
    form: agreement.form,
    parties: agreement.parties,
    mediator: agreement.mediator,
    clauses: [...new Set(agreement.clauses.map((clause) => clause.kind))],
    signedIn: agreement.round,
    until: agreement.until,
    fairness: hundredths(delivered?.fairness ?? 0),
    outcome: worst(obligations.map(({ choice }) => choice)),
    goods: obligations.flatMap(({ country, lines }) =>
      lines.map((line) => ({ from: country, to: line.to, good: line.good, promised: line.promised, arrived: tenths(line.arrived) })),
    ),
  };
}

function worst(choices: readonly KeepChoice[]): KeepChoice | null {
  if (choices.includes('break')) return 'break';
  if (choices.includes('short')) return 'short';
  return choices.length === 0 ? null : 'keep';
}
