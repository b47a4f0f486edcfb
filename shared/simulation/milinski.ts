import { createWorld } from '../game/create-world.ts';
import { evolveAll } from '../game/replay.ts';
import { resolve } from '../game/resolution/resolve.ts';
import type { DecisionSheet, WorldState } from '../game/state.ts';
import { coinsNeededNow } from '../game/agreement-friction.ts';
import { emptySheet, fairCoins, preset } from '../game/world.ts';
import type { CountryId } from '../lib/ids.ts';
import { draw, drawIndex, shuffle } from '../lib/keyed-random.ts';
import { mean, sum } from '../lib/numbers.ts';
import { catastropheLoss } from '../model/threat.ts';
import type { ScenarioPack } from '../scenario/schema.ts';
import { overTheLine } from './guarantees/lines.ts';
import { simulationSettings } from './simulate.ts';

/**
 * The collective-risk experiment (Milinski et al. 2008, PNAS 105:2291) in our rules: groups that only pay into a fund,
 * see what everybody paid, and lose by chance if they miss the line. Social learners imitate who earned more.
 */
export const fundStrategies = ['nothing', 'half', 'fair', 'conditional', 'needed'] as const;
export type FundStrategy = (typeof fundStrategies)[number];

/** What is paid, in shares of the fair contribution. @param others mean share the others paid last round; 1 at first */
const share: Readonly<Record<FundStrategy, (others: number, needed: number) => number>> = {
  nothing: () => 0,
  half: () => 0.5,
  fair: () => 1,
  conditional: (others) => Math.min(1, others),
  /** A like share of the coins that the group still needs to stay on course; nothing once that is out of reach. */
  needed: (_, needed) => (needed > 1.25 ? 0 : needed),
};

export interface FundLayout {
  readonly pack: ScenarioPack;
  readonly presetId: string;
}

/**
 * The scenario as a laboratory: this risk, this fair share, everybody equally vulnerable. Damage of the rising level is
 * small and the catastrophe takes what it can, for in the laboratory nothing but the catastrophe hurts. Payments are seen, because the institution stands from the start.
 */
export function laboratory(pack: ScenarioPack, fairShare: number, risk: number): ScenarioPack {
  const { scenario } = pack;
  return {
    ...pack,
    scenario: {
      ...scenario,
      fairShare,
      drafts: [],
      presets: scenario.presets.map((rules) => ({ ...rules, fairShare: null })),
      threats: scenario.threats.map((threat) => ({ ...threat, risk, loss: 1 })),
      countries: scenario.countries.map((country) => ({ ...country, vulnerability: country.vulnerability.map(() => 1) })),
    },
  };
}

export interface FundGame {
  readonly reached: boolean;
  /** Per country, interests left out: they are no part of the experiment. */
  readonly points: readonly number[];
}

/** One group's game, by the real resolution of each round. @param strategies one per country */
export function playFund({ pack, presetId }: FundLayout, strategies: readonly FundStrategy[], seed: string): FundGame {
  const settings = simulationSettings({ pack: noInterests(pack), presetId, institution: true, platform: false, events: false });
  let state = evolveAll(null as unknown as WorldState, createWorld({ type: 'CreateWorld', pack: noInterests(pack), presetId, seed, settings }, 0));
  let paid: readonly number[] | null = null;
  for (let round = 1; round <= preset(state).rounds; round++) {
    state = evolveAll(state, [{ type: 'RoundStarted', round, practice: false }]);
    const fair = state.countries.map(({ id }) => fairCoins(state, id));
    const needed = coinsNeededNow(state) / sum(fair);
    const decisions: Record<CountryId, DecisionSheet> = {};
    state.countries.forEach(({ id }, place) => {
      const others = paid === null ? 1 : (sum(paid) - (paid[place] ?? 0)) / (paid.length - 1);
      decisions[id] = { ...emptySheet, payment: (fair[place] ?? 0) * share[strategies[place] ?? 'nothing'](others, needed) };
    });
    state = { ...state, decisions };
    state = evolveAll(state, resolve(state));
    paid = state.countries.map((country, place) => (country.last?.paid ?? 0) / (fair[place] ?? 1));
  }
  return { reached: overTheLine(state) <= 0, points: state.countries.map((country) => country.score) };
}

const noInterests = (pack: ScenarioPack): ScenarioPack => ({
  ...pack,
  scenario: { ...pack.scenario, countries: pack.scenario.countries.map((country) => ({ ...country, interests: [] })) },
});

/**
 * The risk at which a country does equally well by paying its fair share every round, so that the line is just kept, and
 * by paying nothing, so that it is just missed; the damage of its own missing coins counts. Mean over the countries.
 */
export function breakEvenRisk(pack: ScenarioPack, presetId: string, fairShare: number): number {
  const layout = { pack: laboratory(pack, fairShare, 0), presetId };
  const seats = pack.scenario.countries.length;
  const all = new Array<FundStrategy>(seats).fill('fair');
  const paying = playFund(layout, all, 'break-even').points;
  const [threat] = layout.pack.scenario.threats;
  return mean(
    layout.pack.scenario.countries.map(({ vulnerability }, place) => {
      const shirking = playFund(layout, all.with(place, 'nothing'), 'break-even').points[place] ?? 0;
      const lost = shirking * catastropheLoss(threat?.loss ?? 0, 0, 0, vulnerability[0] ?? 0);
      return (shirking - (paying[place] ?? 0)) / lost;
    }),
  );
}

/** The fair share with a break-even risk of one half, to a thousandth; the risk rises with it. */
export function fairShareForEvenRisk(pack: ScenarioPack, presetId: string): number {
  let [low, high] = [0, 1];
  while (high - low > 0.001) {
    const middle = (low + high) / 2;
    if (breakEvenRisk(pack, presetId, middle) < 0.5) low = middle;
    else high = middle;
  }
  return Math.round(high * 1000) / 1000;
}

export interface LearningResult {
  readonly risk: number;
  /** Share of the groups that reached the target in the last tenth of the generations. */
  readonly reached: number;
  /** Mean share of learners per strategy then. */
  readonly strategies: Readonly<Record<FundStrategy, number>>;
}

/** Populations of social learners: all begin with their fair share; groups are dealt anew each time, and then each learner may take over what earned another more. */
export function learn(about: {
  readonly layout: FundLayout;
  readonly risk: number;
  readonly groups: number;
  readonly generations: number;
  readonly seed: string;
  /** Chance to try something else, and how strongly a better result is imitated (per cent of points). */
  readonly exploration: number;
  readonly imitation: number;
}): LearningResult {
  const { layout, groups, generations, seed } = about;
  const seats = layout.pack.scenario.countries.length;
  const learners = groups * seats;
  // A seat's yardstick: what it has when nobody pays and nothing strikes.
  const safe: ScenarioPack = {
    ...layout.pack,
    scenario: { ...layout.pack.scenario, threats: layout.pack.scenario.threats.map((threat) => ({ ...threat, risk: 0 })) },
  };
  const yardstick = playFund({ ...layout, pack: safe }, new Array<FundStrategy>(seats).fill('nothing'), seed).points;
  let strategies = new Array<FundStrategy>(learners).fill('fair');
  const counted = { games: 0, reached: 0, of: { nothing: 0, half: 0, fair: 0, conditional: 0, needed: 0 } };
  for (let generation = 0; generation < generations; generation++) {
    const key = (part: string) => `${generation}/${part}`;
    const order = shuffle([...strategies.keys()], seed, key('groups'));
    const earned = new Array<number>(learners).fill(0);
    for (let group = 0; group < groups; group++) {
      const members = order.slice(group * seats, (group + 1) * seats);
      const game = playFund(
        layout,
        members.map((learner) => strategies[learner] ?? 'nothing'),
        `${seed}/${key(`${group}`)}`,
      );
      members.forEach((learner, place) => {
        earned[learner] = (game.points[place] ?? 0) / (yardstick[place] ?? 1);
      });
      if (generation < generations * 0.9) continue;
      counted.games += 1;
      counted.reached += game.reached ? 1 : 0;
      for (const learner of members) counted.of[strategies[learner] ?? 'nothing'] += 1 / seats;
    }
    const before = strategies;
    strategies = before.map((own, learner) => {
      if (draw(seed, key(`explores/${learner}`)) < about.exploration) return any(seed, key(`tries/${learner}`));
      const model = drawIndex(seed, key(`model/${learner}`), learners);
      const better = (earned[model] ?? 0) - (earned[learner] ?? 0);
      return draw(seed, key(`imitates/${learner}`)) < about.imitation * better ? (before[model] ?? own) : own;
    });
  }
  const of = (strategy: FundStrategy) => counted.of[strategy] / counted.games;
  return {
    risk: about.risk,
    reached: counted.reached / counted.games,
    strategies: { nothing: of('nothing'), half: of('half'), fair: of('fair'), conditional: of('conditional'), needed: of('needed') },
  };
}

const any = (seed: string, name: string): FundStrategy => fundStrategies[drawIndex(seed, name, fundStrategies.length)] ?? 'nothing';
