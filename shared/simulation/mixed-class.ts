import type { BotPolicy } from '../game/state.ts';

/** The order in which a class fills up: 4, 5, 6 and 8 countries give the mixes of the published tables. */
const order: readonly BotPolicy[] = ['reciprocator', 'cooperator', 'free-rider', 'opportunist', 'power-maximiser', 'reciprocator', 'mediator', 'random'];

/** One policy per country of an ordinary class: some help, some do not, one does whatever comes to mind. */
export const mixedClass = (countries: number): readonly BotPolicy[] => Array.from({ length: countries }, (_, place) => order[place % order.length] ?? 'random');
