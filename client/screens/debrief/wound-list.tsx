import type { DebriefView, WoundView } from '../../../shared/protocol/debrief-view.ts';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { countryName } from '../../state/world-words.ts';
import { formatNumber, t } from '../../text/text.ts';
import { roundLabel } from './round-words.ts';
import { woundBar, woundTotals } from './wound-figures.ts';

/** More than this fold away. */
const mostShown = 8;

/** Every broken promise as its victim felt it, and what was done about it afterwards. */
export function WoundList({ view }: { readonly view: DebriefView }) {
  const { wounds, records, opened } = view;
  const last = records.at(-1)?.round ?? 0;
  if (wounds.length === 0 && opened !== 'all') return null;
  const totals = woundTotals(wounds, last);
  return (
    <section class="stack" aria-labelledby="debrief-wounds">
      <h3 id="debrief-wounds">{t('charts.wounds.title')}</h3>
      {totals.all === 0 ? (
        <p class="muted">{t('charts.wounds.none')}</p>
      ) : (
        <>
          <p class="debrief-about">{t('charts.wounds.about')}</p>
          <p>{t('charts.wounds.summary', { ...totals })}</p>
          <ul class="chart-legend">
            {(['stayed', 'restored', 'gone'] as const).map((part) => (
              <li key={part}>
                <span class={`wound-sample ${part}`} aria-hidden="true" />
                {t(`charts.wounds.${part}`)}
              </li>
            ))}
          </ul>
          <Wounds wounds={wounds.slice(0, mostShown)} last={last} />
          {wounds.length > mostShown ? (
            <details>
              <summary class="btn small">{t('charts.wounds.more', { count: wounds.length - mostShown })}</summary>
              <Wounds wounds={wounds.slice(mostShown)} last={last} />
            </details>
          ) : null}
        </>
      )}
    </section>
  );
}

function Wounds({ wounds, last }: { readonly wounds: readonly WoundView[]; readonly last: number }) {
  return (
    <ul class="wound-list">
      {wounds.map((wound) => (
        <Wound key={`${wound.round}-${wound.breaker}-${wound.victim}`} wound={wound} last={last} />
      ))}
    </ul>
  );
}

function Wound({ wound, last }: { readonly wound: WoundView; readonly last: number }) {
  const bar = woundBar(wound);
  const after = Math.max(0, Math.round(wound.before - wound.lost));
  return (
    <li>
      <b>{roundLabel(wound.round)}</b>
      <span class="wound-who">
        <CountryBadge id={wound.breaker} />
        <span aria-hidden="true">✕</span>
        <span class="unseen">{t('charts.wounds.against')}</span>
        <CountryBadge id={wound.victim} />
      </span>
      <span class="wound-bar" aria-hidden="true">
        {(['stayed', 'restored', 'gone'] as const).map((part) => (
          <span key={part} class={`wound-part ${part}`} style={{ width: `${bar[part]}%` }} />
        ))}
      </span>
      <span class="wound-words">
        {t('charts.wounds.fell', { victim: countryName(wound.victim), before: wound.before, after })} {repairWords(wound, last)}
        {wound.scar ? ` ${t('charts.wounds.scar')}` : ''}
      </span>
    </li>
  );
}

function repairWords(wound: WoundView, last: number): string {
  const points = formatNumber(wound.restored, 1);
  const breaker = countryName(wound.breaker);
  if (wound.restored === 0) return t(wound.round === last ? 'charts.wounds.late' : 'charts.wounds.left', { breaker });
  if (wound.award) return t('charts.wounds.award', { breaker, points });
  if (wound.apology) return t(wound.restitution ? 'charts.wounds.both' : 'charts.wounds.apology', { breaker, points });
  return t('charts.wounds.restitution', { breaker, points });
}
