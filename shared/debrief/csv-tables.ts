import type { Commit, GameEvent } from '../game/events.ts';
import type { CountryId } from '../lib/ids.ts';
import type { DebriefView } from '../protocol/debrief-view.ts';
import { csv } from './csv.ts';

export const csvTables = ['events', 'country-rounds', 'agreements'] as const;
export type CsvTable = (typeof csvTables)[number];

/** A moment of a log, which is kept in milliseconds, as people read it. */
export type TimeOf = (ms: number) => string;

/** One of a game's three tables as CSV (rule XP3); column names are English, so that programs of any class read them. */
export function csvTable(table: CsvTable, commits: readonly Commit[], view: () => DebriefView, timeOf: TimeOf): string {
  if (table === 'events') return eventsTable(commits, timeOf);
  return table === 'country-rounds' ? countryRoundsTable(view()) : agreementsTable(view());
}

function eventsTable(commits: readonly Commit[], timeOf: TimeOf): string {
  let round = 0;
  const rows = commits.flatMap((commit) =>
    commit.events.map((event) => {
      if (event.type === 'RoundStarted') round = event.round;
      const { actor } = commit;
      const by = actor.kind === 'seat' ? actor.seatId : actor.kind === 'bot' ? actor.country : '';
      return [commit.seq, timeOf(commit.at), round, actor.kind, by, commit.command.type, event.type, details(event)];
    }),
  );
  return csv(['commit', 'time', 'round', 'actor', 'by', 'command', 'event', 'details'], rows);
}

/** A scenario is a book of its own, and stands in the JSON. */
function details(event: GameEvent): string {
  const { type: _, ...rest } = event.type === 'WorldCreated' ? { ...event, pack: event.pack.scenario.id } : event;
  return JSON.stringify(rest);
}

function countryRoundsTable(view: DebriefView): string {
  const rows = view.film
    .filter(({ round }) => round > 0)
    .flatMap(({ round, net, breaches }) =>
      view.countries.map((country, place) => {
        const paid = view.fund.find((row) => row.round === round && row.country === country);
        const promises = view.ledger.filter((row) => row.round === round && row.country === country);
        const trust = view.trust.find((step) => step.round === round)?.matrix;
        return [
          round,
          country,
          net[country] ?? null,
          paid?.pledged ?? null,
          paid?.paid ?? null,
          paid?.fair ?? null,
          promises.length,
          promises.filter(({ choice }) => choice === 'keep').length,
          promises.filter(({ choice }) => choice === 'short').length,
          promises.filter(({ choice }) => choice === 'break').length,
          breaches.filter(({ victims }) => victims.includes(country)).length,
          trust === undefined ? null : meanOf(trust.map((row) => row[place] ?? 0).filter((_, judge) => judge !== place)),
          trust === undefined ? null : meanOf((trust[place] ?? []).filter((_, actor) => actor !== place)),
        ];
      }),
    );
  const head = 'round,country,points,pledged,paid,fair_share,promises,kept,cut_short,broken,suffered_breaches,trust_received,trust_given';
  return csv(head.split(','), rows);
}

function agreementsTable(view: DebriefView): string {
  const names = (ids: readonly CountryId[]) => ids.join(' ');
  const rows = view.film.flatMap(({ round, deals }) =>
    deals.map((deal) => [
      deal.id,
      round,
      deal.signedIn,
      deal.until,
      deal.form,
      names(deal.parties),
      deal.mediator,
      deal.clauses.join(' '),
      deal.outcome,
      deal.fairness,
      total(deal.goods.map(({ promised }) => promised)),
      total(deal.goods.map(({ arrived }) => arrived)),
      deal.goods.map(({ from, to, good, promised, arrived }) => `${from}>${to} ${good} ${promised}/${arrived}`).join('; '),
    ]),
  );
  return csv('agreement,round,signed_in,until,form,parties,mediator,clauses,outcome,fairness,promised,arrived,lines'.split(','), rows);
}

const total = (values: readonly number[]) => Math.round(values.reduce((sum, value) => sum + value, 0) * 10) / 10;
const meanOf = (values: readonly number[]) => (values.length === 0 ? null : Math.round((total(values) / values.length) * 10) / 10);
