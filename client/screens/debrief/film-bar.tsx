import { useId } from 'preact/hooks';
import { useChartWidth } from '../../parts/charts/chart-width.ts';
import { formatList, t } from '../../text/text.ts';
import { filmStops } from './film-bar-geometry.ts';
import type { FilmMark } from './film-marks.ts';
import { roundLabel, roundWords } from './round-words.ts';

/** As wide as the thumb is drawn in debrief-charts.css. */
const thumb = 28;

/** The scrub bar: one stop a round, with a flag where the teacher marked something and a diamond where a moment was found. */
export function FilmBar(props: {
  readonly rounds: readonly number[];
  readonly marks: readonly FilmMark[];
  readonly at: number;
  readonly go: (to: number) => void;
  readonly label?: string;
}) {
  const { rounds, marks, at, go } = props;
  const { box, width } = useChartWidth(600);
  const slider = useId();
  const { xs, roomy } = filmStops(width, rounds.length, thumb);
  const round = rounds[at] ?? 0;
  const marked = marks.flatMap((mark, number) => (mark.bookmarks + mark.moments.length > 0 ? [number] : []));
  const button = (number: number, style: { readonly left: string } | undefined) => (
    <MarkButton key={number} mark={marks[number]} round={rounds[number] ?? 0} now={number === at} named={!roomy} style={style} go={() => go(number)} />
  );
  return (
    <div class="film-bar" ref={box}>
      {marked.length === 0 ? null : (
        <div class={roomy ? 'film-marks' : 'film-marks row'} role="group" aria-label={t('charts.film.marks')}>
          {marked.map((number) => button(number, roomy ? { left: `${xs[number] ?? 0}px` } : undefined))}
        </div>
      )}
      <label class="unseen" for={slider}>
        {props.label ?? t('charts.film.scrub')}
      </label>
      <input
        id={slider}
        class="film-range"
        type="range"
        min={0}
        max={rounds.length - 1}
        step={1}
        value={at}
        aria-valuetext={roundWords(round)}
        onInput={(event) => go(Number(event.currentTarget.value))}
      />
      <div class="film-stops" aria-hidden="true">
        {rounds.map((one, number) => (
          <span key={one} class={number === at ? 'now' : ''} style={{ left: `${xs[number] ?? 0}px` }}>
            {roundLabel(one)}
          </span>
        ))}
      </div>
    </div>
  );
}

function MarkButton(props: {
  readonly mark: FilmMark | undefined;
  readonly round: number;
  readonly now: boolean;
  /** The round stands in the button, where the button does not stand under its stop. */
  readonly named: boolean;
  readonly style: { readonly left: string } | undefined;
  readonly go: () => void;
}) {
  const { mark, round, now, named, style, go } = props;
  if (mark === undefined) return null;
  const { bookmarks, moments } = mark;
  const what = [
    ...(bookmarks > 0 ? [t('charts.film.marked')] : []),
    ...(moments.length > 0 ? [t(moments.length === 1 ? 'charts.film.oneMoment' : 'charts.film.moments', { count: moments.length })] : []),
  ];
  return (
    <button type="button" class="film-mark" aria-current={now ? 'true' : undefined} style={style} onClick={go}>
      <span class="unseen">
        {roundLabel(round)}: {formatList(what)}
      </span>
      <span class="film-mark-signs" aria-hidden="true">
        {named ? roundLabel(round) : null}
        {bookmarks > 0 ? <FlagSign /> : null}
        {moments.length > 0 ? <MomentSign /> : null}
        {moments.length > 1 ? <b class="number">{moments.length}</b> : null}
      </span>
    </button>
  );
}

export function FlagSign() {
  return (
    <svg class="film-sign flag" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M5 18V2h11l-3 4 3 4H5" />
    </svg>
  );
}

export function MomentSign() {
  return (
    <svg class="film-sign moment" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d="M10 1.500 18.500 10 10 18.500 1.500 10Z" />
    </svg>
  );
}
