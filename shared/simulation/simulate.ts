import { mainInstitution } from '../game/institutions.ts';
import { defaultSettings } from '../game/settings.ts';
import type { BotPolicy, WorldSettings } from '../game/state.ts';
import { shuffle } from '../lib/keyed-random.ts';
import type { Feature, ScenarioPack } from '../scenario/schema.ts';
import { playWorld, type PlayedWorld } from './play-world.ts';

/** Which world the bots of a simulation meet; `ladder` keeps the preset's round-by-round opening of the rules. */
export interface SimulationSetup {
  readonly pack: ScenarioPack;
  readonly presetId: string;
  readonly institution: boolean;
  readonly platform: boolean;
  readonly events: boolean;
}

/**
 * Settings of a simulated world: every rule open from round 1, institution and platform as asked for from the start,
 * and nothing for the bots to found on their own, so that two cells of a table differ in one thing only.
 */
export function simulationSettings(setup: SimulationSetup): WorldSettings {
  const withoutInstitution: readonly Feature[] = setup.institution ? [] : ['monitoring', 'penalty'];
  return {
    ...defaultSettings(setup.pack.scenario, setup.presetId),
    timed: false,
    practiceRound: false,
    news: setup.events,
    telephone: setup.events,
    foundedFromStart: setup.institution ? [mainInstitution(setup.pack.scenario).id] : [],
    platformFromStart: setup.platform,
    openAllFrom: 1,
    closed: ['plenary', 'charter', 'platform', 'pressure', ...withoutInstitution],
  };
}

/** One game: the mix of policies is seated in an order that belongs to the seed. */
export function playMix(setup: SimulationSetup, mix: readonly BotPolicy[], seed: string): PlayedWorld & { readonly seated: readonly BotPolicy[] } {
  const seated = shuffle(mix, seed, 'seats');
  const world = playWorld({ type: 'CreateWorld', pack: setup.pack, presetId: setup.presetId, seed, settings: simulationSettings(setup) }, seated);
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

  add(game: PlayedWorld & { readonly seated: readonly BotPolicy[] }): void {
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
