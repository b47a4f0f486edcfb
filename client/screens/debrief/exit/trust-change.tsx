import { scaleBand, scaleLinear } from 'd3-scale';
import { fewestAnswers, type TrustFigures, type TrustQuestion, trustQuestions, trustSteps } from '../../../../shared/model/exit-ticket.ts';
import type { ClassFigures } from '../../../../shared/protocol/lead-view.ts';
import { ChartFigure } from '../../../parts/charts/chart-figure.tsx';
import { useChartWidth } from '../../../parts/charts/chart-width.ts';
import { formatNumber, t } from '../../../text/text.ts';

type When = 'before' | 'after';
const whens: readonly When[] = ['before', 'after'];

/** How the class answered before and after the game: how many chose each step, and never who (rule DG9). */
export function TrustChange({ figures }: { readonly figures: ClassFigures }) {
  const told = whens.filter((when) => figures[when].counts !== null);
  return (
    <section class="trust-change">
      <h3>{t('exit.change.title')}</h3>
      {told.length === 0 ? (
        <p class="notice">{t('exit.change.tooFew', { fewest: fewestAnswers })}</p>
      ) : (
        <>
          <ul class="chart-legend">
            {told.map((when) => (
              <li key={when}>
                <svg width="18" height="18" aria-hidden="true">
                  <rect class={`trust-bar ${when}`} x="1.5" y="1.5" width="15" height="15" rx="3" />
                </svg>
                {t('exit.change.answers', { when: t(`exit.change.${when}`), count: figures[when].answers })}
              </li>
            ))}
          </ul>
          <div class="trust-charts">
            {trustQuestions.map((question) => (
              <Statement key={question} question={question} figures={figures} told={told} />
            ))}
          </div>
          {told.length === 2 ? <p class="muted">{t('exit.change.caution')}</p> : null}
        </>
      )}
    </section>
  );
}

function Statement(props: { readonly question: TrustQuestion; readonly figures: ClassFigures; readonly told: readonly When[] }) {
  const { question, figures, told } = props;
  const statement = t(`beliefs.${question}`);
  const mean = (of: TrustFigures) => formatNumber(of.means?.[question] ?? 0, 1);
  const { before, after } = figures;
  const summary =
    told.length === 2
      ? t('exit.change.both', { statement, before: mean(before), beforeCount: before.answers, after: mean(after), afterCount: after.answers })
      : told
          .map((when) => t('exit.change.one', { statement, when: t(`exit.change.${when}`), mean: mean(figures[when]), count: figures[when].answers }))
          .join(' ');
  return (
    <div class="card inner">
      <ChartFigure
        title={statement}
        summary={summary}
        words={t('debrief.table')}
        table={{
          head: [t('exit.change.step'), ...told.map((when) => t(`exit.change.${when}`))],
          rows: trustSteps.map((step) => [
            `${step}: ${t(`beliefs.step.s${step}`)}`,
            ...told.map((when) => formatNumber(figures[when].counts?.[question][step - 1] ?? 0)),
          ]),
        }}
      >
        <Bars series={told.map((when) => ({ when, counts: figures[when].counts?.[question] ?? [] }))} />
      </ChartFigure>
    </div>
  );
}

const height = 190;
const top = 24;
const bottom = 138;

/** A pair of bars for each step: before the game in outline, after it filled. */
function Bars({ series }: { readonly series: readonly { readonly when: When; readonly counts: readonly number[] }[] }) {
  const { box, width } = useChartWidth(420);
  const steps = scaleBand<number>().domain(trustSteps).range([0, width]).paddingInner(0.24).paddingOuter(0.1);
  const pair = scaleBand<When>()
    .domain(series.map(({ when }) => when))
    .range([0, steps.bandwidth()])
    .padding(0.08);
  const y = scaleLinear()
    .domain([0, Math.max(1, ...series.flatMap(({ counts }) => counts))])
    .range([bottom, top]);
  const middle = (step: number) => (steps(step) ?? 0) + steps.bandwidth() / 2;
  return (
    <div class="chart-box" ref={box}>
      <svg class="chart-svg" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <path class="chart-grid strong" d={`M0 ${bottom}H${width}`} />
        {series.flatMap(({ when, counts }) =>
          counts.map((count, at) => {
            const x = (steps(at + 1) ?? 0) + (pair(when) ?? 0);
            return count === 0 ? null : (
              <g key={`${when}-${at}`}>
                <rect class={`trust-bar ${when}`} x={x} y={y(count)} width={pair.bandwidth()} height={bottom - y(count)} rx="3" />
                <text class="chart-value" x={x + pair.bandwidth() / 2} y={y(count) - 6} text-anchor="middle">
                  {count}
                </text>
              </g>
            );
          }),
        )}
        {trustSteps.map((step) => (
          <text key={step} class="chart-tick" x={middle(step)} y={bottom + 20} text-anchor="middle">
            {step}
          </text>
        ))}
        <text class="chart-tick" x={0} y={bottom + 42} text-anchor="start">
          {t('beliefs.low')}
        </text>
        <text class="chart-tick" x={width} y={bottom + 42} text-anchor="end">
          {t('beliefs.high')}
        </text>
      </svg>
    </div>
  );
}
