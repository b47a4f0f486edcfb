import { CountryBadge } from '../../parts/country-badge.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { GlossaryTerms } from '../../parts/glossary-term.tsx';
import { GoodChip, GoodIcon } from '../../parts/good-chip.tsx';
import { Meter } from '../../parts/meter.tsx';
import { NeedDots } from '../../parts/need-dots.tsx';
import { TrustFace } from '../../parts/trust-face.tsx';
import { type Concept, goods, indicators } from '../../../shared/scenario/names.ts';
import { needsOf, othersOf } from '../../state/own-figures.ts';
import { countryName, threatWords } from '../../state/world-words.ts';
import { coinsText } from '../../text/amounts.ts';
import { formatNumber, t } from '../../text/text.ts';
import type { PhaseProps } from './game.tsx';
import { OtherThreats } from './world-cards.tsx';

export type FigureName = 'needs' | 'threat' | 'fund' | 'trust';

interface Props extends Omit<PhaseProps, 'code'> {
  readonly figure: FigureName;
  readonly onClose: () => void;
}

const concepts: Readonly<Record<FigureName, readonly Concept[]>> = {
  needs: ['interdependence', 'comparativeAdvantage'],
  threat: ['globalProblems', 'complexity'],
  fund: ['collectiveAction', 'freeRiding', 'techGap'],
  trust: ['trust', 'mistrust'],
};

/** What stands behind one of the figures. */
export function FigureDetails({ figure, view, own, onClose }: Props) {
  const threatName = threatWords()?.name ?? '';
  const { threat } = view;
  const title =
    figure === 'needs'
      ? t('play.details.needsTitle')
      : figure === 'fund'
        ? t('play.details.fundTitle')
        : figure === 'trust'
          ? t('play.details.trustTitle')
          : t('play.details.threatTitle', { threat: threatName, level: formatNumber(threat.level), line: formatNumber(threat.line) });
  return (
    <Dialog title={title} shape="sheet" onClose={onClose}>
      {figure === 'needs' ? (
        <Needs own={own} view={view} />
      ) : figure === 'trust' ? (
        <Trusts own={own} view={view} />
      ) : figure === 'fund' ? (
        <>
          <p>{t('play.details.fundText', { needed: coinsText(threat.coinsNeeded), pledged: formatNumber(threat.coinsPledged) })}</p>
          <p>{t('play.details.fundFair', { coins: coinsText(own.limits.fairCoins) })}</p>
          {threat.lastRoundPaid === null ? null : <p class="muted">{t('play.details.fundLast', { paid: coinsText(threat.lastRoundPaid) })}</p>}
        </>
      ) : (
        <>
          <Meter label={threatName} value={threat.level} mark={threat.line} tone={threat.level > threat.line ? 'bad' : 'good'} />
          <p>{t('play.details.threatText', { growth: formatNumber(threat.growth) })}</p>
          {threat.lineSpread > 0 ? (
            <p>{t('play.details.lineRange', { low: formatNumber(threat.line - threat.lineSpread), high: formatNumber(threat.line + threat.lineSpread) })}</p>
          ) : null}
          {view.hiddenEnd ? <p>{t('play.details.hiddenEnd', { rounds: view.rounds })}</p> : null}
          <OtherThreats view={view} />
          {threat.lastWave ? <p class="notice bad">{t('play.details.lastWave')}</p> : null}
          <h3>{t('play.details.indicators')}</h3>
          <div class="stack tight">
            {indicators.map((name) => (
              <Meter key={name} label={t(`common.indicator.${name}`)} value={view.indicators[name].now} tone="info" />
            ))}
          </div>
        </>
      )}
      <GlossaryTerms concepts={concepts[figure]} />
    </Dialog>
  );
}

function Needs({ own }: Omit<PhaseProps, 'code'>) {
  return (
    <>
      <p class="muted">{t('play.details.needsText')}</p>
      <ul class="stack tight">
        {needsOf(own).map(({ good, have, need }) => {
          const difference = Math.round(2 * (have - need)) / 2;
          return (
            <li key={good} class="need-row">
              <GoodIcon good={good} />
              <b>{t(`common.good.${good}`)}</b>
              <NeedDots
                have={have}
                need={need}
                label={t('play.details.needRow', { good: t(`common.good.${good}`), have: formatNumber(have, 1), need: formatNumber(need, 1) })}
              />
              <span class="number">
                {difference < 0
                  ? t('play.details.missing', { amount: formatNumber(-difference, 1) })
                  : difference > 0
                    ? t('play.details.spare', { amount: formatNumber(difference, 1) })
                    : t('play.details.enough')}
              </span>
            </li>
          );
        })}
      </ul>
      <h3>{t('play.details.free')}</h3>
      <div class="row">
        {goods
          .filter((good) => own.free[good] >= 0.5)
          .map((good) => (
            <GoodChip key={good} good={good} amount={own.free[good]} />
          ))}
      </div>
    </>
  );
}

function Trusts({ view, own }: Omit<PhaseProps, 'code'>) {
  return (
    <>
      <p class="muted">{t('play.details.trustText')}</p>
      <ul class="stack tight">
        {othersOf(view, own.id).map(({ id }) => {
          const trust = own.trust[id];
          return trust === undefined ? null : (
            <li key={id} class="trust-row">
              <CountryBadge id={id} />
              <span class="stack tight">
                <span class="label">{t('play.details.theirs')}</span>
                <TrustFace trust={trust.theirs} who={t('play.partners.theirs', { country: countryName(id) })} />
              </span>
              <span class="stack tight">
                <span class="label">{t('play.details.mine')}</span>
                <TrustFace trust={trust.mine} who={t('play.partners.mine', { country: countryName(id) })} />
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
