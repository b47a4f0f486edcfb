import type { FoundMoment, LivedView } from '../../protocol/lived-view.ts';
import type { Concept } from '../../scenario/names.ts';

/** How many moments a debrief has time for. */
export const mostProposed = 5;

const shows = (moment: FoundMoment, concept: Concept): boolean => moment.concept === concept || moment.alsoShows.includes(concept);

/**
 * The few moments worth the class's time (rule DT2): for each of the lesson's own concepts its strongest, then the
 * strongest of others, each new concept, country and round counting for variety. `first`: what was chosen by hand; it
 * stands before all others, be it more than five.
 */
export function proposeMoments(
  found: readonly FoundMoment[],
  lesson: readonly Concept[],
  first: readonly FoundMoment[] = [],
): Pick<LivedView, 'lesson' | 'proposed' | 'others'> {
  const proposed: FoundMoment[] = [...first];
  for (const concept of lesson) {
    if (proposed.length >= mostProposed) break;
    if (proposed.some((moment) => shows(moment, concept))) continue;
    const best = strongest(
      found.filter((moment) => shows(moment, concept) && !proposed.includes(moment)),
      proposed,
    );
    if (best !== undefined) proposed.push(best);
  }
  while (proposed.length < mostProposed) {
    const left = found.filter(
      (moment) => !proposed.some((taken) => taken === moment || taken.concept === moment.concept || taken.detector === moment.detector),
    );
    const best = strongest(left, proposed);
    if (best === undefined) break;
    proposed.push(best);
  }
  const others = found.filter((moment) => !proposed.includes(moment)).sort((a, b) => b.strength - a.strength || a.round - b.round);
  return { lesson, proposed, others };
}

function strongest(moments: readonly FoundMoment[], taken: readonly FoundMoment[]): FoundMoment | undefined {
  let best: FoundMoment | undefined;
  let worth = Number.NEGATIVE_INFINITY;
  for (const moment of moments) {
    const value = moment.strength - sameness(moment, taken);
    if (value > worth) [best, worth] = [moment, value];
  }
  return best;
}

/** The share of its countries that were named already counts most, then a round that was told already. */
function sameness(moment: FoundMoment, taken: readonly FoundMoment[]): number {
  const named = new Set(taken.flatMap((one) => one.countries));
  const repeated = moment.countries.length === 0 ? 0 : moment.countries.filter((id) => named.has(id)).length / moment.countries.length;
  return 0.2 * repeated + (taken.some((one) => one.round === moment.round) ? 0.05 : 0);
}
