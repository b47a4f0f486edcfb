import { countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { Chapter, type ChapterProps } from './chapters.tsx';
import { OwnResult, ResultsChart } from './results-chart.tsx';
import { TradeFigures } from './trade-figures.tsx';
import { WorldIndexCourse } from './world-index-course.tsx';

/** Own results between alone and all cooperated, in the scenario's order. */
export function ChapterResults({ view, own }: ChapterProps) {
  const mine = view.results.find((row) => row.country === own);
  const outside = view.results.some((row) => row.ownResult < 0 || row.ownResult > 100);
  return (
    <Chapter id="results" about={t('debrief.results.about')}>
      {mine ? (
        <div class="card accent">
          <h3>{t('debrief.results.ownTitle', { country: countryName(mine.country) })}</h3>
          <OwnResult row={mine} />
        </div>
      ) : null}
      {view.opened === 'none' ? <p class="notice">{t(mine === undefined ? 'charts.closed.results' : 'charts.closed.resultsOwn')}</p> : null}
      {view.records.length < 2 ? <p class="notice">{t('charts.noRound')}</p> : view.results.length === 0 ? null : <ResultsChart view={view} own={own} />}
      {outside ? <p class="muted">{t('debrief.results.outside')}</p> : null}
      <TradeFigures view={view} />
      <WorldIndexCourse view={view} />
    </Chapter>
  );
}
