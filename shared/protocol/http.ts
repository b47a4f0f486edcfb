import type { EarlierLesson } from './earlier-view.ts';
import type { DebriefView } from './debrief-view.ts';
import type { PhaseSeconds, WorldSettings } from '../game/state.ts';
import type { CountryId, SeatId } from '../lib/ids.ts';
import type { ClauseKind } from '../scenario/names.ts';
import type { Good, Language, Resource } from '../scenario/schema.ts';

/** The HTTP side of the wire; every body is JSON. Errors: `{ error: { reason, field?, expected?, limit? } }` with a 4xx status. */

/** GET /api/server: what holds for every lesson of this server. */
export interface ServerInfo {
  /** Days after its last activity until a lesson is deleted. */
  readonly keepDays: number;
  /** Who opens a lesson has to say the key that the operator gave out (rule PS1). */
  readonly needsTeacherKey: boolean;
}

/** GET /api/scenarios */
export interface ScenarioSummary {
  readonly id: string;
  readonly fictional: boolean;
  readonly map: 'world' | 'islands';
  readonly title: Readonly<Record<Language, string>>;
  readonly summary: Readonly<Record<Language, string>>;
  readonly countries: readonly { readonly id: CountryId; readonly colour: string; readonly name: Readonly<Record<Language, string>> }[];
  readonly presets: readonly {
    readonly id: string;
    readonly rounds: number;
    readonly default: boolean;
    readonly practiceRound: boolean;
    /** From the first phase to the last when no phase ends early. */
    readonly minutes: number;
    readonly phaseSeconds: PhaseSeconds;
  }[];
  /** What the scenario does when the teacher changes nothing. */
  readonly switches: { readonly news: boolean; readonly telephone: boolean; readonly pressure: boolean };
  /** The obstacles its world has when the teacher changes nothing (rules OB1–OB3). */
  readonly obstacles: WorldSettings['obstacles'];
}

/** POST /api/lessons → 201 LessonCreated */
export interface CreateLesson {
  readonly scenarioId: string;
  readonly presetId?: string;
  readonly language: Language;
  readonly settings?: Partial<WorldSettings>;
  /** 1–4 worlds side by side with the same seed; absent: one. */
  readonly worlds?: number;
  /** Where the server asks for one (`ServerInfo`). */
  readonly key?: string;
}
export interface LessonCreated {
  readonly code: string;
  /** For `/teach/CODE#secret`; kept on the teacher's device, hashed on the server. */
  readonly teacherSecret: string;
}

/** POST /api/lessons/:code/delete with the teacher's secret: nothing of the lesson is left, and its code is as if it had never been (rule KP2). */
export interface LessonDeleted {
  readonly code: string;
}

/**
 * POST /api/lessons/:code/earlier → EarlierLessons, and /earlier/show → the same, shown to the class; both with the
 * teacher's secret as a bearer, and in the body the secret of each earlier lesson, never in a URL (rules EL1–EL3).
 */
export interface AskEarlier {
  /** At most twelve; none: nothing is shown any more. */
  readonly earlier: readonly { readonly code: string; readonly secret: string }[];
}
export interface EarlierLessons {
  readonly lessons: readonly EarlierLesson[];
}

/** POST /api/lessons/:code/recovery with the teacher's secret → 201: a new code in the place of any earlier one; said only here (rule KP3). */
export interface RecoveryMade {
  /** Thirty-two letters. */
  readonly recovery: string;
}
/** POST /api/lessons/:code/recover → 201 LessonCreated with a new secret; the old one opens nothing any more. */
export interface Recover {
  readonly recovery: string;
}

/** POST /api/classes → 201: a link that a class keeps, `/k/CODE`, for whichever lesson its teacher opened last (rules KL1–KL3). */
export interface ClassCreated {
  readonly code: string;
  /** Kept on the teacher's device, hashed on the server. */
  readonly secret: string;
}
/** GET /api/classes/:code, and POST /api/classes/:code/lesson BindClass with the class's secret as a bearer. */
export interface ClassInfo {
  readonly code: string;
  /** null: there is no lesson now. */
  readonly lesson: string | null;
  /** That lesson is in its debrief. */
  readonly ended: boolean;
}
export interface BindClass {
  /** A lesson's code; null: to the waiting page. */
  readonly lesson: string | null;
}

/** POST /api/solo → 201 SeatCreated: a lesson of one student against bots, already started. */
export interface CreateSolo {
  readonly scenarioId?: string;
  readonly language: Language;
}

/**
 * POST /api/lessons/:code/again, after its game → 201: the same game from the start (rules RR1, RR2). With the teacher's secret as a bearer LessonCreated,
 * with a seat's SeatCreated: alone, against bots, already started.
 */
export interface PlayAgain {
  readonly language: Language;
  /** A seat's only; absent: the next one after its own. */
  readonly country?: CountryId;
}

/** GET /api/lessons/:code: a code only locates a lesson. */
export interface LessonInfo {
  readonly code: string;
  readonly language: Language;
  readonly scenarioId: string;
  /** The world whose game is played again here (rule RR1); null: a game of its own. */
  readonly again: string | null;
  /** In at least one world. */
  readonly joinOpen: boolean;
  /** Who comes now waits until the teacher lets them in (rule LB3). */
  readonly joinLocked: boolean;
  readonly started: boolean;
  /** In every world. */
  readonly ended: boolean;
  /** Of the world that the next student comes into. */
  readonly countries: LessonWorld['countries'];
  /** In their order, A to D; one where there are no twins. */
  readonly worlds: readonly LessonWorld[];
}
/** One world of a lesson, as far as the stage shows it. */
export interface LessonWorld {
  /** Also its room's id. The first world's is the lesson's code, the others' end in -B, -C, -D. */
  readonly id: string;
  readonly joinOpen: boolean;
  readonly started: boolean;
  readonly ended: boolean;
  readonly seats: number;
  readonly countries: readonly { readonly id: CountryId; readonly seats: number; readonly bot: boolean }[];
}

/** POST /api/lessons/:code/seats → 201 SeatCreated */
export interface TakeSeatRequest {
  readonly name: string;
  /** Up to four mates at the same device (rule PH11). */
  readonly also?: readonly string[];
  /** Absent: the server gives the country with the fewest students. */
  readonly country?: CountryId;
}
export interface SeatCreated {
  readonly code: string;
  /** The world that the server chose: the one with the fewest students. */
  readonly world: string;
  readonly seatId: SeatId;
  /** For `/play/CODE#secret`. */
  readonly seatSecret: string;
  /** null: the class is locked, and the student waits to be let in. */
  readonly country: CountryId | null;
}

/** POST /api/lessons/:code/list → 201 { students: ListedCode[] }, with the teacher's secret as a bearer (rule CL1). */
export interface ListStudentsRequest {
  /** At most 60; a refusal names the line, as `students.3.name`. */
  readonly students: readonly { readonly name: string; readonly country?: CountryId }[];
}
/** A student's personal code: said once, here and by /list/renew, for the server keeps its hash. */
export interface ListedCode {
  readonly seatId: SeatId;
  readonly name: string;
  readonly country: CountryId | null;
  readonly code: string;
}
/** POST /api/lessons/:code/list/renew → ListedCode, and /list/remove → the same seatId; with the teacher's secret (rule CL4). */
export interface OfListedStudent {
  readonly seatId: SeatId;
}
/** POST /api/codes → 201 SeatCreated: the seat of a personal code, taken if its student has not come before (rules CL2, CL3). */
export interface EnterByCode {
  readonly code: string;
}

/** POST /api/lessons/:code/moves → SeatMoved, with the teacher's secret as a bearer: a student goes to another world of the lesson. */
export interface MoveSeat {
  readonly seatId: SeatId;
  /** The world's id. */
  readonly world: string;
  /** Absent: the country with the fewest students there. */
  readonly country?: CountryId;
}
export interface SeatMoved {
  /** The same as before; so is the seat's secret. */
  readonly seatId: SeatId;
  readonly world: string;
}

/** GET /api/lessons/:code/texts/:language: the world's own words, without secret briefs. */
export interface PublicTexts {
  readonly title: string;
  readonly summary: string;
  readonly story: string;
  /** Each by the id that views name. Drafts are not among them: an offer tells its parties its own words. */
  readonly threats: Readonly<Record<string, { readonly name: string; readonly verb: string; readonly rescued: string; readonly struck: string }>>;
  readonly institutions: Readonly<Record<string, { readonly name: string; readonly about: string }>>;
  readonly actors: Readonly<Record<string, { readonly name: string; readonly about: string }>>;
  /** `{country}` stands for the struck country's name. */
  readonly cards: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
  readonly countries: Readonly<Record<string, { readonly name: string; readonly brief: string }>>;
  readonly news: readonly string[];
  readonly questions: readonly string[];
  readonly source: string;
  readonly sources: readonly { readonly fact: string; readonly source: string }[];
}
/**
 * POST /api/lessons/:code/what-if `WhatIfChange` → WhatIfView, with the debrief's own access: one thing changed, played
 * again. GET /api/lessons/:code/debrief/progress → `{ done }`, 0–1: how much of a debrief that is being made is done.
 */
/** POST /api/lessons/:code/briefs `{ language }`, with the teacher's secret as bearer: what stands on the printed sheets. */
export interface PrintedBriefs {
  /** What agreements of this lesson can hold, in any of its rounds. */
  readonly clauses: readonly ClauseKind[];
  readonly countries: readonly CountryBrief[];
}
export interface CountryBrief {
  readonly id: CountryId;
  readonly name: string;
  readonly colour: string;
  readonly brief: string;
  readonly secretBrief: string;
  readonly production: Readonly<Record<Good, number>>;
  readonly need: Readonly<Record<Resource, number>>;
}
/** GET /api/lessons/:code/map: ids, colours and places of the countries, for lists and the stage. */
export interface LessonMap {
  readonly map: 'world' | 'islands';
  readonly countries: readonly {
    readonly id: CountryId;
    readonly colour: string;
    readonly place: { readonly iso: string } | { readonly x: number; readonly y: number };
  }[];
}

/** POST /api/debrief-file, the file's text as text/plain → a debrief from the file alone; refusals name the place in it. */
export interface OpenedFile {
  readonly world: string;
  readonly view: DebriefView;
  readonly texts: Readonly<Record<Language, PublicTexts>>;
  readonly map: LessonMap;
}
