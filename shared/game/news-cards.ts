import { byName } from '../lib/by-name.ts';
import { countryId } from '../lib/ids.ts';
import { draw, drawIndex } from '../lib/keyed-random.ts';
import { sum } from '../lib/numbers.ts';
import { parameters } from '../model/parameters.ts';
import { type NewsCard, type Resource, resources, securityCards } from '../scenario/schema.ts';
import { founded } from './institutions.ts';
import type { CountryState, DrawnCard, NewsShift, WorldState } from './state.ts';
import { firstThreat, isOpen } from './world.ts';

/**
 * The news card of a round, or null (rules NC1–NC7). A function of the seed, the round and the cards that were drawn
 * before, so that who shares information may look one round ahead (IF1).
 */
export function cardOfRound(state: WorldState, round: number): DrawnCard | null {
  const left = state.pack.scenario.cards.filter((card) => !state.cardsSeen.includes(card.id));
  if (round < 2 || left.length === 0 || draw(state.seed, `round-${round}/card`) >= parameters.cardChance) return null;
  const card = left[drawIndex(state.seed, `round-${round}/card/which`, left.length)];
  return card === undefined ? null : drawn(state, card, round);
}

/** A card of the deck that the teacher lays on the table now (rule TP6); null: the scenario has none of this name. */
export function cardNow(state: WorldState, id: string): DrawnCard | null {
  const card = state.pack.scenario.cards.find((known) => known.id === id);
  return card === undefined ? null : drawn(state, card, state.round);
}

/** What can be said of the next round before its production is known. */
export interface Foresight {
  readonly round: number;
  readonly card: string | null;
  /** What the card adds to the growth of the first threat. */
  readonly growth: number;
}

export function foresee(state: WorldState): Foresight {
  const round = state.round + 1;
  const drawn = state.settings.news && isOpen({ ...state, round, practice: false }, 'cards');
  const card = drawn ? cardOfRound(state, round) : null;
  return { round, card: card?.id ?? null, growth: card?.growth ?? 0 };
}

const plain = { growth: 0, tariff: 0, shock: 0, shifts: [] as readonly NewsShift[], country: null };

function drawn(state: WorldState, { id, kind, country: fixed }: NewsCard, round: number): DrawnCard {
  const about = { ...plain, id, kind };
  const struck = () => state.countries.find((candidate) => candidate.id === fixed) ?? pickCountry(state, round);
  // A shock hits peace, unless peace is what the first threat is about: then it feeds the threat by half (rule NC5).
  const shock = (points: number) => (firstThreat(state).threat.indicator === 'peace' ? { growth: points / 2, shock: points } : { shock: points });
  switch (kind) {
    case 'harvest': {
      const country = struck();
      const lost = Math.round(country.production.food * parameters.harvestLoss);
      return { ...about, country: country.id, shifts: [{ country: country.id, kind: 'production', good: 'food', change: -lost }] };
    }
    case 'disaster': {
      const country = struck();
      const most = [...resources].sort((a, b) => country.production[b] - country.production[a]).slice(0, 2);
      const shifts = most.map((good): NewsShift => ({ country: country.id, kind: 'production', good, change: -parameters.disasterLoss }));
      return { ...about, country: country.id, shifts };
    }
    case 'variant':
    case 'heat':
      return { ...about, growth: parameters.surgeGrowth };
    case 'finding':
      return { ...about, growth: parameters.findingGrowth };
    case 'price':
      return { ...about, tariff: parameters.priceTariff };
    case 'refugees': {
      const country = struck();
      const shifts: readonly NewsShift[] = [{ country: country.id, kind: 'need', good: 'food', change: parameters.refugeeFood }];
      return { ...about, ...shock(parameters.refugeeShock), country: country.id, shifts };
    }
    case 'terror':
    case 'cyber':
    case 'trafficking':
      return { ...about, ...shock(parameters.securityShock) };
    case 'hoarding':
      return { ...about, ...hoarding(state) };
  }
}

/** Every country draws for itself, so that the order of the scenario decides nothing (rule RS3). */
const pickCountry = (state: WorldState, round: number): CountryState => {
  const lots = state.countries.map((country) => ({ country, lot: draw(state.seed, `round-${round}/card/country/${country.id}`) }));
  const found = lots.sort((a, b) => a.lot - b.lot)[0]?.country;
  if (found === undefined) throw new Error('a world without countries');
  return found;
};

/** The country with most to spare of the good that the world lacks most keeps some back, members of open trade do not (rule NC7). */
function hoarding(state: WorldState): Pick<DrawnCard, 'country' | 'shifts'> {
  const lacking = (good: Resource) => sum(state.countries.map((country) => country.need[good] - country.production[good]));
  const [scarce = 'food'] = [...resources].sort((a, b) => lacking(b) - lacking(a));
  const bound = founded(state).filter(({ institution }) => institution.openTrade);
  const free = state.countries.filter((country) => !bound.some(({ members }) => members.has(country.id)));
  const spare = (country: CountryState) => country.production[scarce] - country.need[scarce];
  const [holder] = [...free].sort((a, b) => spare(b) - spare(a) || byName(a, b));
  const kept = holder === undefined ? 0 : Math.min(parameters.hoarded, Math.max(0, Math.floor(spare(holder))));
  if (holder === undefined || kept === 0) return { country: null, shifts: [] };
  return { country: countryId(holder.id), shifts: [{ country: holder.id, kind: 'production', good: scarce, change: -kept }] };
}

/** Does a joint security programme ward this card off (rule SE2)? */
export const isSecurityCard = (card: DrawnCard): boolean => securityCards.some((kind) => kind === card.kind);
