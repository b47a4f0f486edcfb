import { scaleBand } from 'd3-scale';
import { useChartWidth } from '../../../parts/charts/chart-width.ts';

export interface ReachedRow {
  readonly label: string;
  readonly reached: number;
  readonly groups: number;
  readonly text: string;
}

const rowHeight = 64;

/** Groups as discs: those that reached the target are full and ticked, the others are rings. */
export function ReachedGroups({ rows }: { readonly rows: readonly ReachedRow[] }) {
  const { box, width } = useChartWidth(420);
  const most = Math.max(10, ...rows.map(({ groups }) => groups));
  const x = scaleBand<number>()
    .domain(Array.from({ length: most }, (_, at) => at))
    .range([2, Math.min(width - 2, 420)])
    .padding(0.18);
  const r = Math.min(15, x.bandwidth() / 2);
  const height = rows.length * rowHeight;
  return (
    <div class="chart-box" ref={box}>
      <svg class="chart-svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        {rows.map((row, at) => (
          <g key={row.label} transform={`translate(0 ${at * rowHeight})`}>
            <text class="chart-row-name" x={4} y={18}>
              {row.label}
            </text>
            <text class="chart-row-value" x={Math.min(width, 420) - 4} y={18} text-anchor="end">
              {row.text}
            </text>
            {Array.from({ length: row.groups }, (_, group) => {
              const cx = (x(group) ?? 0) + x.bandwidth() / 2;
              return group < row.reached ? (
                <g key={group}>
                  <circle class="beside-group reached" cx={cx} cy={42} r={r} />
                  <path class="beside-tick" d={`M${cx - r * 0.45} 42l${r * 0.35} ${r * 0.4}l${r * 0.6} ${-r * 0.8}`} />
                </g>
              ) : (
                <circle key={group} class="beside-group" cx={cx} cy={42} r={r - 1} />
              );
            })}
          </g>
        ))}
      </svg>
    </div>
  );
}
