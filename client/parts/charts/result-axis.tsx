import type { Band } from '../../../shared/protocol/debrief-view.ts';
import { useChartWidth } from './chart-width.ts';
import { inkOn } from './ink-on.ts';
import { resultGeometry, type ResultGeometry } from './result-geometry.ts';

export interface ResultRow {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly colour: string;
  readonly result: number;
  readonly band: Band;
  readonly own: boolean;
}

/**
 * Own results on one axis from alone (0) to all cooperated (100), over the four bands. Rows keep the order they are
 * given: the scenario's, never a ranking.
 */
export function ResultAxis(props: {
  readonly rows: readonly ResultRow[];
  readonly edges: readonly [number, number, number];
  readonly bandNames: readonly [string, string, string, string];
  readonly zeroLabel: string;
  readonly hundredLabel: string;
  readonly ownLabel: string;
}) {
  const { box, width } = useChartWidth(640);
  const wide = width >= 560;
  const rowHeight = wide ? 44 : 58;
  // Narrow bands have no room for their names side by side: every other one stands a line higher.
  const top = wide ? 34 : 50;
  const left = wide ? 168 : 10;
  const geometry = resultGeometry({ left, right: width - 22, results: props.rows.map((row) => row.result), edges: props.edges });
  const bottom = top + props.rows.length * rowHeight;
  return (
    <div class="chart-box" ref={box}>
      <svg class="chart-svg" viewBox={`0 0 ${width} ${bottom + 44}`} width={width} height={bottom + 44} aria-hidden="true">
        <Bands geometry={geometry} top={top} bottom={bottom} names={props.bandNames} staggered={!wide} />
        <path class="chart-grid strong" d={`M${geometry.zero} ${top}V${bottom + 6}M${geometry.hundred} ${top}V${bottom + 6}`} />
        <text class="chart-tick" x={geometry.zero - 4} y={bottom + 21} text-anchor="start">
          0
        </text>
        <text class="chart-tick" x={geometry.zero - 4} y={bottom + 37} text-anchor="start">
          {props.zeroLabel}
        </text>
        <text class="chart-tick" x={geometry.hundred + 8} y={bottom + 21} text-anchor="end">
          100
        </text>
        <text class="chart-tick" x={geometry.hundred + 8} y={bottom + 37} text-anchor="end">
          {props.hundredLabel}
        </text>
        {props.rows.map((row, at) => (
          <Row key={row.id} row={row} geometry={geometry} y={top + at * rowHeight} height={rowHeight} wide={wide} width={width} ownLabel={props.ownLabel} />
        ))}
      </svg>
    </div>
  );
}

function Bands(props: {
  readonly geometry: ResultGeometry;
  readonly top: number;
  readonly bottom: number;
  readonly names: readonly [string, string, string, string];
  readonly staggered: boolean;
}) {
  return (
    <g>
      {props.geometry.bands.map((band) => (
        <g key={band.band}>
          <rect class={`chart-band b${band.band}`} x={band.x} y={props.top} width={band.width} height={props.bottom - props.top} />
          <text class="chart-band-name" x={band.x + band.width / 2} y={props.top - (props.staggered && band.band % 2 === 1 ? 28 : 12)} text-anchor="middle">
            {props.names[band.band]}
          </text>
        </g>
      ))}
    </g>
  );
}

function Row(props: {
  readonly row: ResultRow;
  readonly geometry: ResultGeometry;
  readonly y: number;
  readonly height: number;
  readonly wide: boolean;
  readonly width: number;
  readonly ownLabel: string;
}) {
  const { row, geometry, y, height, wide } = props;
  const x = geometry.xOf(row.result);
  const middle = wide ? y + height / 2 : y + height - 19;
  const leftSide = x > geometry.hundred - 40;
  // Beside the disc, but never on the line that ties it to 0.
  const valueX = row.result < 0 ? Math.max(x + 21, geometry.zero + 8) : leftSide ? x - 21 : x + 21;
  const name = row.own ? `${row.name} · ${props.ownLabel}` : row.name;
  return (
    <g>
      {row.own ? <rect class="chart-own" x={2} y={y + 2} width={props.width - 4} height={height - 4} rx={10} /> : null}
      <path class="chart-stem" d={`M${geometry.zero} ${middle}H${x}`} />
      <text class={row.own ? 'chart-row-name own' : 'chart-row-name'} x={wide ? 12 : 14} y={wide ? middle + 5 : y + 18}>
        {name}
      </text>
      <circle class="chart-disc" cx={x} cy={middle} r={15} fill={row.colour} />
      <text class="chart-disc-code" x={x} y={middle + 4} text-anchor="middle" fill={inkOn(row.colour)}>
        {row.short}
      </text>
      <text class="chart-row-value" x={valueX} y={middle + 5} text-anchor={leftSide ? 'end' : 'start'}>
        {row.result}
      </text>
    </g>
  );
}
