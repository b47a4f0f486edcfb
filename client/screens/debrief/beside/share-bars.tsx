import { scaleBand, scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { useChartWidth } from '../../../parts/charts/chart-width.ts';
import type { ClassRound } from './class-figures.ts';

const height = 200;
const bottom = height - 24;

/** What was paid each round as part of the fair share; rounds with a fine are hatched, a dashed line marks the whole share. */
export function ShareBars(props: {
  readonly rounds: readonly ClassRound[];
  readonly labelOf: (round: number) => string;
  readonly textOf: (share: number) => string;
}) {
  const { box, width } = useChartWidth(420);
  const hatch = useId();
  const x = scaleBand<number>()
    .domain(props.rounds.map(({ round }) => round))
    .range([4, width - 4])
    .padding(0.3);
  const bar = Math.min(64, x.bandwidth());
  const y = scaleLinear()
    .domain([0, Math.max(1, ...props.rounds.map(({ share }) => share ?? 0))])
    .range([bottom, 26]);
  return (
    <div class="chart-box" ref={box}>
      <svg class="chart-svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="beside-hatch-ground" width="7" height="7" />
          <path class="beside-hatch" d="M0 0V7" />
        </pattern>
        <path class="chart-grid strong" d={`M0 ${bottom}H${width}`} />
        {props.rounds.map(({ round, share, fined }) => {
          const middle = (x(round) ?? 0) + x.bandwidth() / 2;
          return (
            <g key={round}>
              {share === null ? null : (
                <rect
                  class={fined ? 'beside-fined' : 'beside-share'}
                  {...(fined ? { fill: `url(#${hatch})` } : {})}
                  x={middle - bar / 2}
                  y={y(share)}
                  width={bar}
                  height={Math.max(0, bottom - y(share))}
                />
              )}
              <text class="chart-tick" x={middle} y={bottom + 17} text-anchor="middle">
                {props.labelOf(round)}
              </text>
            </g>
          );
        })}
        <path class="chart-fair" d={`M0 ${y(1)}H${width}`} />
        {props.rounds.map(({ round, share }) => (
          <text key={round} class="chart-value" x={(x(round) ?? 0) + x.bandwidth() / 2} y={y(share ?? 0) - 7} text-anchor="middle">
            {share === null ? '–' : props.textOf(share)}
          </text>
        ))}
      </svg>
    </div>
  );
}

/** The signs of the bars by name. */
export function ShareLegend(props: { readonly without: string; readonly fined: string | null; readonly fair: string }) {
  return (
    <ul class="chart-legend">
      <li>
        <i class="beside-sample" />
        {props.without}
      </li>
      {props.fined === null ? null : (
        <li>
          <i class="beside-sample fined" />
          {props.fined}
        </li>
      )}
      <li>
        <svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true">
          <path class="chart-fair" d="M0 7H26" />
        </svg>
        {props.fair}
      </li>
    </ul>
  );
}
