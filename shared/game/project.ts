import { countryId, type CountryId, type SeatId } from '../lib/ids.ts';
import { tenths } from '../lib/numbers.ts';
import { oncePer } from '../lib/once-per.ts';
import { paymentChoices } from '../model/fund.ts';
import { arrivingShare } from '../model/friction.ts';
import { parameters } from '../model/parameters.ts';
import type { Good } from '../scenario/schema.ts';
import type { ObligationView, OfferView, OwnCountryView, SeatView, TeacherView } from '../protocol/views.ts';
import { agreementsOf, dealsLeft, freeGoods, techRefusal } from './offers.ts';
import { lastRoundOf } from './project-last-round.ts';
import { owes, promisedGoods, transfersOf } from './resolution/obligations.ts';
import type { Agreement, Offer, WorldState } from './state.ts';
import {
  agreementTariff,
  country,
  countryIndex,
  fairCoins,
  frictionAmong,
  isMonitored,
  isOpen,
  isPenalised,
  mostCoins,
  ordinaryDistances,
  scenarioCountry,
  sheetOf,
} from './world.ts';

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
    name: seat?.name ?? '',
    country: seat?.country ?? null,
    mates: mates.map((mate) => mate.name),
    reflection: said?.text ?? null,
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
    free: freeGoods(state, id),
    trust: trustBothWays(state, id),
    offers: state.offers.filter((offer) => offer.parties.includes(id)).map((offer) => offerView(offer, id)),
    obligations: agreementsOf(state, id)
      .filter((agreement) => owes(agreement, id))
      .map((agreement) => obligationView(state, agreement, id)),
    call: own.call,
    decision: {
      keeps: sheet.keeps,
      payment: sheet.payment ?? own.pledge ?? 0,
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
    },
    ready: own.ready,
    lastRound: lastRoundOf(state, id),
    pairChat: state.chat.filter((line) => line.to !== null && (line.from === id || line.to === id)),
    rightPredictions: state.rightPredictions[id] ?? 0,
  };
}

const rememberedTrust = oncePer((_trust: WorldState['trust']) => new Map<CountryId, OwnCountryView['trust']>());

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
    const known = agreement.parties.length === 2 ? state : knownTo(state, id);
    const parts = frictionAmong(state, agreement.parties, agreementTariff(state, agreement.clauses), known.distance, known.trust);
    for (const transfer of transfersOf(agreement.clauses)) {
      if (transfer.to === id) goods[transfer.good] += transfer.amount * arrivingShare(parts, transfer.good);
    }
  }
  return { food: tenths(goods.food), energy: tenths(goods.energy), medicine: tenths(goods.medicine), funds: tenths(goods.funds) };
}

/** Own trust and exchanges exactly; of two others only what the hall believes, or a third party would tell their secrets (rule SC3). */
function knownTo(state: WorldState, id: CountryId): Pick<WorldState, 'trust' | 'distance'> {
  const own = countryIndex(state, id);
  const mixed = (exact: WorldState['trust'], hall: WorldState['trust']) =>
    exact.map((row, a) => row.map((value, b) => (a === own || b === own ? value : (hall[a]?.[b] ?? value))));
  return { trust: mixed(state.trust, state.publicTrust), distance: mixed(state.distance, ordinaryDistances(state.pack.scenario)) };
}

const offerView = (offer: Offer, id: CountryId): OfferView => ({
  id: offer.id,
  version: offer.version,
  proposer: offer.proposer,
  parties: offer.parties,
  clauses: offer.clauses,
  signedBy: offer.signedBy,
  status: offer.status,
  refusal: offer.refusal,
  pressed: offer.pressed,
  mine: offer.proposer === id,
  awaitsMe: offer.status === 'open' && !offer.signedBy.includes(id),
});

function obligationView(state: WorldState, agreement: Agreement, id: CountryId): ObligationView {
  const owed = promisedGoods(agreement.clauses, id, { tech: 0, culture: 0 });
  const half = 1 - parameters.upfront;
  return {
    agreementId: agreement.id,
    to: agreement.parties.filter((party) => party !== id),
    owed,
    atStake: { food: owed.food * half, energy: owed.energy * half, medicine: owed.medicine * half, funds: owed.funds * half },
    monitored: isMonitored(state, agreement),
    penalised: isPenalised(state, agreement),
  };
}

/** The teacher's console: who is where and who is done; no choice, payment or interest. */
export function projectTeacher(state: WorldState): TeacherView {
  return {
    joinOpen: state.phase !== 'debrief',
    started: state.phase !== 'lobby',
    seats: state.seats,
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
  };
}
