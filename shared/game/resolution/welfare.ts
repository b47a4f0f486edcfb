import type { CountryId } from '../../lib/ids.ts';
import { hundredths } from '../../lib/numbers.ts';
import { parameters } from '../../model/parameters.ts';
import { intrusionOf } from '../../model/sovereignty.ts';
import { damage, nextLevel } from '../../model/threat.ts';
import { welfare } from '../../model/welfare.ts';
import { growthOf } from '../agreement-friction.ts';
import type { WelfareRow } from '../events.ts';
import { servedIndicators, sharedInstitutions } from '../institutions.ts';
import { isSecurityCard } from '../news-cards.ts';
import type { ClauseKind, WorldState } from '../state.ts';
import { firstThreat, isConditioned, isOpen, scenarioCountry, threats } from '../world.ts';
import type { RoundWork } from './round-work.ts';

/** Step 5a (rules TH1–TH3, NC5): the threats move. */
export function moveThreats(work: RoundWork): readonly number[] {
  const { state } = work;
  const growth = state.levels.map((_level, index) => growthOf(state, index, state.round) - (index === 0 ? wardedGrowth(work) : 0));
  const served = servedIndicators(state);
  const after = threats(state).map(({ rules, threat }, index) =>
    hundredths(
      nextLevel({
        level: state.levels[index] ?? 0,
        growth: growth[index] ?? 0,
        drop: rules.drop,
        effect: work.effects[index] ?? 0,
        programmeEffect: threat.programmeEffect * (1 + (served[threat.indicator] ?? 0)),
        lift: work.lift,
        link: threat.link,
        volume: work.tradedInside[index] ?? 0,
      }),
    ),
  );
  work.events.push({ type: 'ThreatMoved', before: state.levels, after, growth: growth.map(hundredths) });
  return after;
}

/** What joint security takes from the growth that a shock brought (rules SE2, NC5). */
function wardedGrowth({ state, warded }: RoundWork): number {
  const { card } = state;
  return card !== null && isSecurityCard(card) && card.growth > 0 ? card.growth * warded : 0;
}

/** Points of peace that this round's shock costs, less what is warded off; where peace is the threat, the level tells it already. */
export function shockOf({ state, warded }: RoundWork): number {
  const { card } = state;
  if (card === null || firstThreat(state).threat.indicator === 'peace') return 0;
  return card.shock * (isSecurityCard(card) ? 1 - warded : 1);
}

/** Σσ of a country this round: each kind counts once, however many agreements hold it (rules SV2, CO2, IL3). */
export function intrusion(state: WorldState, id: CountryId): number {
  const kinds = new Set<ClauseKind>();
  for (const agreement of state.agreements) {
    if (!agreement.parties.includes(id)) continue;
    for (const clause of agreement.clauses) if (clause.kind !== 'condition') kinds.add(clause.kind);
    if (isConditioned(agreement.clauses, id)) kinds.add('condition');
    for (const body of sharedInstitutions(state, agreement.parties)) {
      if (body.monitors) kinds.add('monitoring');
      if (body.penalty) kinds.add('penalty');
      if (body.arbitration) kinds.add('arbitration');
    }
  }
  if (state.debts.some((debt) => debt.from === id && debt.conditioned)) kinds.add('condition');
  let total = 0;
  for (const kind of kinds) total += intrusionOf[kind] ?? 0;
  return total;
}

/** Step 5b (rules NS1, TH4, PN3, SV1, PW3, RL2): the points of this round, per country. */
export function countWelfare(work: RoundWork, levels: readonly number[]): readonly WelfareRow[] {
  const { state } = work;
  const running = threats(state);
  const { sovereignty: binds } = state.settings.obstacles;
  const rows = state.countries.map((country, place): WelfareRow => {
    const base = scenarioCountry(state, country.id);
    const held = work.held[place] ?? country.production;
    const need = { ...country.need };
    if (country.call !== null) need[country.call.resource] += country.call.extraNeed;
    const goods = welfare(held, need);
    let lost = 0;
    running.forEach((threat, index) => {
      lost += damage(base.vulnerability[threat.place] ?? 0, levels[index] ?? 0);
    });
    const fineCoins = work.fineCoins[place] ?? 0;
    const refused = state.pressures.filter((pressure) => pressure.by === country.id && !pressure.accepted).length;
    const sovereignty = binds ? parameters.sovereigntyCost * base.sovereignty * intrusion(state, country.id) : 0;
    const redLines = redLineCost(state, country.id);
    const net = goods - lost - parameters.coinValue * fineCoins - sovereignty - redLines - refused * state.pack.scenario.pressure.refusedCost;
    return {
      country: country.id,
      goods: hundredths(goods),
      damage: hundredths(lost),
      fineCoins,
      sovereignty: hundredths(sovereignty),
      redLines,
      net: hundredths(net),
    };
  });
  work.events.push({ type: 'WelfareCounted', rows });
  return rows;
}

const redLineCost = (state: WorldState, id: CountryId): number =>
  isOpen(state, 'redLines') ? parameters.redLineCost * state.crossed.filter((line) => line.country === id && line.round === state.round).length : 0;
