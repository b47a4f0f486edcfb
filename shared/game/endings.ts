import { draw } from '../lib/keyed-random.ts';
import type { WorldState } from './state.ts';
import { preset, threats } from './world.ts';

/** When the game ends and where its lines really are; both may be hidden until then (rules UL1, HL1). */

/** The round after which the game ends: the announced one, or with a hidden end one more half of the time (rule HL1). */
export const lastRound = (state: WorldState): number => preset(state).rounds + (state.settings.hiddenEnd && draw(state.seed, 'hidden-end') < 0.5 ? 1 : 0);

export const isLastRound = (state: WorldState): boolean => state.round === lastRound(state);

/** The true line of each threat, in whole points (rule UL1). */
export const trueLines = (state: WorldState): readonly number[] =>
  threats(state).map(({ rules }) => {
    if (!state.settings.uncertainLine || rules.lineSpread === 0) return rules.critical;
    return rules.critical + Math.round((2 * draw(state.seed, `line/${rules.id}`) - 1) * rules.lineSpread);
  });
