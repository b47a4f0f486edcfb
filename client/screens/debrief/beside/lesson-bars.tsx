import { scaleLinear } from 'd3-scale';
import { useChartWidth } from '../../../parts/charts/chart-width.ts';

export interface LessonBar {
  readonly name: string;
  readonly own: boolean;
  /** 0–100. */
  readonly index: number;
  /** 0–1; null: nothing was promised. */
  readonly kept: number | null;
  readonly end: string;
  readonly keptText: string;
}

const rowHeight = 68;

/** A row a world: its name and end, a wide bar for the world index, a thin one for the promises kept. */
export function LessonBars(props: { readonly rows: readonly LessonBar[]; readonly indexName: string; readonly keptName: string }) {
  const { box, width } = useChartWidth(520);
  const inner = Math.min(width, 720);
  const x = scaleLinear()
    .domain([0, 100])
    .range([0, inner - 60]);
  const height = props.rows.length * rowHeight;
  return (
    <>
      <ul class="chart-legend">
        <li>
          <i class="beside-sample" />
          {props.indexName}
        </li>
        <li>
          <i class="beside-sample thin" />
          {props.keptName}
        </li>
      </ul>
      <div class="chart-box" ref={box}>
        <svg class="chart-svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
          {props.rows.map((row, at) => (
            <g key={row.name} transform={`translate(0 ${at * rowHeight})`}>
              {row.own ? <rect class="chart-own" x={1} y={1} width={inner - 2} height={rowHeight - 4} rx={10} /> : null}
              <text class={row.own ? 'chart-row-name own' : 'chart-row-name'} x={10} y={19}>
                {`${row.name} · ${row.end}`}
              </text>
              <rect class="beside-share" x={10} y={27} width={Math.max(1, x(row.index))} height={14} />
              <text class="chart-value" x={x(row.index) + 16} y={39}>
                {row.index}
              </text>
              {row.kept === null ? null : <rect class="beside-kept" x={10} y={46} width={Math.max(1, x(row.kept * 100))} height={8} />}
              <text class="chart-tick" x={x((row.kept ?? 0) * 100) + 16} y={55}>
                {row.keptText}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </>
  );
}
