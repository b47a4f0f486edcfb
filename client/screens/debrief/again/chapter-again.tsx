import '../chapter-worlds.css';
import { useContext } from 'preact/hooks';
import type { CountryId } from '../../../../shared/lib/ids.ts';
import type { DebriefView } from '../../../../shared/protocol/debrief-view.ts';
import { ScrollTable } from '../../../parts/charts/chart-figure.tsx';
import { follow } from '../../../router.ts';
import { publicView } from '../../../state/views.ts';
import { countryName } from '../../../state/world-words.ts';
import { formatNumber, t } from '../../../text/text.ts';
import { Chapter, type ChapterProps } from '../chapters.tsx';
import { Courses, endingOf, type NamedGame, Parting } from '../compare-games.tsx';
import { firstParted } from '../twin-ends.ts';
import { First } from './first-game.ts';
import { seatBefore } from './seat-before.ts';

/** The first game beside this one, which began exactly the same (rule RR3). */
export function ChapterAgain({ code, view, own }: ChapterProps) {
  const first = useContext(First);
  return (
    <Chapter id="again" about={t('again.about')}>
      {first === null || first.view === null ? (
        <p role="status">{t('again.loading')}</p>
      ) : first.view === 'gone' ? (
        <p class="notice">{t('again.gone')}</p>
      ) : (
        <Comparison
          games={[
            { id: first.id, name: t('again.first'), view: first.view },
            { id: code, name: t('again.now'), view },
          ]}
          before={own === null ? null : seatBefore(code)}
          own={own}
        />
      )}
    </Chapter>
  );
}

interface ComparisonProps {
  readonly games: readonly [NamedGame, NamedGame];
  readonly before: CountryId | null;
  readonly own: CountryId | null;
}

function Comparison({ games, before, own }: ComparisonProps) {
  const [first, now] = games;
  const parted = firstParted(games.map(({ view }) => view));
  const alone = publicView.value?.seats.length === 1;
  return (
    <>
      <ul class="two-worlds-list">
        {games.map(({ id, name, view }) => (
          <li key={id} class={view.thresholdKept ? 'kept' : 'missed'}>
            <h3>{name}</h3>
            <p>
              <b>{endingOf(view)}</b>
              <br />
              {t('worlds.ends.index', { index: formatNumber(Math.round(view.worldIndex)) })}
            </p>
            {id === first.id ? (
              <a class="btn small" href={`/debrief/${id}`} onClick={follow}>
                {t('again.open')}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      {alone ? <p class="notice info">{t('again.bots')}</p> : null}
      {parted === null ? null : <Parting games={games} round={parted} />}
      <Courses games={games} parted={parted} complete />
      <h3>{t('again.results.title')}</h3>
      <ScrollTable
        caption={t('again.results.title')}
        table={{
          head: [t('debrief.country'), t('again.results.first'), t('again.results.now')],
          rows: now.view.countries.map((country) => [markedName(country, before, own), resultIn(first.view, country), resultIn(now.view, country)]),
        }}
      />
      <p class="card accent">
        <b>{before === null || own === null ? t('again.askClass') : t('again.ask', { now: countryName(own), before: countryName(before) })}</b>
      </p>
    </>
  );
}

function markedName(country: CountryId, before: CountryId | null, own: CountryId | null): string {
  const name = countryName(country);
  return country === own ? t('again.results.today', { country: name }) : country === before ? t('again.results.before', { country: name }) : name;
}

/** What the teacher of that game has not opened stays empty. */
function resultIn(view: DebriefView, country: CountryId): string {
  const row = view.results.find((one) => one.country === country);
  return row === undefined ? '–' : `${formatNumber(Math.round(row.ownResult))} (${t(`debrief.results.band.b${row.band}`)})`;
}
