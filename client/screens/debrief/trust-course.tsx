import { useEffect, useState } from 'preact/hooks';
import type { CountryId } from '../../../shared/lib/ids.ts';
import type { ChapterFocus } from '../../../shared/model/debrief-chapters.ts';
import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import { ScrollTable } from '../../parts/charts/chart-figure.tsx';
import { countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { FilmBar } from './film-bar.tsx';
import { roundLabel, roundWords } from './round-words.ts';
import { mostWithNumbers, TrustGrid, TrustLegend } from './trust-grid.tsx';
import { biggestMove, meanTrust, trustCells } from './trust-steps.ts';

const unmarked = { bookmarks: 0, moments: [] };

/** Who trusts whom, round by round. `focus`: where the class looks together. */
export function TrustCourse(props: { readonly view: DebriefView; readonly own: CountryId | null; readonly focus: ChapterFocus | null }) {
  const { trust, countries } = props.view;
  const [at, setAt] = useState(trust.length - 1);
  const together = props.focus?.kind === 'round' ? props.focus.round : null;
  useEffect(() => {
    const place = trust.findIndex(({ round }) => round === together);
    if (place >= 0) setAt(place);
  }, [together, trust]);
  const shown = trust[at];
  if (!shown)
    return (
      <>
        <h3>{t('debrief.trust.title')}</h3>
        <p class="notice">{t('charts.closed.trust')}</p>
      </>
    );
  const move = biggestMove(trust, at);
  const nameAt = (place: number) => countryName(countries[place] as CountryId);
  return (
    <>
      <h3>{t('debrief.trust.title')}</h3>
      <p class="debrief-about">{t('debrief.trust.about')}</p>
      {trust.length < 2 ? null : (
        <FilmBar rounds={trust.map(({ round }) => round)} marks={trust.map(() => unmarked)} at={at} go={setAt} label={t('debrief.trust.slider')} />
      )}
      <div aria-live="polite" class="stack tight">
        <h4>{t('debrief.trust.caption', { when: roundWords(shown.round) })}</h4>
        <p>
          {t('debrief.trust.mean', { value: meanTrust(shown.matrix) ?? '–' })}.{' '}
          {move
            ? t('debrief.trust.moved', { judge: nameAt(move.judge), actor: nameAt(move.actor), before: move.before, after: move.after })
            : at > 0
              ? t('debrief.trust.still')
              : ''}
        </p>
      </div>
      <TrustGrid countries={countries} cells={trustCells(trust, at)} own={props.own} caption={t('debrief.trust.caption', { when: roundWords(shown.round) })} />
      <TrustLegend changes={countries.length <= mostWithNumbers} />
      <details class="chart-table">
        <summary>{t('debrief.trust.fullTable')}</summary>
        <ScrollTable
          caption={t('debrief.trust.fullTable')}
          table={{
            head: [t('debrief.rounds'), t('debrief.trust.meanHead')],
            rows: trust.map((one) => [roundLabel(one.round), meanTrust(one.matrix) ?? '–']),
          }}
        />
      </details>
    </>
  );
}
