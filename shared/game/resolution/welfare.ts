import { hundredths } from '../../lib/numbers.ts';
import { parameters } from '../../model/parameters.ts';
import { damage, nextLevel } from '../../model/threat.ts';
import { welfare } from '../../model/welfare.ts';
import type { CountryId } from '../../lib/ids.ts';
import type { ClauseKind, WorldState } from '../state.ts';
import type { WelfareRow } from '../events.ts';
import { growthOf, institutionOf, preset, scenarioCountry } from '../world.ts';
import type { RoundWork } from './round-work.ts';

/** Step 5a (rules TH1–TH3): the threats move. */
export function moveThreats(work: RoundWork): readonly number[] {
  const { state } = work;
  const rules = preset(state);
  const growth = growthOf(state, state.round);
  const after = state.pack.scenario.threats.map((threat, index) =>
    hundredths(
      nextLevel({
        level: state.levels[index] ?? 0,
        growth,
        drop: rules.drop,
        effect: work.effect * threat.share,
        programmeEffect: threat.programmeEffect,
        lift: work.lift,
        link: threat.link,
        volume: work.tradedInside[index] ?? 0,
      }),
    ),
  );
  work.events.push({ type: 'ThreatMoved', before: state.levels, after, growth });
  return after;
}

/** Points per unit of intrusion, by kind of clause (rule SV1). */
const sovereigntyWeight: Partial<Record<ClauseKind, number>> = { monitoring: 1, penalty: 1, tradeLink: 0.5 };

/** Σσ of a country this round: each kind counts once, however many agreements hold it (rule SV2). */
export function intrusion(state: WorldState, id: CountryId): number {
  const kinds = new Set<ClauseKind>();
  for (const agreement of state.agreements) {
    if (!agreement.parties.includes(id)) continue;
    for (const clause of agreement.clauses) kinds.add(clause.kind);
    if (institutionOf(state, agreement.parties)) {
      if (state.pack.scenario.institution.monitors) kinds.add('monitoring');
      if (state.pack.scenario.institution.penalty) kinds.add('penalty');
    }
  }
  let total = 0;
  for (const kind of kinds) total += sovereigntyWeight[kind] ?? 0;
  return total;
}

/** Step 5b (rules NS1, TH4, PN3, SV1, PW3): the points of this round, per country. */
export function countWelfare(work: RoundWork, levels: readonly number[]): readonly WelfareRow[] {
  const { state } = work;
  const rows = state.countries.map((country, place): WelfareRow => {
    const base = scenarioCountry(state, country.id);
    const held = work.held[place] ?? country.production;
    const need = { ...country.need };
    if (country.call !== null) need[country.call.resource] += country.call.extraNeed;
    const goods = welfare(held, need);
    let lost = 0;
    levels.forEach((level, index) => {
      lost += damage(base.vulnerability[index] ?? 0, level);
    });
    const fineCoins = work.fineCoins[place] ?? 0;
    const refused = state.pressures.filter((pressure) => pressure.by === country.id && !pressure.accepted).length;
    const sovereignty = parameters.sovereigntyCost * base.sovereignty * intrusion(state, country.id);
    const net = goods - lost - parameters.coinValue * fineCoins - sovereignty - refused * state.pack.scenario.pressure.refusedCost;
    return { country: country.id, goods: hundredths(goods), damage: hundredths(lost), fineCoins, sovereignty: hundredths(sovereignty), net: hundredths(net) };
  });
  work.events.push({ type: 'WelfareCounted', rows });
  return rows;
}
