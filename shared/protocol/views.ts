import type {
  AgreementForm,
  BotPolicy,
  ChatLine,
  Clause,
  Headline,
  KeepChoice,
  MotionKind,
  NewsShift,
  OfferStatus,
  Phase,
  RefuseReason,
} from '../game/state.ts';
import type { AgreementId, CountryId, MotionId, OfferId, SeatId } from '../lib/ids.ts';
import type { Feature, Good, Indicator, Resource } from '../scenario/schema.ts';

/**
 * What viewers receive. Each view is built from named fields by `shared/game/project.ts`; whole numbers unless a
 * comment says otherwise. `PublicView` is what the projector may show and is the only thing that enters a Colyseus
 * Schema; `SeatView` and `TeacherView` go by message to their owner.
 */

export interface PublicView {
  readonly scenarioId: string;
  readonly presetId: string;
  readonly rounds: number;
  readonly mode: 'in-room' | 'remote';
  readonly chatOpen: boolean;
  readonly clock: ClockView;
  /** Features open in this round. */
  readonly open: readonly Feature[];
  readonly rules: RulesView;
  readonly threat: ThreatView;
  readonly indicators: Readonly<Record<Indicator, { readonly now: number; readonly before: number }>>;
  /** In the scenario's order. */
  readonly countries: readonly PublicCountryView[];
  readonly seats: readonly { readonly id: SeatId; readonly name: string; readonly country: CountryId | null }[];
  /** Key `A>B`: how much A trusts B as far as the hall knows, 0–100. */
  readonly publicTrust: Readonly<Record<string, number>>;
  /** Key `A-B` in the scenario's order: distance of rules and standards, 0–1; pairs without any are left out. */
  readonly distances: Readonly<Record<string, number>>;
  readonly agreements: readonly AgreementView[];
  readonly institution: { readonly founded: boolean; readonly signed: readonly CountryId[]; readonly quorum: number };
  readonly platform: { readonly open: boolean; readonly members: readonly CountryId[] };
  readonly transparency: boolean;
  readonly motion: MotionView | null;
  readonly news: readonly NewsView[];
  readonly headlines: readonly HeadlineView[];
  readonly plenaryChat: readonly ChatLine[];
  /** Only after the last round. */
  readonly outcome: PublicOutcomeView | null;
}

export interface ClockView {
  readonly phase: Phase;
  readonly round: number;
  readonly practice: boolean;
  readonly deadlineMs: number | null;
  readonly pausedReason: string | null;
  /** Set while paused: how much time will be left. */
  readonly remainingMs: number | null;
}

/** Figures of the model that previews need; the same for everybody. Not whole numbers. */
export interface RulesView {
  readonly tariff: number;
  readonly fairShare: number;
  readonly cap: number;
  readonly dealsPerRound: number;
  readonly lastWaveShare: number;
}

export interface ThreatView {
  readonly id: string;
  readonly level: number;
  readonly before: number;
  readonly line: number;
  /** Growth of this round, the last wave included. */
  readonly growth: number;
  readonly lastWave: boolean;
  /** Coins needed this round to stay on course (rule FU6), rounded up. */
  readonly coinsNeeded: number;
  readonly coinsPledged: number;
  readonly coinsMissing: number;
  readonly lastRoundPaid: number | null;
}

export interface PublicCountryView {
  readonly id: CountryId;
  readonly region: string;
  readonly power: number;
  readonly tech: number;
  readonly sovereignty: number;
  readonly production: Readonly<Record<Good, number>>;
  readonly need: Readonly<Record<Resource, number>>;
  readonly bot: BotPolicy | null;
  readonly pledge: number | null;
  readonly fairCoins: number;
  readonly locked: boolean;
  readonly ready: boolean;
  readonly dealsLeft: number;
  readonly publicInterests: readonly InterestView[];
  /** Coins paid last round, where transparency made it public; otherwise null. */
  readonly visiblePayment: number | null;
}

export interface InterestView {
  readonly indicator: Indicator;
  readonly max: number;
  readonly lo: number;
  readonly hi: number;
}

export interface AgreementView {
  readonly id: AgreementId;
  readonly form: AgreementForm;
  readonly parties: readonly CountryId[];
  readonly clauses: readonly Clause[];
}

export interface MotionView {
  readonly id: MotionId;
  readonly kind: MotionKind;
  readonly by: CountryId;
  readonly spoke: readonly CountryId[];
  /** Who has voted, not how. */
  readonly voted: readonly CountryId[];
  readonly outcome: 'open' | 'consensus' | 'majority' | 'rejected';
  /** Only once the vote has closed. */
  readonly agreed: readonly CountryId[] | null;
}

export type NewsView = NewsShift;
export type HeadlineView = Headline;

export interface PublicOutcomeView {
  readonly thresholdKept: boolean;
  readonly catastrophe: boolean;
  readonly worldIndex: number;
}

export type TrustFace = 'low' | 'unsure' | 'high';

/** What one seat may know beyond the public view. */
export interface SeatView {
  readonly seatId: SeatId;
  readonly name: string;
  readonly country: CountryId | null;
  readonly mates: readonly string[];
  /** What this student wrote about the running round. */
  readonly reflection: string | null;
  /** null until a country is given. */
  readonly own: OwnCountryView | null;
}

export interface OwnCountryView {
  readonly id: CountryId;
  readonly interests: readonly (InterestView & { readonly secret: boolean })[];
  readonly secretBrief: { readonly id: string; readonly en: string };
  readonly production: Readonly<Record<Good, number>>;
  /** The call from the capital included. */
  readonly need: Readonly<Record<Resource, number>>;
  /** What would be there if every signed promise were kept, friction counted; halves and tenths possible. */
  readonly expected: Readonly<Record<Good, number>>;
  /** Goods and coins still free to promise this round. */
  readonly free: Readonly<Record<Good, number>>;
  readonly trust: Readonly<Record<CountryId, { readonly mine: number; readonly theirs: number }>>;
  readonly offers: readonly OfferView[];
  readonly obligations: readonly ObligationView[];
  readonly call: { readonly resource: Resource; readonly extraNeed: number } | null;
  readonly decision: {
    readonly keeps: Readonly<Record<AgreementId, KeepChoice>>;
    readonly payment: number;
    readonly programme: boolean;
    readonly prediction: CountryId | 'nobody' | null;
    readonly locked: boolean;
  };
  readonly limits: {
    readonly dealsLeft: number;
    readonly pledgeMax: number;
    readonly fairCoins: number;
    /** The five buttons, rising, first 0. */
    readonly paymentChoices: readonly number[];
    readonly techTargets: readonly CountryId[];
    readonly pressTargets: readonly CountryId[];
  };
  readonly ready: boolean;
  readonly lastRound: LastRoundView | null;
  readonly pairChat: readonly ChatLine[];
  /** Right guesses so far (the Mata Elang badge from the first on). */
  readonly rightPredictions: number;
}

export interface OfferView {
  readonly id: OfferId;
  readonly version: number;
  readonly proposer: CountryId | null;
  readonly parties: readonly CountryId[];
  readonly clauses: readonly Clause[];
  readonly signedBy: readonly CountryId[];
  readonly status: OfferStatus;
  readonly refusal: { readonly by: CountryId; readonly reason: RefuseReason } | null;
  readonly pressed: boolean;
  readonly mine: boolean;
  readonly awaitsMe: boolean;
}

/** What this country owes under one agreement, and to whom. */
export interface ObligationView {
  readonly agreementId: AgreementId;
  readonly to: readonly CountryId[];
  readonly owed: Readonly<Record<Good, number>>;
  /** Half of it was shipped at signing (uang muka); this much is still in your hands. */
  readonly atStake: Readonly<Record<Good, number>>;
  readonly monitored: boolean;
  readonly penalised: boolean;
}

/** What a country itself learns from a resolution: its own deliveries and its own welfare. */
export interface LastRoundView {
  readonly round: number;
  readonly practice: boolean;
  readonly received: readonly DeliveryLineView[];
  readonly sent: readonly DeliveryLineView[];
  readonly paid: number;
  readonly pledged: number;
  readonly finesCoins: number;
  /** Points of this round, one decimal. */
  readonly points: number;
  readonly damagePoints: number;
  readonly trustMoved: readonly { readonly judge: CountryId; readonly actor: CountryId; readonly before: number; readonly after: number }[];
}

export interface DeliveryLineView {
  readonly agreementId: AgreementId;
  readonly partner: CountryId;
  readonly good: Good;
  readonly promised: number;
  /** After cuts, before friction. */
  readonly delivered: number;
  /** After friction, one decimal. */
  readonly arrived: number;
  readonly choice: KeepChoice;
}

export interface TeacherView {
  readonly joinOpen: boolean;
  readonly started: boolean;
  readonly seats: readonly {
    readonly id: SeatId;
    readonly name: string;
    readonly country: CountryId | null;
  }[];
  readonly countries: readonly {
    readonly id: CountryId;
    readonly bot: BotPolicy | null;
    readonly locked: boolean;
    readonly ready: boolean;
    readonly agreements: number;
    readonly openOffers: number;
    readonly called: boolean;
  }[];
  readonly reflections: readonly { readonly seatId: SeatId; readonly round: number; readonly text: string }[];
}

/** The reveal: at most three beats for the stage, the lines for the phones. Sent once per reveal, never in Schema. */
export interface StoryView {
  readonly round: number;
  readonly practice: boolean;
  readonly beats: readonly Beat[];
  /** Goods that travelled, as far as the public may know, for the stage's tokens. */
  readonly journeys: readonly { readonly from: CountryId; readonly to: CountryId; readonly good: Good; readonly amount: number }[];
}

export type Beat =
  | {
      readonly kind: 'broken-promise';
      readonly victim: CountryId;
      readonly breaker: CountryId;
      readonly good: Good;
      readonly missing: number;
      readonly visible: true;
    }
  | { readonly kind: 'hidden-breaches'; readonly count: number }
  | { readonly kind: 'all-kept'; readonly agreements: number }
  | { readonly kind: 'no-agreements' }
  | { readonly kind: 'rescue'; readonly giver: CountryId; readonly receiver: CountryId; readonly good: Good; readonly amount: number }
  | {
      readonly kind: 'fund';
      readonly paid: number;
      readonly needed: number;
      readonly before: number;
      readonly level: number;
      readonly line: number;
      readonly programme: number;
    }
  | { readonly kind: 'ending'; readonly kept: boolean; readonly catastrophe: boolean; readonly level: number; readonly line: number };
