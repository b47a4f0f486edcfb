/**
 * Why a command was not accepted: a reason code, the payload field it is about (if any) and the figures a sentence
 * needs. The client turns it into words (`client/text`), so no text of one language stands here.
 */
export const refusalReasons = [
  'malformed',
  'unknown-command',
  'not-your-power',
  'not-your-role',
  'waits-for-delegation',
  'no-country',
  'wrong-phase',
  'too-late',
  'paused',
  'feature-closed',
  'unknown-offer',
  'offer-changed',
  'offer-closed',
  'not-a-party',
  'already-signed',
  'own-offer',
  'no-deals-left',
  'partner-has-no-deals-left',
  'not-enough-goods',
  'partner-not-enough-goods',
  'bad-clause',
  'tech-gap-too-small',
  'tech-already-given',
  'power-too-small',
  'unknown-agreement',
  'cannot-leave-yet',
  'unknown-wound',
  'nothing-to-pay',
  'no-arbitration',
  'covered-by-penalty',
  'unknown-debt',
  'unknown-institution',
  'not-eligible',
  'not-a-member',
  'no-loan-left',
  'no-actor',
  'card-on-table',
  'not-enough-coins',
  'red-line',
  'not-mediator',
  'unknown-country',
  'pledge-too-high',
  'payment-too-high',
  'payment-not-offered',
  'decision-locked',
  'motion-open',
  'unknown-motion',
  'motion-closed',
  'speak-first',
  'already-done',
  'chat-closed',
  'muted',
  'slow-down',
  'unknown-line',
  'own-line',
  'text-too-long',
  'too-many',
  'not-paused',
  'nothing-to-undo',
  'joining-locked',
  'already-started',
  'not-started',
  'ended',
  'name-not-allowed',
  'name-taken',
  'seat-unknown',
  'storage-unavailable',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export interface Refusal {
  readonly reason: RefusalReason;
  readonly field?: string;
  readonly limit?: number;
  readonly expected?: string;
}

export const refusal = (reason: RefusalReason, about: Omit<Refusal, 'reason'> = {}): Refusal => ({ reason, ...about });
