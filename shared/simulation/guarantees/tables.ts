import type { BotPolicy } from '../../game/state.ts';
import { mixedClass } from '../mixed-class.ts';
import type { GuaranteeSetup } from './guarantee.ts';

/** Games with the same strategies in the same seats, one per seed; the seeds are the same at every table. */
export interface Table {
  /** One policy per country, in the scenario's order. */
  readonly seats: readonly BotPolicy[];
  /** Are the seats dealt anew for each seed? */
  readonly shuffled: boolean;
  readonly institution: boolean;
  readonly games: number;
  /** Are the rounds kept, to be resolved again? They take memory. */
  readonly recorded: boolean;
}

const size = (setup: GuaranteeSetup): number => setup.pack.scenario.countries.length;

export const everybody = (setup: GuaranteeSetup, policy: BotPolicy, institution: boolean): Table => ({
  seats: new Array<BotPolicy>(size(setup)).fill(policy),
  shuffled: false,
  institution,
  games: setup.games,
  recorded: policy === 'cooperator',
});

/** An ordinary class; its games differ more than others', so there are three for each seed of the rest. */
export const ordinaryClass = (setup: GuaranteeSetup, institution: boolean): Table => ({
  seats: mixedClass(size(setup)),
  shuffled: true,
  institution,
  games: 3 * setup.games,
  recorded: !institution,
});

/** One seat plays otherwise than everybody else. */
export const oneAmong = (setup: GuaranteeSetup, place: number, policy: BotPolicy, others: BotPolicy, institution: boolean): Table => ({
  ...everybody(setup, others, institution),
  seats: Array.from({ length: size(setup) }, (_, seat) => (seat === place ? policy : others)),
  recorded: false,
});

/** Each seat in turn is the one. */
export const eachAmong = (setup: GuaranteeSetup, policy: BotPolicy, others: BotPolicy, institution: boolean): readonly Table[] =>
  setup.pack.scenario.countries.map((_, place) => oneAmong(setup, place, policy, others, institution));
