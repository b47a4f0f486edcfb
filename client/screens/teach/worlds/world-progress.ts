import type { Phase } from '../../../../shared/game/state.ts';
import type { PublicView } from '../../../../shared/protocol/views.ts';

const phases: readonly Phase[] = ['lobby', 'news', 'negotiation', 'decision', 'reveal', 'reflection', 'debrief'];

/** How far a world has come; larger is later. */
export function progressOf({ clock }: Pick<PublicView, 'clock'>): number {
  if (clock.phase === 'lobby') return -1;
  if (clock.phase === 'debrief') return Number.POSITIVE_INFINITY;
  return (clock.practice ? 0 : clock.round) * phases.length + phases.indexOf(clock.phase);
}

/** Which of the worlds lag behind the one that has come furthest. */
export function laggards<World extends { readonly view: Pick<PublicView, 'clock'> | null }>(worlds: readonly World[]): ReadonlySet<World> {
  const known = worlds.flatMap((world) => (world.view === null ? [] : [{ world, at: progressOf(world.view) }]));
  const furthest = Math.max(...known.map(({ at }) => at));
  return new Set(known.filter(({ at }) => at < furthest).map(({ world }) => world));
}
