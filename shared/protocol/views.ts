// A list of all that viewers receive, so that one file tells who sees what; long because the list is.
import type { LessonPlan, PhasePace } from '../model/lesson-plan.ts';
import type {
  AgreementForm,
  Bookmark,
  BotPolicy,
  ChatLine,
  Clause,
  Headline,
  KeepChoice,
  Mode,
  MotionKind,
  NewsShift,
  OfferStatus,
  Office,
  OfficeDesks,
  PauseKind,
  Phase,
  RefuseReason,
} from '../game/state.ts';
import type { AttentionCheck, Deed, HelpCall, Note } from '../game/people-state.ts';
import type { AgreementId, CountryId, DebtId, MotionId, OfferId, SeatId, WoundId } from '../lib/ids.ts';
import type { ActorKind, CardKind, ClauseKind, Concept, Language, Obstacle } from '../scenario/names.ts';
import type { Role } from '../model/roles.ts';
import type { RulesQuestion } from '../model/rules-check.ts';
import type { Feature, Good, Indicator, Resource } from '../scenario/schema.ts';
import type { OwnTalkView, PublicTalkView, TeacherTalkView } from './talk-view.ts';
import type { LeadView, SeatExitView, TeacherExitView } from './lead-view.ts';
import type { RevealView } from './reveal-view.ts';

/**
 * What viewers receive. Each view is built from named fields by `shared/game/project.ts`; whole numbers unless a
 * comment says otherwise. `PublicView` is what the projector may show and is the only thing that enters a Colyseus
 * Schema; `SeatView` and `TeacherView` go by message to their owner.
 */

export interface PublicView {
  readonly scenarioId: string;
  readonly presetId: string;
  /** Announced; with `hiddenEnd` the game may last one round longer (rule HL1). */
  readonly rounds: number;
  readonly hiddenEnd: boolean;
  readonly mode: Mode;
  readonly chatOpen: boolean;
  readonly clock: ClockView;
  /** Features open in this round. */
  readonly open: readonly Feature[];
  readonly rules: RulesView;
  /** The threat that the stage shows largest. */
  readonly threat: ThreatView;
  /** Further threats of this preset (rule ST1); most presets have none. */
  readonly otherThreats: readonly ThreatView[];
  readonly indicators: Readonly<Record<Indicator, { readonly now: number; readonly before: number }>>;
  /** In the scenario's order. */
  readonly countries: readonly PublicCountryView[];
  readonly seats: readonly { readonly id: SeatId; readonly name: string; readonly country: CountryId | null; readonly office: Office | null }[];
  /** What press, NGO and secretariat have done (rules OC2–OC4). */
  readonly desks: OfficeDesks;
  /** Key `A>B`: how much A trusts B as far as the hall knows, 0–100. */
  readonly publicTrust: Readonly<Record<string, number>>;
  /** Key `A-B` in the scenario's order: distance of rules and standards, 0–1; pairs without any are left out. */
  readonly distances: Readonly<Record<string, number>>;
  readonly agreements: readonly AgreementView[];
  /** In the scenario's order; the first is the main one. */
  readonly institutions: readonly InstitutionView[];
  readonly platform: { readonly open: boolean; readonly members: readonly CountryId[] };
  readonly transparency: boolean;
  /** The principles of Bandung are adopted (rule BP1). */
  readonly principles: boolean;
  /** The actor card on offer this round (rule AC1). */
  readonly actor: ActorView | null;
  /** This round's news card (rule NC1). */
  readonly card: CardView | null;
  /** Cases of this round that arbitration has ruled on (rule AR2). */
  readonly arbitrations: readonly { readonly claimant: CountryId; readonly against: CountryId; readonly coins: number }[];
  readonly motion: MotionView | null;
  /** What any country may open before the plenary now (rule PL1). */
  readonly motionsOpen: readonly MotionKind[];
  readonly news: readonly NewsView[];
  readonly headlines: readonly HeadlineView[];
  readonly plenaryChat: readonly ChatLine[];
  readonly talk: PublicTalkView;
  readonly reveal: RevealView;
  /** How the debrief is led; null before it. */
  readonly lead: LeadView | null;
  /** Only after the last round. */
  readonly outcome: PublicOutcomeView | null;
}

export interface ClockView {
  readonly phase: Phase;
  readonly round: number;
  readonly practice: boolean;
  /** Grows when a round is undone: what is remembered of a round belongs to one course (rule TP4). */
  readonly course: number;
  readonly deadlineMs: number | null;
  /** A question, when that is what the pause is for. */
  readonly pausedReason: string | null;
  readonly pausedFor: PauseKind | null;
  /** The round whose reveal is told again, and since when. */
  readonly shown: { readonly round: number; readonly atMs: number } | null;
  /** Set while paused: how much time will be left. */
  readonly remainingMs: number | null;
}

export interface InstitutionView {
  readonly id: string;
  readonly form: 'regional' | 'multilateral' | 'functional';
  readonly founded: boolean;
  /** Who has signed; members once it is founded. */
  readonly signed: readonly CountryId[];
  readonly eligible: readonly CountryId[];
  readonly quorum: number;
  readonly fee: number;
  readonly monitors: boolean;
  readonly penalty: boolean;
  readonly arbitration: boolean;
  readonly openTrade: boolean;
  readonly sector: Indicator | null;
  readonly lends: { readonly most: number; readonly left: number; readonly rate: number } | null;
  /** Its charter can be signed in this round. */
  readonly open: boolean;
}

export interface ActorView {
  readonly id: string;
  readonly kind: ActorKind;
  readonly sponsors: number;
  readonly cost: number;
  readonly calledBy: readonly CountryId[];
  readonly acts: boolean;
}

export interface CardView {
  readonly id: string;
  readonly kind: CardKind;
  readonly country: CountryId | null;
  readonly growth: number;
  readonly tariff: number;
  readonly shock: number;
}

/** Figures of the model that previews need; the same for everybody. Not whole numbers. */
export interface RulesView {
  /** Of this round: a news card may have raised it. */
  readonly tariff: number;
  readonly fairShare: number;
  readonly cap: number;
  readonly dealsPerRound: number;
  readonly lastWaveShare: number;
  /** In coins (rule OB2). */
  readonly costs: Readonly<Record<'tech' | 'culture' | 'programme' | 'security' | 'arbitration', number>>;
  readonly obstacles: Readonly<Record<Obstacle, boolean>>;
}

export interface ThreatView {
  readonly id: string;
  readonly level: number;
  readonly before: number;
  readonly line: number;
  /** The true line lies within ± this; 0: it is the line (rule UL1). */
  readonly lineSpread: number;
  /** Part of the fund that goes to it when a payer does not choose. */
  readonly share: number;
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
  /** The bot holds the place of people who gave no sign, and goes at their first touch (rules RM2, RM3). */
  readonly standIn: boolean;
  readonly pledge: number | null;
  readonly fairCoins: number;
  readonly locked: boolean;
  readonly ready: boolean;
  readonly dealsLeft: number;
  readonly publicInterests: readonly InterestView[];
  readonly redLines: readonly ClauseKind[];
  /** Red lines it has crossed already. */
  readonly crossed: readonly ClauseKind[];
  readonly doctrine: readonly Concept[];
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
  /** The round it was signed in and the last one it runs in (rule AG7). */
  readonly round: number;
  readonly until: number;
  readonly mediator: CountryId | null;
  /** The title of the scenario's draft that it was. */
  readonly title: Readonly<Record<Language, string>> | null;
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
  readonly office: Office | null;
  /** In the queue of a locked class (rule LB3). */
  readonly waiting: boolean;
  readonly mates: readonly string[];
  /** What this student wrote about the running round. */
  readonly reflection: string | null;
  /** The teacher has closed this student's chat for now (rule MD1). */
  readonly muted: boolean;
  /** This lesson helps who hesitates (rule HN1). */
  readonly hints: boolean;
  readonly people: SeatPeopleView;
  readonly exit: SeatExitView;
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
  /** What this country owes in coins, and what is owed to it (rules LN1, IL2, AR2). */
  readonly debts: readonly DebtView[];
  readonly credits: readonly CreditView[];
  /** Breaches of the last round, done or suffered, that may still be repaired or judged. */
  readonly wounds: readonly WoundView[];
  /** What is to come, for who shares information (rule IF1). */
  readonly foresight: { readonly round: number; readonly card: string | null; readonly growth: readonly number[] } | null;
  readonly call: { readonly resource: Resource; readonly extraNeed: number } | null;
  readonly decision: {
    readonly keeps: Readonly<Record<AgreementId, KeepChoice>>;
    readonly repays: Readonly<Record<DebtId, KeepChoice>>;
    readonly payment: number;
    /** null: as the preset says. */
    readonly split: readonly number[] | null;
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
    /** Charters this country can sign now. */
    readonly charters: readonly string[];
    /** What institutions would lend it now, in whole coins. */
    readonly loans: readonly { readonly institution: string; readonly most: number; readonly rate: number }[];
    /** Lasting agreements it may leave now. */
    readonly leavable: readonly AgreementId[];
  };
  readonly ready: boolean;
  readonly lastRound: LastRoundView | null;
  readonly pairChat: readonly ChatLine[];
  /** Of the tables where this country sits. */
  readonly tableChat: readonly ChatLine[];
  readonly talk: OwnTalkView;
  /** Right guesses so far (the Mata Elang badge from the first on). */
  readonly rightPredictions: number;
  readonly delegation: DelegationView;
}

/** The students of one country among themselves (rules RO1–RO7). */
export interface DelegationView {
  /** In the order they came. */
  readonly members: readonly {
    readonly id: SeatId;
    readonly name: string;
    readonly roles: readonly Role[];
    /** Roles of mates who are away. */
    readonly standsIn: readonly Role[];
    readonly away: boolean;
  }[];
  readonly signOff: 'head' | 'majority';
  readonly strictRoles: boolean;
  /** How many must agree before the delegation signs or locks. */
  readonly needed: number;
  readonly consents: { readonly offers: Readonly<Record<string, readonly SeatId[]>>; readonly lock: readonly SeatId[] };
}

export interface DraftView {
  readonly title: Readonly<Record<Language, string>>;
  readonly about: Readonly<Record<Language, string>>;
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
  readonly mediator: CountryId | null;
  readonly rounds: number;
  /** Words of the scenario's draft that this is (rule DR1). */
  readonly draft: DraftView | null;
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

export interface DebtView {
  readonly id: DebtId;
  readonly kind: 'loan' | 'institution-loan' | 'award';
  readonly creditor: CountryId | null;
  readonly institution: string | null;
  readonly coins: number;
  readonly dueRound: number;
  /** Everybody will see whether it is paid. */
  readonly monitored: boolean;
  readonly penalised: boolean;
}

export interface CreditView {
  readonly id: DebtId;
  readonly kind: 'loan' | 'award';
  readonly debtor: CountryId;
  readonly coins: number;
  readonly dueRound: number;
}

export interface WoundView {
  readonly id: WoundId;
  readonly mine: 'breaker' | 'victim';
  readonly other: CountryId;
  /** Pieces that were not delivered. */
  readonly units: number;
  /** What restitution or an award comes to, in coins. */
  readonly coins: number;
  readonly apologised: boolean;
  readonly restitution: boolean;
  readonly arbitrated: boolean;
  readonly canApologise: boolean;
  readonly canRestitute: boolean;
  readonly canArbitrate: boolean;
  /** One of the two would be open, but the coins for it are not there. */
  readonly tooDear: boolean;
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
  readonly sovereigntyPoints: number;
  readonly redLinePoints: number;
  /** Debts and awards that were due, its own and those owed to it. */
  readonly settled: readonly SettledDebtView[];
  readonly trustMoved: readonly { readonly judge: CountryId; readonly actor: CountryId; readonly before: number; readonly after: number }[];
}

export interface SettledDebtView {
  readonly kind: 'loan' | 'institution-loan' | 'award';
  readonly mine: 'debtor' | 'creditor';
  readonly other: CountryId | null;
  readonly institution: string | null;
  readonly owed: number;
  readonly paid: number;
  readonly choice: KeepChoice;
}

export interface DeliveryLineView {
  readonly agreementId: AgreementId;
  readonly partner: CountryId;
  readonly good: Good;
  readonly as: 'transfer' | 'aid' | 'loan';
  readonly promised: number;
  /** After cuts, before friction. */
  readonly delivered: number;
  /** After friction, one decimal. */
  readonly arrived: number;
  readonly choice: KeepChoice;
}

export interface TeacherView {
  readonly joinOpen: boolean;
  /** Who comes now waits to be let in (rule LB3). */
  readonly joinLocked: boolean;
  readonly started: boolean;
  /** Delegations that the phase still waits for (rule TP3). */
  readonly waitedFor: readonly CountryId[];
  /** Where undoing leads (rule TP4); null: nothing can be undone. */
  readonly undo: { readonly round: number; readonly practice: boolean } | null;
  /** Rounds whose reveal can be told again (rule TP2). */
  readonly toldRounds: readonly number[];
  readonly bookmarks: readonly Bookmark[];
  readonly removed: readonly { readonly id: SeatId; readonly name: string; readonly country: CountryId | null; readonly reason: string }[];
  /** Whom the teacher listed and who have not come yet (rule CL1); in a lesson of several worlds the first one's view has them. */
  readonly listed: readonly { readonly seatId: SeatId; readonly name: string; readonly country: CountryId | null }[];
  readonly seats: readonly {
    readonly id: SeatId;
    readonly name: string;
    readonly country: CountryId | null;
    readonly office: Office | null;
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
  readonly talk: TeacherTalkView;
  readonly people: TeacherPeopleView;
  readonly exit: TeacherExitView;
  /** null: this lesson was opened without a plan. */
  readonly plan: LessonPlanView | null;
  readonly ladder: readonly LadderRungView[];
}

/** How the lesson's minutes are meant to be spent, and what is needed to hold that against the clock (rules LP1–LP3). */
export interface LessonPlanView extends LessonPlan {
  readonly bellMs: number;
  readonly phaseSeconds: PhasePace;
  readonly practiceRound: boolean;
}

/** What opens in one round (rule LD4); round 0 is the practice round. */
export interface LadderRungView {
  readonly round: number;
  readonly opens: readonly Feature[];
}

/** What passes between this student and the teacher (rules RM4–RM8). */
export interface SeatPeopleView {
  readonly help: { readonly text: string; readonly atMs: number } | null;
  readonly notes: readonly Note[];
  /** The number of the attention check this student has not answered yet. */
  readonly attention: number | null;
  /** What the teacher did for this country in the running round. */
  readonly deeds: readonly Pick<Deed, 'number' | 'what'>[];
  /** What this student got wrong in the rules check; null: not answered yet (rule RM9). */
  readonly rulesCheck: readonly RulesQuestion[] | null;
}

export interface TeacherPeopleView {
  /** The longest waiting first. */
  readonly helps: readonly HelpCall[];
  readonly talks: Readonly<Record<SeatId, readonly Note[]>>;
  readonly attention: AttentionCheck | null;
  /** Of everybody who has answered the rules check: what was wrong at the first try. */
  readonly rulesChecks: Readonly<Record<SeatId, readonly RulesQuestion[]>>;
}
