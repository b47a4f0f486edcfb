import { oncePer } from '../../lib/once-per.ts';
import { preset } from '../../game/world.ts';
import type { WorldState } from '../../game/state.ts';
import type { FoundMoment, LivedView } from '../../protocol/lived-view.ts';
import { type Concept, concepts } from '../../scenario/names.ts';
import type { PlayedGame } from '../played-rounds.ts';
import { detectors } from './all.ts';
import { type Detector, momentsOf } from './detector.ts';
import { conceptOfBody } from './bodies.ts';
import { livedGame } from './lived-game.ts';
import { proposeMoments } from './propose-moments.ts';

/** What a game shows of the subject (rules DT1–DT4), over the detectors. */

const mostOfOneDetector = 3;

/** @param reproduced whether today's rules give the game as it was; where they do not, nothing is measured by playing again */
export function livedView(game: PlayedGame, reproduced: boolean): LivedView {
  const found = findMoments(game, reproduced);
  const lesson = preset(game.final).concepts;
  return {
    ...proposeMoments(found, lesson),
    pinned: 0,
    hidden: [],
    notYet: notYetLived(game.final, found, reproduced),
    sought: concepts.filter((concept) => isSought(concept, reproduced)),
  };
}

/** Every detector's strongest moments, each about other countries or another round. */
export function findMoments(game: PlayedGame, reproduced: boolean): readonly FoundMoment[] {
  if (game.rounds.length === 0) return [];
  const lived = livedGame(game, reproduced);
  return detectors.flatMap((by) => (by.replays && !reproduced ? [] : varied(momentsOf(by, lived)).slice(0, mostOfOneDetector)));
}

/** Without a second moment of the same id; first one for each group of countries, then the rest. */
function varied(moments: readonly FoundMoment[]): readonly FoundMoment[] {
  const ids = new Set<string>();
  const groups = new Set<string>();
  const fresh: FoundMoment[] = [];
  const again: FoundMoment[] = [];
  for (const moment of moments) {
    if (ids.has(moment.id)) continue;
    ids.add(moment.id);
    const group = `${moment.concept}/${[...moment.countries].sort().join('-')}`;
    (groups.has(group) ? again : fresh).push(moment);
    groups.add(group);
  }
  return [...fresh, ...again];
}

/** Concepts that this lesson, its scenario's other lessons, its countries' doctrines and its bodies are about. */
function conceptsOf(state: WorldState): readonly Concept[] {
  const { scenario } = state.pack;
  return [
    ...new Set<Concept>([
      ...preset(state).concepts,
      ...scenario.presets.flatMap((one) => one.concepts),
      ...scenario.countries.flatMap((one) => one.doctrine),
      ...scenario.institutions.map((body) => conceptOfBody(body.id, body.form)),
    ]),
  ];
}

/** A concept is missed only where a detector could have found it. */
function notYetLived(state: WorldState, found: readonly FoundMoment[], reproduced: boolean): readonly Concept[] {
  const lived = new Set(found.flatMap((moment) => [moment.concept, ...moment.alsoShows]));
  return conceptsOf(state).filter((concept) => !lived.has(concept) && isSought(concept, reproduced));
}

/** Whether a moment of this concept could have been found at all. */
const isSought = (concept: Concept, reproduced: boolean): boolean => detectorsOf(concept).some((by) => reproduced || !by.replays);

const byConcept = oncePer(
  (all: readonly Detector[]) => new Map(all.flatMap((by) => by.concepts).map((concept) => [concept, all.filter((by) => by.concepts.includes(concept))])),
);

export const detectorsOf = (concept: Concept): readonly Detector[] => byConcept(detectors).get(concept) ?? [];
