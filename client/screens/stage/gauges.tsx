import type { PublicView } from '../../../shared/protocol/views.ts';
import { indicators } from '../../../shared/scenario/names.ts';
import { formatNumber, formatSigned, t } from '../../text/text.ts';

const from = -216;
const sweep = 252;
const radius = 30;

/** A piece of the dial as an SVG path; `share` 0–1. */
function dial(share: number): string {
  const at = (degrees: number): string =>
    `${(40 + radius * Math.cos((degrees * Math.PI) / 180)).toFixed(2)} ${(38 + radius * Math.sin((degrees * Math.PI) / 180)).toFixed(2)}`;
  const end = from + sweep * Math.max(0.002, Math.min(1, share));
  return `M${at(from)}A${radius} ${radius} 0 ${end - from > 180 ? 1 : 0} 1 ${at(end)}`;
}

/** The five figures of the world. `before`: show last round's, because the reveal has not told this one yet. */
export function Gauges({ view, before }: { readonly view: PublicView; readonly before: boolean }) {
  return (
    <ul class="stage-gauges">
      {indicators.map((name) => {
        const figure = view.indicators[name];
        const value = Math.round(before ? figure.before : figure.now);
        const change = before ? 0 : Math.round(figure.now) - Math.round(figure.before);
        const tone = value < 40 ? 'bad' : value < 60 ? 'warn' : 'good';
        return (
          <li key={name} class={`stage-gauge ${tone}`}>
            <svg
              viewBox="0 0 80 64"
              role="img"
              aria-label={t('stage.gaugeLabel', { name: t(`common.indicator.${name}`), value, change: formatSigned(change) })}
            >
              <path class="track" d={dial(1)} />
              <path class="fill" d={dial(value / 100)} />
              <text class="value" x="40" y="43">
                {formatNumber(value)}
              </text>
              {change === 0 ? null : (
                <text class={`change ${change > 0 ? 'up' : 'down'}`} x="40" y="59">
                  {change > 0 ? '▲' : '▼'} {formatNumber(Math.abs(change))}
                </text>
              )}
            </svg>
            <span aria-hidden="true">{t(`stage.gauge.${name}`)}</span>
          </li>
        );
      })}
    </ul>
  );
}
