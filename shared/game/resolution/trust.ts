import { clamp, hundredths } from '../../lib/numbers.ts';
import { parameters } from '../../model/parameters.ts';
import { nextTrust } from '../../model/trust.ts';
import { placeOf, type RoundWork } from './round-work.ts';

type Matrix = readonly (readonly number[])[];

/** Step 6 (rules TR2–TR7): everybody judges everybody at once, from the trust at the start of the round. */
export function moveTrust(work: RoundWork): { readonly after: Matrix; readonly mean: number } {
  const { state } = work;
  const after = judged(work, state.trust, work.gain, work.severity, work.culture);
  const mean = meanOffDiagonal(after);
  const seen = judged(work, state.publicTrust, work.publicGain, work.publicSeverity, work.publicCulture);
  // The mean is public (it is an indicator), so the hall's estimate is shifted to it: equally, so that no pair shows.
  const shift = mean - meanOffDiagonal(seen);
  const publicAfter = seen.map((row, judge) =>
    row.map((value, actor) => (judge === actor ? value : hundredths(clamp(value + shift, 0, 100)))),
  );
  work.events.push({ type: 'TrustMoved', before: state.trust, after, publicAfter });
  return { after, mean };
}

function judged(work: RoundWork, trust: Matrix, gains: Matrix, severities: Matrix, culture: readonly (readonly boolean[])[]): Matrix {
  const pressed = pressureLoss(work);
  return trust.map((row, judge) =>
    row.map((value, actor) => {
      if (judge === actor) return value;
      const gain = gains[judge]?.[actor] ?? 0;
      return nextTrust(value, {
        gain,
        severity: severities[judge]?.[actor] ?? 0,
        distance: work.distance[judge]?.[actor] ?? 0,
        diffuse: diffuse(work, value, gain) - (pressed[judge]?.[actor] ?? 0),
        culture: culture[judge]?.[actor] ?? false,
      });
    }),
  );
}

/** Without transparency everybody only sees the fund's total: a gap hurts all, a met pledge helps all (rule TR5). */
function diffuse(work: RoundWork, trust: number, gain: number): number {
  if (work.fundVisible) return 0;
  if (work.fundGap > parameters.fundGapTolerated) return -parameters.diffuseLoss * work.fundGap;
  return gain === 0 ? parameters.diffuseGain * work.fundShare * (1 - trust / 100) : 0;
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

export function meanOffDiagonal(matrix: Matrix): number {
  let total = 0;
  let pairs = 0;
  matrix.forEach((row, a) => {
    row.forEach((value, b) => {
      if (a === b) return;
      total += value;
      pairs += 1;
    });
  });
  return pairs === 0 ? 0 : total / pairs;
}
