import type { RefuseReason } from '../../../shared/game/state.ts';

/** In the order of the dialog; every reason of the rules is there, or this does not compile. */
const places: Readonly<Record<RefuseReason, number>> = { unfair: 0, distrust: 1, 'not-needed': 2, sovereignty: 3, 'not-now': 4 };
export const refuseReasonList = (Object.keys(places) as RefuseReason[]).sort((a, b) => places[a] - places[b]);
