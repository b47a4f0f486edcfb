import type { AgreementId, CountryId, DebtId, MotionId, OfferId, SeatId, WoundId } from '../lib/ids.ts';
import type { FrictionParts } from '../model/friction.ts';
import type { ClauseKind, Good, Resource } from '../scenario/names.ts';
import type { ScenarioPack } from '../scenario/schema.ts';
import type { Actor } from './commands/command.ts';
import type { Command } from './commands/table.ts';
import type { CreateWorldCommand } from './create-world.ts';
import type { ListEvent } from './class-list.ts';
import type { DebriefEvent } from './debrief-events.ts';
import type { PeopleEvent } from './people-events.ts';
import type {
  Agreement,
  BotPolicy,
  Claim,
  Debt,
  DecisionSheet,
  DrawnCard,
  KeepChoice,
  Motion,
  MotionKind,
  NewsShift,
  Offer,
  Office,
  Phase,
  RefuseReason,
  RoundRecord,
  SaidLine,
  WorldOutcome,
  WorldSettings,
  Wound,
} from './state.ts';
import type { RevealEvent } from './reveal-events.ts';
import type { TalkEvent } from './talk-events.ts';

/** One accepted command with the facts it caused; the world's log is a list of these, numbered from 1. */
export interface Commit {
  readonly seq: number;
  readonly at: number;
  readonly commandId: string;
  readonly actor: Actor;
  readonly command: Command | CreateWorldCommand;
  readonly events: readonly GameEvent[];
}

/** A list of possible facts; long because it is exhaustive. Who may know each stands in `may-know.ts`. */
export type GameEvent =
  | {
      readonly type: 'WorldCreated';
      readonly pack: ScenarioPack;
      readonly scenarioHash: string;
      readonly rulesVersion: number;
      readonly presetId: string;
      readonly seed: string;
      readonly settings: WorldSettings;
      readonly at: number;
    }
  | { readonly type: 'SeatTaken'; readonly seatId: SeatId; readonly name: string; readonly also?: readonly string[]; readonly country: CountryId | null }
  | { readonly type: 'SeatAssigned'; readonly seatId: SeatId; readonly country: CountryId | null }
  | { readonly type: 'SeatRenamed'; readonly seatId: SeatId; readonly name: string }
  | { readonly type: 'OfficeGiven'; readonly seatId: SeatId; readonly office: Office }
  | { readonly type: 'HeadlinePublished'; readonly seatId: SeatId; readonly name: string; readonly text: string }
  | { readonly type: 'ActorBrought'; readonly seatId: SeatId; readonly actorId: string }
  | { readonly type: 'InspectionAnnounced'; readonly agreementId: AgreementId; readonly parties: readonly CountryId[] }
  | { readonly type: 'SeatAway'; readonly seatId: SeatId; readonly country: CountryId | null; readonly away: boolean }
  /** `offerId` null: to lock the decision. */
  | { readonly type: 'ConsentGiven'; readonly country: CountryId; readonly seatId: SeatId; readonly offerId: OfferId | null }
  | { readonly type: 'JoiningLocked'; readonly locked: boolean }
  /** `moved`: to another world of the lesson, so that there is nobody to readmit. */
  | { readonly type: 'SeatRemoved'; readonly seatId: SeatId; readonly reason?: string; readonly moved?: true }
  | { readonly type: 'SeatReadmitted'; readonly seatId: SeatId }
  | { readonly type: 'BotAssigned'; readonly country: CountryId; readonly policy: BotPolicy }
  | { readonly type: 'BotReleased'; readonly country: CountryId }
  | { readonly type: 'ChatSwitched'; readonly open: boolean }
  | { readonly type: 'RoundStarted'; readonly round: number; readonly practice: boolean }
  | { readonly type: 'NewsDrawn'; readonly shifts: readonly NewsShift[] }
  | { readonly type: 'CardDrawn'; readonly card: DrawnCard }
  | { readonly type: 'ActorOffered'; readonly actorId: string }
  | { readonly type: 'PhaseChanged'; readonly phase: Phase; readonly at: number; readonly deadlineMs: number | null }
  | { readonly type: 'PhaseExtended'; readonly deadlineMs: number }
  | { readonly type: 'BellMoved'; readonly bellMs: number }
  | { readonly type: 'Paused'; readonly reason: string; readonly at: number }
  | { readonly type: 'QuestionAsked'; readonly question: string; readonly at: number }
  | { readonly type: 'RoundUndone'; readonly round: number; readonly practice: boolean; readonly at: number; readonly deadlineMs: number | null }
  | { readonly type: 'RoundShown'; readonly round: number; readonly at: number }
  | { readonly type: 'MomentBookmarked'; readonly note: string; readonly at: number }
  | { readonly type: 'CrisisStruck'; readonly points: number }
  | { readonly type: 'CoinsGranted'; readonly country: CountryId; readonly coins: number }
  | { readonly type: 'Resumed'; readonly deadlineMs: number | null }
  | { readonly type: 'OutageCredited'; readonly ms: number }
  | { readonly type: 'ReadySet'; readonly country: CountryId; readonly ready: boolean }
  | { readonly type: 'OfferMade'; readonly offer: Offer }
  | { readonly type: 'OfferSigned'; readonly offerId: OfferId; readonly by: CountryId }
  | { readonly type: 'OfferRefused'; readonly offerId: OfferId; readonly by: CountryId; readonly reason: RefuseReason }
  | { readonly type: 'OfferWithdrawn'; readonly offerId: OfferId }
  | { readonly type: 'OfferCountered'; readonly offerId: OfferId }
  | { readonly type: 'AgreementSigned'; readonly agreement: Agreement; readonly offerId: OfferId }
  | { readonly type: 'RedLineCrossed'; readonly country: CountryId; readonly clause: ClauseKind }
  /** `remaining`: the agreement as the others go on with it; null: it has ended (rule AG8). */
  | {
      readonly type: 'AgreementLeft';
      readonly agreementId: AgreementId;
      readonly by: CountryId;
      readonly parties: readonly CountryId[];
      readonly remaining: Agreement | null;
    }
  | { readonly type: 'Apologised'; readonly woundId: WoundId; readonly by: CountryId; readonly to: CountryId }
  | { readonly type: 'RestitutionPromised'; readonly woundId: WoundId; readonly by: CountryId; readonly to: CountryId; readonly coins: number }
  | {
      readonly type: 'ArbitrationCalled';
      readonly woundId: WoundId;
      readonly by: CountryId;
      readonly against: CountryId;
      readonly units: number;
      readonly price: number;
      readonly award: Debt;
    }
  | { readonly type: 'InstitutionLoanTaken'; readonly debt: Debt; readonly coins: number }
  | { readonly type: 'ActorCalled'; readonly actorId: string; readonly country: CountryId }
  | { readonly type: 'ActorActed'; readonly actorId: string; readonly by: readonly CountryId[]; readonly shifts: readonly NewsShift[] }
  | { readonly type: 'PressureApplied'; readonly by: CountryId; readonly target: CountryId; readonly accepted: boolean }
  | { readonly type: 'PledgeDeclared'; readonly country: CountryId; readonly coins: number }
  | { readonly type: 'PlatformJoined'; readonly country: CountryId }
  | { readonly type: 'PlatformOpened' }
  | { readonly type: 'CharterSigned'; readonly country: CountryId; readonly institution: string }
  | { readonly type: 'InstitutionFounded'; readonly members: readonly CountryId[]; readonly institution: string }
  | { readonly type: 'InstitutionLeft'; readonly country: CountryId; readonly institution: string; readonly others: readonly CountryId[] }
  | { readonly type: 'MotionOpened'; readonly motion: Motion }
  | { readonly type: 'SpokenInPlenary'; readonly motionId: MotionId; readonly country: CountryId }
  | { readonly type: 'VotedInPlenary'; readonly motionId: MotionId; readonly country: CountryId; readonly agree: boolean }
  | { readonly type: 'MotionClosed'; readonly motionId: MotionId; readonly kind: MotionKind; readonly outcome: 'consensus' | 'majority' | 'rejected' }
  | { readonly type: 'CapitalCalled'; readonly country: CountryId; readonly resource: Resource; readonly extraNeed: number }
  | { readonly type: 'SheetChanged'; readonly country: CountryId; readonly sheet: Omit<DecisionSheet, 'locked'> }
  | { readonly type: 'DecisionLocked'; readonly country: CountryId; readonly locked: boolean }
  | {
      readonly type: 'ChatSent';
      readonly line: SaidLine;
      /** The teacher reads private lines, too (rule TK3). */
      readonly teacherReads?: boolean;
      /** Who sits at the table where it was said. */
      readonly readers?: readonly CountryId[];
    }
  | { readonly type: 'ReflectionGiven'; readonly seatId: SeatId; readonly round: number; readonly text: string }
  | RevealEvent
  | TalkEvent
  | PeopleEvent
  | ListEvent
  | DebriefEvent
  | ResolutionEvent
  | { readonly type: 'GameEnded' };

export type ResolutionEvent =
  | { readonly type: 'ClaimsPaid'; readonly claims: readonly (Claim & { readonly paid: number })[] }
  | { readonly type: 'DebtsSettled'; readonly rows: readonly SettledDebt[] }
  | { readonly type: 'RestitutionPaid'; readonly woundId: WoundId; readonly from: CountryId; readonly to: CountryId; readonly coins: number }
  | { readonly type: 'DebtsMade'; readonly debts: readonly Debt[] }
  | { readonly type: 'WoundsMade'; readonly wounds: readonly Wound[] }
  | { readonly type: 'TrustRepaired'; readonly rows: readonly RepairedTrust[] }
  | { readonly type: 'SecurityHeld'; readonly participants: readonly CountryId[]; readonly shock: number; readonly warded: number }
  | {
      readonly type: 'Delivered';
      readonly agreementId: AgreementId;
      readonly parties: readonly CountryId[];
      readonly friction: FrictionParts;
      readonly fairness: number;
      readonly visible: boolean;
      readonly obligations: readonly DeliveredObligation[];
    }
  | {
      readonly type: 'BreachOccurred';
      /** The agreement, or the debt that was not paid. */
      readonly agreementId: AgreementId | DebtId;
      readonly of: 'agreement' | Debt['kind'];
      readonly by: CountryId;
      readonly victims: readonly CountryId[];
      readonly severity: number;
      readonly visible: boolean;
      readonly called: boolean;
    }
  | { readonly type: 'TechTransferred'; readonly from: CountryId; readonly to: CountryId }
  | { readonly type: 'CultureExchanged'; readonly parties: readonly CountryId[] }
  | { readonly type: 'FeesPaid'; readonly fees: readonly { readonly country: CountryId; readonly coins: number }[] }
  | {
      readonly type: 'FundPaid';
      readonly visible: boolean;
      readonly payments: readonly { readonly country: CountryId; readonly pledged: number; readonly paid: number; readonly fair: number }[];
      readonly paid: number;
      readonly pledged: number;
      readonly fairTotal: number;
      /** Effective coins over the ordinary fair total. */
      readonly effect: number;
      /** Coins that a philanthropist added (rule AC3). */
      readonly matched: number;
      readonly friction: number;
      readonly needed: number;
    }
  | { readonly type: 'ProgrammeRun'; readonly participants: readonly CountryId[]; readonly lift: number }
  | { readonly type: 'ThreatMoved'; readonly before: readonly number[]; readonly after: readonly number[]; readonly growth: readonly number[] }
  | { readonly type: 'WelfareCounted'; readonly rows: readonly WelfareRow[] }
  | {
      readonly type: 'TrustMoved';
      readonly before: readonly (readonly number[])[];
      readonly after: readonly (readonly number[])[];
      readonly publicAfter: readonly (readonly number[])[];
    }
  | { readonly type: 'ClaimsMade'; readonly claims: readonly Claim[] }
  | { readonly type: 'PredictionsJudged'; readonly right: readonly CountryId[] }
  | { readonly type: 'RoundResolved'; readonly record: RoundRecord; readonly breaches: number }
  | { readonly type: 'WorldDecided'; readonly outcome: WorldOutcome };

export interface DeliveredObligation {
  readonly country: CountryId;
  readonly choice: KeepChoice;
  /** Everybody can see whether this party kept its word: the agreement's visibility, or a condition on it (rule CO1). */
  readonly visible: boolean;
  readonly lines: readonly DeliveredLine[];
}

export interface DeliveredLine {
  readonly to: CountryId;
  readonly good: Good;
  readonly as: 'transfer' | 'aid' | 'loan';
  readonly promised: number;
  readonly delivered: number;
  readonly arrived: number;
}

export interface SettledDebt {
  readonly debt: Debt;
  readonly choice: KeepChoice;
  readonly paid: number;
  readonly visible: boolean;
}

/** Points of trust that came back, and by what (rules RP1–RP3, AR4). */
export interface RepairedTrust {
  readonly judge: CountryId;
  readonly actor: CountryId;
  readonly points: number;
  readonly apology: boolean;
  readonly restitution: boolean;
  readonly award: boolean;
}

/** How one country fared in a round, in points; the parts sum to `net`. */
export interface WelfareRow {
  readonly country: CountryId;
  readonly goods: number;
  readonly damage: number;
  readonly fineCoins: number;
  readonly sovereignty: number;
  /** Points lost for crossing a red line (rule RL2). */
  readonly redLines: number;
  readonly net: number;
}
