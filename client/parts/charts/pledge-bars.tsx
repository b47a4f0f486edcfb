import { scaleBand, scaleLinear } from 'd3-scale';
import { useChartWidth } from './chart-width.ts';

export interface PledgeBar {
  readonly label: string;
  readonly pledged: number;
  readonly paid: number;
  readonly fair: number;
}

export interface PledgeBarFigure {
  readonly label: string;
  readonly x: number;
  readonly width: number;
  readonly pledgeY: number;
  readonly paidY: number;
  readonly fairY: number;
}

/** Where one country's pledge outlines, payment bars and fair-share marks stand, in pixels; `most` is the top of the scale in coins. */
export function pledgeGeometry(
  bars: readonly PledgeBar[],
  box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  most: number,
): readonly PledgeBarFigure[] {
  const x = scaleBand<string>()
    .domain(bars.map((bar) => bar.label))
    .range([box.left, box.right])
    .padding(0.28);
  const y = scaleLinear()
    .domain([0, Math.max(1, most)])
    .range([box.bottom, box.top])
    .clamp(true);
  return bars.map((bar) => ({
    label: bar.label,
    x: x(bar.label) ?? box.left,
    width: x.bandwidth(),
    pledgeY: y(bar.pledged),
    paidY: y(bar.paid),
    fairY: y(bar.fair),
  }));
}

/** One country's rounds: the pledge is an empty outline, what was paid fills it, a dash marks the fair share. */
export function PledgeBars(props: {
  readonly bars: readonly PledgeBar[];
  readonly most: number;
  readonly coins: (amount: number) => string;
  readonly height?: number;
}) {
  const { box, width } = useChartWidth(180);
  const height = props.height ?? 112;
  const bottom = height - 20;
  const figures = pledgeGeometry(props.bars, { left: 2, right: width - 2, top: 18, bottom }, props.most);
  return (
    <div class="chart-box" ref={box}>
      <svg class="chart-svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <path class="chart-grid strong" d={`M0 ${bottom}H${width}`} />
        {figures.map((bar, at) => {
          const short = (props.bars[at]?.paid ?? 0) < (props.bars[at]?.pledged ?? 0);
          return (
            <g key={bar.label}>
              <rect class={short ? 'chart-paid short' : 'chart-paid'} x={bar.x} y={bar.paidY} width={bar.width} height={Math.max(0, bottom - bar.paidY)} />
              <rect
                class={short ? 'chart-pledge short' : 'chart-pledge'}
                x={bar.x}
                y={bar.pledgeY}
                width={bar.width}
                height={Math.max(0, bottom - bar.pledgeY)}
              />
              <path class="chart-fair" d={`M${bar.x - 3} ${bar.fairY}H${bar.x + bar.width + 3}`} />
              {/* At what was paid, not at the dash above it, which it would seem to name. */}
              <text class="chart-value" x={bar.x + bar.width / 2} y={bar.paidY - 5} text-anchor="middle">
                {props.coins(props.bars[at]?.paid ?? 0)}
              </text>
              <text class="chart-tick" x={bar.x + bar.width / 2} y={bottom + 15} text-anchor="middle">
                {bar.label}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
