import type { CountryId, WoundId } from '../../lib/ids.ts';
import type { Good } from '../../scenario/schema.ts';
import type { ResolutionEvent } from '../events.ts';
import type { Claim, Debt, WorldState, Wound } from '../state.ts';

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
  readonly debts: Debt[];
  /** What breaches of this round did to whom (rule RP5). */
  readonly hurts: Pick<Wound, 'breaker' | 'victim' | 'units' | 'visible' | 'claimed' | 'arbitrable'>[];
  /** Wounds that were made good this round, and by what. */
  readonly repairs: { readonly woundId: WoundId; readonly by: 'restitution' | 'award' }[];
  readonly fineCoins: number[];
  /** Σ of (1 − k) over broken promises. */
  breachSeverity: number;
  breaches: number;
  tradedInside: number[];
  paid: number[];
  pledged: number[];
  /** Effective coins over the ordinary fair total, for each threat. */
  effects: number[];
  fundGap: number;
  fundShare: number;
  fundVisible: boolean;
  participants: readonly CountryId[];
  lift: number;
  /** Share of this round's shock that joint security wards off (rule SE2). */
  warded: number;
}

/** Square matrices as flat rows, `judge × size + actor`: made anew every round, so plain lists, which are cheaper to make than typed ones. */
export interface Judgements {
  readonly gain: number[];
  readonly severity: number[];
  /** Points that are added as they are: culture exchanged (CU2), aid seen by outsiders (AI2), exclusive deals (EX2). */
  readonly points: number[];
}

const noJudgements = (size: number): Judgements => ({
  gain: new Array<number>(size * size).fill(0),
  severity: new Array<number>(size * size).fill(0),
  points: new Array<number>(size * size).fill(0),
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
    debts: [],
    hurts: [],
    repairs: [],
    fineCoins: new Array<number>(size).fill(0),
    breachSeverity: 0,
    breaches: 0,
    tradedInside: state.levels.map(() => 0),
    paid: new Array<number>(size).fill(0),
    pledged: new Array<number>(size).fill(0),
    effects: state.levels.map(() => 0),
    fundGap: 0,
    fundShare: 0,
    fundVisible: false,
    participants: [],
    lift: 0,
    warded: 0,
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

/** Adds points of trust as they are; what everybody could see moves public trust too. */
export function addPoints(work: RoundWork, judge: number, actor: number, points: number, visible: boolean): void {
  if (judge === actor) return;
  const cell = judge * work.ids.length + actor;
  work.judgements.points[cell] = (work.judgements.points[cell] ?? 0) + points;
  if (visible) work.seen.points[cell] = (work.seen.points[cell] ?? 0) + points;
}
