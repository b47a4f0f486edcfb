import { planMinutes } from '../model/lesson-plan.ts';
import type { GameEvent } from './events.ts';
import type { WorldSettings, WorldState } from './state.ts';

/** LP2: when a lesson opened now ends; null without a plan. */
export const bellAfter = ({ plan }: Pick<WorldSettings, 'plan'>, openedMs: number): number | null =>
  plan === null ? null : openedMs + planMinutes(plan) * 60_000;

/** LP2: a lesson that starts when its bell would leave no debrief was opened for a later hour, so its bell is set anew. */
export function bellAtStart(state: WorldState, nowMs: number): readonly GameEvent[] {
  const { plan } = state.settings;
  if (plan === null || state.bellMs === null || state.bellMs - nowMs >= plan.debrief * 60_000) return [];
  return [{ type: 'BellMoved', bellMs: nowMs + (plan.teach + plan.play + plan.debrief) * 60_000 }];
}
