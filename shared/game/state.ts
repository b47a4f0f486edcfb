import type { GameEvent } from './events.ts';
import type { AgreementId, CountryId, MotionId, OfferId, SeatId } from '../lib/ids.ts';
import type { Feature, Good, Indicator, Resource, ScenarioPack } from '../scenario/schema.ts';

/**
 * The state of one world: a function of its events alone (`evolve`), plain JSON, never sent to anybody as it is.
 * Matrices are indexed by the country's place in the scenario: `trust[judge][actor]`.
 */

export type Phase = 'lobby' | 'news' | 'negotiation' | 'decision' | 'reveal' | 'reflection' | 'debrief';

export const keepChoices = ['keep', 'short', 'break'] as const;
export type KeepChoice = (typeof keepChoices)[number];

export const refuseReasons = ['unfair', 'distrust', 'not-needed', 'sovereignty', 'not-now'] as const;
export type RefuseReason = (typeof refuseReasons)[number];

export const botPolicies = ['cooperator', 'reciprocator', 'free-rider', 'opportunist', 'power-maximiser', 'mediator', 'random'] as const;
/** Policies a class may meet; `defector` and `alone` exist for simulations only. */
export const allBotPolicies = [...botPolicies, 'defector', 'alone'] as const;
export type BotPolicy = (typeof allBotPolicies)[number];

export type Clause =
  | { readonly kind: 'transfer'; readonly from: CountryId; readonly to: CountryId; readonly good: Good; readonly amount: number }
  | { readonly kind: 'tradeLink' }
  | { readonly kind: 'fund'; readonly pledges: readonly { readonly country: CountryId; readonly coins: number }[] }
  | { readonly kind: 'tech'; readonly from: CountryId; readonly to: CountryId }
  | { readonly kind: 'programme' }
  | { readonly kind: 'culture' }
  | { readonly kind: 'monitoring' }
  | { readonly kind: 'penalty' };
export type ClauseKind = Clause['kind'];

/** bilateral: two parties; regional: more, of one region; multilateral: more; functional: holds a joint programme. */
export type AgreementForm = 'bilateral' | 'regional' | 'multilateral' | 'functional';

export type OfferStatus = 'open' | 'signed' | 'refused' | 'withdrawn' | 'countered' | 'lapsed';

export interface Offer {
  readonly id: OfferId;
  /** Grows whenever the offer's content changes, so that nobody signs what they did not read. */
  readonly version: number;
  readonly round: number;
  /** null: pre-filled by the secretariat (practice round); then every party must sign. */
  readonly proposer: CountryId | null;
  readonly parties: readonly CountryId[];
  readonly clauses: readonly Clause[];
  readonly signedBy: readonly CountryId[];
  readonly status: OfferStatus;
  readonly refusal: { readonly by: CountryId; readonly reason: RefuseReason } | null;
  readonly counterOf: OfferId | null;
  /** A stronger country presses: take it or leave it (rule PW1). */
  readonly pressed: boolean;
}

export interface Agreement {
  readonly id: AgreementId;
  readonly round: number;
  readonly form: AgreementForm;
  readonly proposer: CountryId | null;
  readonly parties: readonly CountryId[];
  readonly clauses: readonly Clause[];
  readonly pressed: boolean;
}

/** One country's secret sheet of the running round; what is missing takes its default (keep, pay the pledge). */
export interface DecisionSheet {
  readonly keeps: Readonly<Record<AgreementId, KeepChoice>>;
  /** Coins into the common fund; null: the pledge. */
  readonly payment: number | null;
  readonly programme: boolean;
  /** Whom this delegation expects to break a promise; 'nobody', or null when not said. */
  readonly prediction: CountryId | 'nobody' | null;
  readonly locked: boolean;
}

export interface CountryState {
  readonly id: CountryId;
  readonly tech: number;
  /** This round's production and need, news included, the call from the capital not. */
  readonly production: Readonly<Record<Good, number>>;
  readonly need: Readonly<Record<Resource, number>>;
  readonly score: number;
  readonly bot: BotPolicy | null;
  readonly pledge: number | null;
  readonly call: { readonly resource: Resource; readonly extraNeed: number } | null;
  readonly ready: boolean;
  readonly onPlatform: boolean;
  readonly inInstitution: boolean;
  /** The last resolved round's payment, and whether everybody could see it. */
  readonly last: { readonly paid: number; readonly visible: boolean } | null;
}

export interface Seat {
  readonly id: SeatId;
  readonly name: string;
  readonly country: CountryId | null;
}

/** A claim for goods not delivered under a penalty clause: paid at the start of the next resolution (rule PN2). */
export interface Claim {
  readonly from: CountryId;
  readonly to: CountryId;
  readonly coins: number;
}

export const motionKinds = ['transparency', 'fair-pledge'] as const;
export type MotionKind = (typeof motionKinds)[number];

/** A motion before the plenary (Sidang): only if everyone spoke and agreed is it a consensus (mufakat). */
export interface Motion {
  readonly id: MotionId;
  readonly kind: MotionKind;
  readonly by: CountryId;
  readonly spoke: readonly CountryId[];
  readonly votes: Readonly<Record<CountryId, boolean>>;
  readonly outcome: 'open' | 'consensus' | 'majority' | 'rejected';
}

export interface ChatLine {
  readonly from: CountryId;
  readonly seatName: string;
  /** null: the plenary. */
  readonly to: CountryId | null;
  readonly text: string;
  readonly round: number;
  readonly number: number;
}

/** One shift of the news: a country's production or need differs from the ordinary in this round (rule NW1). */
export interface NewsShift {
  readonly country: CountryId;
  readonly kind: 'production' | 'need';
  readonly good: Good;
  readonly change: number;
}

/** A public line of the ticker: a code and its figures; `client/text` makes the sentence. */
export type Headline = { readonly number: number; readonly round: number } & HeadlineNews;
export type HeadlineNews =
  | { readonly code: 'agreement'; readonly parties: readonly CountryId[]; readonly form: AgreementForm }
  | { readonly code: 'pledge'; readonly country: CountryId; readonly coins: number }
  | { readonly code: 'motion'; readonly country: CountryId; readonly kind: MotionKind }
  | { readonly code: 'motion-closed'; readonly kind: MotionKind; readonly outcome: 'consensus' | 'majority' | 'rejected' }
  | { readonly code: 'charter'; readonly country: CountryId }
  | { readonly code: 'institution-founded' }
  | { readonly code: 'platform'; readonly country: CountryId }
  | { readonly code: 'platform-opened' }
  | { readonly code: 'pressure'; readonly country: CountryId; readonly target: CountryId; readonly accepted: boolean }
  | { readonly code: 'breach'; readonly country: CountryId; readonly victim: CountryId }
  | { readonly code: 'hidden-breaches'; readonly count: number }
  | { readonly code: 'fund'; readonly coins: number; readonly needed: number }
  | { readonly code: 'threat'; readonly level: number; readonly before: number };

export interface RoundRecord {
  readonly round: number;
  readonly level: number;
  readonly indicators: Readonly<Record<Indicator, number>>;
  readonly worldIndex: number;
  readonly fundPaid: number;
  readonly fundFair: number;
  readonly meanTrust: number;
  readonly gini: number;
}

export interface PhaseSeconds {
  readonly news: number;
  readonly negotiation: number;
  readonly decision: number;
  readonly reveal: number;
  readonly reflection: number;
}

/** What the teacher chose for this world; embedded in its first event. */
export interface WorldSettings {
  /** false: phases have no clock and end when every delegation is ready (Try it now). */
  readonly timed: boolean;
  readonly phaseSeconds: PhaseSeconds;
  readonly mode: 'in-room' | 'remote';
  readonly chat: boolean;
  readonly news: boolean;
  readonly telephone: boolean;
  readonly pressure: boolean;
  readonly practiceRound: boolean;
  /** Which bot takes a country without a student; null: countries without students are left out of the choice. */
  readonly botsForEmpty: readonly BotPolicy[];
  /** For simulations and experienced classes: founded with every country as member before round 1. */
  readonly institutionFromStart: boolean;
  readonly platformFromStart: boolean;
  /** null: as the preset's ladder says; otherwise every feature is open from this round. */
  readonly openAllFrom: number | null;
  /** Features this lesson leaves out altogether. */
  readonly closed: readonly Feature[];
}

export interface WorldState {
  readonly pack: ScenarioPack;
  readonly scenarioHash: string;
  readonly rulesVersion: number;
  readonly presetId: string;
  readonly seed: string;
  readonly settings: WorldSettings;

  readonly phase: Phase;
  /** 0 in the lobby and in the practice round. */
  readonly round: number;
  readonly practice: boolean;
  /** Milliseconds since 1970; null: no clock runs. */
  readonly deadlineMs: number | null;
  readonly phaseStartedMs: number;
  readonly paused: { readonly reason: string; readonly sinceMs: number } | null;

  readonly countries: readonly CountryState[];
  readonly seats: readonly Seat[];
  readonly trust: readonly (readonly number[])[];
  /** Trust as an outsider can know it: moved only by what was public (rule TR7). */
  readonly publicTrust: readonly (readonly number[])[];
  readonly distance: readonly (readonly number[])[];
  readonly levels: readonly number[];
  readonly lift: number;
  readonly indicators: Readonly<Record<Indicator, number>>;

  readonly offers: readonly Offer[];
  readonly agreements: readonly Agreement[];
  readonly claims: readonly Claim[];
  readonly decisions: Readonly<Record<CountryId, DecisionSheet>>;
  readonly institutionFounded: boolean;
  readonly charterSigned: readonly CountryId[];
  readonly platformOpen: boolean;
  readonly transparency: boolean;
  /** This round's motions; the last one may be open. */
  readonly motions: readonly Motion[];
  readonly news: readonly NewsShift[];
  /** This round's proposers of a refused or accepted take-it-or-leave-it offer, with their target (rule PW2). */
  readonly pressures: readonly { readonly by: CountryId; readonly target: CountryId; readonly accepted: boolean }[];
  readonly headlines: readonly Headline[];
  readonly headlineCount: number;
  /** The events of the last resolution: what the reveal and the seats' last round are told from. */
  readonly resolution: readonly GameEvent[];
  readonly rightPredictions: Readonly<Record<CountryId, number>>;
  readonly chat: readonly ChatLine[];
  readonly reflections: readonly { readonly seatId: SeatId; readonly round: number; readonly text: string }[];
  readonly history: readonly RoundRecord[];
  readonly ended: WorldOutcome | null;
}

export interface WorldOutcome {
  /** Per threat: did the world stay at or below the line? */
  readonly thresholdKept: readonly boolean[];
  readonly catastrophe: readonly boolean[];
  readonly worldIndex: number;
  /** 0 = everybody alone, 100 = all cooperated. */
  readonly ownResult: Readonly<Record<CountryId, number>>;
  readonly score: Readonly<Record<CountryId, number>>;
}
