import { Card } from '../../parts/card.tsx';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { GlossaryTerms } from '../../parts/glossary-term.tsx';
import { Meter } from '../../parts/meter.tsx';
import { stepMark } from '../../state/hint.ts';
import { countryOf, isOpen } from '../../state/own-figures.ts';
import { useCommand } from '../../state/use-command.ts';
import { coinsText } from '../../text/amounts.ts';
import { formatNumber, t } from '../../text/text.ts';
import { Duty } from './duty.tsx';
import type { PhaseProps } from './game.tsx';

/** The common fund: what it needs, what is pledged, and our own public word. */
export function FundPledge({ view, own }: Omit<PhaseProps, 'code'>) {
  const { send, pending } = useCommand();
  const { threat } = view;
  const pledge = countryOf(view, own.id)?.pledge ?? null;
  const fair = Math.round(own.limits.fairCoins);
  const choices = Array.from({ length: Math.floor(own.limits.pledgeMax) + 1 }, (_, coins) => coins);
  return (
    <Card title={t('play.world.fund.title')}>
      <p>
        {t('play.world.fund.text', { needed: coinsText(threat.coinsNeeded), pledged: formatNumber(threat.coinsPledged, 1) })}{' '}
        <b>{threat.coinsMissing > 0 ? t('play.world.fund.short', { coins: coinsText(threat.coinsMissing) }) : t('play.world.fund.enough')}</b>
      </p>
      <Meter
        bare
        label={t('play.world.fund.title')}
        value={threat.coinsPledged}
        max={Math.max(1, threat.coinsNeeded, threat.coinsPledged)}
        mark={threat.coinsNeeded}
        tone={threat.coinsMissing > 0 ? 'warn' : 'good'}
      />
      <div class="stack tight">
        <h3>{pledge === null ? t('play.world.fund.pledge') : t('play.world.fund.yours', { coins: coinsText(pledge) })}</h3>
        <Duty of="spokesperson">
          <div class="coins" {...stepMark('pledge')} role="group" aria-busy={pending} aria-label={t('play.world.fund.pledge')}>
            {choices.map((coins) => (
              <button
                key={coins}
                type="button"
                class="pick"
                aria-pressed={pledge === coins}
                aria-disabled={pending}
                onClick={() => void send({ type: 'DeclarePledge', coins }, t('play.world.fund.done'))}
              >
                <b class="number">
                  {coins}
                  <span class="unseen"> {t('common.good.funds')}</span>
                </b>
                {coins === fair ? <small>{t('play.world.fund.fair')}</small> : null}
              </button>
            ))}
          </div>
        </Duty>
        <p class="label">{isOpen(view, 'secrecy') && !view.transparency ? t('play.world.fund.pledgeHint') : t('play.world.fund.pledgeHintOpen')}</p>
      </div>
      <GlossaryTerms concepts={['collectiveAction', 'freeRiding', 'funding']} />
      <details>
        <summary>{t('play.world.fund.all')}</summary>
        <ul class="stack tight">
          {view.countries.map((country) => (
            <li key={country.id} class="row spread">
              <CountryBadge id={country.id} />
              <span class="number">{country.pledge === null ? <span class="muted">{t('play.world.fund.notYet')}</span> : coinsText(country.pledge)}</span>
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}
