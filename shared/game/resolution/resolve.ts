import type { CountryId } from '../../lib/ids.ts';
import { hundredths } from '../../lib/numbers.ts';
import { nextIndicators, worldIndex } from '../../model/indicators.ts';
import { fullWelfare } from '../../model/welfare.ts';
import type { ResolutionEvent } from '../events.ts';
import type { RoundRecord, WorldState } from '../state.ts';
import { isLastRound } from '../endings.ts';
import { servedIndicators } from '../institutions.ts';
import { ordinaryFairTotal, sheetOf, threats } from '../world.ts';
import { payRestitution, settleDebts } from './debts.ts';
import { deliver, judgeExclusive, payClaims } from './deliveries.ts';
import { decideWorld } from './ending.ts';
import { exchange } from './exchanges.ts';
import { payFees, payFund, runProgramme } from './fund.ts';
import { beginRound, type RoundWork } from './round-work.ts';
import { holdSecurity } from './security.ts';
import { moveTrust } from './trust.ts';
import { countWelfare, moveThreats, shockOf } from './welfare.ts';

/**
 * A round's outcome from its agreements and decision sheets, in the order of rule RS1. Pure: what-ifs call it on a
 * state with edited sheets. The last round also decides the world (rules CA1–CA3, OR1).
 */
export function resolve(state: WorldState): readonly ResolutionEvent[] {
  const work = beginRound(state);
  payClaims(work);
  settleDebts(work);
  payRestitution(work);
  deliver(work);
  judgeExclusive(work);
  exchange(work);
  payFees(work);
  payFund(work);
  runProgramme(work);
  holdSecurity(work);
  const levels = moveThreats(work);
  const rows = countWelfare(work, levels);
  const { mean } = moveTrust(work);
  if (work.claims.length > 0) work.events.push({ type: 'ClaimsMade', claims: work.claims });
  judgePredictions(work);

  const { scenario } = state.pack;
  const satisfaction = state.countries.map((country, place) => (rows[place]?.net ?? 0) / fullWelfare(country.production, country.need));
  const { values, inequality } = nextIndicators({
    before: state.indicators,
    satisfaction,
    meanTrust: mean,
    lift: work.lift,
    programmeSector: scenario.programmeSector,
    served: servedIndicators(state),
    threats: threats(state).map(({ threat }, index) => ({ indicator: threat.indicator, level: levels[index] ?? 0 })),
    breachSeverity: work.breachSeverity,
    breachPeace: state.countries.length > 8 ? 40 / state.countries.length : scenario.breachPeace,
    pressures: state.pressures.length,
    shock: shockOf(work),
  });
  const record: RoundRecord = {
    round: state.round,
    level: levels[0] ?? 0,
    levels,
    indicators: values,
    worldIndex: worldIndex(values, scenario.weights),
    fundPaid: hundredths(work.paid.reduce((total, paid) => total + paid, 0)),
    fundFair: hundredths(ordinaryFairTotal(state)),
    meanTrust: hundredths(mean),
    gini: hundredths(inequality),
  };
  work.events.push({ type: 'RoundResolved', record, breaches: work.breaches });
  if (isLastRound(state) && !state.practice) {
    work.events.push({ type: 'WorldDecided', outcome: decideWorld(state, rows, levels, record) });
  }
  return work.events;
}

/** Right guesses that their owner may know of: what everybody saw, what happened to itself, or that nobody broke. */
function judgePredictions(work: RoundWork): void {
  const seenBy = (id: CountryId, breaker: CountryId) =>
    work.events.some((event) => event.type === 'BreachOccurred' && event.by === breaker && (event.visible || event.victims.includes(id)));
  const right = work.ids.filter((id) => {
    const { prediction } = sheetOf(work.state, id);
    if (prediction === null) return false;
    return prediction === 'nobody' ? work.breaches === 0 : seenBy(id, prediction);
  });
  if (right.length > 0) work.events.push({ type: 'PredictionsJudged', right });
}
