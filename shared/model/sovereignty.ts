import type { ClauseKind } from '../scenario/names.ts';
import { parameters } from './parameters.ts';

/** σ of each kind of clause: how much of its own say a country gives away (rule SV1). */
export const intrusionOf: Readonly<Partial<Record<ClauseKind, number>>> = {
  monitoring: 1,
  penalty: 1,
  arbitration: 1,
  security: 1,
  tradeLink: 0.5,
  condition: parameters.conditionIntrusion,
};
