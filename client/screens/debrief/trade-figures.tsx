import './debrief-charts.css';
import type { DebriefView, RoundFiguresView } from '../../../shared/protocol/debrief-view.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { LineChart } from '../../parts/charts/line-chart.tsx';
import { formatList, formatNumber, t } from '../../text/text.ts';
import { roundLabel } from './round-words.ts';

const points = (value: number) => formatNumber(value, 1);
const parts = ['created', 'friction', 'left'] as const;
const causes = ['bureaucracy', 'mistrust', 'values', 'tariff'] as const;

/** The world index between two other worlds, and what trade brought, lost on the way and left on the table (rules DB7, DB8, DB12). */
export function TradeFigures({ view }: { readonly view: DebriefView }) {
  const { figures } = view;
  const sum = (of: (row: RoundFiguresView) => number) => figures.reduce((so, row) => so + of(row), 0);
  const most = Math.max(1, ...figures.map((row) => row.surplus.possible));
  return (
    <>
      {view.yardsticks === null ? null : <Yardsticks own={Math.round(view.worldIndex)} {...view.yardsticks} />}
      {figures.length === 0 ? null : (
        <ChartFigure
          title={t('charts.figures.title')}
          summary={t('charts.figures.summary', {
            possible: points(sum((row) => row.surplus.possible)),
            created: points(sum((row) => row.surplus.created)),
            friction: points(sum((row) => row.surplus.friction)),
            left: points(sum((row) => row.surplus.left)),
          })}
          words={t('debrief.table')}
          table={{
            head: [t('debrief.rounds'), ...parts.map((part) => t(`charts.figures.${part}`))],
            rows: figures.map((row) => [roundLabel(row.round), ...parts.map((part) => points(row.surplus[part]))]),
          }}
        >
          <p class="debrief-about">{t('charts.figures.about')}</p>
          <ul class="surplus-rows">
            {figures.map((row) => (
              <li key={row.round}>
                <b>{roundLabel(row.round)}</b>
                <span class="surplus-bar" style={{ '--share': `${(100 * row.surplus.possible) / most}%` }}>
                  {parts.map((part) => (
                    <span
                      key={part}
                      class={`surplus-part ${part}`}
                      style={{ 'flex-grow': Math.max(0, row.surplus[part]) }}
                      title={t(`charts.figures.${part}`)}
                    />
                  ))}
                </span>
                <small class="number">{t('charts.figures.ofPossible', { created: points(row.surplus.created), possible: points(row.surplus.possible) })}</small>
              </li>
            ))}
          </ul>
          <ul class="chart-legend">
            {parts.map((part) => (
              <li key={part}>
                <span class={`surplus-sample ${part}`} aria-hidden="true" />
                {t(`charts.figures.${part}`)}
              </li>
            ))}
          </ul>
        </ChartFigure>
      )}
      {figures.length === 0 ? null : <Causes figures={figures} />}
      {figures.length === 0 ? null : <Inequality figures={figures} />}
    </>
  );
}

/** Points that got lost over the whole game, by cause (rule DB7). */
function Causes({ figures }: { readonly figures: readonly RoundFiguresView[] }) {
  const lost = causes.map((cause) => ({ cause, points: figures.reduce((sum, row) => sum + row.friction[cause], 0) }));
  const most = Math.max(...lost.map((one) => one.points));
  const coins = figures.reduce((sum, row) => sum + row.lostInFund, 0);
  const listed = lost.filter((one) => one.points >= 0.05).map((one) => `${t(`charts.figures.${one.cause}`)} ${points(one.points)}`);
  return (
    <ChartFigure
      title={t('charts.figures.causeTitle')}
      summary={`${listed.length === 0 ? t('charts.figures.causeNone') : t('charts.figures.causeSummary', { list: formatList(listed) })}${coins >= 0.05 ? ` ${t('charts.figures.fundLost', { coins: points(coins) })}` : ''}`}
      words={t('charts.figures.frictionTitle')}
      table={{
        head: [t('debrief.rounds'), ...causes.map((cause) => t(`charts.figures.${cause}`)), t('charts.figures.total')],
        rows: figures.map((row) => [roundLabel(row.round), ...causes.map((cause) => points(row.friction[cause])), points(row.friction.total)]),
      }}
    >
      <ul class="cause-rows">
        {lost.map((one) => (
          <li key={one.cause}>
            <span>{t(`charts.figures.${one.cause}`)}</span>
            <span class="cause-bar">
              <span class={`cause-part ${one.cause}`} style={{ width: `${most <= 0 ? 0 : (100 * one.points) / most}%` }} />
            </span>
            <b class="number">{points(one.points)}</b>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}

/** Inequality of satisfaction, round by round. */
function Inequality({ figures }: { readonly figures: readonly RoundFiguresView[] }) {
  const values = figures.map((row) => row.gini);
  const text = (value: number) => formatNumber(value, 2);
  return (
    <ChartFigure
      title={t('charts.figures.giniTitle')}
      summary={t('charts.figures.giniSummary', { first: text(values[0] ?? 0), last: text(values.at(-1) ?? 0), round: figures.at(-1)?.round ?? 0 })}
      words={t('debrief.table')}
      table={{ head: [t('debrief.rounds'), t('charts.figures.gini')], rows: figures.map((row) => [roundLabel(row.round), text(row.gini)]) }}
    >
      <LineChart
        labels={figures.map((row) => roundLabel(row.round))}
        domain={[0, Math.max(0.5, ...values)]}
        height={150}
        valueText={text}
        lines={[{ id: 'gini', look: 'main', values }]}
      />
    </ChartFigure>
  );
}

function Yardsticks({ own, allCooperate, allDefect }: { readonly own: number; readonly allCooperate: number; readonly allDefect: number }) {
  const marks = [
    { at: allDefect, name: t('charts.figures.worst'), kind: 'worst' },
    { at: own, name: t('charts.figures.yours'), kind: 'yours' },
    { at: allCooperate, name: t('charts.figures.best'), kind: 'best' },
  ];
  return (
    <figure class="chart">
      <h3 class="chart-title">{t('charts.figures.axis')}</h3>
      <div class="yardstick" aria-hidden="true">
        <span class="yardstick-end">0</span>
        <span class="yardstick-end">100</span>
        {marks.map(({ at, kind }) => (
          <span key={kind} class={`yardstick-mark ${kind}`} style={{ left: `${Math.max(0, Math.min(100, at))}%` }} />
        ))}
      </div>
      <ul class="yardstick-words">
        {marks.map(({ at, name, kind }) => (
          <li key={kind}>
            <span class={`yardstick-mark ${kind}`} aria-hidden="true" /> {name}: <b class="number">{formatNumber(Math.round(at))}</b>
          </li>
        ))}
      </ul>
      <figcaption class="chart-summary">{t('charts.figures.yardsticks', { own, best: Math.round(allCooperate), worst: Math.round(allDefect) })}</figcaption>
    </figure>
  );
}
