import type { Command } from '../game/commands/table.ts';

/** The roles in a delegation, as data: who has which, and what is whose to do (rules RO1, RO2). */
export const roles = ['head', 'finance', 'analyst', 'spokesperson', 'envoy'] as const;
export type Role = (typeof roles)[number];

/**
 * The roles in a delegation of one, two … five, seat by seat in the order they came. Each share has something to do
 * in the negotiation and something in the decision, as far as there is enough of both.
 */
export const roleShares: readonly (readonly (readonly Role[])[])[] = [
  [['head', 'finance', 'analyst', 'spokesperson', 'envoy']],
  [
    ['head', 'spokesperson'],
    ['finance', 'analyst', 'envoy'],
  ],
  [['head'], ['finance', 'spokesperson'], ['analyst', 'envoy']],
  [['head'], ['finance'], ['analyst', 'spokesperson'], ['envoy']],
  [['head'], ['finance'], ['analyst'], ['spokesperson'], ['envoy']],
];

/** Whose task a command is; what is not named here anybody of the delegation may do. */
export const dutyOf: Readonly<Partial<Record<Command['type'], Role>>> = {
  SignOffer: 'head',
  RefuseOffer: 'head',
  SignCharter: 'head',
  LeaveAgreement: 'head',
  LeaveInstitution: 'head',
  ChooseKeep: 'head',
  LockDecision: 'head',
  SetReady: 'head',
  ChoosePayment: 'finance',
  ChooseProgramme: 'finance',
  ChooseRepayment: 'finance',
  TakeInstitutionLoan: 'finance',
  PromiseRestitution: 'finance',
  CallActor: 'finance',
  PredictBreaker: 'analyst',
  DeclarePledge: 'spokesperson',
  OpenMotion: 'spokesperson',
  SpeakInPlenary: 'spokesperson',
  VoteInPlenary: 'spokesperson',
  Apologise: 'spokesperson',
  CallArbitration: 'spokesperson',
  MakeOffer: 'envoy',
  WithdrawOffer: 'envoy',
  ConnectPlatform: 'envoy',
};
