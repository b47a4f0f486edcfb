import type { DeliveredLine, ResolutionEvent } from '../game/events.ts';
import type { CountryState, WorldState } from '../game/state.ts';
import { goods, type Good, resources } from '../scenario/schema.ts';
import { hundredths, mean, sum } from '../lib/numbers.ts';
import type { FrictionParts } from '../model/friction.ts';
import { parameters } from '../model/parameters.ts';
import { welfare } from '../model/welfare.ts';
import type { RoundFiguresView } from '../protocol/debrief-view.ts';
import { eventsOf, type PlayedRound } from './played-rounds.ts';

type Held = Record<Good, number>;
type Parts = Record<'bureaucracy' | 'mistrust' | 'values' | 'tariff', number>;

/** What one round's trade brought and lost, in points (rules DB7, DB8). */
export function roundFigures({ before, events }: PlayedRound): RoundFiguresView {
  const record = eventsOf(events, 'RoundResolved')[0]?.record;
  const fund = eventsOf(events, 'FundPaid')[0];
  const rows = eventsOf(events, 'WelfareCounted')[0]?.rows ?? [];
  const delivered = eventsOf(events, 'Delivered');
  const obligations = delivered.flatMap((deal) => deal.obligations);
  const kept = obligations.filter(({ choice }) => choice === 'keep').length;
  const { surplus, friction } = tradeFigures(before, delivered);
  return {
    round: before.round,
    gini: record?.gini ?? 0,
    friction,
    lostInFund: hundredths((fund?.paid ?? 0) * (fund?.friction ?? 0)),
    surplus,
    promises: obligations.length,
    kept,
    keptRate: obligations.length === 0 ? null : hundredths(kept / obligations.length),
    sovereignty: hundredths(sum(rows.map((row) => row.sovereignty))),
    damage: hundredths(sum(rows.map((row) => row.damage))),
    fairness: delivered.length === 0 ? null : hundredths(Math.min(1, mean(delivered.map((deal) => deal.fairness)))),
  };
}

/**
 * What free exchange of everything could have brought over no exchange = what was created + what friction took + what
 * was never exchanged. The last is never negative, because what arrived and what got lost were there to be exchanged.
 */
function tradeFigures(before: WorldState, delivered: readonly Extract<ResolutionEvent, { type: 'Delivered' }>[]) {
  const places = new Map(before.countries.map((country, place) => [country.id, place]));
  const held = before.countries.map((country): Held => ({ ...country.production }));
  const lost = before.countries.map((): Held => ({ food: 0, energy: 0, medicine: 0, funds: 0 }));
  const lines = delivered.flatMap(({ friction, obligations }) =>
    obligations.flatMap(({ country, lines: sent }) => sent.map((line) => ({ from: places.get(country) ?? 0, to: places.get(line.to) ?? 0, line, friction }))),
  );
  for (const { from, to, line } of lines) {
    const [giver, taker, gone] = [held[from], held[to], lost[to]];
    if (giver === undefined || taker === undefined || gone === undefined) continue;
    giver[line.good] -= line.delivered;
    taker[line.good] += line.arrived;
    gone[line.good] += line.delivered - line.arrived;
  }
  const pointsOf = (hold: readonly Held[]) => sum(before.countries.map((country, place) => welfare(hold[place] ?? country.production, needOf(country))));
  const alone = pointsOf(before.countries.map((country) => country.production));
  const created = pointsOf(held) - alone;
  const parts: Parts = { bureaucracy: 0, mistrust: 0, values: 0, tariff: 0 };
  for (const { to, line, friction } of lines) {
    const [hold, gone, country] = [held[to], lost[to], before.countries[to]];
    if (hold === undefined || gone === undefined || country === undefined || gone[line.good] <= 0) continue;
    const perPiece = lostPoints(line.good, hold[line.good], gone[line.good], country) / gone[line.good];
    addParts(parts, friction, line, perPiece * (line.delivered - line.arrived));
  }
  const total = parts.bureaucracy + parts.mistrust + parts.values + parts.tariff;
  const possible = freeExchange(before) - alone;
  return {
    surplus: { possible: hundredths(possible), created: hundredths(created), friction: hundredths(total), left: hundredths(possible - created - total) },
    friction: {
      bureaucracy: hundredths(parts.bureaucracy),
      mistrust: hundredths(parts.mistrust),
      values: hundredths(parts.values),
      tariff: hundredths(parts.tariff),
      total: hundredths(total),
    },
  };
}

/** Points of the round if every piece could go where it is needed and nothing got lost on the way. */
function freeExchange({ countries }: WorldState): number {
  let points = 0;
  for (const good of goods) {
    const produced = sum(countries.map((country) => country.production[good]));
    if (good === 'funds') points += parameters.coinValue * produced;
    else {
      const needed = sum(countries.map((country) => needOf(country)[good]));
      points += parameters.neededValue * Math.min(produced, needed) + parameters.spareValue * Math.max(0, produced - needed);
    }
  }
  return points;
}

/** This round's need, the capital's call included. */
function needOf(country: CountryState): CountryState['need'] {
  const { call, need } = country;
  return call === null ? need : { ...need, [call.resource]: need[call.resource] + call.extraNeed };
}

/** What the lost pieces would have been worth to whom they were sent. */
function lostPoints(good: Good, held: number, gone: number, country: CountryState): number {
  const resource = resources.find((known) => known === good);
  if (resource === undefined) return parameters.coinValue * gone;
  const needed = Math.max(0, Math.min(gone, needOf(country)[resource] - held));
  return parameters.neededValue * needed + parameters.spareValue * (gone - needed);
}

/** Coins only meet bureaucracy (rule FR6); where the cap cuts the sum, every part gives way alike. */
function addParts(parts: Parts, friction: FrictionParts, line: DeliveredLine, points: number): void {
  if (line.good === 'funds') {
    parts.bureaucracy += points;
    return;
  }
  const whole = friction.bureaucracy + friction.mistrust + friction.values + friction.tariff;
  if (whole <= 0) return;
  for (const part of ['bureaucracy', 'mistrust', 'values', 'tariff'] as const) parts[part] += (points * friction[part]) / whole;
}
