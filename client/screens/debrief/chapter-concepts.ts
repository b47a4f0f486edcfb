import type { Concept } from '../../../shared/scenario/names.ts';
import type { ChapterId } from '../../../shared/model/debrief-chapters.ts';

/** What a chapter lets the class see of the subject. */
export const chapterConcepts: Readonly<Record<ChapterId, readonly Concept[]>> = {
  worlds: ['globalProblems'],
  again: ['differingInterests'],
  film: ['globalProblems', 'collectiveAction', 'funding'],
  results: ['interdependence', 'differingInterests', 'equality', 'sdgs', 'economicGrowth', 'peaceSecurity', 'mutualUnderstanding'],
  promises: ['commitment', 'bureaucracy', 'differingValues', 'freeRiding', 'trust', 'mistrust'],
  whatIf: ['benefitsOutweighRisks', 'collectiveAction'],
  carried: ['freeRiding', 'equality'],
  lived: ['consensus', 'sovereignty', 'powerInequality'],
  notYet: [],
  world: ['collectiveAction', 'freeRiding', 'covax'],
  exit: ['trust'],
};
