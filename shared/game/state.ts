// The whole state of a world in one place; long because it is whole.
import type { GameEvent } from './events.ts';
import type { ListedStudent } from './class-list.ts';
import type { DebriefState } from './debrief-state.ts';
import type { PeopleState } from './people-state.ts';
import type { AgreementId, CountryId, DebtId, LineId, MotionId, OfferId, SeatId, TableId, WoundId } from '../lib/ids.ts';
import type { LessonPlan, PhasePace } from '../model/lesson-plan.ts';
import type { Office } from '../model/offices.ts';
import type { SecretsLevel } from '../model/secrets-level.ts';
import type { Clause } from '../scenario/clauses.ts';
import type { CardKind, ClauseKind, Obstacle } from '../scenario/names.ts';
import type { Feature, Good, Indicator, Resource, ScenarioPack } from '../scenario/schema.ts';
import type { RevealState } from './evolve-reveal.ts';
import type { TalkState } from './talk-state.ts';

export type { Office } from '../model/offices.ts';
export type { Clause, ClauseKind } from '../scenario/clauses.ts';

/**
 * The state of one world: a function of its events alone (`evolve`), plain JSON, never sent to anybody as it is.
 * Matrices are indexed by the country's place in the scenario: `trust[judge][actor]`.
 */

export type Phase = 'lobby' | 'news' | 'negotiation' | 'decision' | 'reveal' | 'reflection' | 'debrief';

/** Talking aloud, in writing, or both (rule TK1). */
export const modes = ['in-room', 'remote', 'hybrid'] as const;
export type Mode = (typeof modes)[number];

export const keepChoices = ['keep', 'short', 'break'] as const;
export type KeepChoice = (typeof keepChoices)[number];

export const refuseReasons = ['unfair', 'distrust', 'not-needed', 'sovereignty', 'not-now'] as const;
export type RefuseReason = (typeof refuseReasons)[number];

export const botPolicies = ['cooperator', 'reciprocator', 'free-rider', 'opportunist', 'power-maximiser', 'mediator', 'random'] as const;
/** With those that exist for simulations only (rules BT10, BT11, BT15, BT16). */
export const allBotPolicies = [...botPolicies, 'defector', 'alone', 'breaker', 'caller'] as const;
export type BotPolicy = (typeof allBotPolicies)[number];

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
  /** Vouches for the parties and must sign too (rule ME1). */
  readonly mediator: CountryId | null;
  /** How many rounds the agreement shall last, 1–3 (rule AG7). */
  readonly rounds: number;
  /** The scenario's draft that this is (rule DR2). */
  readonly draftId: string | null;
}

export interface Agreement {
  readonly id: AgreementId;
  readonly round: number;
  readonly form: AgreementForm;
  readonly proposer: CountryId | null;
  readonly parties: readonly CountryId[];
  readonly clauses: readonly Clause[];
  readonly pressed: boolean;
  readonly mediator: CountryId | null;
  /** The last round in which it runs (rule AG7). */
  readonly until: number;
  readonly draftId: string | null;
}

/** One country's secret sheet of the running round; what is missing takes its default (keep, pay the pledge). */
export interface DecisionSheet {
  readonly keeps: Readonly<Record<AgreementId, KeepChoice>>;
  /** What becomes of debts and awards that are due; what is missing is paid (rules LN2, AR3). */
  readonly repays: Readonly<Record<DebtId, KeepChoice>>;
  /** Coins into the common fund; null: the pledge. */
  readonly payment: number | null;
  /** How the payment is divided among the threats, in shares that sum to 1; null: as the preset says (rule ST2). */
  readonly split: readonly number[] | null;
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
  /** The bot only holds the place of people who gave no sign (rule RM2). */
  readonly standIn: boolean;
  readonly pledge: number | null;
  readonly call: { readonly resource: Resource; readonly extraNeed: number } | null;
  readonly ready: boolean;
  readonly onPlatform: boolean;
  /** The last resolved round's payment, and whether everybody could see it. */
  readonly last: { readonly paid: number; readonly visible: boolean } | null;
}

/** What the offices have done this round, and whether the NGO has brought its actor in this game (rules OC2–OC4). */
export interface OfficeDesks {
  /** Headlines, by the reporter's seat. */
  readonly published: Readonly<Record<SeatId, number>>;
  readonly inspected: AgreementId | null;
  readonly broughtActor: boolean;
}

export interface Seat {
  readonly id: SeatId;
  readonly name: string;
  readonly country: CountryId | null;
  /** What a student without a country does (rule OC1). */
  readonly office: Office | null;
  /** Others at the same device (rule PH11). */
  readonly also: readonly string[];
  /** No device of this student is there (rule RO3). */
  readonly away: boolean;
}

/** By the offer's id; `lock`: to lock the decision. */
export interface Consents {
  readonly offers: Readonly<Record<string, readonly SeatId[]>>;
  readonly lock: readonly SeatId[];
}

/** How the students of one country act together (rules RO4–RO6). */
export interface DelegationRules {
  readonly signOff: 'head' | 'majority';
  readonly strictRoles: boolean;
  readonly rotateRoles: boolean;
}

/** A claim for goods not delivered under a penalty clause: paid at the start of the next resolution (rule PN2). */
export interface Claim {
  readonly from: CountryId;
  readonly to: CountryId;
  readonly coins: number;
}

/**
 * Coins owed: from a loan of a country or of an institution, or by an arbitration's award. Decided in secret in the
 * round it is due (rules LN2, IL4, AR3).
 */
export interface Debt {
  readonly id: DebtId;
  readonly kind: 'loan' | 'institution-loan' | 'award';
  readonly from: CountryId;
  /** null: an institution. */
  readonly to: CountryId | null;
  readonly institution: string | null;
  readonly coins: number;
  readonly dueRound: number;
  readonly visible: boolean;
  readonly penalised: boolean;
  /** Costs the debtor sovereignty as long as it is open (rules CO2, IL3). */
  readonly conditioned: boolean;
  /** The breach an award is about. */
  readonly woundId: WoundId | null;
}

/** What one breach did to one victim: repaired or judged in the next round, if at all (rules RP1–RP5, AR1). */
export interface Wound {
  readonly id: WoundId;
  readonly round: number;
  readonly breaker: CountryId;
  readonly victim: CountryId;
  /** Pieces that did not leave the breaker's border. */
  readonly units: number;
  /** Points of trust that the victim lost, and what it trusted before. */
  readonly lost: number;
  readonly trustBefore: number;
  /** The same of the hall's estimate, which knows no secrets (rule TR7). */
  readonly hallLost: number;
  readonly hallBefore: number;
  readonly visible: boolean;
  /** A penalty covers it already (rule PN1). */
  readonly claimed: boolean;
  /** The agreement held an arbitration clause, or both were members of a body that arbitrates. */
  readonly arbitrable: boolean;
  readonly apologised: boolean;
  /** Restitution that was promised, in coins. */
  readonly restitution: number | null;
  readonly arbitrated: boolean;
}

/** Somebody left an agreement or an institution this round; the others judge it (rules AG8, IN8). */
export interface Leaving {
  readonly by: CountryId;
  readonly judges: readonly CountryId[];
  /** The institution that was left; null: an agreement. */
  readonly institution: string | null;
}

export interface InstitutionState {
  readonly founded: boolean;
  /** Who has signed the charter and not left; members once it is founded. */
  readonly signed: readonly CountryId[];
}

/** The actor card on offer this round (rule AC1). */
export interface ActorOnOffer {
  readonly id: string;
  readonly calledBy: readonly CountryId[];
  readonly acts: boolean;
}

/** The news card of this round, with what chance made of it (rule NC1). */
export interface DrawnCard {
  readonly id: string;
  readonly kind: CardKind;
  readonly country: CountryId | null;
  /** Added to the growth of the first threat. */
  readonly growth: number;
  readonly tariff: number;
  /** Points of peace at risk (rules NC5, NC6). */
  readonly shock: number;
  readonly shifts: readonly NewsShift[];
}

export const motionKinds = ['transparency', 'fair-pledge', 'principles'] as const;
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
  /** Its channel and its number there. */
  readonly id: LineId;
  readonly from: CountryId;
  /** null: a bot, or a line of an older log. */
  readonly seatId: SeatId | null;
  readonly seatName: string;
  /** null: the plenary, or a table. */
  readonly to: CountryId | null;
  readonly table: TableId | null;
  readonly text: string;
  readonly round: number;
  readonly number: number;
  /** The teacher took it away: its readers see a placeholder (rule MD2). */
  readonly hidden: boolean;
}

/** A line as the log has it; older logs say less. */
export type SaidLine = Omit<ChatLine, 'id' | 'seatId' | 'table' | 'hidden'> & Partial<Pick<ChatLine, 'id' | 'seatId' | 'table' | 'hidden'>>;

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
  | { readonly code: 'press'; readonly name: string; readonly text: string }
  | { readonly code: 'inspection'; readonly parties: readonly CountryId[] }
  | { readonly code: 'agreement'; readonly parties: readonly CountryId[]; readonly form: AgreementForm }
  | { readonly code: 'pledge'; readonly country: CountryId; readonly coins: number }
  | { readonly code: 'motion'; readonly country: CountryId; readonly kind: MotionKind }
  | { readonly code: 'motion-closed'; readonly kind: MotionKind; readonly outcome: 'consensus' | 'majority' | 'rejected' }
  | { readonly code: 'charter'; readonly country: CountryId; readonly institution: string }
  | { readonly code: 'institution-founded'; readonly institution: string }
  | { readonly code: 'institution-left'; readonly country: CountryId; readonly institution: string; readonly ended: boolean }
  | { readonly code: 'institution-loan'; readonly country: CountryId; readonly institution: string; readonly coins: number }
  | { readonly code: 'agreement-left'; readonly country: CountryId; readonly parties: readonly CountryId[] }
  | { readonly code: 'apology'; readonly country: CountryId; readonly victim: CountryId }
  | { readonly code: 'arbitration'; readonly country: CountryId; readonly against: CountryId; readonly coins: number }
  | { readonly code: 'award-answered'; readonly country: CountryId; readonly claimant: CountryId; readonly complied: boolean }
  | { readonly code: 'debt-unpaid'; readonly country: CountryId; readonly creditor: CountryId | null; readonly institution: string | null }
  | { readonly code: 'red-line'; readonly country: CountryId; readonly clause: ClauseKind }
  | { readonly code: 'actor-offered'; readonly actor: string }
  | { readonly code: 'actor-called'; readonly actor: string; readonly country: CountryId }
  | { readonly code: 'actor-acts'; readonly actor: string }
  | { readonly code: 'card'; readonly card: string; readonly country: CountryId | null }
  | { readonly code: 'platform'; readonly country: CountryId }
  | { readonly code: 'platform-opened' }
  | { readonly code: 'round-undone' }
  | { readonly code: 'crisis'; readonly points: number }
  | { readonly code: 'grant'; readonly country: CountryId; readonly coins: number }
  | { readonly code: 'pressure'; readonly country: CountryId; readonly target: CountryId; readonly accepted: boolean }
  | { readonly code: 'breach'; readonly country: CountryId; readonly victim: CountryId }
  | { readonly code: 'hidden-breaches'; readonly count: number }
  | { readonly code: 'fund'; readonly coins: number; readonly needed: number }
  | { readonly code: 'stand-in'; readonly country: CountryId; readonly policy: BotPolicy }
  | { readonly code: 'stand-in-over'; readonly country: CountryId }
  | { readonly code: 'threat'; readonly level: number; readonly before: number };

export interface RoundRecord {
  readonly round: number;
  /** Of the first threat. */
  readonly level: number;
  /** Of every threat of the preset. */
  readonly levels: readonly number[];
  readonly indicators: Readonly<Record<Indicator, number>>;
  readonly worldIndex: number;
  readonly fundPaid: number;
  readonly fundFair: number;
  readonly meanTrust: number;
  readonly gini: number;
}

export type { PhasePace as PhaseSeconds } from '../model/lesson-plan.ts';

/** What the teacher chose for this world; embedded in its first event. */
export interface WorldSettings {
  /** false: phases have no clock and end when every delegation is ready (Try it now). */
  readonly timed: boolean;
  readonly phaseSeconds: PhasePace;
  readonly mode: Mode;
  readonly chat: boolean;
  /** The teacher reads what two countries or a table write to each other; students are told (rule TK3). */
  readonly teacherReads: boolean;
  readonly news: boolean;
  readonly telephone: boolean;
  readonly pressure: boolean;
  readonly practiceRound: boolean;
  /** Which bot takes a country without a student; null: countries without students are left out of the choice. */
  readonly botsForEmpty: readonly BotPolicy[];
  /** For simulations and experienced classes: institutions founded before round 1 with all who may join. */
  readonly foundedFromStart: readonly string[];
  readonly platformFromStart: boolean;
  /** Which obstacles the world has (rules OB1–OB3). */
  readonly obstacles: Readonly<Record<Obstacle, boolean>>;
  /** The true line is drawn around the published one (rule UL1). */
  readonly uncertainLine: boolean;
  /** The game may last one round longer than announced (rule HL1). */
  readonly hiddenEnd: boolean;
  /** null: as the preset's ladder says; otherwise every feature is open from this round. */
  readonly openAllFrom: number | null;
  readonly delegation: DelegationRules;
  /** Features this lesson leaves out altogether. */
  readonly closed: readonly Feature[];
  /** Seconds without a sign after which a bot may stand in; 0: never (rule RM2). */
  readonly standInAfter: number;
  /** Phones of students who hesitate show the most useful next step (rule HN1). */
  readonly hints: boolean;
  /** What the debrief opens to the class (rule DG5). */
  readonly secrets: SecretsLevel;
  /** How the lesson's minutes are meant to be spent (rule LP1); null: it has no plan. */
  readonly plan: LessonPlan | null;
}

/** `question`: the teacher asks the class (rule TP1); `undo`: a round was undone and waits to be played again (TP4); `showing`: a reveal is told again (TP2). */
export type PauseKind = 'pause' | 'question' | 'undo' | 'showing';

/** Everything stands still; `reason` stands on every screen (rule PH6). */
export interface Pause {
  readonly kind: PauseKind;
  readonly reason: string;
  readonly sinceMs: number;
  /** The round that is told again, and when that began. */
  readonly shown: { readonly round: number; readonly atMs: number } | null;
}

/** A moment that the teacher marked for the debrief (rule TP5). */
export interface Bookmark {
  readonly phase: Phase;
  readonly round: number;
  readonly practice: boolean;
  readonly course: number;
  readonly note: string;
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
  /** When the lesson ends, debrief included (rule LP2); null without a plan. */
  readonly bellMs: number | null;
  readonly paused: Pause | null;

  readonly countries: readonly CountryState[];
  readonly seats: readonly Seat[];
  readonly desks: OfficeDesks;
  /** Who agreed within a delegation, where a majority signs off (rule RO6). */
  readonly consents: Readonly<Record<CountryId, Consents>>;
  /** Students whom the teacher removed, and why (rule TP9). */
  readonly removed: readonly { readonly seat: Seat; readonly reason: string }[];
  /** Whom the teacher listed and who have not come yet (rule CL1). */
  readonly listed: readonly ListedStudent[];
  /** Who comes now waits for the teacher (rule LB3). */
  readonly joinLocked: boolean;
  readonly people: PeopleState;
  readonly trust: readonly (readonly number[])[];
  /** Trust as an outsider can know it: moved only by what was public (rule TR7). */
  readonly publicTrust: readonly (readonly number[])[];
  readonly distance: readonly (readonly number[])[];
  /** Distances before any exchange of culture; public. */
  readonly ordinaryDistance: readonly (readonly number[])[];
  readonly levels: readonly number[];
  readonly lift: number;
  readonly indicators: Readonly<Record<Indicator, number>>;

  readonly offers: readonly Offer[];
  readonly agreements: readonly Agreement[];
  readonly claims: readonly Claim[];
  readonly debts: readonly Debt[];
  /** Breaches of the last round, which this round may repair. */
  readonly wounds: readonly Wound[];
  /** Key `A>B`: A has apologised to B (rule RP4). */
  readonly scars: readonly string[];
  readonly leavings: readonly Leaving[];
  readonly decisions: Readonly<Record<CountryId, DecisionSheet>>;
  /** By the institution's id. */
  readonly institutions: Readonly<Record<string, InstitutionState>>;
  /** Coins of each institution's pool that are lent out or lost, and whom it lends nothing more (rules IL1, IL4). */
  readonly lent: Readonly<Record<string, { readonly coins: number; readonly barred: readonly CountryId[] }>>;
  readonly platformOpen: boolean;
  readonly transparency: boolean;
  /** The principles of Bandung are adopted (rule BP1). */
  readonly principles: boolean;
  readonly actor: ActorOnOffer | null;
  /** Actors and cards that have been on offer, in order. */
  readonly actorsSeen: readonly string[];
  readonly card: DrawnCard | null;
  /** Points that the teacher added to the growth of the first threat in this round (rule TP7). */
  readonly crisis: number;
  readonly cardsSeen: readonly string[];
  /** Red lines that a country has crossed, and when (rule RL2). */
  readonly crossed: readonly { readonly country: CountryId; readonly clause: ClauseKind; readonly round: number }[];
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
  readonly talk: TalkState;
  readonly reveal: RevealState;
  readonly debrief: DebriefState;
  readonly reflections: readonly { readonly seatId: SeatId; readonly round: number; readonly text: string }[];
  readonly history: readonly RoundRecord[];
  readonly ended: WorldOutcome | null;
  /** How many rounds were undone: what was shown or remembered of a round belongs to one course of the game (rule TP4). */
  readonly course: number;
  readonly bookmarks: readonly Bookmark[];
  /** The state as the last negotiation began, for undoing; null before the first. */
  readonly roundStart: RoundStart | null;
}

export type RoundStart = Omit<WorldState, 'roundStart'>;

export interface WorldOutcome {
  /** Per threat: did the world stay at or below the line? */
  readonly thresholdKept: readonly boolean[];
  /** The true lines (rule UL1). */
  readonly lines: readonly number[];
  readonly catastrophe: readonly boolean[];
  readonly worldIndex: number;
  /** 0 = everybody alone, 100 = all cooperated. */
  readonly ownResult: Readonly<Record<CountryId, number>>;
  readonly score: Readonly<Record<CountryId, number>>;
}
