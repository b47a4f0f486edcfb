import type { MotionKind } from '../../../shared/game/state.ts';

/** Every kind of motion the rules know, or this does not compile. */
const places: Readonly<Record<MotionKind, number>> = { transparency: 0, 'fair-pledge': 1, principles: 2 };
export const motionKindList = (Object.keys(places) as MotionKind[]).sort((a, b) => places[a] - places[b]);
