import type { ComponentChildren } from 'preact';
import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import { FaceIcon, trustFace } from '../../parts/trust-face.tsx';
import { formatNumber, formatSigned, t } from '../../text/text.ts';
import { AskOtherwise } from './ask-otherwise.tsx';
import { meanTrust } from './trust-steps.ts';

/** Four figures of the world after a round: each with what became of it since the round before. */
export function FilmGauges({ view, at, threat }: { readonly view: DebriefView; readonly at: number; readonly threat: string }) {
  const { fund, round } = view.film[at] ?? { fund: null, round: 0 };
  const [now, before] = [view.records[at], view.records[at - 1]];
  const trust = trustAt(view, at);
  const trustBefore = trustAt(view, at - 1);
  const most = Math.max(1, ...view.film.flatMap((frame) => (frame.fund === null ? [] : [frame.fund.pledged, frame.fund.paid, frame.fund.needed])));
  const whole = (value: number | undefined) => (value === undefined ? null : Math.round(value));
  const level = whole(now?.level) ?? 0;
  const struck = view.catastrophe && at === view.film.length - 1 && view.worldIndex !== whole(now?.worldIndex);
  const over = level > view.line;
  return (
    <ul class="film-gauges">
      <Gauge
        name={threat}
        value={level}
        change={difference(level, whole(before?.level))}
        note={t(over ? 'charts.film.above' : 'charts.film.below', { line: view.line })}
      >
        <Bar share={level / 100} tick={view.line / 100} look={over ? 'bad' : 'good'} />
      </Gauge>
      <Gauge
        name={t('charts.film.fundName')}
        value={fund === null ? '–' : formatNumber(fund.paid, 1)}
        change={null}
        note={
          fund === null
            ? t('charts.film.fundNone')
            : t('charts.film.fundNote', { pledged: formatNumber(fund.pledged, 1), needed: formatNumber(fund.needed, 1) })
        }
      >
        {fund === null ? null : (
          <Bar share={fund.paid / most} tick={fund.needed / most} outline={fund.pledged / most} look={fund.paid < fund.needed ? 'bad' : 'good'} />
        )}
        {fund === null ? null : <AskOtherwise about={{ round, agreement: null, country: null }} name={t('debrief.promises.fundTitle')} />}
      </Gauge>
      <Gauge
        name={t('debrief.happened.world')}
        value={whole(now?.worldIndex) ?? 0}
        change={difference(whole(now?.worldIndex) ?? 0, whole(before?.worldIndex))}
        note={struck ? t('charts.film.afterStruck', { value: view.worldIndex }) : t('debrief.happened.worldText')}
      >
        <Bar share={(now?.worldIndex ?? 0) / 100} look="plain" />
      </Gauge>
      <Gauge
        name={t('charts.film.trustName')}
        value={trust ?? '–'}
        change={trust === null ? null : difference(trust, trustBefore)}
        note={trust === null ? '' : t(`common.trust.${trustFace(trust)}`)}
        sign={trust === null ? null : <FaceIcon face={trustFace(trust)} />}
      >
        {trust === null ? null : <Bar share={trust / 100} look="plain" />}
      </Gauge>
    </ul>
  );
}

const difference = (now: number, before: number | null | undefined): number | null => (before === null || before === undefined ? null : now - before);

/** Of the matrix where it is open; the mean that every screen saw in play otherwise. */
export function trustAt(view: DebriefView, at: number): number | null {
  const round = view.film[at]?.round;
  if (round === undefined) return null;
  const record = view.records.find((one) => one.round === round);
  return meanTrust(view.trust.find((step) => step.round === round)?.matrix ?? []) ?? (record === undefined ? null : Math.round(record.meanTrust));
}

function Gauge(props: {
  readonly name: string;
  readonly value: string | number;
  readonly change: number | null;
  readonly note: string;
  readonly sign?: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const { change } = props;
  return (
    <li class="film-gauge">
      <span class="film-gauge-name">{props.name}</span>
      <span class="film-gauge-value">
        {props.sign ?? null}
        <b class="number">{props.value}</b>
        {change === null || change === 0 ? null : <small class="number">{formatSigned(change)}</small>}
      </span>
      {props.children}
      <small>{props.note}</small>
    </li>
  );
}

/** `share`, `tick` and `outline` from 0 to 1: what is filled, the mark it is read against, and what was promised. */
function Bar(props: { readonly share: number; readonly look: 'good' | 'bad' | 'plain'; readonly tick?: number; readonly outline?: number }) {
  const percent = (share: number) => `${100 * Math.max(0, Math.min(1, share))}%`;
  return (
    <span class="film-meter" aria-hidden="true">
      <span class={`film-meter-fill ${props.look}`} style={{ width: percent(props.share) }} />
      {props.outline === undefined ? null : <span class="film-meter-outline" style={{ width: percent(props.outline) }} />}
      {props.tick === undefined ? null : <span class="film-meter-tick" style={{ left: percent(props.tick) }} />}
    </span>
  );
}
