import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { ResultAxis } from '../../parts/charts/result-axis.tsx';
import { shortName } from '../../parts/country-badge.tsx';
import { countryColour, countryName } from '../../state/world-words.ts';
import { formatList, formatNumber, t } from '../../text/text.ts';
import { Chapter, type ChapterProps } from './chapters.tsx';
import { TradeFigures } from './trade-figures.tsx';
import { WorldIndexCourse } from './world-index-course.tsx';

/** Own results between alone and all cooperated, in the scenario's order. */
export function ChapterResults({ view, own }: ChapterProps) {
  const mine = view.results.find((row) => row.country === own);
  const outside = view.results.some((row) => row.ownResult < 0 || row.ownResult > 100);
  const band = (of: 0 | 1 | 2 | 3) => t(`debrief.results.band.b${of}`);
  return (
    <Chapter id="results" about={t('debrief.results.about')}>
      {mine ? (
        <div class="card accent">
          <h3>{t('debrief.results.ownTitle', { country: countryName(mine.country) })}</h3>
          <p>{t('debrief.results.ownText', { result: Math.round(mine.ownResult), band: band(mine.band), kept: mine.keptPromises, all: mine.promises })}</p>
          {mine.rightPredictions > 0 ? <p>{t('debrief.results.eagle', { count: mine.rightPredictions })}</p> : null}
        </div>
      ) : null}
      {view.opened === 'none' ? <p class="notice">{t(mine === undefined ? 'charts.closed.results' : 'charts.closed.resultsOwn')}</p> : null}
      {view.records.length < 2 ? (
        <p class="notice">{t('charts.noRound')}</p>
      ) : view.results.length === 0 ? null : (
        <ChartFigure
          summary={t('debrief.results.summary', {
            list: formatList(
              view.results.map((row) =>
                t('debrief.results.item', { country: countryName(row.country), result: Math.round(row.ownResult), band: band(row.band) }),
              ),
            ),
          })}
          words={t('debrief.table')}
          table={{
            head: [
              t('debrief.country'),
              t('debrief.results.result'),
              t('debrief.results.bandHead'),
              t('debrief.results.promises'),
              t('debrief.results.predictions'),
            ],
            rows: view.results.map((row) => [
              countryName(row.country),
              formatNumber(Math.round(row.ownResult)),
              band(row.band),
              t('debrief.results.of', { part: row.keptPromises, all: row.promises }),
              t('debrief.results.of', { part: row.rightPredictions, all: row.predictions }),
            ]),
          }}
        >
          <ResultAxis
            edges={view.bands}
            bandNames={[band(0), band(1), band(2), band(3)]}
            zeroLabel={t('debrief.results.zero')}
            hundredLabel={t('debrief.results.hundred')}
            ownLabel={t('debrief.you')}
            rows={view.results.map((row) => ({
              id: row.country,
              name: countryName(row.country),
              short: shortName(row.country),
              colour: countryColour(row.country),
              result: Math.round(row.ownResult),
              band: row.band,
              own: row.country === own,
            }))}
          />
        </ChartFigure>
      )}
      {outside ? <p class="muted">{t('debrief.results.outside')}</p> : null}
      <TradeFigures view={view} />
      <WorldIndexCourse view={view} />
    </Chapter>
  );
}
