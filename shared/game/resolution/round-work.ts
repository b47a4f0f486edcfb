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
  /** Largest gain and severity per judge and actor (rule TR2); `seen` holds what everybody could see. */
  readonly judgements: Judgements;
  readonly seen: Judgements;
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

/** Square matrices as flat rows, `judge × size + actor`: made anew every round, so they must be cheap. */
export interface Judgements {
  readonly gain: Float64Array;
  readonly severity: Float64Array;
  /** 1 where culture was exchanged. */
  readonly culture: Uint8Array;
}

const noJudgements = (size: number): Judgements => ({
  gain: new Float64Array(size * size),
  severity: new Float64Array(size * size),
  culture: new Uint8Array(size * size),
});

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
    judgements: noJudgements(size),
    seen: noJudgements(size),
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

/** Raises one cell to `value` if it is larger: at most one gain and one loss count (rule TR2). */
export function raise(work: RoundWork, kind: 'gain' | 'severity', judge: number, actor: number, value: number, visible: boolean): void {
  if (judge === actor) return;
  const cell = judge * work.ids.length + actor;
  const own = work.judgements[kind];
  if (value > (own[cell] ?? 0)) own[cell] = value;
  if (!visible) return;
  const seen = work.seen[kind];
  if (value > (seen[cell] ?? 0)) seen[cell] = value;
}
