import { scaleLinear } from 'd3-scale';

export interface BandFigure {
  readonly band: 0 | 1 | 2 | 3;
  readonly x: number;
  readonly width: number;
}

export interface ResultGeometry {
  /** Pixels of 0 (everybody alone) and 100 (all cooperated). */
  readonly zero: number;
  readonly hundred: number;
  readonly bands: readonly BandFigure[];
  readonly xOf: (result: number) => number;
}

/**
 * One axis for all own results. It always shows 0 to 100 and stretches when somebody ended outside: a country can do
 * worse than alone, and better than in a world where all cooperated.
 */
export function resultGeometry(input: {
  readonly left: number;
  readonly right: number;
  readonly results: readonly number[];
  readonly edges: readonly [number, number, number];
}): ResultGeometry {
  const lowest = Math.min(0, ...input.results);
  const highest = Math.max(100, ...input.results);
  const domain: [number, number] = [lowest < 0 ? Math.floor(lowest / 10) * 10 : 0, highest > 100 ? Math.ceil(highest / 10) * 10 : 100];
  const scale = scaleLinear().domain(domain).range([input.left, input.right]).clamp(true);
  const cuts = [domain[0], ...input.edges, domain[1]];
  const bands = ([0, 1, 2, 3] as const).map((band): BandFigure => {
    const from = scale(cuts[band] ?? 0);
    const to = scale(cuts[band + 1] ?? 100);
    return { band, x: from, width: Math.max(0, to - from) };
  });
  return { zero: scale(0), hundred: scale(100), bands, xOf: (result) => scale(result) };
}
