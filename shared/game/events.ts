import type { AgreementId, CountryId, MotionId, OfferId, SeatId } from '../lib/ids.ts';
import type { FrictionParts } from '../model/friction.ts';
import type { Good, Resource, ScenarioPack } from '../scenario/schema.ts';
import type { Actor } from './commands/command.ts';
import type { Command } from './commands/table.ts';
import type { CreateWorldCommand } from './create-world.ts';
import type {
  Agreement,
  BotPolicy,
  ChatLine,
  Claim,
  DecisionSheet,
  KeepChoice,
  Motion,
  MotionKind,
  NewsShift,
  Offer,
  Phase,
  RefuseReason,
  RoundRecord,
  WorldOutcome,
  WorldSettings,
} from './state.ts';

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
  | { readonly type: 'SeatTaken'; readonly seatId: SeatId; readonly name: string; readonly country: CountryId | null }
  | { readonly type: 'SeatAssigned'; readonly seatId: SeatId; readonly country: CountryId | null }
  | { readonly type: 'SeatRemoved'; readonly seatId: SeatId }
  | { readonly type: 'BotAssigned'; readonly country: CountryId; readonly policy: BotPolicy }
  | { readonly type: 'BotReleased'; readonly country: CountryId }
  | { readonly type: 'ChatSwitched'; readonly open: boolean }
  | { readonly type: 'RoundStarted'; readonly round: number; readonly practice: boolean }
  | { readonly type: 'NewsDrawn'; readonly shifts: readonly NewsShift[] }
  | { readonly type: 'PhaseChanged'; readonly phase: Phase; readonly at: number; readonly deadlineMs: number | null }
  | { readonly type: 'PhaseExtended'; readonly deadlineMs: number }
  | { readonly type: 'Paused'; readonly reason: string; readonly at: number }
  | { readonly type: 'Resumed'; readonly deadlineMs: number | null }
  | { readonly type: 'OutageCredited'; readonly ms: number }
  | { readonly type: 'ReadySet'; readonly country: CountryId; readonly ready: boolean }
  | { readonly type: 'OfferMade'; readonly offer: Offer }
  | { readonly type: 'OfferSigned'; readonly offerId: OfferId; readonly by: CountryId }
  | { readonly type: 'OfferRefused'; readonly offerId: OfferId; readonly by: CountryId; readonly reason: RefuseReason }
  | { readonly type: 'OfferWithdrawn'; readonly offerId: OfferId }
  | { readonly type: 'OfferCountered'; readonly offerId: OfferId }
  | { readonly type: 'AgreementSigned'; readonly agreement: Agreement; readonly offerId: OfferId }
  | { readonly type: 'PressureApplied'; readonly by: CountryId; readonly target: CountryId; readonly accepted: boolean }
  | { readonly type: 'PledgeDeclared'; readonly country: CountryId; readonly coins: number }
  | { readonly type: 'PlatformJoined'; readonly country: CountryId }
  | { readonly type: 'PlatformOpened' }
  | { readonly type: 'CharterSigned'; readonly country: CountryId }
  | { readonly type: 'InstitutionFounded'; readonly members: readonly CountryId[] }
  | { readonly type: 'MotionOpened'; readonly motion: Motion }
  | { readonly type: 'SpokenInPlenary'; readonly motionId: MotionId; readonly country: CountryId }
  | { readonly type: 'VotedInPlenary'; readonly motionId: MotionId; readonly country: CountryId; readonly agree: boolean }
  | { readonly type: 'MotionClosed'; readonly motionId: MotionId; readonly kind: MotionKind; readonly outcome: 'consensus' | 'majority' | 'rejected' }
  | { readonly type: 'CapitalCalled'; readonly country: CountryId; readonly resource: Resource; readonly extraNeed: number }
  | { readonly type: 'SheetChanged'; readonly country: CountryId; readonly sheet: Omit<DecisionSheet, 'locked'> }
  | { readonly type: 'DecisionLocked'; readonly country: CountryId; readonly locked: boolean }
  | { readonly type: 'ChatSent'; readonly line: ChatLine }
  | { readonly type: 'ReflectionGiven'; readonly seatId: SeatId; readonly round: number; readonly text: string }
  | ResolutionEvent
  | { readonly type: 'GameEnded' };

export type ResolutionEvent =
  | { readonly type: 'ClaimsPaid'; readonly claims: readonly (Claim & { readonly paid: number })[] }
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
      readonly agreementId: AgreementId;
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
      readonly friction: number;
      readonly needed: number;
    }
  | { readonly type: 'ProgrammeRun'; readonly participants: readonly CountryId[]; readonly lift: number }
  | { readonly type: 'ThreatMoved'; readonly before: readonly number[]; readonly after: readonly number[]; readonly growth: number }
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
  readonly lines: readonly { readonly to: CountryId; readonly good: Good; readonly promised: number; readonly delivered: number; readonly arrived: number }[];
}

/** How one country fared in a round, in points; the parts sum to `net`. */
export interface WelfareRow {
  readonly country: CountryId;
  readonly goods: number;
  readonly damage: number;
  readonly fineCoins: number;
  readonly sovereignty: number;
  readonly net: number;
}
