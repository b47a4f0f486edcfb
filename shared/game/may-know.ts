import type { CountryId } from '../lib/ids.ts';
import type { GameEvent } from './events.ts';
import { everybody, nobody, only, onlyPublic, onlyTeacher, secretOf } from './audiences.ts';
import { listMayKnow } from './class-list.ts';
import { debriefMayKnow } from './may-know-debrief.ts';
import { peopleMayKnow } from './may-know-people.ts';
import { talkMayKnow } from './may-know-talk.ts';
import { signersOf } from './signers.ts';

/**
 * The one table of who may learn of an event while the game runs (rules SC1–SC4). It is exhaustive by type: an event
 * without an audience does not compile. `project` and `tell` build what they show from named fields within it.
 */
export interface Audience {
  /** The projector and everybody else. */
  readonly public: boolean;
  /** The teacher's console. */
  readonly teacher: boolean;
  /** The countries whose own view may change. */
  readonly countries: 'all' | readonly CountryId[];
}

type MayKnow = { readonly [Type in GameEvent['type']]: (event: Extract<GameEvent, { type: Type }>) => Audience };

export const mayKnow: MayKnow = {
  WorldCreated: () => everybody,
  SeatTaken: () => everybody,
  SeatAssigned: () => everybody,
  SeatRemoved: () => everybody,
  SeatReadmitted: () => everybody,
  SeatRenamed: () => everybody,
  JoiningLocked: () => everybody,
  OfficeGiven: () => everybody,
  HeadlinePublished: () => onlyPublic,
  ActorBrought: () => onlyPublic,
  // What is verified is decided on in the knowledge of it.
  InspectionAnnounced: ({ parties }) => ({ ...onlyPublic, countries: parties }),
  // That a device has gone shows on the stage anyway; who stands in is the delegation's own affair, and so is who agreed.
  SeatAway: ({ country }) => (country === null ? nobody : secretOf(country)),
  ConsentGiven: ({ country }) => secretOf(country),
  BotAssigned: () => onlyPublic,
  BotReleased: () => onlyPublic,
  ChatSwitched: () => onlyPublic,
  RoundStarted: () => everybody,
  NewsDrawn: () => everybody,
  CardDrawn: () => everybody,
  ActorOffered: () => onlyPublic,
  ActorCalled: ({ country }) => ({ ...onlyPublic, countries: [country] }),
  // What it brings is there at once, for whoever reckons with it.
  ActorActed: () => everybody,
  PhaseChanged: () => everybody,
  PhaseExtended: () => onlyPublic,
  // When the class stops for the debrief is the teacher's to say.
  BellMoved: () => onlyTeacher,
  Paused: () => onlyPublic,
  QuestionAsked: () => onlyPublic,
  RoundUndone: () => everybody,
  RoundShown: () => onlyPublic,
  // The teacher's own mark, for the debrief.
  MomentBookmarked: () => onlyTeacher,
  // What a country may expect of the round, and of its coins.
  CrisisStruck: () => everybody,
  CoinsGranted: () => everybody,
  Resumed: () => onlyPublic,
  OutageCredited: () => onlyPublic,
  ReadySet: ({ country }) => ({ ...onlyPublic, countries: [country] }),
  OfferMade: ({ offer }) => only(...signersOf(offer)),
  // Offers are known to their parties only; the event carries no list, the offer's id does (rule SC2).
  OfferSigned: ({ offerId }) => only(...partiesIn(offerId)),
  OfferRefused: ({ offerId }) => only(...partiesIn(offerId)),
  OfferWithdrawn: ({ offerId }) => only(...partiesIn(offerId)),
  OfferCountered: ({ offerId }) => only(...partiesIn(offerId)),
  AgreementSigned: ({ agreement }) => ({ ...onlyPublic, countries: agreement.parties }),
  RedLineCrossed: ({ country }) => ({ ...onlyPublic, countries: [country] }),
  AgreementLeft: () => everybody,
  Apologised: ({ by, to }) => ({ ...onlyPublic, countries: [by, to] }),
  RestitutionPromised: ({ by, to }) => secretOf(by, to),
  ArbitrationCalled: ({ by, against }) => ({ ...onlyPublic, countries: [by, against] }),
  // What is left in the pool concerns every member.
  InstitutionLoanTaken: () => everybody,
  InstitutionLeft: () => everybody,
  PressureApplied: ({ by, target }) => ({ ...onlyPublic, countries: [by, target] }),
  PledgeDeclared: ({ country }) => ({ ...onlyPublic, countries: [country] }),
  // Institutions and transparency change what each country may expect of its own agreements.
  PlatformJoined: () => everybody,
  PlatformOpened: () => everybody,
  CharterSigned: () => everybody,
  InstitutionFounded: () => everybody,
  MotionOpened: () => onlyPublic,
  SpokenInPlenary: () => onlyPublic,
  VotedInPlenary: () => onlyPublic,
  MotionClosed: () => everybody,
  CapitalCalled: ({ country }) => only(country),
  SheetChanged: ({ country }) => secretOf(country),
  DecisionLocked: ({ country }) => ({ ...onlyPublic, countries: [country] }),
  ChatSent: ({ line, teacherReads, readers }) =>
    line.table != null
      ? { ...secretOf(...(readers ?? [])), teacher: teacherReads === true }
      : line.to === null
        ? onlyPublic
        : { ...secretOf(line.from, line.to), teacher: teacherReads === true },
  // A seat's own sentence is no part of its country's view: its mates, too, learn nothing of it (rule SC3).
  ReflectionGiven: () => onlyTeacher,
  ClaimsPaid: () => nobody,
  DebtsSettled: () => everybody,
  RestitutionPaid: ({ from, to }) => secretOf(from, to),
  DebtsMade: ({ debts }) => secretOf(...debts.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))),
  WoundsMade: ({ wounds }) => secretOf(...wounds.flatMap(({ breaker, victim }) => [breaker, victim])),
  TrustRepaired: ({ rows }) => secretOf(...rows.flatMap(({ judge, actor }) => [judge, actor])),
  // How many took part is told, who did is each country's own choice.
  SecurityHeld: () => everybody,
  Delivered: ({ visible, parties }) => (visible ? everybody : secretOf(...parties)),
  BreachOccurred: ({ visible, by, victims }) => (visible ? everybody : secretOf(by, ...victims)),
  // A country's technology level is public, so a gift of it cannot stay hidden (rule TE5).
  TechTransferred: () => everybody,
  CultureExchanged: ({ parties }) => secretOf(...parties),
  FeesPaid: () => nobody,
  // The total is public; who paid what only where `visible` says so.
  FundPaid: () => everybody,
  ProgrammeRun: () => everybody,
  ThreatMoved: () => everybody,
  // Each row belongs to its own country.
  WelfareCounted: () => ({ public: false, teacher: false, countries: 'all' }),
  TrustMoved: () => everybody,
  ClaimsMade: ({ claims }) => secretOf(...claims.flatMap((claim) => [claim.from, claim.to])),
  PredictionsJudged: ({ right }) => secretOf(...right),
  RoundResolved: () => everybody,
  WorldDecided: () => everybody,
  GameEnded: () => everybody,
  ...talkMayKnow,
  ...peopleMayKnow,
  ...listMayKnow,
  ...debriefMayKnow,
  // The hall sees how it is told; what is told has audiences of its own.
  RevealPaceSet: () => onlyPublic,
  RevealOpened: () => onlyPublic,
  BeatTold: () => onlyPublic,
  RevealReplayed: () => onlyPublic,
};

/** Whose views an event may change. */
export const touched = (event: GameEvent): Audience => (mayKnow[event.type] as (event: GameEvent) => Audience)(event);

const partiesIn = (id: string): readonly CountryId[] => id.split('-').slice(1, -1) as CountryId[];
