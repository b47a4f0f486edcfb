import './debrief-charts.css';
import { useEffect, useId, useState } from 'preact/hooks';
import type { DebriefView, FilmDealView, FilmFrameView } from '../../../shared/protocol/debrief-view.ts';
import { ScrollTable } from '../../parts/charts/chart-figure.tsx';
import { countryName } from '../../state/world-words.ts';
import { formatList, formatNumber, t } from '../../text/text.ts';
import { AskOtherwise } from './ask-otherwise.tsx';
import { FilmPicture } from './film-picture.tsx';
import { roundLabel, roundWords } from './round-words.ts';
import { meanTrust } from './trust-steps.ts';

const speeds = { slow: 4000, normal: 2200, fast: 1000 } as const;
type Speed = keyof typeof speeds;

/** One scrub bar over the whole game: deals, gauges and fund move together. `round`: where the class looks together. */
export function FilmPlayer({ view, round }: { readonly view: DebriefView; readonly round: number | null }) {
  const { film } = view;
  const last = film.length - 1;
  const [at, setAt] = useState(last);
  const [speed, setSpeed] = useState<Speed | null>(null);
  const [chosen, setChosen] = useState<Speed>('normal');
  const slider = useId();
  useEffect(() => {
    const place = film.findIndex((frame) => frame.round === round);
    if (place < 0) return;
    setSpeed(null);
    setAt(place);
  }, [round, film]);
  useEffect(() => {
    if (speed === null) return;
    if (at >= last) return setSpeed(null);
    const timer = setTimeout(() => setAt(at + 1), speeds[speed]);
    return () => clearTimeout(timer);
  }, [speed, at, last]);
  const frame = film[at];
  if (frame === undefined || last < 1) return null;
  const go = (to: number) => {
    setSpeed(null);
    setAt(Math.max(0, Math.min(last, to)));
  };
  return (
    <section class="film">
      <h3>{t('charts.film.title')}</h3>
      <p class="debrief-about">{t('charts.film.about')}</p>
      <div class="trust-slider">
        <button type="button" class="btn small" aria-label={t('debrief.trust.earlier')} disabled={at === 0} onClick={() => go(at - 1)}>
          ◀
        </button>
        <div class="grow">
          <label class="unseen" for={slider}>
            {t('charts.film.scrub')}
          </label>
          <input
            id={slider}
            type="range"
            min={0}
            max={last}
            step={1}
            value={at}
            aria-valuetext={roundWords(frame.round)}
            onInput={(event) => go(Number(event.currentTarget.value))}
          />
          <div class="trust-stops" aria-hidden="true">
            {film.map((one, number) => (
              <span key={one.round} class={number === at ? 'now' : ''}>
                {roundLabel(one.round)}
                {one.bookmarks.length > 0 ? ' ★' : ''}
              </span>
            ))}
          </div>
        </div>
        <button type="button" class="btn small" aria-label={t('debrief.trust.later')} disabled={at === last} onClick={() => go(at + 1)}>
          ▶
        </button>
      </div>
      <div class="row film-tools">
        <button
          type="button"
          class="btn small"
          onClick={() => {
            if (speed === null && at === last) setAt(0);
            setSpeed(speed === null ? chosen : null);
          }}
        >
          {speed === null ? t('charts.film.play') : t('charts.film.stop')}
        </button>
        <label class="row">
          {t('charts.film.speed')}
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
      <div class="film-frame">
        <FilmPicture countries={view.countries} frame={frame} />
        <div class="stack tight" aria-live={speed === null ? 'polite' : 'off'}>
          <h4>
            {roundLabel(frame.round)}
            {frame.bookmarks.length > 0 ? ` · ★ ${t('charts.film.marked')}` : ''}
          </h4>
          <p>{gauges(view, at)}</p>
          {frame.fund === null ? null : (
            <p>
              {fundWords(frame.fund)} <AskOtherwise about={{ round: frame.round, agreement: null, country: null }} name={t('debrief.promises.fundTitle')} />
            </p>
          )}
          {frame.round === 0 ? <p class="muted">{t('charts.film.atStart')}</p> : <Deals deals={frame.deals} round={frame.round} />}
        </div>
      </div>
      <details class="chart-table">
        <summary>{t('charts.film.table')}</summary>
        <ScrollTable
          caption={t('charts.film.table')}
          table={{
            head: [t('debrief.rounds'), t('debrief.happened.level'), t('debrief.happened.world'), t('debrief.trust.meanHead'), t('charts.film.deals')],
            rows: film.map((one, number) => [
              roundLabel(one.round),
              formatNumber(Math.round(view.records[number]?.level ?? 0)),
              formatNumber(Math.round(view.records[number]?.worldIndex ?? 0)),
              trustAt(view, one.round),
              one.deals.length === 0 ? '–' : one.deals.map(dealWords).join('; '),
            ]),
          }}
        />
      </details>
    </section>
  );
}

function Deals({ deals, round }: { readonly deals: readonly FilmDealView[]; readonly round: number }) {
  if (deals.length === 0) return <p class="muted">{t('charts.film.noDeal')}</p>;
  return (
    <>
      <b>{t('charts.film.deals')}</b>
      <ul class="film-deals">
        {deals.map((deal) => (
          <li key={deal.id} class={deal.outcome ?? 'none'}>
            {dealWords(deal)} <AskOtherwise about={{ round, agreement: deal.id, country: null }} name={formatList(deal.parties.map(countryName))} />
          </li>
        ))}
      </ul>
    </>
  );
}

const signs = { keep: '✓', short: '½', break: '✕', none: '·' } as const;
const dealWords = (deal: FilmDealView): string =>
  `${signs[deal.outcome ?? 'none']} ${formatList(deal.parties.map(countryName))}: ${t(`charts.film.outcome.${deal.outcome ?? 'none'}`)}`;

const trustAt = (view: DebriefView, round: number) => meanTrust(view.trust.find((step) => step.round === round)?.matrix ?? []) ?? '–';

function gauges(view: DebriefView, at: number): string {
  const record = view.records[at];
  return t('charts.film.gauges', {
    level: formatNumber(Math.round(record?.level ?? 0)),
    line: formatNumber(view.line),
    world: formatNumber(Math.round(record?.worldIndex ?? 0)),
    trust: trustAt(view, view.film[at]?.round ?? 0),
  });
}

const fundWords = (fund: NonNullable<FilmFrameView['fund']>): string =>
  t('charts.film.fund', { pledged: formatNumber(fund.pledged, 1), paid: formatNumber(fund.paid, 1), needed: formatNumber(fund.needed, 1) });
