import './debrief-charts.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CountryId } from '../../../shared/lib/ids.ts';
import type { ChapterFocus } from '../../../shared/model/debrief-chapters.ts';
import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import { ScrollTable } from '../../parts/charts/chart-figure.tsx';
import { publicView } from '../../state/views.ts';
import { countryName, worldMap } from '../../state/world-words.ts';
import { formatList, formatNumber, t } from '../../text/text.ts';
import { FilmBar } from './film-bar.tsx';
import { toldDeals } from './film-deals.ts';
import { FilmGauges, trustAt } from './film-gauges.tsx';
import { FilmMap } from './film-map.tsx';
import { filmMarks, placeInFilm } from './film-marks.ts';
import { dealWords, FilmDeals, FilmMoments, momentFocus } from './film-story.tsx';
import { roundLabel, roundWords } from './round-words.ts';
import { mostWithNumbers, TrustGrid, TrustLegend } from './trust-grid.tsx';
import { trustCells } from './trust-steps.ts';

const speeds = { slow: 4000, normal: 2200, fast: 1000 } as const;
type Speed = keyof typeof speeds;
/** A hand that drags the thumb passes many rounds; only where it rests goes to every screen. */
const restsMs = 400;

interface FilmProps {
  readonly view: DebriefView;
  readonly own: CountryId | null;
  readonly threat: string;
  readonly focus: ChapterFocus | null;
  /** When the class was last led to a place; the same place again leads there again. */
  readonly focusAtMs: number | null;
  readonly putOnStage: ((focus: ChapterFocus) => void) | null;
}

/** One scrub bar over the whole game: map, gauges, trust and agreements move together. */
export function FilmPlayer({ view, own, threat, focus, focusAtMs, putOnStage }: FilmProps) {
  const { film } = view;
  const last = film.length - 1;
  const [at, setAt] = useState(last);
  const [speed, setSpeed] = useState<Speed | null>(null);
  const [chosen, setChosen] = useState<Speed>('normal');
  const [shared, setShared] = useState(false);
  const section = useRef<HTMLElement>(null);
  const leads = putOnStage !== null;
  const together = placeInFilm(view, focus);
  useEffect(() => {
    // Whoever leads stands there already, or has moved on while the command travelled.
    if (together === null || (leads && shared)) return undefined;
    setSpeed(null);
    setAt(together);
    if (leads) return undefined;
    // After the chapter that opens has gone to its own top.
    const timer = setTimeout(() => section.current?.scrollIntoView({ block: 'start' }), 0);
    return () => clearTimeout(timer);
  }, [together, focusAtMs, film]);
  useEffect(() => {
    if (speed === null) return undefined;
    if (at >= last) return setSpeed(null);
    const timer = setTimeout(() => setAt(at + 1), speeds[speed]);
    return () => clearTimeout(timer);
  }, [speed, at, last]);
  const frame = film[at];
  useEffect(() => {
    if (!shared || frame === undefined || together === at) return undefined;
    const timer = setTimeout(() => putOnStage?.({ kind: 'round', round: frame.round }), restsMs);
    return () => clearTimeout(timer);
  }, [shared, at]);
  if (frame === undefined || last < 1) return null;
  const go = (to: number) => {
    setSpeed(null);
    setAt(Math.max(0, Math.min(last, to)));
  };
  const marks = filmMarks(view);
  const map = worldMap.value;
  const step = view.trust.findIndex((one) => one.round === frame.round);
  return (
    <section class="film" ref={section} aria-labelledby="film-title">
      <div class="film-head">
        <h3 id="film-title">{t('charts.film.title')}</h3>
        <div class="film-tools">
          <button type="button" class="btn small" aria-label={t('debrief.trust.earlier')} disabled={at === 0} onClick={() => go(at - 1)}>
            ◀
          </button>
          <button
            type="button"
            class="btn small primary film-play"
            onClick={() => {
              if (speed === null && at === last) setAt(0);
              setSpeed(speed === null ? chosen : null);
            }}
          >
            {speed === null ? t('charts.film.play') : t('charts.film.stop')}
          </button>
          <button type="button" class="btn small" aria-label={t('debrief.trust.later')} disabled={at === last} onClick={() => go(at + 1)}>
            ▶
          </button>
          <label>
            <span class="unseen">{t('charts.film.speed')}</span>
            <select
              value={chosen}
              onChange={(event) => {
                const next = event.currentTarget.value as Speed;
                setChosen(next);
                if (speed !== null) setSpeed(next);
              }}
            >
              {(Object.keys(speeds) as Speed[]).map((one) => (
                <option key={one} value={one}>
                  {t(`charts.film.${one}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
      <FilmBar rounds={film.map(({ round }) => round)} marks={marks} at={at} go={go} />
      {putOnStage === null ? null : (
        <div class="row film-lead">
          <button
            type="button"
            class="btn small"
            disabled={together === at && focus?.kind === 'round'}
            onClick={() => putOnStage({ kind: 'round', round: frame.round })}
          >
            {together === at ? t('charts.film.shown') : t('charts.film.show', { round: roundLabel(frame.round) })}
          </button>
          <label class="lead-choice">
            <input type="checkbox" checked={shared} onChange={() => setShared(!shared)} /> {t('charts.film.share')}
          </label>
        </div>
      )}
      <p class="unseen" aria-live={speed === null ? 'polite' : 'off'}>
        {momentSpoken(view, at)}
      </p>
      <FilmGauges view={view} at={at} threat={threat} />
      <div class={view.countries.length > mostWithNumbers ? 'film-frame crowd' : 'film-frame'}>
        <div class="film-panel map">
          {map === null ? null : <FilmMap map={map} round={frame.round} deals={toldDeals(view, at)} />}
          <DealLegend />
        </div>
        <div class="film-panel trust">
          {step < 0 ? (
            <p class="notice">{t('charts.closed.trust')}</p>
          ) : (
            <>
              <TrustGrid
                countries={view.countries}
                cells={trustCells(view.trust, step)}
                own={own}
                caption={t('debrief.trust.caption', { when: roundWords(frame.round) })}
              />
              <TrustLegend changes={view.countries.length <= mostWithNumbers} />
            </>
          )}
        </div>
        <div class="film-panel story">
          <FilmMoments
            mark={marks[at]}
            first={focus?.kind === 'moment' ? focus.id : null}
            show={putOnStage === null ? null : (moment) => putOnStage(momentFocus(moment, publicView.value?.lead?.secrets === 'all'))}
          />
          <FilmDeals view={view} at={at} />
        </div>
      </div>
      <FilmTable view={view} />
    </section>
  );
}

/** What the bar's new place says to a screen reader. */
function momentSpoken(view: DebriefView, at: number): string {
  const record = view.records[at];
  return t('charts.film.gauges', {
    level: formatNumber(Math.round(record?.level ?? 0)),
    line: formatNumber(view.line),
    world: formatNumber(Math.round(record?.worldIndex ?? 0)),
    trust: trustAt(view, at) ?? '–',
  });
}

function DealLegend() {
  return (
    <ul class="chart-legend">
      {(['keep', 'short', 'break'] as const).map((outcome) => (
        <li key={outcome}>
          <svg width="34" height="16" viewBox="0 0 34 16" aria-hidden="true">
            <path class={`film-link ${outcome}`} d="M1 8H33" />
            {outcome === 'keep' ? null : (
              <g class={`film-broken ${outcome}`} transform="translate(17 8)">
                <circle r="7" />
                <path d={outcome === 'break' ? 'M-3-3l6 6M3-3l-6 6' : 'M-3.500 0h7'} />
              </g>
            )}
          </svg>
          {t(`charts.film.legend.${outcome}`)}
        </li>
      ))}
    </ul>
  );
}

function FilmTable({ view }: { readonly view: DebriefView }) {
  return (
    <details class="chart-table">
      <summary>{t('charts.film.table')}</summary>
      <ScrollTable
        caption={t('charts.film.table')}
        table={{
          head: [t('debrief.rounds'), t('debrief.happened.level'), t('debrief.happened.world'), t('debrief.trust.meanHead'), t('charts.film.deals')],
          rows: view.film.map((one, number) => [
            roundLabel(one.round),
            formatNumber(Math.round(view.records[number]?.level ?? 0)),
            formatNumber(Math.round(view.records[number]?.worldIndex ?? 0)),
            trustAt(view, number) ?? '–',
            one.deals.length === 0
              ? '–'
              : toldDeals(view, number)
                  .map((told) => `${formatList(told.deal.parties.map(countryName))}: ${dealWords(told)}`)
                  .join('; '),
          ]),
        }}
      />
      {view.trust.length === 0 ? null : <TrustTables view={view} />}
    </details>
  );
}

/** The matrix of every round in figures, for those who read no picture. */
function TrustTables({ view }: { readonly view: DebriefView }) {
  return (
    <>
      {view.trust.map(({ round, matrix }) => {
        const caption = t('debrief.trust.caption', { when: roundWords(round) });
        return (
          <div key={round}>
            <h4>{caption}</h4>
            <ScrollTable
              caption={caption}
              table={{
                head: [t('debrief.trust.judge'), ...view.countries.map(countryName)],
                rows: matrix.map((row, judge) => [
                  countryName(view.countries[judge] as CountryId),
                  ...row.map((value, actor) => (judge === actor ? '–' : formatNumber(value))),
                ]),
              }}
            />
          </div>
        );
      })}
    </>
  );
}
