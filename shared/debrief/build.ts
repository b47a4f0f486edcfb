import type { Commit } from '../game/events.ts';
import { keepChoices, type RoundRecord, type WorldState } from '../game/state.ts';
import { firstThreat, isOpen, mostCoins, preset, sheetOf, threats } from '../game/world.ts';
import type { CountryId } from '../lib/ids.ts';
import { hundredths, tenths } from '../lib/numbers.ts';
import { worldIndex } from '../model/indicators.ts';
import { band } from '../model/own-result.ts';
import type { CountryResultView, DebriefView, FundRowView, GuessView, LedgerRowView } from '../protocol/debrief-view.ts';
import { arrangeLived } from './arrange-lived.ts';
import { carriedBy, type Patience } from './carried.ts';
import { livedView } from './detectors/find-moments.ts';
import { filmOf } from './film.ts';
import { ownResultOf } from './own-results.ts';
import { eventsOf, type PlayedGame, type PlayedRound, playedRounds } from './played-rounds.ts';
import { roundFigures } from './round-figures.ts';
import { whatIfs, whyNoWhatIf } from './what-if.ts';
import { woundsOf } from './wounds.ts';

/** What is played again for a debrief; the dear part, and the same as long as no further round is played. */
export type Replays = Pick<DebriefView, 'whatIfs' | 'noWhatIf' | 'carried' | 'yardsticks' | 'lived'>;

/**
 * The debrief of a log: results, film, ledger, trust, what-ifs and, for who has the patience, who carried it (rules
 * DB1–DB9). Throws when the log is empty.
 */
export function buildDebrief(commits: readonly Commit[], patience: Patience | null = null): DebriefView {
  const game = playedRounds(commits);
  return tellDebrief(game, replaysOf(game, patience));
}

export function replaysOf(game: PlayedGame, patience: Patience | null): Replays {
  const noWhatIf = whyNoWhatIf(game);
  const isReproduced = noWhatIf === null;
  return {
    whatIfs: isReproduced ? whatIfs(game) : null,
    noWhatIf,
    carried: isReproduced && patience !== null ? carriedBy(game, patience) : null,
    yardsticks: null,
    lived: livedView(game, isReproduced),
  };
}

export function tellDebrief(game: PlayedGame, replays: Replays): DebriefView {
  const { final } = game;
  const rules = preset(final);
  const last = final.history.at(-1);
  return {
    opened: 'all',
    scenarioId: final.pack.scenario.id,
    presetId: final.presetId,
    rounds: rules.rounds,
    countries: final.countries.map((country) => country.id),
    records: [startRecord(final), ...final.history],
    line: final.ended?.lines[0] ?? firstThreat(final).rules.critical,
    risk: firstThreat(final).threat.risk,
    bands: final.pack.scenario.bands,
    endedEarly: final.ended === null,
    thresholdKept: final.ended === null ? (final.levels[0] ?? 0) <= firstThreat(final).rules.critical : final.ended.thresholdKept.every(Boolean),
    catastrophe: final.ended?.catastrophe.some(Boolean) ?? false,
    worldIndex: Math.round(final.ended?.worldIndex ?? last?.worldIndex ?? startRecord(final).worldIndex),
    results: final.countries.map((country) => resultOf(game, country.id)),
    ledger: game.rounds.flatMap(ledgerOf),
    wounds: woundsOf(game),
    fund: game.rounds.flatMap(fundOf),
    guesses: game.rounds.flatMap(guessesOf),
    trust: trustByRound(game),
    figures: game.rounds.map(roundFigures),
    film: filmOf(game),
    ...replays,
    lived: arrangeLived(replays.lived, { pinned: final.debrief.pinned, hidden: final.debrief.hidden, concepts: null }),
    reflections: final.reflections.map((said) => ({
      country: final.seats.find((seat) => seat.id === said.seatId)?.country ?? null,
      seat: said.seatId,
      round: said.round,
      text: said.text,
    })),
  };
}

function startRecord(state: WorldState): RoundRecord {
  const { scenario } = state.pack;
  return {
    round: 0,
    level: firstThreat(state).rules.level0,
    levels: threats(state).map(({ rules }) => rules.level0),
    indicators: scenario.indicators0,
    worldIndex: worldIndex(scenario.indicators0, scenario.weights),
    fundPaid: 0,
    fundFair: 0,
    meanTrust: scenario.indicators0.understanding,
    gini: 0,
  };
}

function resultOf(game: PlayedGame, id: CountryId): CountryResultView {
  const { final, rounds } = game;
  const promises = rounds.flatMap(ledgerOf).filter((row) => row.country === id);
  const guesses = rounds.flatMap(guessesOf).filter((row) => row.country === id);
  const result = ownResultOf(final, id);
  return {
    country: id,
    ownResult: result,
    band: band(result, final.pack.scenario.bands),
    keptPromises: promises.filter((row) => row.choice === 'keep').length,
    promises: promises.length,
    predictions: guesses.length,
    rightPredictions: guesses.filter((guess) => guess.right).length,
  };
}

function guessesOf({ before, events }: PlayedRound): readonly GuessView[] {
  const judgedRight = eventsOf(events, 'PredictionsJudged').flatMap(({ right }) => right);
  return before.countries.flatMap(({ id }): readonly GuessView[] => {
    const { prediction } = sheetOf(before, id);
    return prediction === null ? [] : [{ round: before.round, country: id, said: prediction, right: judgedRight.includes(id) }];
  });
}

function ledgerOf({ before, events }: PlayedRound): readonly LedgerRowView[] {
  return eventsOf(events, 'Delivered').flatMap((delivered) =>
    delivered.obligations.map((obligation): LedgerRowView => {
      const call = before.countries.find((country) => country.id === obligation.country)?.call ?? null;
      return {
        round: before.round,
        agreement: delivered.agreementId,
        country: obligation.country,
        partners: delivered.parties.filter((id) => id !== obligation.country),
        choice: obligation.choice,
        choices: isOpen(before, 'short') ? keepChoices : keepChoices.filter((choice) => choice !== 'short'),
        called: call !== null && obligation.lines.some((line) => line.good === call.resource),
        visible: delivered.visible,
        lines: obligation.lines.map((line) => ({ ...line, delivered: tenths(line.delivered), arrived: tenths(line.arrived) })),
      };
    }),
  );
}

function fundOf({ before, events }: PlayedRound): readonly FundRowView[] {
  return eventsOf(events, 'FundPaid').flatMap((fund) =>
    fund.payments.map(({ country, pledged, paid, fair }) => ({
      round: before.round,
      country,
      pledged,
      paid: hundredths(paid),
      fair: tenths(fair),
      most: isOpen(before, 'fund') ? mostCoins(before, country) : 0,
    })),
  );
}

function trustByRound({ rounds, final }: PlayedGame): DebriefView['trust'] {
  const whole = (matrix: WorldState['trust']) => matrix.map((row) => row.map(Math.round));
  const start = rounds[0]?.before.trust ?? final.trust;
  return [
    { round: 0, matrix: whole(start) },
    ...rounds.flatMap(({ before, events }) => eventsOf(events, 'TrustMoved').map((moved) => ({ round: before.round, matrix: whole(moved.after) }))),
  ];
}
