import { hundredths } from '../../lib/numbers.ts';
import type { ScenarioPack } from '../../scenario/schema.ts';
import type { GameBench } from './game-bench.ts';
import type { Table } from './tables.ts';

/** What is checked: one preset of one scenario, its news and telephone on or off, over so many seeds. */
export interface GuaranteeSetup {
  readonly pack: ScenarioPack;
  readonly presetId: string;
  readonly events: boolean;
  readonly games: number;
}

/** A promise of the design about every scenario, judged by playing it. */
export interface Guarantee {
  readonly id: string;
  /** What must hold, as one sentence. */
  readonly expected: string;
  /** The games it asks for, so that a progress bar knows what is to come. */
  readonly tables: (setup: GuaranteeSetup) => readonly Table[];
  readonly measure: (bench: GameBench) => Measured;
}

export interface Measured {
  readonly figures: Readonly<Record<string, number>>;
  readonly bounds: readonly Bound[];
}

/** What a figure must be; a figure without a bound is told for information. */
export interface Bound {
  readonly figure: string;
  readonly least?: number;
  readonly most?: number;
  /** Strictly above or below. */
  readonly above?: number;
  readonly below?: number;
}

export interface GuaranteeRow {
  readonly id: string;
  readonly expected: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly verdict: 'pass' | 'fail';
  readonly misses: readonly Miss[];
}

export interface Miss {
  readonly figure: string;
  readonly value: number;
  readonly bound: string;
  /** How far off, in the figure's own unit. */
  readonly by: number;
}

export function judge(guarantee: Guarantee, bench: GameBench): GuaranteeRow {
  const { figures, bounds } = guarantee.measure(bench);
  const misses = bounds.flatMap((bound) => missesOf(bound, figures[bound.figure] ?? Number.NaN));
  const rounded = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, hundredths(value)]));
  return { id: guarantee.id, expected: guarantee.expected, figures: rounded, verdict: misses.length === 0 ? 'pass' : 'fail', misses };
}

function missesOf({ figure, least, most, above, below }: Bound, value: number): Miss[] {
  const missed = (bound: string, by: number): Miss => ({ figure, value: hundredths(value), bound, by: hundredths(by) });
  const misses: Miss[] = [];
  // Written so that a figure that could not be measured (NaN) misses its bound.
  if (least !== undefined && !(value >= least - slack)) misses.push(missed(`at least ${least}`, least - value));
  if (most !== undefined && !(value <= most + slack)) misses.push(missed(`at most ${most}`, value - most));
  if (above !== undefined && !(value > above)) misses.push(missed(`above ${above}`, above - value));
  if (below !== undefined && !(value < below)) misses.push(missed(`below ${below}`, value - below));
  return misses;
}

const slack = 1e-9;
