import { scaleLinear, scalePoint } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';

export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface LineInput {
  readonly id: string;
  /** One value per label, in the labels' order; null where there is none. */
  readonly values: readonly (number | null)[];
}

export interface LineFigure {
  readonly id: string;
  readonly path: string;
  readonly area: string;
  readonly points: readonly { readonly x: number; readonly y: number; readonly value: number; readonly label: string }[];
}

export interface LineGeometry {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly { readonly label: string; readonly x: number }[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly lines: readonly LineFigure[];
  /** The y of a value in pixels; values outside the domain are held at its edge. */
  readonly yOf: (value: number) => number;
}

/**
 * Where the parts of a line chart stand, in pixels of a `width` × `height` picture.
 * A label's column is shared by all lines, so that round 3 of one stands over round 3 of the other.
 */
export function lineGeometry(input: {
  readonly width: number;
  readonly height: number;
  readonly margin: Margin;
  readonly labels: readonly string[];
  readonly lines: readonly LineInput[];
  readonly domain: readonly [number, number];
  readonly tickCount?: number;
}): LineGeometry {
  const { width, height, margin, labels, domain } = input;
  const left = margin.left;
  const right = Math.max(left + 1, width - margin.right);
  const top = margin.top;
  const bottom = Math.max(top + 1, height - margin.bottom);
  const xScale = scalePoint<string>().domain(labels).range([left, right]).padding(0.18);
  const yScale = scaleLinear().domain(domain).range([bottom, top]).clamp(true);
  const xOf = (label: string) => (labels.length === 1 ? (left + right) / 2 : (xScale(label) ?? left));

  const lines = input.lines.map((one): LineFigure => {
    const points = labels.flatMap((label, at) => {
      const value = one.values[at];
      return value === null || value === undefined ? [] : [{ x: xOf(label), y: yScale(value), value, label }];
    });
    const path =
      line<{ x: number; y: number }>()
        .x((p) => p.x)
        .y((p) => p.y)
        .curve(curveMonotoneX)(points) ?? '';
    const under =
      area<{ x: number; y: number }>()
        .x((p) => p.x)
        .y0(bottom)
        .y1((p) => p.y)
        .curve(curveMonotoneX)(points) ?? '';
    return { id: one.id, path, area: under, points };
  });

  return {
    left,
    right,
    top,
    bottom,
    lines,
    columns: labels.map((label) => ({ label, x: xOf(label) })),
    ticks: yScale.ticks(input.tickCount ?? 4).map((value) => ({ value, y: yScale(value) })),
    yOf: (value) => yScale(value),
  };
}

/**
 * A rising, round domain that holds 0 and every value, so that lines of one chapter compare by eye.
 * `atLeast` keeps a chart of small values from being blown up.
 */
export function roundDomain(values: readonly number[], atLeast: number): readonly [number, number] {
  const most = Math.max(atLeast, ...values);
  return [0, Math.ceil(most / 10) * 10];
}
