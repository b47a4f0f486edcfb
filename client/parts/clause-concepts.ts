import type { ClauseKind, Concept } from '../../shared/scenario/names.ts';

/** What of the subject a clause puts into practice. */
export const clauseConcepts: Readonly<Record<ClauseKind, readonly Concept[]>> = {
  transfer: ['mutualBenefit'],
  aid: ['aid'],
  loan: ['funding'],
  tradeLink: ['freeTrade'],
  fund: ['collectiveAction'],
  tech: ['techTransfer'],
  info: ['peaceSecurity'],
  programme: ['functional', 'sdgs'],
  security: ['peaceSecurity'],
  culture: ['mutualUnderstanding'],
  monitoring: ['sovereignty'],
  penalty: ['internationalLaw'],
  arbitration: ['peacefulSettlement', 'internationalLaw'],
  condition: ['sovereignty', 'powerInequality'],
  exclusive: ['freeTrade', 'sharedInterest'],
};

/** Each concept once, in the order of the clauses. */
export const conceptsOf = (kinds: readonly ClauseKind[]): readonly Concept[] => [...new Set(kinds.flatMap((kind) => clauseConcepts[kind]))];
