import { mainInstitution } from '../game/institutions.ts';
import { defaultSettings } from '../game/settings.ts';
import type { BotPolicy, WorldSettings } from '../game/state.ts';
import { shuffle } from '../lib/keyed-random.ts';
import { oncePer } from '../lib/once-per.ts';
import type { Feature, ScenarioPack } from '../scenario/schema.ts';
import { playWorld, type PlayedWorld } from './play-world.ts';

/** Which world the bots of a simulation meet. */
export interface SimulationSetup {
  readonly pack: ScenarioPack;
  readonly presetId: string;
  /** The main institution stands from the start; without it nothing monitors or penalises. */
  readonly institution: boolean;
  readonly platform: boolean;
  readonly events: boolean;
  /** true: every rule of the game, founding and the scenario's drafts included; else those of the pattern tables alone. */
  readonly allRules?: boolean;
  /** Rules opened beside those of the pattern tables. */
  readonly open?: readonly Feature[];
  readonly closed?: readonly Feature[];
  /** Further bodies that stand from the start, by id. */
  readonly bodies?: readonly string[];
  readonly settings?: Partial<WorldSettings>;
}

/** What the independent prototype of the pattern tables did not know; what bots would found on their own is closed as well. */
const notInPattern: readonly Feature[] = [
  'plenary',
  'charter',
  'platform',
  'aid',
  'loan',
  'info',
  'security',
  'condition',
  'arbitration',
  'exclusive',
  'repair',
  'mediator',
  'lasting',
  'southSouth',
  'redLines',
  'bloc',
  'agency',
  'principles',
  'actors',
  'cards',
  'split',
];

/**
 * Settings of a simulated world: its rules open from round 1, institution and platform as asked for from the start, so
 * that two cells of a table differ in one thing only. Pressure has no bots that use it.
 */
export function simulationSettings(setup: SimulationSetup): WorldSettings {
  const { pack, presetId, institution, platform, events, allRules = false, open = [], closed = [], bodies = [] } = setup;
  const unknown = allRules ? [] : notInPattern.filter((feature) => !open.includes(feature));
  const toothless: readonly Feature[] = allRules || institution ? [] : (['monitoring', 'penalty'] as const).filter((feature) => !open.includes(feature));
  return {
    ...defaultSettings(pack.scenario, presetId),
    timed: false,
    practiceRound: false,
    news: events,
    telephone: events,
    foundedFromStart: [...(institution ? [mainInstitution(pack.scenario).id] : []), ...bodies],
    platformFromStart: platform,
    openAllFrom: 1,
    closed: ['pressure', ...unknown, ...toothless, ...closed],
    ...setup.settings,
  };
}

/** The pattern tables know no drafts on the table. */
const withoutDrafts = oncePer((pack: ScenarioPack): ScenarioPack => ({ ...pack, scenario: { ...pack.scenario, drafts: [] } }));

export type SeatedWorld = PlayedWorld & { readonly seated: readonly BotPolicy[] };

/** One game: the mix of policies is seated in an order that belongs to the seed. */
export const playMix = (setup: SimulationSetup, mix: readonly BotPolicy[], seed: string): SeatedWorld => playSeated(setup, shuffle(mix, seed, 'seats'), seed);

/** One game with every policy in its own place. @param seated one per country, in the scenario's order */
export function playSeated(setup: SimulationSetup, seated: readonly BotPolicy[], seed: string): SeatedWorld {
  const pack = setup.allRules ? setup.pack : withoutDrafts(setup.pack);
  const world = playWorld({ type: 'CreateWorld', pack, presetId: setup.presetId, seed, settings: simulationSettings(setup) }, seated);
  return { ...world, seated };
}

export interface SimulationSummary {
  readonly games: number;
  readonly worldIndex: number;
  readonly ownResult: Readonly<Partial<Record<BotPolicy, number>>>;
  readonly thresholdRate: number;
  readonly gini: number;
  readonly trust: number;
}

/** Means over games; figures are added one game at a time. */
export class SimulationTally {
  private games = 0;
  private worldIndex = 0;
  private kept = 0;
  private gini = 0;
  private trust = 0;
  private readonly results = new Map<BotPolicy, { total: number; seats: number }>();

  add(game: SeatedWorld): void {
    const { ended, history, countries } = game.state;
    const last = history.at(-1);
    if (ended === null || last === undefined) throw new Error('a simulated game did not reach its end');
    this.games += 1;
    this.worldIndex += ended.worldIndex;
    this.kept += ended.thresholdKept.every(Boolean) ? 1 : 0;
    this.gini += last.gini;
    this.trust += last.meanTrust;
    countries.forEach((country, place) => {
      const policy = game.seated[place];
      if (policy === undefined) return;
      const sum = this.results.get(policy) ?? { total: 0, seats: 0 };
      this.results.set(policy, { total: sum.total + (ended.ownResult[country.id] ?? 0), seats: sum.seats + 1 });
    });
  }

  summary(): SimulationSummary {
    const mean = (total: number, digits: number) => Number((total / Math.max(1, this.games)).toFixed(digits));
    return {
      games: this.games,
      worldIndex: mean(this.worldIndex, 1),
      ownResult: Object.fromEntries([...this.results].map(([policy, sum]) => [policy, Math.round(sum.total / sum.seats)])),
      thresholdRate: mean(this.kept, 3),
      gini: mean(this.gini, 3),
      trust: mean(this.trust, 1),
    };
  }
}
