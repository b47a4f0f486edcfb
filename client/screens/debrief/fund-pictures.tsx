import { PledgeBars } from '../../parts/charts/pledge-bars.tsx';
import { ScrollTable } from '../../parts/charts/chart-figure.tsx';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { countryName } from '../../state/world-words.ts';
import { formatNumber, t } from '../../text/text.ts';
import type { FundCountry } from './promise-ledger.ts';
import { roundLabel } from './round-words.ts';

/** Pledge against payment against fair share, a small picture for each country on one scale. */
export function FundPictures(props: { readonly countries: readonly FundCountry[] }) {
  const most = Math.max(1, ...props.countries.flatMap((country) => country.rows.flatMap((row) => [row.pledged, row.paid, row.fair])));
  return (
    <section class="stack" aria-labelledby="debrief-fund">
      <h3 id="debrief-fund">{t('debrief.promises.fundTitle')}</h3>
      <ul class="chart-legend">
        <li>
          <Sample kind="pledge" />
          {t('debrief.promises.pledged')}
        </li>
        <li>
          <Sample kind="paid" />
          {t('debrief.promises.paid')}
        </li>
        <li>
          <Sample kind="short" />
          {t('debrief.promises.paidShort')}
        </li>
        <li>
          <Sample kind="fair" />
          {t('debrief.promises.fair')}
        </li>
      </ul>
      <div class="fund-pictures">
        {props.countries.map((country) => (
          <figure key={country.country} class="card inner fund-picture">
            <figcaption>
              <CountryBadge id={country.country} />
              <span class="unseen">{t('debrief.promises.fundSummary', sums(country))}</span>
            </figcaption>
            <PledgeBars
              most={most}
              coins={(amount) => formatNumber(amount, 1)}
              bars={country.rows.map((row) => ({ label: roundLabel(row.round), pledged: row.pledged, paid: row.paid, fair: row.fair }))}
            />
            <small aria-hidden="true">{t('debrief.promises.total', sums(country))}</small>
          </figure>
        ))}
      </div>
      <details class="chart-table">
        <summary>{t('debrief.table')}</summary>
        <ScrollTable
          caption={t('debrief.promises.fundTitle')}
          table={{
            head: [t('debrief.country'), t('debrief.promises.pledged'), t('debrief.promises.paid'), t('debrief.promises.fair')],
            rows: props.countries.map((country) => [
              countryName(country.country),
              formatNumber(country.pledged, 1),
              formatNumber(country.paid, 1),
              formatNumber(country.fair, 1),
            ]),
          }}
        />
      </details>
    </section>
  );
}

const sums = (country: FundCountry) => ({
  country: countryName(country.country),
  pledged: formatNumber(country.pledged, 1),
  paid: formatNumber(country.paid, 1),
  fair: formatNumber(country.fair, 1),
});

function Sample(props: { readonly kind: 'pledge' | 'paid' | 'short' | 'fair' }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      {props.kind === 'pledge' ? <rect class="chart-pledge" x="3" y="2" width="14" height="16" /> : null}
      {props.kind === 'paid' ? <rect class="chart-paid" x="3" y="2" width="14" height="16" /> : null}
      {props.kind === 'short' ? (
        <>
          <rect class="chart-paid short" x="3" y="9" width="14" height="9" />
          <rect class="chart-pledge short" x="3" y="2" width="14" height="16" />
        </>
      ) : null}
      {props.kind === 'fair' ? <path class="chart-fair" d="M1 10H19" /> : null}
    </svg>
  );
}
