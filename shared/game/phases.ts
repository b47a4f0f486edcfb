import type { CountryId } from '../lib/ids.ts';
import { draw, drawIndex } from '../lib/keyed-random.ts';
import { practicePhaseSeconds } from '../model/lesson-plan.ts';
import type { Good, Resource } from '../scenario/schema.ts';
import { resources } from '../scenario/schema.ts';
import type { GameEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { isBeingTold } from './evolve-reveal.ts';
import { offeredActor } from './actors.ts';
import { draftOffers } from './drafts.ts';
import { cardOfRound } from './news-cards.ts';
import { openReveal } from './open-reveal.ts';
import { closingOf } from './plenary.ts';
import { practiceOffers } from './practice.ts';
import { evolveAll } from './replay.ts';
import { resolve } from './resolution/resolve.ts';
import { shipmentsOf } from './resolution/obligations.ts';
import type { CountryState, NewsShift, Phase, WorldState } from './state.ts';
import { isLastRound } from './endings.ts';
import { isOpen } from './world.ts';

/**
 * The events that lead from the running phase to the next one (rules PH1–PH6). What the next phase needs (news, the
 * capital's calls, the resolution) is drawn and computed here, once, and recorded.
 */
export function advance(state: WorldState, nowMs: number): readonly GameEvent[] {
  switch (state.phase) {
    case 'lobby':
      return startRound(state, state.settings.practiceRound ? 0 : 1, nowMs);
    case 'news':
      return [enter(state, 'negotiation', nowMs)];
    case 'negotiation':
      return beginDecision(state, nowMs);
    case 'decision':
      return openReveal(state, resolve(state), enter(state, 'reveal', nowMs));
    case 'reveal':
      return state.practice || state.settings.phaseSeconds.reflection === 0 ? afterRound(state, nowMs) : [enter(state, 'reflection', nowMs)];
    case 'reflection':
      return afterRound(state, nowMs);
    case 'debrief':
      return [];
  }
}

const afterRound = (state: WorldState, nowMs: number): readonly GameEvent[] =>
  isLastRound(state) && !state.practice ? [{ type: 'GameEnded' }] : startRound(state, state.round + 1, nowMs);

const enter = (state: WorldState, phase: Phase, nowMs: number): Extract<GameEvent, { type: 'PhaseChanged' }> => ({
  type: 'PhaseChanged',
  phase,
  at: nowMs,
  deadlineMs: deadlineOf(state, phase, nowMs),
});

type Timing = Pick<WorldState, 'settings' | 'practice'>;

function deadlineOf({ settings, practice }: Timing, phase: Phase, nowMs: number): number | null {
  const usual = phase === 'lobby' || phase === 'debrief' ? 0 : settings.phaseSeconds[phase];
  const seconds = practice ? Math.min(usual, practicePhaseSeconds) : usual;
  return settings.timed ? nowMs + seconds * 1000 : null;
}

/** When a negotiation that begins now would end. */
export const negotiationDeadline = (state: Timing, nowMs: number): number | null => deadlineOf(state, 'negotiation', nowMs);

function startRound(state: WorldState, round: number, nowMs: number): readonly GameEvent[] {
  const started: GameEvent = { type: 'RoundStarted', round, practice: round === 0 };
  const next = evolve(state, started);
  if (round === 0) return [started, ...practiceOffers(next), enter(next, 'negotiation', nowMs)];
  const events: GameEvent[] = [started];
  const shifts = state.settings.news && round >= 2 ? drawNews(next) : [];
  if (shifts.length > 0) events.push({ type: 'NewsDrawn', shifts });
  const card = state.settings.news && isOpen(next, 'cards') ? cardOfRound(next, round) : null;
  if (card !== null) events.push({ type: 'CardDrawn', card });
  if (isOpen(next, 'actors')) events.push(...offeredActor(next));
  const table = evolveAll(next, events.slice(1));
  return [...events, ...draftOffers(table), enter(next, 'news', nowMs)];
}

/** Per country a surplus or a need (or both, as the scenario says) moves by 2–3 for this round (rule NW1). */
export function drawNews(state: WorldState): readonly NewsShift[] {
  const { events } = state.pack.scenario;
  const shifts: NewsShift[] = [];
  for (const country of state.countries) {
    const key = (part: string) => `round-${state.round}/news/${country.id}/${part}`;
    const change = (part: string) => {
      const size = events.min + drawIndex(state.seed, key(`${part}-size`), events.max - events.min + 1);
      return draw(state.seed, key(`${part}-sign`)) < 0.5 ? -size : size;
    };
    const both = events.both;
    const production = both || draw(state.seed, key('kind')) < 0.5;
    if (production) {
      const spare = resources.filter((good) => country.production[good] > country.need[good]);
      const good = pick(state, key('surplus'), spare.length > 0 ? spare : resources);
      shifts.push({ country: country.id, kind: 'production', good, change: change('surplus') });
    }
    if (both || !production) {
      const lacking = resources.filter((good) => country.production[good] < country.need[good]);
      const good = pick(state, key('need'), lacking.length > 0 ? lacking : resources);
      shifts.push({ country: country.id, kind: 'need', good, change: change('need') });
    }
  }
  return shifts;
}

const pick = (state: WorldState, name: string, choices: readonly Resource[]): Resource => choices[drawIndex(state.seed, name, choices.length)] ?? 'food';

function beginDecision(state: WorldState, nowMs: number): readonly GameEvent[] {
  const events: GameEvent[] = state.motions.filter((motion) => motion.outcome === 'open').flatMap((motion) => closingOf(state, motion));
  if (isOpen(state, 'telephone') && !state.practice) {
    for (const country of state.countries) {
      const resource = mostPromised(state, country);
      const { probability, extraNeed } = state.pack.scenario.telephone;
      if (resource !== null && draw(state.seed, `round-${state.round}/call/${country.id}`) < probability) {
        events.push({ type: 'CapitalCalled', country: country.id, resource, extraNeed });
      }
    }
  }
  return [...events, enter(state, 'decision', nowMs)];
}

/** The good a country promised most; a tie goes to the first of food, energy, medicine (rule CC2). */
function mostPromised(state: WorldState, country: CountryState): Resource | null {
  const totals: Record<Good, number> = { food: 0, energy: 0, medicine: 0, funds: 0 };
  for (const agreement of state.agreements) {
    for (const shipment of shipmentsOf(agreement, state.round, country.id)) totals[shipment.good] += shipment.amount;
  }
  let best: Resource | null = null;
  for (const good of resources) if (totals[good] > 0 && (best === null || totals[good] > totals[best])) best = good;
  return best;
}

/** Countries that students speak for: the ones whose readiness ends a phase early (rule PH4). */
export function humanCountries(state: WorldState): readonly CountryId[] {
  return state.countries.filter((country) => country.bot === null && state.seats.some((seat) => seat.country === country.id)).map((country) => country.id);
}

/** When every delegation is ready (or has locked its decision), nobody has to wait for the clock (rule PH4). */
export function advanceIfAllReady(state: WorldState, nowMs: number): readonly GameEvent[] {
  const humans = humanCountries(state);
  if (humans.length === 0 || isBeingTold(state) || state.paused !== null || state.phase === 'lobby' || state.phase === 'debrief') return [];
  return waitedFor(state).length === 0 ? advance(state, nowMs) : [];
}

/** The delegations that are not ready yet, or in the decision have not locked. */
export const waitedFor = (state: WorldState): readonly CountryId[] => humanCountries(state).filter((id) => !isDone(state, id));

/** Nobody waits for this country any more in the running phase. */
export const isDone = (state: WorldState, id: CountryId): boolean =>
  state.phase === 'decision' ? (state.decisions[id]?.locked ?? false) : state.countries.some((country) => country.id === id && country.ready);
