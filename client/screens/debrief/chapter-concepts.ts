import type { Concept } from '../../../shared/scenario/names.ts';
import type { ChapterId } from './chapters.tsx';

/** What a chapter lets the class see of the subject. */
export const chapterConcepts: Readonly<Record<ChapterId, readonly Concept[]>> = {
  happened: ['globalProblems', 'collectiveAction', 'funding'],
  results: ['interdependence', 'differingInterests', 'equality'],
  indicators: ['sdgs', 'economicGrowth', 'peaceSecurity', 'mutualUnderstanding'],
  promises: ['commitment', 'bureaucracy', 'differingValues', 'freeRiding'],
  trust: ['trust', 'mistrust'],
  whatIf: ['benefitsOutweighRisks', 'collectiveAction'],
  questions: ['consensus', 'sovereignty', 'powerInequality'],
};
