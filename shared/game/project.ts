import { countryId, type CountryId, type SeatId } from '../lib/ids.ts';
import { tenths } from '../lib/numbers.ts';
import { oncePer } from '../lib/once-per.ts';
import { paymentChoices } from '../model/fund.ts';
import { arrivingShare } from '../model/friction.ts';
import { parameters } from '../model/parameters.ts';
import type { Good } from '../scenario/schema.ts';
import type { DraftView, ObligationView, OfferView, OwnCountryView, SeatView, TeacherView } from '../protocol/views.ts';
import { agreementFriction } from './agreement-friction.ts';
import { agreementsOf, dealsLeft, freeGoods, techRefusal } from './offers.ts';
import { asShown, mayRead } from './chat-lines.ts';
import { chartersOpen, creditsOf, debtsOf, foresightOf, leavable, loansOpen, woundsOf } from './project-diplomacy.ts';
import { projectDelegation } from './project-delegation.ts';
import { powersOf } from './project-powers.ts';
import { seatExit, teacherExit } from './project-debrief.ts';
import { seatPeople, teacherPeople } from './project-people.ts';
import { lastRoundOf } from './project-last-round.ts';
import { ladderView, lessonPlanView } from './project-lesson.ts';
import { ownTalk, teacherTalk } from './project-talk.ts';
import { publicSeats } from './project-public.ts';
import { owes, promisedGoods, shipmentsOf } from './resolution/obligations.ts';
import { namesAt } from './seating.ts';
import { signersOf } from './signers.ts';
import type { Agreement, Offer, WorldState } from './state.ts';
import { country, countryIndex, fairCoins, isConditioned, isMonitored, isOpen, isPenalised, mostCoins, scenarioCountry, sheetOf } from './world.ts';

export { projectPublic } from './project-public.ts';

/** What one student's device may know: its seat and its own country; nothing of others but what both sides know. */
export function projectSeat(state: WorldState, seatId: SeatId): SeatView {
  const seat = state.seats.find((candidate) => candidate.id === seatId);
  const id = seat?.country ?? null;
  return seatView(state, seatId, id === null ? null : projectCountry(state, id));
}

/** The seat's view around a country view that its mates share. */
export function seatView(state: WorldState, seatId: SeatId, own: OwnCountryView | null): SeatView {
  const seat = state.seats.find((candidate) => candidate.id === seatId);
  const mates = state.seats.filter((other) => other.id !== seatId && other.country !== null && other.country === seat?.country);
  const said = state.reflections.find((line) => line.seatId === seatId && line.round === state.round);
  return {
    seatId,
    name: seat === undefined ? '' : namesAt(seat),
    country: seat?.country ?? null,
    office: seat?.office ?? null,
    waiting: seat?.country === null && seat.office === null && state.joinLocked,
    mates: mates.map(namesAt),
    reflection: said?.text ?? null,
    muted: state.talk.muted.includes(seatId),
    hints: state.settings.hints,
    people: seatPeople(state, seatId),
    exit: seatExit(state, seatId),
    own,
  };
}

const secretBriefs = oncePer(
  (texts: WorldState['pack']['texts']) =>
    new Map(
      Object.entries(texts.id.countries).map(([id, { secretBrief }]) => [countryId(id), { id: secretBrief, en: texts.en.countries[id]?.secretBrief ?? '' }]),
    ),
);

/** What a country's delegation, or the bot that speaks for it, may know. */
export function projectCountry(state: WorldState, id: CountryId): OwnCountryView {
  const own = country(state, id);
  const base = scenarioCountry(state, id);
  const need = { ...own.need };
  if (own.call !== null) need[own.call.resource] += own.call.extraNeed;
  const sheet = sheetOf(state, id);
  const fair = fairCoins(state, id);
  const most = mostCoins(state, id);
  return {
    id,
    interests: base.interests,
    secretBrief: secretBriefs(state.pack.texts).get(id) ?? { id: '', en: '' },
    production: own.production,
    need,
    expected: expectedGoods(state, id),
    free: stillFree(state, id),
    trust: trustBothWays(state, id),
    offers: state.offers.filter((offer) => signersOf(offer).includes(id)).map((offer) => offerView(state, offer, id)),
    obligations: agreementsOf(state, id)
      .filter((agreement) => owes(agreement, id, state.round))
      .map((agreement) => obligationView(state, agreement, id)),
    debts: debtsOf(state, id),
    credits: creditsOf(state, id),
    wounds: woundsOf(state, id),
    foresight: foresightOf(state, id),
    call: own.call,
    decision: {
      keeps: sheet.keeps,
      repays: sheet.repays,
      payment: sheet.payment ?? own.pledge ?? 0,
      split: sheet.split,
      programme: sheet.programme,
      prediction: sheet.prediction,
      locked: sheet.locked,
    },
    limits: {
      dealsLeft: dealsLeft(state, id),
      pledgeMax: most,
      fairCoins: tenths(fair),
      paymentChoices: isOpen(state, 'fund') ? paymentChoices(most) : [0],
      techTargets: isOpen(state, 'tech')
        ? state.countries.filter((other) => other.id !== id && techRefusal(state, id, other.id) === null).map((other) => other.id)
        : [],
      pressTargets: isOpen(state, 'pressure')
        ? state.countries.filter((other) => scenarioCountry(state, other.id).power < base.power).map((other) => other.id)
        : [],
      charters: chartersOpen(state, id),
      loans: loansOpen(state, id),
      leavable: leavable(state, id),
    },
    ready: own.ready,
    lastRound: lastRoundOf(state, id),
    pairChat: state.chat.filter((line) => line.to !== null && mayRead(state, line, id)).map(asShown),
    tableChat: state.chat.filter((line) => line.table !== null && mayRead(state, line, id)).map(asShown),
    talk: ownTalk(state, id),
    rightPredictions: state.rightPredictions[id] ?? 0,
    delegation: projectDelegation(state, id),
  };
}

const rememberedTrust = oncePer((_trust: WorldState['trust']) => new Map<CountryId, OwnCountryView['trust']>());

/** Debts, awards and lasting agreements may ask for more than there is (rules AG7, LN2): then nothing is free. */
function stillFree(state: WorldState, id: CountryId): Record<Good, number> {
  const { food, energy, medicine, funds } = freeGoods(state, id);
  return { food: Math.max(0, food), energy: Math.max(0, energy), medicine: Math.max(0, medicine), funds: Math.max(0, funds) };
}

/** Trust only moves in a resolution, so every view of a round shares one object per country. */
function trustBothWays(state: WorldState, id: CountryId): OwnCountryView['trust'] {
  const known = rememberedTrust(state.trust).get(id);
  if (known !== undefined) return known;
  const own = countryIndex(state, id);
  const trust: Record<CountryId, { mine: number; theirs: number }> = {};
  state.countries.forEach((other, place) => {
    if (place === own) return;
    trust[other.id] = { mine: Math.round(state.trust[own]?.[place] ?? 0), theirs: Math.round(state.trust[place]?.[own] ?? 0) };
  });
  rememberedTrust(state.trust).set(id, trust);
  return trust;
}

/** Production, less what is promised, plus what should arrive if all keep their word; as far as this country can know. */
function expectedGoods(state: WorldState, id: CountryId): Record<Good, number> {
  const goods = freeGoods(state, id);
  for (const agreement of agreementsOf(state, id)) {
    // A mediator's trust with the other party is not this country's to know.
    const known = agreement.parties.length === 2 && agreement.mediator === null ? state : knownTo(state, id);
    const parts = agreementFriction(state, agreement, { distance: known.distance, trust: known.trust });
    for (const shipment of shipmentsOf(agreement, state.round)) {
      if (shipment.to === id) goods[shipment.good] += shipment.amount * arrivingShare(parts, shipment.good);
    }
  }
  return { food: tenths(goods.food), energy: tenths(goods.energy), medicine: tenths(goods.medicine), funds: tenths(goods.funds) };
}

/** Own trust and exchanges exactly; of two others only what the hall believes, or a third party would tell their secrets (rule SC3). */
function knownTo(state: WorldState, id: CountryId): Pick<WorldState, 'trust' | 'distance'> {
  const own = countryIndex(state, id);
  const mixed = (exact: WorldState['trust'], hall: WorldState['trust']) =>
    exact.map((row, a) => row.map((value, b) => (a === own || b === own ? value : (hall[a]?.[b] ?? value))));
  return { trust: mixed(state.trust, state.publicTrust), distance: mixed(state.distance, state.ordinaryDistance) };
}

const offerView = (state: WorldState, offer: Offer, id: CountryId): OfferView => ({
  id: offer.id,
  version: offer.version,
  proposer: offer.proposer,
  parties: offer.parties,
  clauses: offer.clauses,
  signedBy: offer.signedBy,
  status: offer.status,
  refusal: offer.refusal,
  pressed: offer.pressed,
  mediator: offer.mediator,
  rounds: offer.rounds,
  draft: offer.draftId === null ? null : draftView(state.pack.texts)(offer.draftId),
  mine: offer.proposer === id,
  awaitsMe: offer.status === 'open' && !offer.signedBy.includes(id),
});

/** A draft's own words, for its parties alone (rule OF7); remembered, for views are built often. */
const draftView = oncePer((texts: WorldState['pack']['texts']) => {
  const known = new Map<string, DraftView>(
    Object.entries(texts.id.drafts).map(([id, words]) => {
      const english = texts.en.drafts[id];
      return [id, { title: { id: words.title, en: english?.title ?? '' }, about: { id: words.about, en: english?.about ?? '' } }];
    }),
  );
  return (id: string): DraftView | null => known.get(id) ?? null;
});

function obligationView(state: WorldState, agreement: Agreement, id: CountryId): ObligationView {
  const owed = promisedGoods(agreement, state.round, id, { tech: 0, culture: 0, security: 0 });
  const half = 1 - parameters.upfront;
  return {
    agreementId: agreement.id,
    to: agreement.parties.filter((party) => party !== id),
    owed,
    atStake: { food: owed.food * half, energy: owed.energy * half, medicine: owed.medicine * half, funds: owed.funds * half },
    monitored: isMonitored(state, agreement) || isConditioned(agreement.clauses, id),
    penalised: isPenalised(state, agreement, id),
  };
}

/** The teacher's console: who is where and who is done; no choice, payment or interest. */
export function projectTeacher(state: WorldState): TeacherView {
  return {
    joinOpen: state.phase !== 'debrief',
    joinLocked: state.joinLocked,
    started: state.phase !== 'lobby',
    ...powersOf(state),
    listed: state.listed,
    seats: publicSeats(state.seats),
    countries: state.countries.map((candidate) => ({
      id: candidate.id,
      bot: candidate.bot,
      locked: sheetOf(state, candidate.id).locked,
      ready: candidate.ready,
      agreements: agreementsOf(state, candidate.id).length,
      openOffers: state.offers.filter((offer) => offer.status === 'open' && offer.parties.includes(candidate.id)).length,
      called: candidate.call !== null,
    })),
    reflections: state.reflections,
    talk: teacherTalk(state),
    people: teacherPeople(state),
    exit: teacherExit(state),
    plan: lessonPlanView(state),
    ladder: ladderView(state),
  };
}
