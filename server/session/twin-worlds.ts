import { worldIdOf } from '../../shared/protocol/world-id.ts';
import type { WorldSession } from './world-session.ts';

/** A class in two halves, in thirds or in quarters: more worlds than that no stage can show. */
export const mostWorlds = 4;

export const worldIds = (code: string, count: number): readonly string[] => Array.from({ length: count }, (_, place) => worldIdOf(code, place));

/** Whether students may still come. */
export const isOpen = ({ state }: WorldSession): boolean => state.phase !== 'debrief';

/**
 * The world that the next student comes into: of those still going on the one with the fewest students, the first of
 * equals. Seats on their way to the disk count, so that a class that joins in one instant is spread evenly, too.
 */
export function nextWorld(worlds: readonly WorldSession[]): WorldSession | null {
  const going = worlds.filter(isOpen);
  return [...(going.length > 0 ? going : worlds)].sort((a, b) => a.newest.seats.length - b.newest.seats.length)[0] ?? null;
}
