import type { CountryId } from '../lib/ids.ts';
import type { Concept } from '../scenario/names.ts';

/** Every detector by its name; docs/debrief.md says what each looks for and how sure it is. */
export const detectorIds = [
  'refusedGain',
  'unmadeDeal',
  'differingInterests',
  'refusedBinding',
  'redLine',
  'sovereigntyCost',
  'unequalSplit',
  'pressureUsed',
  'evenDeal',
  'mutualBenefit',
  'complementaryDeal',
  'bureaucracyBurden',
  'bureaucracyCut',
  'differingValues',
  'freeTrade',
  'fundingShort',
  'freeRiding',
  'threshold',
  'sharedInterest',
  'brokenPromise',
  'keptUnderCall',
  'repairedTrust',
  'keptTogether',
  'titForTat',
  'mediated',
  'award',
  'penaltyPaid',
  'growthShock',
  'twoThreats',
  'globalProblem',
  'calmingTrade',
  'wardedShock',
  'techGap',
  'techTransfer',
  'bilateral',
  'regional',
  'multilateral',
  'functional',
  'southSouth',
  'aid',
  'culture',
  'programme',
  'platform',
  'actor',
  'institution',
  'bodyLoan',
  'interdependence',
  'economicGrowth',
  'benefits',
  'consensus',
  'preamble',
  'freeAndActive',
  'bandung',
] as const;
export type DetectorId = (typeof detectorIds)[number];

/**
 * What telling a moment opens. `public`: the hall saw it in play or could reckon it; `results`: the points and the trust
 * that came of it; `private`: choices, words and calls that only some knew.
 */
export type Reveals = 'public' | 'results' | 'private';

/** One moment of the played game that shows a concept, with all that its sentence and its question need. */
export interface FoundMoment {
  /** The same in every debrief of the same log. */
  readonly id: string;
  readonly concept: Concept;
  /** Other concepts that it shows as well. */
  readonly alsoShows: readonly Concept[];
  readonly detector: DetectorId;
  readonly round: number;
  /** In the order in which the words name them. */
  readonly countries: readonly CountryId[];
  /** Rounded as they are read. */
  readonly figures: Readonly<Record<string, number>>;
  /** What else is named: a good, a clause, an institution, an actor, a card, by its id. */
  readonly things: Readonly<Partial<Record<Thing, string>>>;
  readonly strength: number;
  readonly reveals: Reveals;
  /** Names of texts; where a moment can turn out in two ways, there are words for each. */
  readonly sentenceKey: `lived.${DetectorId}.${string}`;
  readonly questionKey: `lived.${DetectorId}.${string}`;
}

export type Thing = 'good' | 'otherGood' | 'clause' | 'institution' | 'actor' | 'card' | 'motion';

/** What the class lived, what it could talk about, and what it has not met. */
export interface LivedView {
  /** The concepts that the lesson is about. */
  readonly lesson: readonly Concept[];
  /** So many of the proposed were pinned by the teacher; they come first, in the teacher's order (rule DG4). */
  readonly pinned: number;
  /** At most five and all that are pinned, the lesson's own concepts first. */
  readonly proposed: readonly FoundMoment[];
  readonly others: readonly FoundMoment[];
  /** What the teacher has taken off the list; empty for everybody else. */
  readonly hidden: readonly FoundMoment[];
  /** Concepts of the lesson and the scenario of which the game has no moment. */
  readonly notYet: readonly Concept[];
  /** Every concept of which a moment could have been found in this game. */
  readonly sought: readonly Concept[];
}
