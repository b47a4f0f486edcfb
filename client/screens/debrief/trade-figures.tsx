import './debrief-charts.css';
import type { DebriefView, RoundFiguresView } from '../../../shared/protocol/debrief-view.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { formatNumber, t } from '../../text/text.ts';
import { roundLabel } from './round-words.ts';

const points = (value: number) => formatNumber(value, 1);
const parts = ['created', 'friction', 'left'] as const;
const causes = ['bureaucracy', 'mistrust', 'values', 'tariff', 'total'] as const;

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
          words={t('charts.figures.frictionTitle')}
          table={{
            head: [t('debrief.rounds'), ...causes.map((cause) => t(`charts.figures.${cause}`)), t('charts.figures.gini')],
            rows: figures.map((row) => [roundLabel(row.round), ...causes.map((cause) => points(row.friction[cause])), formatNumber(row.gini, 2)]),
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
                <small class="number">{parts.map((part) => points(row.surplus[part])).join(' · ')}</small>
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
    </>
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
