import type { WorldSummary } from '../protocol/earlier-view.ts';
import { eventsOf, type PlayedGame } from './played-rounds.ts';

/** A world in four figures; null while it plays, where it was ended early, and where no student sat in it (rule EL2). */
export function summaryOf({ final, rounds }: PlayedGame): WorldSummary | null {
  if (final.ended === null || final.seats.length === 0) return null;
  const promises = rounds.flatMap(({ events }) => eventsOf(events, 'Delivered').flatMap(({ obligations }) => obligations));
  return {
    rounds: rounds.length,
    worldIndex: Math.round(final.ended.worldIndex),
    thresholdKept: final.ended.thresholdKept.every(Boolean),
    promises: promises.length,
    kept: promises.filter(({ choice }) => choice === 'keep').length,
  };
}
