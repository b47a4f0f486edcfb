import type { AgreementView, PublicView } from '../../../shared/protocol/views.ts';
import type { Indicator } from '../../../shared/scenario/schema.ts';
import { GlossaryTerm } from '../../parts/glossary-term.tsx';
import { Meter } from '../../parts/meter.tsx';
import { countryName, threatWords } from '../../state/world-words.ts';
import { formatList, formatNumber, t } from '../../text/text.ts';
import { clauseWords } from './clause-words.ts';
import { headlineWords } from '../../text/headline.ts';

const shown = ['prosperity', 'peace', 'health', 'sustainability', 'understanding'] as const satisfies readonly Indicator[];

/** The world in small: the threat against its line, the coins missing, the indicators, what was agreed and what happened. */
export function WorldPicture(props: { readonly view: PublicView }) {
  const { view } = props;
  const { threat } = view;
  const name = threatWords()?.name ?? '';
  const gap = Math.round(threat.level) - Math.round(threat.line);
  return (
    <section class="card world-picture" aria-labelledby="world-title">
      <h2 id="world-title">{t('teach.world.title')}</h2>
      <div class="world-threat">
        <p class="world-big">
          <b class="number">{formatNumber(Math.round(threat.level))}</b>
          <span>
            {t('teach.world.threat', { threat: name, level: Math.round(threat.level), line: Math.round(threat.line) })}
            <br />
            <small>{gap > 0 ? t('teach.world.above', { gap }) : t('teach.world.below', { gap: -gap })}</small>
          </span>
        </p>
        <Meter bare label={name} value={threat.level} mark={threat.line} tone={gap > 0 ? 'bad' : 'good'} />
        <p>
          <b>{threat.coinsMissing > 0 ? t('teach.world.missing', { coins: threat.coinsMissing }) : t('teach.world.enough')}</b>.{' '}
          <span class="muted">{t('teach.world.pledged', { pledged: threat.coinsPledged, needed: threat.coinsNeeded })}.</span>
        </p>
        {threat.lastWave ? <p class="notice bad">{t('teach.world.lastWave')}</p> : null}
      </div>
      <h3>{t('teach.world.indicators')}</h3>
      <ul class="world-indicators">
        {shown.map((indicator) => {
          const { now, before } = view.indicators[indicator];
          const change = Math.round(now) - Math.round(before);
          return (
            <li key={indicator}>
              <span>{t(`common.indicator.${indicator}`)}</span>
              <b class="number">{formatNumber(Math.round(now))}</b>
              <small class={change === 0 ? 'muted' : change > 0 ? 'up' : 'down'}>
                {change === 0 ? null : (
                  <>
                    <span aria-hidden="true">
                      {change > 0 ? '▲' : '▼'}
                      {Math.abs(change)}
                    </span>
                    <span class="unseen">{change > 0 ? t('teach.world.up', { change }) : t('teach.world.down', { change: -change })}</span>
                  </>
                )}
              </small>
            </li>
          );
        })}
      </ul>
      <h3>{t('teach.world.agreements')}</h3>
      {view.agreements.length === 0 ? (
        <p class="muted">{t('teach.world.noAgreements')}</p>
      ) : (
        <ul class="world-agreements">
          {view.agreements.map((agreement) => (
            <Agreement key={agreement.id} agreement={agreement} />
          ))}
        </ul>
      )}
      <h3>{t('teach.world.headlines')}</h3>
      {view.headlines.length === 0 ? (
        <p class="muted">{t('teach.world.noHeadlines')}</p>
      ) : (
        <ul class="world-headlines">
          {view.headlines
            .toReversed()
            .slice(0, 6)
            .map((headline) => (
              <li key={headline.number}>{headlineWords(headline).text}</li>
            ))}
        </ul>
      )}
    </section>
  );
}

function Agreement(props: { readonly agreement: AgreementView }) {
  const { agreement } = props;
  return (
    <li>
      <b>{formatList(agreement.parties.map(countryName))}</b>
      <small class="muted">
        <GlossaryTerm concept={agreement.form}>{t(`common.form.${agreement.form}`)}</GlossaryTerm>: {agreement.clauses.map(clauseWords).join('; ')}
      </small>
    </li>
  );
}
