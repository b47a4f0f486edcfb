import { useId } from 'preact/hooks';
import { useChartWidth } from './chart-width.ts';
import { lineGeometry, type LineGeometry } from './line-geometry.ts';
import { type LineLook, PointMark } from './line-marks.tsx';
import { formatNumber } from '../../text/text.ts';

export interface ChartLine {
  readonly id: string;
  readonly look: LineLook;
  readonly values: readonly (number | null)[];
}

/** A level that the lines are read against; what lies above it is hatched when `above` is 'bad'. */
export interface ReferenceLine {
  readonly value: number;
  readonly label: string;
}

/**
 * Lines over rounds. Its text alternative is the caller's (`ChartFigure`), so the picture itself is hidden from
 * screen readers. `height` in pixels; values stand at the points of the first line.
 */
export function LineChart(props: {
  readonly labels: readonly string[];
  readonly lines: readonly ChartLine[];
  readonly domain: readonly [number, number];
  readonly reference?: ReferenceLine;
  readonly height?: number;
  readonly valueText?: (value: number) => string;
}) {
  const { box, width } = useChartWidth(560);
  const hatch = useId();
  const height = props.height ?? 260;
  const geometry = lineGeometry({
    width,
    height,
    domain: props.domain,
    labels: props.labels,
    lines: props.lines,
    margin: { top: 22, right: 14, bottom: 30, left: 34 },
  });
  const text = props.valueText ?? ((value: number) => String(Math.round(value)));
  const lookOf = (id: string) => props.lines.find((line) => line.id === id)?.look ?? 'main';
  const first = geometry.lines[0];
  return (
    <div class="chart-box" ref={box}>
      <svg class="chart-svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <Grid geometry={geometry} />
        {props.reference ? <Reference geometry={geometry} reference={props.reference} hatch={hatch} /> : null}
        {first ? <path class="chart-area" d={first.area} /> : null}
        {geometry.lines.toReversed().map((line) => (
          <path key={line.id} class={`chart-line ${lookOf(line.id)}`} d={line.path} />
        ))}
        {geometry.lines
          .toReversed()
          .flatMap((line) => line.points.map((point) => <PointMark key={`${line.id}-${point.label}`} look={lookOf(line.id)} x={point.x} y={point.y} />))}
        {first?.points.map((point) => (
          // Its own ground keeps the figure readable where the reference line runs through it.
          <rect
            key={`ground-${point.label}`}
            class="chart-value-ground"
            x={point.x - 4.5 * text(point.value).length - 3}
            y={point.y - 24}
            width={9 * text(point.value).length + 6}
            height={17}
            rx={4}
          />
        ))}
        {first?.points.map((point) => (
          <text key={point.label} class="chart-value" x={point.x} y={point.y - 11} text-anchor="middle">
            {text(point.value)}
          </text>
        ))}
      </svg>
    </div>
  );
}

function Grid(props: { readonly geometry: LineGeometry }) {
  const { geometry } = props;
  return (
    <g>
      {geometry.ticks.map((tick) => (
        <g key={tick.value}>
          <path class="chart-grid" d={`M${geometry.left} ${tick.y}H${geometry.right}`} />
          <text class="chart-tick" x={geometry.left - 8} y={tick.y + 4} text-anchor="end">
            {formatNumber(tick.value, 2)}
          </text>
        </g>
      ))}
      {geometry.columns.map((column) => (
        <text key={column.label} class="chart-tick" x={column.x} y={geometry.bottom + 20} text-anchor="middle">
          {column.label}
        </text>
      ))}
    </g>
  );
}

function Reference(props: { readonly geometry: LineGeometry; readonly reference: ReferenceLine; readonly hatch: string }) {
  const { left, right, top, bottom } = props.geometry;
  const y = props.geometry.yOf(props.reference.value);
  return (
    <g>
      <pattern id={props.hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="chart-hatch" d="M0 0V7" />
      </pattern>
      <rect x={left} y={top} width={right - left} height={Math.max(0, y - top)} fill={`url(#${props.hatch})`} />
      <path class="chart-reference" d={`M${left} ${y}H${right}`} />
      <text class="chart-reference-label" x={left + 4} y={Math.min(bottom - 4, y + 16)}>
        {props.reference.label}
      </text>
    </g>
  );
}
