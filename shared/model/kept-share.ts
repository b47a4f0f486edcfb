import type { KeepChoice } from '../game/state.ts';
import { parameters } from './parameters.ts';

/** The part of the second half of a promise that a choice delivers (rule DL2). */
export const keptShare = (choice: KeepChoice): number => (choice === 'keep' ? 1 : choice === 'short' ? 0.5 : 0);

/** The part of a whole promise that leaves the giver, the half shipped at signing included (rule DL2). */
export const deliveredShare = (choice: KeepChoice): number => parameters.upfront + (1 - parameters.upfront) * keptShare(choice);
