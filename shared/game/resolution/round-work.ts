import type { CountryId } from '../../lib/ids.ts';
import type { Good } from '../../scenario/schema.ts';
import type { ResolutionEvent } from '../events.ts';
import type { Claim, WorldState } from '../state.ts';

/** What goes from one resolution step to the next; made new for each `resolve` and never kept. */
export interface RoundWork {
  readonly state: WorldState;
  readonly ids: readonly CountryId[];
  readonly place: ReadonlyMap<CountryId, number>;
  readonly events: ResolutionEvent[];
  /** What each country really holds, by its place. */
  readonly held: Record<Good, number>[];
  /** What each would hold if every promise were kept; gains and fairness are counted on it. */
  readonly planned: Record<Good, number>[];
  readonly tech: number[];
  distance: readonly (readonly number[])[];
  /** Largest gain and severity per judge × actor (rule TR2); the public pair holds what everybody could see. */
  readonly gain: number[][];
  readonly severity: number[][];
  readonly publicGain: number[][];
  readonly publicSeverity: number[][];
  readonly culture: boolean[][];
  readonly publicCulture: boolean[][];
  readonly claims: Claim[];
  readonly fineCoins: number[];
  /** Σ of (1 − k) over broken promises. */
  breachSeverity: number;
  breaches: number;
  tradedInside: number[];
  paid: number[];
  pledged: number[];
  effect: number;
  fundGap: number;
  fundShare: number;
  fundVisible: boolean;
  participants: readonly CountryId[];
  lift: number;
}

const square = <Value>(size: number, value: Value): Value[][] => Array.from({ length: size }, () => new Array<Value>(size).fill(value));

export function beginRound(state: WorldState): RoundWork {
  const ids = state.countries.map((country) => country.id);
  const size = ids.length;
  return {
    state,
    ids,
    place: new Map(ids.map((id, place) => [id, place])),
    events: [],
    held: state.countries.map((country) => ({ ...country.production })),
    planned: state.countries.map((country) => ({ ...country.production })),
    tech: state.countries.map((country) => country.tech),
    distance: state.distance,
    gain: square(size, 0),
    severity: square(size, 0),
    publicGain: square(size, 0),
    publicSeverity: square(size, 0),
    culture: square(size, false),
    publicCulture: square(size, false),
    claims: [],
    fineCoins: new Array<number>(size).fill(0),
    breachSeverity: 0,
    breaches: 0,
    tradedInside: state.levels.map(() => 0),
    paid: new Array<number>(size).fill(0),
    pledged: new Array<number>(size).fill(0),
    effect: 0,
    fundGap: 0,
    fundShare: 0,
    fundVisible: false,
    participants: [],
    lift: 0,
  };
}

export function placeOf(work: RoundWork, id: CountryId): number {
  const place = work.place.get(id);
  if (place === undefined) throw new Error(`no country ${id}`);
  return place;
}

/** Raises one cell of a matrix to `value` if it is larger: at most one gain and one loss count (rule TR2). */
export function raise(matrix: number[][], judge: number, actor: number, value: number): void {
  const row = matrix[judge];
  if (row !== undefined && judge !== actor && value > (row[actor] ?? 0)) row[actor] = value;
}
