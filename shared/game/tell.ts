import { tenths } from '../lib/numbers.ts';
import { parameters } from '../model/parameters.ts';
import { resources } from '../scenario/schema.ts';
import type { Beat, StoryView } from '../protocol/story-view.ts';
import type { GameEvent } from './events.ts';
import type { WorldState } from './state.ts';
import { tellMoments } from './tell-moments.ts';
import { country, firstThreat } from './world.ts';

/**
 * The reveal as everybody may hear it (rules SC4, DB2): at most three beats (the promise, the rescue, the fund against
 * its line; the ending after the last round) and the goods that travelled. Hidden breaches only appear as a number.
 * @param state after the resolution @param events of the commit that resolved the round
 */
export function tellStory(state: WorldState, events: readonly GameEvent[]): StoryView | null {
  const resolved = pick(events, 'RoundResolved')[0];
  if (resolved === undefined) return null;
  const beats: Beat[] = [promiseBeat(state, events)];
  const rescue = rescueBeat(state, events, resolved.breaches);
  if (rescue !== null) beats.push(rescue);
  const fund = pick(events, 'FundPaid')[0];
  const threat = pick(events, 'ThreatMoved')[0];
  if (fund !== undefined && threat !== undefined && !state.practice) {
    const programme = pick(events, 'ProgrammeRun')[0];
    beats.push({
      kind: 'fund',
      paid: tenths(fund.paid),
      needed: fund.needed,
      before: Math.round(threat.before[0] ?? 0),
      level: Math.round(threat.after[0] ?? 0),
      line: firstThreat(state).rules.critical,
      programme: programme?.participants.length ?? 0,
    });
  }
  const world = pick(events, 'WorldDecided')[0];
  if (world !== undefined) {
    beats.push({
      kind: 'ending',
      kept: world.outcome.thresholdKept.every(Boolean),
      catastrophe: world.outcome.catastrophe.some(Boolean),
      level: Math.round(state.levels[0] ?? 0),
      line: world.outcome.lines[0] ?? firstThreat(state).rules.critical,
    });
  }
  return {
    round: resolved.record.round,
    practice: state.practice,
    course: state.course,
    beats,
    moments: tellMoments(state, events),
    journeys: journeys(events, resolved.breaches),
  };
}

function promiseBeat(state: WorldState, events: readonly GameEvent[]): Beat {
  const breaches = pick(events, 'BreachOccurred');
  let worst: Extract<Beat, { kind: 'broken-promise' }> | null = null;
  for (const breach of breaches.filter((candidate) => candidate.visible && candidate.of === 'agreement')) {
    const delivered = pick(events, 'Delivered').find((event) => event.agreementId === breach.agreementId);
    const lines = delivered?.obligations.find((obligation) => obligation.country === breach.by)?.lines ?? [];
    for (const line of lines) {
      const missing = tenths(line.promised - line.delivered);
      if (missing > 0 && (worst === null || missing > worst.missing)) {
        worst = { kind: 'broken-promise', victim: line.to, breaker: breach.by, good: line.good, missing, visible: true };
      }
    }
  }
  if (worst !== null) return worst;
  // A debt that everybody saw unpaid has its own moment.
  const untold = breaches.filter((breach) => !breach.visible || breach.of === 'agreement').length;
  if (untold > 0) return { kind: 'hidden-breaches', count: untold };
  return state.agreements.length > 0 ? { kind: 'all-kept', agreements: state.agreements.length } : { kind: 'no-agreements' };
}

/**
 * The delivery that was sent against the largest gap, among those whose keeping is known to all. It is told as it was
 * sent: what arrived would tell the friction, and so the trust, of the two.
 */
function rescueBeat(state: WorldState, events: readonly GameEvent[], breaches: number): Beat | null {
  let best: Extract<Beat, { kind: 'rescue' }> | null = null;
  let most = 0;
  for (const event of pick(events, 'Delivered')) {
    for (const obligation of event.obligations) {
      if (!obligation.visible && breaches > 0) continue;
      for (const line of obligation.lines) {
        const good = resources.find((resource) => resource === line.good);
        if (good === undefined || obligation.choice !== 'keep') continue;
        const taker = country(state, line.to);
        const gap = taker.need[good] - taker.production[good];
        const covered = Math.min(line.delivered, gap);
        if (covered > most) {
          most = covered;
          best = { kind: 'rescue', giver: obligation.country, receiver: line.to, good, amount: line.delivered };
        }
      }
    }
  }
  return best;
}

/**
 * Of a secret agreement only the half that was shipped at signing is known to have travelled; all of it when nobody broke
 * anything. Coins that a claim had eaten up before are not told, for the claim is secret (rule SC3).
 */
function journeys(events: readonly GameEvent[], breaches: number): StoryView['journeys'] {
  return pick(events, 'Delivered').flatMap((event) =>
    event.obligations.flatMap((obligation) =>
      obligation.lines.map((line) => ({
        from: obligation.country,
        to: line.to,
        good: line.good,
        amount: tenths(obligation.visible ? line.delivered : breaches === 0 ? line.promised : line.promised * parameters.upfront),
      })),
    ),
  );
}

const pick = <Type extends GameEvent['type']>(events: readonly GameEvent[], type: Type) =>
  events.filter((event): event is Extract<GameEvent, { type: Type }> => event.type === type);
