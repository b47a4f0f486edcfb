// An exhaustive switch over every event; long because the list is.
import { assertNever } from '../lib/assert-never.ts';
import { countryId, type CountryId } from '../lib/ids.ts';
import { hundredths } from '../lib/numbers.ts';
import { parameters } from '../model/parameters.ts';
import { initialTrust } from '../model/trust.ts';
import type { ScenarioCountry } from '../scenario/schema.ts';
import { startDistances } from './agreement-friction.ts';
import { evolveDiplomacy } from './evolve-diplomacy.ts';
import { isOfDebrief, type DebriefEvent } from './debrief-events.ts';
import { noDebrief } from './debrief-state.ts';
import { evolveDebrief } from './evolve-debrief.ts';
import { evolvePowers } from './evolve-powers.ts';
import { evolveList, isListEvent, type ListEvent, withoutListed } from './class-list.ts';
import { evolvePeople } from './evolve-people.ts';
import { evolveResolution } from './evolve-resolution.ts';
import { clearedDesks, emptyDesks, evolveOffices } from './offices.ts';
import { evolveSeats, withoutLockConsents } from './evolve-seats.ts';
import { firstInstitutions } from './institutions.ts';
import type { GameEvent, ResolutionEvent } from './events.ts';
import { bellAfter } from './lesson-bell.ts';
import { withHeadline } from './headlines.ts';
import { shifted } from './news-shifts.ts';
import { wholeLine } from './chat-lines.ts';
import { autoReveal, evolveReveal, noReveal } from './evolve-reveal.ts';
import { evolveTalk, followTalk } from './evolve-talk.ts';
import { isRevealEvent, type RevealEvent } from './reveal-events.ts';
import { isTalk, type TalkEvent } from './talk-events.ts';
import { noTalk } from './talk-state.ts';
import { isAboutPeople, type PeopleEvent } from './people-events.ts';
import { noPeople } from './people-state.ts';
import { completeSettings } from './settings.ts';
import type { CountryState, Motion, Offer, OfferStatus, WorldState } from './state.ts';
import { keepRoundStart } from './undo.ts';
import { scenarioCountry, sheetOf, threats } from './world.ts';

/** The state after an event: total, pure and without chance; shares whatever did not change. */
export function evolve(state: WorldState | null, event: GameEvent): WorldState {
  if (event.type === 'WorldCreated') return firstState(event);
  if (state === null) throw new Error(`a world starts with WorldCreated, not ${event.type}`);
  if (isTalk(event)) return evolveTalk(state, event);
  if (isAboutPeople(event)) return evolvePeople(state, event);
  if (isListEvent(event)) return evolveList(state, event);
  if (isRevealEvent(event)) return evolveReveal(state, event);
  if (isOfDebrief(event)) return evolveDebrief(state, event);
  return followTalk(applied(state, event), state, event);
}

function applied(
  state: WorldState,
  event: Exclude<GameEvent, TalkEvent | PeopleEvent | ListEvent | RevealEvent | DebriefEvent | { type: 'WorldCreated' }>,
): WorldState {
  switch (event.type) {
    case 'SeatTaken':
      return {
        ...state,
        listed: withoutListed(state.listed, event.seatId),
        seats: [...state.seats, { id: event.seatId, name: event.name, office: null, also: event.also ?? [], country: event.country, away: false }],
      };
    case 'SeatAssigned':
      return {
        ...state,
        seats: state.seats.map((seat) => (seat.id === event.seatId ? { ...seat, country: event.country, office: null } : seat)),
      };
    case 'OfficeGiven':
    case 'HeadlinePublished':
    case 'ActorBrought':
    case 'InspectionAnnounced':
      return evolveOffices(state, event);
    case 'SeatRenamed':
    case 'SeatAway':
    case 'ConsentGiven':
    case 'JoiningLocked':
      return evolveSeats(state, event);
    case 'BotAssigned':
      return withCountry(state, event.country, { bot: event.policy, standIn: false });
    case 'BotReleased':
      return released(state, event.country);
    case 'ChatSwitched':
      return { ...state, settings: { ...state.settings, chat: event.open } };
    case 'RoundStarted':
      return startRound(state, event.round, event.practice);
    case 'NewsDrawn':
      return { ...state, news: event.shifts, countries: shifted(state.countries, event.shifts) };
    case 'CardDrawn':
    case 'ActorOffered':
    case 'ActorCalled':
    case 'ActorActed':
    case 'RedLineCrossed':
    case 'AgreementLeft':
    case 'Apologised':
    case 'RestitutionPromised':
    case 'ArbitrationCalled':
    case 'InstitutionLoanTaken':
    case 'CharterSigned':
    case 'InstitutionFounded':
    case 'InstitutionLeft':
      return evolveDiplomacy(state, event);
    case 'PhaseChanged': {
      const entered: WorldState = {
        ...state,
        phase: event.phase,
        phaseStartedMs: event.at,
        deadlineMs: event.deadlineMs,
        reveal: noReveal(state.reveal),
        countries: state.countries.some((country) => country.ready)
          ? state.countries.map((country) => (country.ready ? { ...country, ready: false } : country))
          : state.countries,
        offers: event.phase === 'decision' ? state.offers.map(lapsed) : state.offers,
        resolution: event.phase === 'decision' ? [] : state.resolution,
      };
      return event.phase === 'negotiation' ? keepRoundStart(entered) : entered;
    }
    case 'PhaseExtended':
      return { ...state, deadlineMs: event.deadlineMs };
    case 'BellMoved':
      return { ...state, bellMs: event.bellMs };
    case 'Paused':
      return { ...state, paused: { kind: 'pause', reason: event.reason, sinceMs: event.at, shown: null } };
    case 'QuestionAsked':
    case 'RoundUndone':
    case 'RoundShown':
    case 'MomentBookmarked':
    case 'CrisisStruck':
    case 'CoinsGranted':
    case 'SeatRemoved':
    case 'SeatReadmitted':
      return evolvePowers(state, event);
    case 'Resumed':
      return { ...state, paused: null, deadlineMs: event.deadlineMs };
    case 'OutageCredited':
      return {
        ...state,
        deadlineMs: state.deadlineMs === null ? null : state.deadlineMs + event.ms,
        paused: state.paused === null ? null : { ...state.paused, sinceMs: state.paused.sinceMs + event.ms },
      };
    case 'ReadySet':
      return withCountry(state, event.country, { ready: event.ready });
    case 'OfferMade':
      return { ...state, offers: [...state.offers, event.offer] };
    case 'OfferSigned':
      return withOffer(state, event.offerId, (offer) => ({ ...offer, signedBy: [...offer.signedBy, event.by] }));
    case 'OfferRefused':
      return withOffer(state, event.offerId, (offer) => ({
        ...offer,
        status: 'refused',
        refusal: { by: event.by, reason: event.reason },
      }));
    case 'OfferWithdrawn':
      return withOffer(state, event.offerId, closed('withdrawn'));
    case 'OfferCountered':
      return withOffer(state, event.offerId, closed('countered'));
    case 'AgreementSigned': {
      const { agreement } = event;
      const signed = withOffer(state, event.offerId, closed('signed'));
      const pledged = agreement.clauses.find((clause) => clause.kind === 'fund');
      const withPledges =
        pledged === undefined
          ? signed.countries
          : signed.countries.map((country) => {
              const row = pledged.pledges.find((pledge) => pledge.country === country.id);
              return row === undefined ? country : { ...country, pledge: row.coins };
            });
      return withHeadline(
        { ...signed, countries: withPledges, agreements: [...signed.agreements, agreement] },
        { code: 'agreement', parties: agreement.parties, form: agreement.form },
      );
    }
    case 'PressureApplied':
      return withHeadline(
        { ...state, pressures: [...state.pressures, { by: event.by, target: event.target, accepted: event.accepted }] },
        { code: 'pressure', country: event.by, target: event.target, accepted: event.accepted },
      );
    case 'PledgeDeclared':
      return withHeadline(withCountry(state, event.country, { pledge: event.coins }), {
        code: 'pledge',
        country: event.country,
        coins: event.coins,
      });
    case 'PlatformJoined':
      return withHeadline(withCountry(state, event.country, { onPlatform: true }), { code: 'platform', country: event.country });
    case 'PlatformOpened':
      return withHeadline({ ...state, platformOpen: true }, { code: 'platform-opened' });
    case 'MotionOpened':
      return withHeadline({ ...state, motions: [...state.motions, event.motion] }, { code: 'motion', country: event.motion.by, kind: event.motion.kind });
    case 'SpokenInPlenary':
      return withMotion(state, event.motionId, (motion) => ({ ...motion, spoke: [...motion.spoke, event.country] }));
    case 'VotedInPlenary':
      return withMotion(state, event.motionId, (motion) => ({
        ...motion,
        votes: { ...motion.votes, [event.country]: event.agree },
      }));
    case 'MotionClosed': {
      const motion = withMotion(state, event.motionId, (open) => ({ ...open, outcome: event.outcome }));
      const carried = event.outcome !== 'rejected';
      const adopted = {
        ...motion,
        transparency: motion.transparency || (carried && event.kind === 'transparency'),
        principles: motion.principles || (carried && event.kind === 'principles'),
      };
      return withHeadline(adopted, { code: 'motion-closed', kind: event.kind, outcome: event.outcome });
    }
    case 'CapitalCalled':
      return withCountry(state, event.country, { call: { resource: event.resource, extraNeed: event.extraNeed } });
    case 'SheetChanged': {
      const { locked } = sheetOf(state, event.country);
      const consents = withoutLockConsents(state.consents, event.country);
      return { ...state, consents, decisions: { ...state.decisions, [event.country]: { ...event.sheet, locked } } };
    }
    case 'DecisionLocked': {
      const sheet = { ...sheetOf(state, event.country), locked: event.locked };
      const consents = withoutLockConsents(state.consents, event.country);
      return { ...state, consents, decisions: { ...state.decisions, [event.country]: sheet } };
    }
    case 'ChatSent':
      return { ...state, chat: [...state.chat, wholeLine(event.line)] };
    case 'ReflectionGiven': {
      const others = state.reflections.filter((said) => said.seatId !== event.seatId || said.round !== event.round);
      return { ...state, reflections: [...others, { seatId: event.seatId, round: event.round, text: event.text }] };
    }
    case 'GameEnded':
      return { ...state, phase: 'debrief', deadlineMs: null, paused: null };
    case 'ClaimsPaid':
    case 'DebtsSettled':
    case 'RestitutionPaid':
    case 'DebtsMade':
    case 'WoundsMade':
    case 'TrustRepaired':
    case 'SecurityHeld':
    case 'Delivered':
    case 'BreachOccurred':
    case 'TechTransferred':
    case 'CultureExchanged':
    case 'FeesPaid':
    case 'FundPaid':
    case 'ProgrammeRun':
    case 'ThreatMoved':
    case 'WelfareCounted':
    case 'TrustMoved':
    case 'ClaimsMade':
    case 'PredictionsJudged':
    case 'RoundResolved':
    case 'WorldDecided':
      return resolved(state, event);
    default:
      return assertNever(event);
  }
}

/** A practice round tells its story but changes nothing that counts (rule PH3). */
function resolved(state: WorldState, event: ResolutionEvent): WorldState {
  const told = { ...state, resolution: [...state.resolution, event] };
  const counted = state.practice ? told : evolveResolution(told, event);
  return withHeadlines(counted, event);
}

function withHeadlines(state: WorldState, event: ResolutionEvent): WorldState {
  if (state.practice) return state;
  if (event.type === 'DebtsSettled') return withSettled(state, event);
  if (event.type === 'BreachOccurred' && event.visible && event.of === 'agreement') {
    const [victim] = event.victims;
    return victim === undefined ? state : withHeadline(state, { code: 'breach', country: event.by, victim });
  }
  if (event.type === 'FundPaid') return withHeadline(state, { code: 'fund', coins: event.paid, needed: event.needed });
  if (event.type === 'ThreatMoved') {
    return withHeadline(state, { code: 'threat', level: event.after[0] ?? 0, before: event.before[0] ?? 0 });
  }
  return state;
}

/** What became of awards and of debts that everybody could see. */
function withSettled(state: WorldState, event: Extract<ResolutionEvent, { type: 'DebtsSettled' }>): WorldState {
  let told = state;
  for (const { debt, choice, visible } of event.rows) {
    if (debt.kind === 'award' && debt.to !== null) {
      told = withHeadline(told, { code: 'award-answered', country: debt.from, claimant: debt.to, complied: choice === 'keep' });
    } else if (choice !== 'keep' && visible) {
      told = withHeadline(told, { code: 'debt-unpaid', country: debt.from, creditor: debt.to, institution: debt.institution });
    }
  }
  return told;
}

const withCountry = (state: WorldState, id: CountryId, change: Partial<CountryState>): WorldState => ({
  ...state,
  countries: state.countries.map((country) => (country.id === id ? { ...country, ...change } : country)),
});

/** That a bot only stood in was said aloud, so its going is, too (rule RM3). */
function released(state: WorldState, id: CountryId): WorldState {
  const stoodIn = state.countries.some((country) => country.id === id && country.standIn);
  const after = withCountry(state, id, { bot: null, standIn: false });
  return stoodIn ? withHeadline(after, { code: 'stand-in-over', country: id }) : after;
}

const withOffer = (state: WorldState, id: string, change: (offer: Offer) => Offer): WorldState => ({
  ...state,
  offers: state.offers.map((offer) => (offer.id === id ? change(offer) : offer)),
});

const withMotion = (state: WorldState, id: string, change: (motion: Motion) => Motion): WorldState => ({
  ...state,
  motions: state.motions.map((motion) => (motion.id === id ? change(motion) : motion)),
});

const closed =
  (status: OfferStatus) =>
  (offer: Offer): Offer => ({ ...offer, status });

const lapsed = (offer: Offer): Offer => (offer.status === 'open' ? { ...offer, status: 'lapsed' } : offer);

/**
 * Every round starts from the ordinary production and need (rule NS3); lasting agreements, debts and what the plenary
 * adopted stay (rules AG7, LN1, PL5), and only breaches of the round before may still be repaired (RP1).
 */
function startRound(state: WorldState, round: number, practice: boolean): WorldState {
  return {
    ...state,
    round,
    practice,
    offers: [],
    agreements: state.agreements.filter((agreement) => agreement.until >= round && agreement.round > 0),
    decisions: {},
    consents: {},
    desks: clearedDesks(state.desks),
    motions: [],
    pressures: [],
    news: [],
    card: null,
    crisis: 0,
    actor: null,
    leavings: [],
    wounds: state.wounds.filter((wound) => wound.round === round - 1),
    countries: state.countries.map((country) => {
      const base = scenarioCountry(state, country.id);
      const factor = 1 + parameters.techProduction * (country.tech - base.tech);
      const { food, energy, medicine, funds } = base.production;
      return {
        ...country,
        production: {
          food: hundredths(food * factor),
          energy: hundredths(energy * factor),
          medicine: hundredths(medicine * factor),
          funds: hundredths(funds * factor),
        },
        need: base.need,
        pledge: null,
        call: null,
        ready: false,
      };
    }),
  };
}

function firstState(event: Extract<GameEvent, { type: 'WorldCreated' }>): WorldState {
  const { scenario } = event.pack;
  const settings = completeSettings(event.settings);
  const distance = startDistances({ scenario, values: event.settings.obstacles.values });
  const trust = scenario.countries.map((judge, row) =>
    scenario.countries.map((actor, column) =>
      row === column
        ? 100
        : initialTrust(scenario.trust0, judge.region === actor.region, distance[row]?.[column] ?? 0, scenario.trustEdges[`${judge.id}>${actor.id}`] ?? 0),
    ),
  );
  const base: WorldState = {
    pack: event.pack,
    scenarioHash: event.scenarioHash,
    rulesVersion: event.rulesVersion,
    presetId: event.presetId,
    seed: event.seed,
    settings,
    phase: 'lobby',
    round: 0,
    practice: false,
    deadlineMs: null,
    phaseStartedMs: event.at,
    bellMs: bellAfter(settings, event.at),
    paused: null,
    countries: scenario.countries.map((country) => firstCountry(country, settings)),
    seats: [],
    removed: [],
    listed: [],
    joinLocked: false,
    desks: emptyDesks,
    consents: {},
    people: noPeople,
    debrief: noDebrief,
    trust,
    publicTrust: trust,
    distance,
    ordinaryDistance: distance,
    levels: [],
    lift: 0,
    indicators: scenario.indicators0,
    offers: [],
    agreements: [],
    claims: [],
    debts: [],
    wounds: [],
    scars: [],
    leavings: [],
    decisions: {},
    institutions: firstInstitutions(scenario, event.settings.foundedFromStart),
    lent: {},
    platformOpen: event.settings.platformFromStart,
    transparency: false,
    principles: false,
    actor: null,
    actorsSeen: [],
    card: null,
    crisis: 0,
    cardsSeen: [],
    crossed: [],
    motions: [],
    news: [],
    pressures: [],
    headlines: [],
    headlineCount: 0,
    resolution: [],
    rightPredictions: {},
    chat: [],
    talk: noTalk,
    reveal: autoReveal,
    reflections: [],
    history: [],
    ended: null,
    course: 0,
    bookmarks: [],
    roundStart: null,
  };
  return { ...base, levels: threats(base).map(({ rules }) => rules.level0) };
}

const firstCountry = (country: ScenarioCountry, settings: { readonly platformFromStart: boolean }): CountryState => ({
  id: countryId(country.id),
  tech: country.tech,
  production: country.production,
  need: country.need,
  score: 0,
  bot: null,
  standIn: false,
  pledge: null,
  call: null,
  ready: false,
  onPlatform: settings.platformFromStart,
  last: null,
});
