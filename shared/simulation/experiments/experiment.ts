import { playedRounds, type PlayedRound } from '../../debrief/played-rounds.ts';
import { replayChanged, type ReplayedRound } from '../../debrief/replay-changed.ts';
import type { BotPolicy, WorldState } from '../../game/state.ts';
import { mean } from '../../lib/numbers.ts';
import type { Feature, ScenarioPack } from '../../scenario/schema.ts';
import { playMix } from '../simulate.ts';

/**
 * One mechanism with and without: either the same games resolved again with the mechanism put in or taken out, and
 * nobody reacting to it, or games that bots play in two worlds that differ in it alone.
 */
export interface Experiment {
  readonly id: string;
  /** Rules of RULES.md that it is about. */
  readonly rules: readonly string[];
  readonly scenario: string;
  readonly mix: readonly BotPolicy[];
  /** What differs, as a sentence for the table. */
  readonly compares: string;
  readonly figure: FigureName;
  /** Is the figure higher with the mechanism, or lower? */
  readonly intended: 'higher' | 'lower';
  readonly institution?: boolean;
  readonly open?: readonly Feature[];
  readonly without: (state: WorldState) => WorldState;
  readonly with: (state: WorldState) => WorldState;
  /** Worlds that the bots play instead, where they must react to the mechanism. */
  readonly played?: { readonly without: PlayedWorlds; readonly with: PlayedWorlds };
}

export interface PlayedWorlds {
  readonly institution?: boolean;
  readonly platform?: boolean;
  readonly pack?: (pack: ScenarioPack) => ScenarioPack;
}

export interface ExperimentRow {
  readonly id: string;
  readonly rules: readonly string[];
  readonly scenario: string;
  readonly compares: string;
  readonly figure: FigureName;
  readonly without: number;
  readonly with: number;
  readonly intended: 'higher' | 'lower';
  readonly holds: boolean;
}

type Measure = (rounds: readonly ReplayedRound[]) => number;

const pick = <Type extends ReplayedRound['events'][number]['type']>(rounds: readonly ReplayedRound[], type: Type) =>
  rounds.flatMap(({ events }) => events).filter((event): event is Extract<ReplayedRound['events'][number], { type: Type }> => event.type === type);

const last = (rounds: readonly ReplayedRound[]): WorldState => {
  const end = rounds.at(-1)?.after;
  if (end === undefined) throw new Error('no round was played');
  return end;
};

const offDiagonal = (matrix: readonly (readonly number[])[], chosen: (place: number) => boolean = () => true): number =>
  mean(matrix.flatMap((row, a) => row.filter((_value, b) => a !== b && chosen(a) && chosen(b))));

/** What an experiment may measure; each in its own unit. */
export const figures = {
  'world index': (rounds) => last(rounds).history.at(-1)?.worldIndex ?? 0,
  'threat at the end': (rounds) => last(rounds).levels[0] ?? 0,
  'mean trust at the end': (rounds) => offDiagonal(last(rounds).trust),
  'trust among the South': (rounds) => {
    const end = last(rounds);
    const south = end.countries.map((country) => country.tech <= 5);
    return offDiagonal(end.trust, (place) => south[place] ?? false);
  },
  'distance of values': (rounds) => offDiagonal(last(rounds).distance),
  'pieces that arrive, of 100': (rounds) => {
    const lines = pick(rounds, 'Delivered').flatMap((event) => event.obligations.flatMap((obligation) => obligation.lines));
    const sent = lines.reduce((total, line) => total + line.delivered, 0);
    return sent === 0 ? 0 : (100 * lines.reduce((total, line) => total + line.arrived, 0)) / sent;
  },
  'coins lost in the fund, of 100': (rounds) => 100 * mean(pick(rounds, 'FundPaid').map((event) => event.friction)),
  'points a country and round': (rounds) => mean(pick(rounds, 'WelfareCounted').flatMap((event) => event.rows.map((row) => row.net))),
  'peace at the end': (rounds) => last(rounds).indicators.peace,
  'trust given back, of 100 lost': (rounds) => {
    const repaired = pick(rounds, 'TrustRepaired').flatMap((event) => event.rows);
    const lost = rounds.flatMap(({ before }) =>
      before.wounds.filter((wound) => repaired.some((row) => row.judge === wound.victim && row.actor === wound.breaker)),
    );
    const all = lost.reduce((total, wound) => total + wound.lost, 0);
    return all === 0 ? 0 : (100 * repaired.reduce((total, row) => total + row.points, 0)) / all;
  },
  'lines kept, of 100 games': (rounds) => (last(rounds).ended?.thresholdKept.every(Boolean) ? 100 : 0),
  'own result of free-riders': (rounds) => meanResult(last(rounds), 'free-rider'),
} as const satisfies Record<string, Measure>;
export type FigureName = keyof typeof figures;

function meanResult(end: WorldState, policy: BotPolicy): number {
  return mean(end.countries.filter((country) => country.bot === policy).map((country) => end.ended?.ownResult[country.id] ?? 0));
}

/** Plays `games` games (the same seeds on both sides) and compares. */
export function runExperiment(experiment: Experiment, pack: ScenarioPack, games: number): ExperimentRow {
  const measure: Measure = figures[experiment.figure];
  const sides = experiment.played
    ? ([experiment.played.without, experiment.played.with] as const).map((world) =>
        mean(seeds(games).map((seed) => measure(playOne(experiment, pack, world, seed)))),
      )
    : resolvedAgain(experiment, pack, games, measure);
  const [without = 0, withIt = 0] = sides.map((side) => Math.round(side * 100) / 100);
  const { id, rules, scenario, compares, figure, intended } = experiment;
  const holds = intended === 'higher' ? withIt > without : withIt < without;
  return { id, rules, scenario, compares, figure, without, with: withIt, intended, holds };
}

const seeds = (games: number): readonly string[] => Array.from({ length: games }, (_, game) => `experiment/${game + 1}`);

function playOne(experiment: Experiment, pack: ScenarioPack, world: PlayedWorlds, seed: string): readonly ReplayedRound[] {
  return replayChanged(roundsOf(experiment, world.pack?.(pack) ?? pack, seed, world), (state) => state);
}

function roundsOf(experiment: Experiment, pack: ScenarioPack, seed: string, world: PlayedWorlds): readonly PlayedRound[] {
  const presetId = pack.scenario.presets.find((preset) => preset.default)?.id ?? '';
  const setup = { pack, presetId, institution: world.institution ?? false, platform: world.platform ?? false, events: true, open: experiment.open ?? [] };
  return playedRounds(playMix(setup, experiment.mix, seed).commits).rounds;
}

function resolvedAgain(experiment: Experiment, pack: ScenarioPack, games: number, measure: Measure): readonly number[] {
  const sides: [number[], number[]] = [[], []];
  for (const seed of seeds(games)) {
    const rounds = roundsOf(experiment, pack, seed, { institution: experiment.institution ?? false });
    sides[0].push(measure(replayChanged(rounds, experiment.without)));
    sides[1].push(measure(replayChanged(rounds, experiment.with)));
  }
  return sides.map((values) => mean(values));
}
