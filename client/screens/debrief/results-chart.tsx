import type { CountryId } from '../../../shared/lib/ids.ts';
import type { CountryResultView, DebriefView } from '../../../shared/protocol/debrief-view.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { ResultAxis } from '../../parts/charts/result-axis.tsx';
import { shortName } from '../../parts/country-badge.tsx';
import { countryColour, countryName } from '../../state/world-words.ts';
import { formatList, formatNumber, t } from '../../text/text.ts';

const band = (of: CountryResultView['band']): string => t(`debrief.results.band.b${of}`);

/** What came of one country's game, in a sentence. */
export function OwnResult({ row }: { readonly row: CountryResultView }) {
  return (
    <>
      <p>
        {t('debrief.results.ownText', { result: Math.round(row.ownResult), band: band(row.band) })}{' '}
        {row.promises === 0 ? t('debrief.results.ownNone') : t('debrief.results.ownKept', { kept: row.keptPromises, all: row.promises })}
      </p>
      {row.rightPredictions > 0 ? <p>{t('debrief.results.eagle', { count: row.rightPredictions })}</p> : null}
    </>
  );
}

/** Own results between alone and all cooperated, in the scenario's order. */
export function ResultsChart({ view, own }: { readonly view: DebriefView; readonly own: CountryId | null }) {
  return (
    <ChartFigure
      summary={t('debrief.results.summary', {
        list: formatList(
          view.results.map((row) => t('debrief.results.item', { country: countryName(row.country), result: Math.round(row.ownResult), band: band(row.band) })),
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
      <ResultRows view={view} rows={view.results} own={own} />
    </ChartFigure>
  );
}

/** Some countries' results on the axis; without words, which stand beside it. */
export function ResultRows(props: { readonly view: DebriefView; readonly rows: readonly CountryResultView[]; readonly own: CountryId | null }) {
  const { view, rows, own } = props;
  return (
    <ResultAxis
      edges={view.bands}
      bandNames={[band(0), band(1), band(2), band(3)]}
      zeroLabel={t('debrief.results.zero')}
      hundredLabel={t('debrief.results.hundred')}
      ownLabel={t('debrief.you')}
      rows={rows.map((row) => ({
        id: row.country,
        name: countryName(row.country),
        short: shortName(row.country),
        colour: countryColour(row.country),
        result: Math.round(row.ownResult),
        band: row.band,
        own: row.country === own,
      }))}
    />
  );
}
