import './chapter-worlds.css';
import { useContext } from 'preact/hooks';
import { letterOf } from '../../../shared/protocol/world-id.ts';
import { navigate } from '../../router.ts';
import { formatNumber, t } from '../../text/text.ts';
import { Chapter, type ChapterProps } from './chapters.tsx';
import { Courses, endingOf, Parting } from './compare-games.tsx';
import { firstParted } from './twin-ends.ts';
import { Worlds } from './twin-worlds.ts';

const nameOf = (id: string): string => t('worlds.name', { world: letterOf(id) });

/** Two worlds, the same start and two ends: how each ended, when they parted, and which of them is discussed. */
export function ChapterWorlds({ code }: ChapterProps) {
  const worlds = useContext(Worlds);
  const ended = worlds.flatMap(({ id, view }) => (view === null ? [] : [{ id, name: nameOf(id), view }]));
  const parted = ended.length === worlds.length ? firstParted(ended.map(({ view }) => view)) : null;
  return (
    <Chapter id="worlds" about={t('worlds.ends.text')}>
      <ul class="two-worlds-list">
        {worlds.map(({ id, view }) => (
          <li key={id} class={view === null ? '' : view.thresholdKept ? 'kept' : 'missed'}>
            <h3>{nameOf(id)}</h3>
            {view === null ? (
              <p>{t('worlds.ends.stillPlaying')}</p>
            ) : (
              <>
                <p>
                  <b>{endingOf(view)}</b>
                  <br />
                  {t('worlds.ends.index', { index: formatNumber(Math.round(view.worldIndex)) })}
                </p>
                {id === code ? (
                  <p class="muted">{t('worlds.ends.here', { world: letterOf(id) })}</p>
                ) : (
                  <button type="button" class="btn small" onClick={() => navigate(`/debrief/${id}`)}>
                    {t('worlds.ends.open', { world: letterOf(id) })}
                  </button>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {parted === null ? null : <Parting games={ended} round={parted} />}
      {ended.length < 2 ? null : <Courses games={ended} parted={parted} complete={ended.length === worlds.length} />}
    </Chapter>
  );
}
