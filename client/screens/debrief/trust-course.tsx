import { useId, useState } from 'preact/hooks';
import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import { ScrollTable } from '../../parts/charts/chart-figure.tsx';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { roundLabel, roundWords } from './round-words.ts';
import { biggestMove, meanTrust, type TrustCell, trustCells, trustStepFrom } from './trust-steps.ts';

/** Who trusts whom, round by round. */
export function TrustCourse(props: { readonly view: DebriefView }) {
  const { trust, countries } = props.view;
  const [at, setAt] = useState(trust.length - 1);
  const slider = useId();
  const shown = trust[at];
  if (!shown) return null;
  const cells = trustCells(trust, at);
  const move = biggestMove(trust, at);
  const nameAt = (place: number) => countryName(countries[place] as (typeof countries)[number]);
  return (
    <>
      <h3>{t('debrief.trust.title')}</h3>
      <p class="debrief-about">{t('debrief.trust.about')}</p>
      <div class="trust-slider">
        <button type="button" class="btn small" aria-label={t('debrief.trust.earlier')} disabled={at === 0} onClick={() => setAt(at - 1)}>
          ◀
        </button>
        <div class="grow">
          <label class="unseen" for={slider}>
            {t('debrief.trust.slider')}
          </label>
          <input
            id={slider}
            type="range"
            min={0}
            max={trust.length - 1}
            step={1}
            value={at}
            aria-valuetext={roundWords(shown.round)}
            onInput={(event) => setAt(Number(event.currentTarget.value))}
          />
          <div class="trust-stops" aria-hidden="true">
            {trust.map((one, number) => (
              <span key={one.round} class={number === at ? 'now' : ''}>
                {roundLabel(one.round)}
              </span>
            ))}
          </div>
        </div>
        <button type="button" class="btn small" aria-label={t('debrief.trust.later')} disabled={at === trust.length - 1} onClick={() => setAt(at + 1)}>
          ▶
        </button>
      </div>
      <div aria-live="polite" class="stack tight">
        <h3>{t('debrief.trust.caption', { when: roundWords(shown.round) })}</h3>
        <p>
          {t('debrief.trust.mean', { value: meanTrust(shown.matrix) ?? '–' })}.{' '}
          {move
            ? t('debrief.trust.moved', { judge: nameAt(move.judge), actor: nameAt(move.actor), before: move.before, after: move.after })
            : at > 0
              ? t('debrief.trust.still')
              : ''}
        </p>
      </div>
      <TrustLegend />
      <div class="scroll-box" role="region" tabIndex={0} aria-label={t('debrief.trust.caption', { when: roundWords(shown.round) })}>
        <table class="figures trust-matrix">
          <caption class="unseen">
            {t('debrief.trust.caption', { when: roundWords(shown.round) })}. {t('debrief.trust.about')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('debrief.trust.judge')}</th>
              {countries.map((country) => (
                <th key={country} scope="col">
                  <CountryBadge id={country} bare />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {countries.map((country, row) => (
              <tr key={country}>
                <th scope="row">
                  <CountryBadge id={country} />
                </th>
                {cells[row]?.map((cell, column) => (
                  <Cell key={countries[column]} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
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

function Cell(props: { readonly cell: TrustCell | null }) {
  const { cell } = props;
  if (cell === null)
    return (
      <td class="trust-none">
        <span aria-hidden="true">·</span>
      </td>
    );
  const change = Math.abs(cell.change);
  return (
    <td class={`trust-cell s${cell.step}`}>
      <b class="number">{cell.value}</b>
      {cell.change === 0 ? null : (
        <small>
          <span aria-hidden="true">
            {cell.change > 0 ? '▲' : '▼'}
            {change}
          </span>
          <span class="unseen">{cell.change > 0 ? t('debrief.trust.up', { change }) : t('debrief.trust.down', { change })}</span>
        </small>
      )}
    </td>
  );
}

function TrustLegend() {
  return (
    <ul class="chart-legend">
      {([0, 1, 2, 3, 4] as const).map((step) => (
        <li key={step}>
          <span class={`trust-sample s${step}`} aria-hidden="true" />
          {t(`debrief.trust.step.s${step}`)} {trustStepFrom[step]}–{step === 4 ? 100 : (trustStepFrom[step + 1] ?? 100) - 1}
        </li>
      ))}
    </ul>
  );
}
