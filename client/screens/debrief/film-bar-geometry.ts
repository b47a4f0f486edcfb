import { scalePoint } from 'd3-scale';

/** A finger needs this much, in pixels; neighbours must not share it. */
export const tap = 44;

export interface FilmStops {
  /** Middle of each stop, in pixels from the bar's left edge: where the thumb stands there. */
  readonly xs: readonly number[];
  /** Every stop has room for a finger of its own; else marks go below the bar, in a row that wraps. */
  readonly roomy: boolean;
}

/** Where the stops of a scrub bar stand. @param thumb the width of the bar's thumb, which never leaves the bar */
export function filmStops(width: number, count: number, thumb: number): FilmStops {
  const x = scalePoint<number>()
    .domain(Array.from({ length: count }, (_, at) => at))
    .range([thumb / 2, Math.max(thumb / 2, width - thumb / 2)]);
  return { xs: x.domain().map((at) => x(at) ?? 0), roomy: count < 2 || x.step() >= tap };
}
