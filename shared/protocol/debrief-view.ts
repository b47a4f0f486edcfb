import type { AgreementForm, KeepChoice, Phase, RoundRecord } from '../game/state.ts';
import type { AgreementId, CountryId, SeatId } from '../lib/ids.ts';
import type { SecretsLevel } from '../model/secrets-level.ts';
import type { ClauseKind } from '../scenario/names.ts';
import type { Good } from '../scenario/schema.ts';
import type { LivedView } from './lived-view.ts';
import type { WhatIfChange } from '../debrief/what-if-request.ts';

export type { WhatIfChange } from '../debrief/what-if-request.ts';

/** What the debrief shows to everybody once the game has ended: secrets of play are opened here and nowhere before. */
export interface DebriefView {
  /** How far the secrets of play are open to this reader (rule DG5): below `all`, what is missing here may have been. */
  readonly opened: SecretsLevel;
  readonly scenarioId: string;
  readonly presetId: string;
  readonly rounds: number;
  readonly countries: readonly CountryId[];
  /** First the state before round 1 (round 0), then one row a round. */
  readonly records: readonly RoundRecord[];
  readonly line: number;
  /** Probability, 0–1, that the catastrophe of the first threat strikes when its line is missed (rule CA1). */
  readonly risk: number;
  /** Where the four bands of an own result meet (rule OR2). */
  readonly bands: readonly [number, number, number];
  /** The teacher ended the game before its last round: results count the rounds that were played. */
  readonly endedEarly: boolean;
  readonly thresholdKept: boolean;
  readonly catastrophe: boolean;
  readonly worldIndex: number;
  /** Own results: 0 = everybody alone, 100 = all cooperated; bands, never a ranking (rule OR2). */
  readonly results: readonly CountryResultView[];
  readonly ledger: readonly LedgerRowView[];
  readonly wounds: readonly WoundView[];
  readonly fund: readonly FundRowView[];
  readonly guesses: readonly GuessView[];
  /** Trust after each round (round 0: at the start): `matrix[judge][actor]`, whole numbers. */
  readonly trust: readonly { readonly round: number; readonly matrix: readonly (readonly number[])[] }[];
  /** Of the played rounds, from round 1 on. */
  readonly figures: readonly RoundFiguresView[];
  /** First the world before round 1 (round 0), then one frame a round; levels and indicators stand in `records`, trust in `trust`. */
  readonly film: readonly FilmFrameView[];
  /** The world index where everybody cooperates, and where nobody does, on this seed and with this lesson's settings; null as for what-ifs. */
  readonly yardsticks: { readonly allCooperate: number; readonly allDefect: number } | null;
  /** null: `noWhatIf` says why none is shown. */
  readonly whatIfs: readonly WhatIfView[] | null;
  /** Why nothing is replayed: other rules made this log, today's rules give other rounds, or no round was played (rule DB3). */
  readonly noWhatIf: NoWhatIf | null;
  /** Who carried the joint gain (rule DB9); null as for what-ifs. */
  readonly carried: CarriedView | null;
  /** Moments of this game that show the subject's concepts (rules DT1–DT4). */
  readonly lived: LivedView;
  readonly reflections: readonly ReflectionView[];
}

/** What a student answered after a reveal (rule DB1). */
export interface ReflectionView {
  readonly country: CountryId | null;
  /** null: who of the country wrote it is not this reader’s business. */
  readonly seat: SeatId | null;
  readonly round: number;
  readonly text: string;
}

export type Band = 0 | 1 | 2 | 3;

export interface CountryResultView {
  readonly country: CountryId;
  readonly ownResult: number;
  readonly band: Band;
  readonly keptPromises: number;
  readonly promises: number;
  readonly rightPredictions: number;
  readonly predictions: number;
}

export type NoWhatIf = 'older-rules' | 'not-reproduced' | 'no-round';

/** One promise: what a country owed under one agreement, what it chose and what left its border. */
export interface LedgerRowView {
  readonly round: number;
  readonly agreement: AgreementId;
  readonly country: CountryId;
  readonly partners: readonly CountryId[];
  readonly choice: KeepChoice;
  /** What it could have chosen under that round's rules. */
  readonly choices: readonly KeepChoice[];
  /** The capital called about a good of this promise. */
  readonly called: boolean;
  readonly visible: boolean;
  readonly lines: readonly { readonly good: Good; readonly to: CountryId; readonly promised: number; readonly delivered: number; readonly arrived: number }[];
}

/** Whom a delegation took for the one who would break a promise, and whether it was right by what it may know (rule DL6). */
export interface GuessView {
  readonly round: number;
  readonly country: CountryId;
  readonly said: CountryId | 'nobody';
  readonly right: boolean;
}

/** A broken promise as its victim felt it: points of trust, and what repair gave back (rules RP1–RP5). */
export interface WoundView {
  readonly round: number;
  readonly breaker: CountryId;
  readonly victim: CountryId;
  readonly visible: boolean;
  /** The victim's trust before it, whole. */
  readonly before: number;
  readonly lost: number;
  /** In the round after; 0: nothing was repaired. */
  readonly restored: number;
  readonly apology: boolean;
  readonly restitution: boolean;
  readonly award: boolean;
  /** Broken again after an apology: it counted double (rule RP4). */
  readonly scar: boolean;
}

export interface FundRowView {
  readonly round: number;
  readonly country: CountryId;
  readonly pledged: number;
  readonly paid: number;
  readonly fair: number;
  /** The most that it could have paid, whole coins. */
  readonly most: number;
}

/** What trade was worth in one round, and what it cost (rules DB7, DB8); points, to hundredths. */
export interface RoundFiguresView {
  readonly round: number;
  /** Inequality of satisfaction, 0 (all equal) to 1. */
  readonly gini: number;
  /** Points of goods and coins that got lost between border and border, by cause (rule FR1). */
  readonly friction: { readonly bureaucracy: number; readonly mistrust: number; readonly values: number; readonly tariff: number; readonly total: number };
  /** Coins of the fund that friction made ineffective. */
  readonly lostInFund: number;
  /** `possible` = `created` + `friction` + `left`: what free exchange of everything would have brought over no exchange at all. */
  readonly surplus: { readonly possible: number; readonly created: number; readonly friction: number; readonly left: number };
  readonly promises: number;
  readonly kept: number;
  /** kept ÷ promises; null when nothing was promised. */
  readonly keptRate: number | null;
  /** Points paid for giving away one's own say, all countries together (rule SV1). */
  readonly sovereignty: number;
  /** Points that the threats cost, all countries together (rule TH4). */
  readonly damage: number;
  /** Mean fairness of the deals, 0–1 (rule FA1); null without a deal. */
  readonly fairness: number | null;
}

/** What the map shows after a round; what was secret in play is open here. */
export interface FilmFrameView {
  readonly round: number;
  /** Coins of all countries together; `fair`: the sum of their fair shares (rule FU1). */
  readonly fund: { readonly pledged: number; readonly paid: number; readonly needed: number; readonly fair: number } | null;
  /** The agreements that ran in this round. */
  readonly deals: readonly FilmDealView[];
  /** The founded institutions. */
  readonly institutions: readonly {
    readonly id: string;
    readonly members: readonly CountryId[] /** It fines whoever pays less than pledged (rule PN3). */;
    readonly penalty: boolean;
  }[];
  /** Who was on the platform; empty as long as it was not open. */
  readonly platform: readonly CountryId[];
  readonly transparency: boolean;
  readonly card: { readonly id: string; readonly country: CountryId | null } | null;
  readonly breaches: readonly { readonly by: CountryId; readonly victims: readonly CountryId[]; readonly severity: number; readonly visible: boolean }[];
  /** Points of the round per country; empty in round 0. */
  readonly net: Readonly<Record<CountryId, number>>;
  /** Where the teacher left a mark; what is noted there is for the teacher alone (rule TP5). */
  readonly bookmarks: readonly { readonly phase: Phase; readonly practice: boolean }[];
}

export interface FilmDealView {
  readonly id: AgreementId;
  readonly form: AgreementForm;
  readonly parties: readonly CountryId[];
  readonly mediator: CountryId | null;
  readonly clauses: readonly ClauseKind[];
  /** The round it was signed in, and the last in which it runs. */
  readonly signedIn: number;
  readonly until: number;
  readonly fairness: number;
  /** The worst that any party chose in this round; null: nothing was owed. */
  readonly outcome: KeepChoice | null;
  readonly goods: readonly { readonly from: CountryId; readonly to: CountryId; readonly good: Good; readonly promised: number; readonly arrived: number }[];
}

/** The same rounds with one thing changed, through the same resolution (rule DB4). */
export interface WhatIfView {
  readonly change: WhatIfChange;
  readonly worldIndex: number;
  readonly level: number;
  readonly thresholdKept: boolean;
  readonly catastrophe: boolean;
  readonly records: readonly RoundRecord[];
  readonly ownResults: Readonly<Record<CountryId, number>>;
  /** What somebody had decided and could no longer do. */
  readonly dropped: readonly DroppedView[];
  /** What stayed as it was, because a replay cannot know it. */
  readonly held: readonly HeldFixed[];
}

/** `reactions`: nobody behaves otherwise because of the change; `luck`: news, calls and the draw of the catastrophe; `deals`: who signed what. */
export type HeldFixed = 'reactions' | 'luck' | 'deals' | 'institutions' | 'hall' | 'payments' | 'choices';

export interface DroppedView {
  readonly round: number;
  readonly country: CountryId;
  /** A payment or delivery above what was there; a programme, technology or culture without its coins; what an institution gave or asked. */
  readonly what: 'payment' | 'delivery' | 'programme' | 'technology' | 'culture' | 'loan' | 'award' | 'membership' | 'monitoring';
  readonly partner: CountryId | null;
  readonly good: Good | null;
  /** Pieces or coins; null where there is nothing to count. */
  readonly wanted: number | null;
  readonly done: number | null;
}

/** Each country's Shapley share of what all did together (rule DB9). */
export interface CarriedView {
  readonly countries: readonly CarriedShareView[];
  /** The share is of the sum of all scores, in points: with everybody's agreements and payments, and with nobody's. */
  readonly withAll: number;
  readonly withNone: number;
  readonly worldWithAll: number;
  readonly worldWithNone: number;
  /** Every group was replayed; else `samples` orders of arrival were drawn. */
  readonly exact: boolean;
  readonly samples: number;
}

export interface CarriedShareView {
  readonly country: CountryId;
  /** Points of the sum of all scores. */
  readonly share: number;
  /** Standard error of `share`; null when exact. */
  readonly error: number | null;
  /** Points of the world index. */
  readonly worldShare: number;
  readonly worldError: number | null;
  readonly ownResult: number;
}
