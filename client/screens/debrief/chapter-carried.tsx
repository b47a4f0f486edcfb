import './debrief-charts.css';
import { scaleLinear } from 'd3-scale';
import type { CarriedShareView } from '../../../shared/protocol/debrief-view.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { countryName } from '../../state/world-words.ts';
import { formatList, formatNumber, formatSigned, t } from '../../text/text.ts';
import { Chapter, type ChapterProps } from './chapters.tsx';

/** What each country added for everybody beside what it has itself (rule DB9); in the map's order, never ranked. */
export function ChapterCarried({ view }: ChapterProps) {
  const { carried } = view;
  if (carried === null)
    return (
      <Chapter id="carried">
        <p class="notice">{t(view.noWhatIf === 'no-round' ? 'charts.noRound' : view.noWhatIf === null ? 'charts.closed.carried' : 'charts.carried.none')}</p>
      </Chapter>
    );
  const rows = carried.countries;
  const reach = Math.max(1, ...rows.map((row) => Math.abs(row.share) + (row.error ?? 0)));
  const low = Math.min(0, ...rows.map((row) => row.share - (row.error ?? 0)));
  const x = scaleLinear().domain([low, reach]).range([0, 100]);
  const gaveMost = mostForLeast(rows);
  const share = (row: CarriedShareView) => formatSigned(Math.round(row.share * 10) / 10);
  return (
    <Chapter id="carried" about={t('charts.carried.about')}>
      <ChartFigure
        summary={t('charts.carried.summary', {
          list: formatList(
            rows.map((row) => t('charts.carried.item', { country: countryName(row.country), share: share(row), own: formatNumber(Math.round(row.ownResult)) })),
          ),
        })}
        words={t('debrief.table')}
        table={{
          head: [t('debrief.country'), t('charts.carried.share'), t('charts.carried.error'), t('charts.carried.own')],
          rows: rows.map((row) => [
            countryName(row.country),
            share(row),
            row.error === null ? '–' : formatNumber(row.error, 1),
            formatNumber(Math.round(row.ownResult)),
          ]),
        }}
      >
        <p class="debrief-about">{t('charts.carried.explain')}</p>
        <ul class="carried-rows">
          {rows.map((row) => (
            <li key={row.country}>
              <CountryBadge id={row.country} />
              <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
                <rect
                  class={row.share < 0 ? 'carried-bar less' : 'carried-bar'}
                  x={Math.min(x(0), x(row.share))}
                  y="2"
                  width={Math.abs(x(row.share) - x(0))}
                  height="10"
                />
                <path class="carried-zero" d={`M${x(0)} 0V14`} />
                {row.error === null ? null : <path class="carried-error" d={`M${x(row.share - row.error)} 7H${x(row.share + row.error)}`} />}
              </svg>
              <b class="number">{share(row)}</b>
              <small>
                {t('charts.carried.own')}: <b class="number">{formatNumber(Math.round(row.ownResult))}</b>
              </small>
            </li>
          ))}
        </ul>
      </ChartFigure>
      {gaveMost === null ? null : (
        <p>
          <b>
            {t('charts.carried.most', { country: countryName(gaveMost.country), share: share(gaveMost), own: formatNumber(Math.round(gaveMost.ownResult)) })}
          </b>
        </p>
      )}
      <p>{t('charts.carried.sum', { sum: formatNumber(carried.withAll - carried.withNone, 1) })}</p>
      <p class="muted">{carried.exact ? t('charts.carried.exact') : t('charts.carried.sampled', { samples: formatNumber(carried.samples) })}</p>
      <p class="card accent">{t('charts.carried.ask')}</p>
    </Chapter>
  );
}

/** Who added most for all and has least itself, where that is one country; null: nobody is both. */
function mostForLeast(rows: readonly CarriedShareView[]): CarriedShareView | null {
  const [most, second] = rows.toSorted((a, b) => b.share - a.share);
  if (most === undefined || second === undefined || most.share === second.share) return null;
  return rows.every((row) => row === most || row.ownResult > most.ownResult) ? most : null;
}
