import { byName } from '../lib/by-name.ts';
import { drawIndex } from '../lib/keyed-random.ts';
import { oncePer } from '../lib/once-per.ts';
import { parameters } from '../model/parameters.ts';
import type { ActorKind } from '../scenario/names.ts';
import { type ActorCard, resources, type Scenario } from '../scenario/schema.ts';
import type { GameEvent } from './events.ts';
import type { CountryState, NewsShift, WorldState } from './state.ts';

/** Actors who are not states (rules AC1–AC8). */

const actorsOf = oncePer((scenario: Scenario) => new Map(scenario.actors.map((card) => [card.id, card])));

export const actorCard = (state: WorldState, id: string): ActorCard | undefined => actorsOf(state.pack.scenario).get(id);

/** Does an actor of this kind act in this round? */
export const actorActs = (state: WorldState, kind: ActorKind): boolean => state.actor?.acts === true && actorCard(state, state.actor.id)?.kind === kind;

/** The card that a round offers: drawn without repetition until all were there (rule AC1). */
export function offeredActor(state: WorldState): readonly GameEvent[] {
  const { actors } = state.pack.scenario;
  if (actors.length === 0) return [];
  const turn = state.actorsSeen.slice(state.actorsSeen.length - (state.actorsSeen.length % actors.length));
  const left = actors.filter((card) => !turn.includes(card.id));
  const chosen = left[drawIndex(state.seed, `round-${state.round}/actor`, left.length)];
  return chosen === undefined ? [] : [{ type: 'ActorOffered', actorId: chosen.id }];
}

/** Coins that this country has promised to the actor on offer; paid only if it acts. */
export function sponsoredCoins(state: WorldState, id: CountryState['id']): number {
  if (state.actor === null || state.actor.acts || !state.actor.calledBy.includes(id)) return 0;
  return actorCard(state, state.actor.id)?.cost ?? 0;
}

/** What an actor brings, and what its sponsors pay, as shifts of this round's production (rules AC1, AC2, AC4). */
export function actorShifts(state: WorldState, card: ActorCard, by: readonly CountryState['id'][]): readonly NewsShift[] {
  const paid: NewsShift[] = card.cost === 0 ? [] : by.map((country) => ({ country, kind: 'production', good: 'funds', change: -card.cost }));
  if (card.kind === 'ngo') {
    const [most] = [...state.countries].sort((a, b) => lacks(b, 'medicine') - lacks(a, 'medicine') || byName(a, b));
    if (most !== undefined) paid.push({ country: most.id, kind: 'production', good: 'medicine', change: parameters.ngoMedicine });
  }
  const [buyer] = by;
  if (card.kind === 'company' && buyer !== undefined) {
    const country = state.countries.find((candidate) => candidate.id === buyer);
    const good = country === undefined ? 'food' : ([...resources].sort((a, b) => lacks(country, b) - lacks(country, a))[0] ?? 'food');
    paid.push({ country: buyer, kind: 'production', good, change: parameters.companyPieces });
  }
  return paid;
}

const lacks = (country: CountryState, good: (typeof resources)[number]): number => country.need[good] - country.production[good];
