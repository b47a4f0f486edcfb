import type { DetectorId } from '../../../shared/protocol/lived-view.ts';

/** Moments about words that were kept or broken are seen best in the ledger; everything else in the film. */
const ofPromises: ReadonlySet<DetectorId> = new Set([
  'brokenPromise',
  'keptUnderCall',
  'repairedTrust',
  'keptTogether',
  'titForTat',
  'award',
  'penaltyPaid',
  'freeRiding',
  'fundingShort',
  'sharedInterest',
]);

/** The chapter in which a found moment can be looked at again. */
export const momentChapter = (detector: DetectorId): 'promises' | 'film' => (ofPromises.has(detector) ? 'promises' : 'film');
