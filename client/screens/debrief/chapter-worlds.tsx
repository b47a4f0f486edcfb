import './chapter-worlds.css';
import { useContext } from 'preact/hooks';
import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import { letterOf } from '../../../shared/protocol/world-id.ts';
import { ChartFigure } from '../../parts/charts/chart-figure.tsx';
import { LineChart } from '../../parts/charts/line-chart.tsx';
import { type LineLook, LineLegend } from '../../parts/charts/line-marks.tsx';
import { navigate } from '../../router.ts';
import { formatNumber, t } from '../../text/text.ts';
import { roundLabel } from './round-words.ts';
import { Chapter, type ChapterProps } from './chapters.tsx';
import { differenceWords } from './parting-words.ts';
import { differences } from './parting.ts';
import { firstParted } from './twin-ends.ts';
import { Worlds } from './twin-worlds.ts';

const looks: readonly LineLook[] = ['main', 'second', 'third', 'fourth'];
const ending = (view: DebriefView): string => t(view.thresholdKept ? 'worlds.ends.kept' : view.catastrophe ? 'worlds.ends.struck' : 'worlds.ends.lucky');
const nameOf = (id: string): string => t('worlds.name', { world: letterOf(id) });

/** Two worlds, the same start and two ends: how each ended, when they parted, and which of them is discussed. */
export function ChapterWorlds({ code }: ChapterProps) {
  const worlds = useContext(Worlds);
  const ended = worlds.flatMap(({ id, view }) => (view === null ? [] : [{ id, view }]));
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
                  <b>{ending(view)}</b>
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
      {parted === null ? null : <Parting ended={ended} round={parted} />}
      {ended.length < 2 ? null : <Courses ended={ended} parted={parted} complete={ended.length === worlds.length} />}
    </Chapter>
  );
}

/** What was decided otherwise in the round in which the ways parted. */
function Parting({ ended, round }: { readonly ended: readonly Ended[]; readonly round: number }) {
  const found = differences(
    ended.map(({ view }) => view),
    round,
  );
  const names = ended.map(({ id }) => nameOf(id));
  const closed = ended.some(({ view }) => view.opened !== 'all');
  return (
    <section class="stack tight card accent">
      <h3>{t('charts.parting.title', { round })}</h3>
      {found.length === 0 ? (
        <p>{t('charts.parting.none')}</p>
      ) : (
        <ul class="bullets">
          {found.map((one, at) => (
            <li key={at}>{differenceWords(one, names)}</li>
          ))}
        </ul>
      )}
      {closed ? <p class="muted">{t('charts.parting.closed')}</p> : null}
      <p>
        <b>{t('charts.parting.ask')}</b>
      </p>
    </section>
  );
}

interface Ended {
  readonly id: string;
  readonly view: DebriefView;
}

function Courses({ ended, parted, complete }: { readonly ended: readonly Ended[]; readonly parted: number | null; readonly complete: boolean }) {
  const rounds = Math.max(...ended.map(({ view }) => view.records.length));
  const longest = ended.find(({ view }) => view.records.length === rounds)?.view.records ?? [];
  const line = ended[0]?.view.line ?? 0;
  const lookOf = (at: number): LineLook => looks[at] ?? 'main';
  return (
    <ChartFigure
      title={t('worlds.ends.chart')}
      summary={!complete ? t('worlds.ends.stillPlaying') : parted === null ? t('worlds.ends.never') : t('worlds.ends.parted', { round: parted })}
      words={t('debrief.table')}
      table={{
        head: [t('debrief.rounds'), ...ended.map(({ id }) => nameOf(id))],
        rows: longest.map((record, at) => [
          roundLabel(record.round),
          ...ended.map(({ view }) => {
            const level = view.records[at]?.level;
            return level === undefined ? '–' : formatNumber(Math.round(level));
          }),
        ]),
      }}
    >
      <LineLegend entries={ended.map(({ id }, at) => ({ look: lookOf(at), label: nameOf(id) }))} />
      <LineChart
        labels={longest.map((record) => roundLabel(record.round))}
        lines={ended.map(({ id, view }, at) => ({ id, look: lookOf(at), values: longest.map((_, round) => view.records[round]?.level ?? null) }))}
        domain={[0, 100]}
        reference={{ value: line, label: t('debrief.happened.line', { line }) }}
      />
    </ChartFigure>
  );
}
