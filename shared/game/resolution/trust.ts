import { clamp, hundredths } from '../../lib/numbers.ts';
import { parameters } from '../../model/parameters.ts';
import { nextTrust } from '../../model/trust.ts';
import { pairMean } from '../world.ts';
import { makeWounds, repairs, repairsSeen } from './repair.ts';
import { type Judgements, placeOf, raise, type RoundWork } from './round-work.ts';

type Matrix = readonly (readonly number[])[];

/** Step 6 (rules TR2–TR7): everybody judges everybody at once, from the trust at the start of the round. */
export function moveTrust(work: RoundWork): { readonly after: Matrix; readonly mean: number } {
  const { state } = work;
  judgeLeavings(work);
  const moved = judged(work, state.trust, work.judgements);
  const hall = judged(work, state.publicTrust, work.seen);
  makeWounds(work, moved, hall);
  const mended = repairs(work);
  const after = repaired(work, moved, mended);
  const mean = pairMean(after);
  const seen = repaired(work, hall, repairsSeen(mended));
  // The mean is public (it is an indicator), so the hall's estimate is shifted to it: equally, so that no pair shows.
  const shift = mean - pairMean(seen);
  const publicAfter = seen.map((row, judge) => row.map((value, actor) => (judge === actor ? value : hundredths(clamp(value + shift, 0, 100)))));
  if (mended.length > 0) work.events.push({ type: 'TrustRepaired', rows: mended.map(({ wound: _wound, before: _before, ...row }) => row) });
  work.events.push({ type: 'TrustMoved', before: state.trust, after, publicAfter });
  return { after, mean };
}

/** Who left an agreement or an institution is judged by those it left (rules AG8, IN8). */
function judgeLeavings(work: RoundWork): void {
  for (const leaving of work.state.leavings) {
    for (const judge of leaving.judges) raise(work, 'severity', placeOf(work, judge), placeOf(work, leaving.by), parameters.leavingSeverity, true);
  }
}

/** Repair never lifts trust above what it was before the breach (rule RP3). */
function repaired(work: RoundWork, trust: Matrix, mended: Readonly<ReturnType<typeof repairsSeen>>): Matrix {
  if (mended.length === 0) return trust;
  const rows = trust.map((row) => [...row]);
  for (const { judge, actor, points, before } of mended) {
    const row = rows[placeOf(work, judge)];
    const column = placeOf(work, actor);
    const now = row?.[column] ?? 0;
    if (row !== undefined) row[column] = hundredths(Math.min(now + points, Math.max(now, before)));
  }
  return rows;
}

function judged(work: RoundWork, trust: Matrix, { gain, severity, points }: Judgements): Matrix {
  const pressed = work.state.pressures.length === 0 ? null : pressureLoss(work);
  return trust.map((row, judge) =>
    row.map((value, actor) => {
      if (judge === actor) return value;
      const cell = judge * row.length + actor;
      const nothingElse = (gain[cell] ?? 0) === 0 && (severity[cell] ?? 0) === 0;
      return nextTrust(value, {
        gain: gain[cell] ?? 0,
        severity: severity[cell] ?? 0,
        distance: work.distance[judge]?.[actor] ?? 0,
        points: diffuse(work, value, nothingElse) - (pressed?.[judge]?.[actor] ?? 0) + (points[cell] ?? 0),
      });
    }),
  );
}

/**
 * Without transparency everybody only sees the fund's total: a gap hurts all, a met pledge helps all who have nothing
 * else to judge by (rule TR5). Who was wronged is not consoled by the total, or a breach could raise trust (rule TR8).
 */
function diffuse(work: RoundWork, trust: number, nothingElse: boolean): number {
  if (work.fundVisible) return 0;
  if (work.fundGap > parameters.fundGapTolerated) return -parameters.diffuseLoss * work.fundGap;
  return nothingElse ? parameters.diffuseGain * work.fundShare * (1 - trust / 100) : 0;
}

/** Pressure costs the presser trust, most with its target (rule PW3). */
function pressureLoss(work: RoundWork): number[][] {
  const loss = work.ids.map(() => new Array<number>(work.ids.length).fill(0));
  const rules = work.state.pack.scenario.pressure;
  for (const pressure of work.state.pressures) {
    const by = placeOf(work, pressure.by);
    work.ids.forEach((id, judge) => {
      const row = loss[judge];
      if (row !== undefined) row[by] = (row[by] ?? 0) + (id === pressure.target ? rules.trustTarget : rules.trustOthers);
    });
  }
  return loss;
}
