import type { Commit } from '../../shared/game/events.ts';
import { upgradeCommits } from '../../shared/game/upgrade-log.ts';

/** The one place where stored commits become commits again, so that a restart, a debrief and the replay tool read alike. */
export const commitsOf = (bodies: readonly string[]): Commit[] => [...upgradeCommits(bodies.map((body) => JSON.parse(body) as Commit))];
