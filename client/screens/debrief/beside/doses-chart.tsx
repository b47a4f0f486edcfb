import { scaleLinear } from 'd3-scale';
import { useChartWidth } from '../../../parts/charts/chart-width.ts';
import { PointMark } from '../../../parts/charts/line-marks.tsx';
import type { DosesPoint } from './published.ts';

const height = 220;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Doses delivered over time: the points that sources give, joined by a dashed line, and the goal as a diamond. */
export function DosesChart(props: {
  readonly delivered: readonly DosesPoint[];
  readonly goal: DosesPoint;
  readonly textOf: (point: DosesPoint) => string;
  readonly goalText: string;
}) {
  const { box, width } = useChartWidth(420);
  const days = [...props.delivered, props.goal].map(({ day }) => at(day));
  const years = [...new Set([...props.delivered, props.goal].map(({ day }) => Number(day.slice(0, 4))))].sort((a, b) => a - b);
  const right = width - 56;
  const x = scaleLinear()
    .domain([at(`${years[0]}-01-01`), Math.max(...days)])
    .range([14, right]);
  const y = scaleLinear()
    .domain([0, Math.max(...props.delivered.map(({ doses }) => doses), props.goal.doses)])
    .range([height - 34, 40]);
  const points = props.delivered.map((point) => ({ point, x: x(at(point.day)), y: y(point.doses) }));
  return (
    <div class="chart-box" ref={box}>
      <svg class="chart-svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <path class="chart-grid strong" d={`M0 ${height - 34}H${width}`} />
        {years.map((year) => (
          <g key={year}>
            <path class="chart-grid" d={`M${x(at(`${year}-01-01`))} 24V${height - 34}`} />
            <text class="chart-tick" x={x(at(`${year}-01-01`)) + 4} y={height - 16}>
              {year}
            </text>
          </g>
        ))}
        <path class="chart-line second" d={`M${points.map((one) => `${one.x} ${one.y}`).join('L')}`} />
        <PointMark look="fourth" x={x(at(props.goal.day))} y={y(props.goal.doses)} size={7} />
        <text class="chart-value" x={x(at(props.goal.day))} y={y(props.goal.doses) - 14} text-anchor="middle">
          {props.goalText}
        </text>
        {points.map((one) => (
          <g key={one.point.day}>
            <PointMark look="second" x={one.x} y={one.y} />
            <text class="chart-value" x={one.x} y={one.y - 13} text-anchor={one.x > right - 10 ? 'end' : 'middle'} {...(one.x > right - 10 ? { dx: 44 } : {})}>
              {props.textOf(one.point)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
