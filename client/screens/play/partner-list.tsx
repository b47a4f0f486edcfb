import type { PublicCountryView } from '../../../shared/protocol/views.ts';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { GoodChip } from '../../parts/good-chip.tsx';
import { TrustFace } from '../../parts/trust-face.tsx';
import { stepMark } from '../../state/hint.ts';
import { offersAwaiting, offersSent, othersOf, publicBalance, shortages } from '../../state/own-figures.ts';
import { countryName } from '../../state/world-words.ts';
import { coinsText } from '../../text/amounts.ts';
import { t } from '../../text/text.ts';
import type { PhaseProps } from './game.tsx';
import { openPartner } from './open-sheets.ts';

/** All other countries as a list: what they need and have, trust both ways, and what is going on between you. */
export function PartnerList({ view, own }: Omit<PhaseProps, 'code'>) {
  const short = new Set(shortages(own).map(({ good }) => good as string));
  // Who has what we lack comes first; otherwise the scenario's order stays.
  const useful = (country: PublicCountryView) => publicBalance(country).spare.filter(({ good }) => short.has(good)).length;
  const others = [...othersOf(view, own.id)].sort((a, b) => useful(b) - useful(a));
  return (
    <div class="stack">
      <h2 class="wide-only">{t('play.partners.title')}</h2>
      {view.clock.practice ? null : (
        <p class="label">{own.limits.dealsLeft > 0 ? t('play.partners.dealsLeft', { count: own.limits.dealsLeft }) : t('play.partners.dealsNone')}</p>
      )}
      <ul class="stack tight">
        {others.map((country) => (
          <li key={country.id}>
            <Partner view={view} own={own} country={country} wanted={short} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Partner({ view, own, country, wanted }: Omit<PhaseProps, 'code'> & { readonly country: PublicCountryView; readonly wanted: ReadonlySet<string> }) {
  const { lacks, spare } = publicBalance(country);
  const trust = own.trust[country.id];
  const name = countryName(country.id);
  const awaits = offersAwaiting(own).some((offer) => offer.parties.includes(country.id));
  const sent = offersSent(own).some((offer) => offer.parties.includes(country.id));
  const deal = view.agreements.some((agreement) => agreement.parties.includes(country.id) && agreement.parties.includes(own.id));
  return (
    <button
      type="button"
      {...stepMark(`partner ${country.id}`)}
      class={`partner ${awaits ? 'awaits' : ''}`}
      aria-haspopup="dialog"
      onClick={() => {
        openPartner.value = country.id;
      }}
    >
      <span class="partner-head">
        <CountryBadge id={country.id} />
        <span class="states">
          {awaits ? <b class="state waits">{t('play.partners.awaits')}</b> : sent ? <b class="state">{t('play.partners.sent')}</b> : null}
          {deal ? <b class="state ok">✓ {t('play.partners.deal')}</b> : null}
          {country.dealsLeft === 0 ? <span class="state">{t('play.partners.noDeals')}</span> : null}
          {country.bot === null ? null : <span class="state quiet">{t('common.bot')}</span>}
        </span>
      </span>
      <span class="partner-rows">
        <span class="partner-goods">
          <span class="label">{t('play.partners.has')}</span>
          <span class="row">
            {spare.length === 0 ? (
              <span class="muted">{t('play.partners.nothing')}</span>
            ) : (
              spare.map(({ good, amount }) => (
                <span key={good} class={wanted.has(good) ? 'wanted' : ''}>
                  <GoodChip good={good} amount={amount} />
                </span>
              ))
            )}
          </span>
        </span>
        <span class="partner-goods">
          <span class="label">{t('play.partners.needs')}</span>
          <span class="row">
            {lacks.length === 0 ? (
              <span class="muted">{t('play.partners.nothing')}</span>
            ) : (
              lacks.map(({ good, amount }) => <GoodChip key={good} good={good} amount={amount} />)
            )}
          </span>
        </span>
      </span>
      {trust === undefined ? null : (
        <span class="partner-trust">
          <span>
            <span class="label" aria-hidden="true">
              {t('play.partners.trustShort.theirs')}
            </span>{' '}
            <TrustFace trust={trust.theirs} who={t('play.partners.theirs', { country: name })} />
          </span>
          <span>
            <span class="label" aria-hidden="true">
              {t('play.partners.trustShort.mine')}
            </span>{' '}
            <TrustFace trust={trust.mine} who={t('play.partners.mine', { country: name })} />
          </span>
          {country.pledge === null ? null : <span class="label">{t('play.partners.pledged', { coins: coinsText(country.pledge) })}</span>}
        </span>
      )}
    </button>
  );
}
