import type { DeliveryLineView } from '../../../shared/protocol/views.ts';
import { Card } from '../../parts/card.tsx';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { GoodIcon } from '../../parts/good-chip.tsx';
import { FaceIcon, trustFace } from '../../parts/trust-face.tsx';
import { countryName, threatInside } from '../../state/world-words.ts';
import { coinsText } from '../../text/amounts.ts';
import { institutionName } from '../../text/headline.ts';
import { formatNumber, formatSigned, t } from '../../text/text.ts';
import type { PhaseProps } from './game.tsx';

/** What this country itself learns: deliveries, points and moved trust. */
export function OwnResults({ view, own }: Omit<PhaseProps, 'code'>) {
  const last = own.lastRound;
  if (last === null || last.round !== view.clock.round || last.practice !== view.clock.practice) return null;
  const aboutUs = last.trustMoved.filter(
    ({ judge, actor, before, after }) => (judge === own.id || actor === own.id) && Math.round(before) !== Math.round(after),
  );
  return (
    <Card title={t('play.reveal.ours')}>
      {last.practice ? (
        <p class="notice info">{t('play.reveal.practice')}</p>
      ) : (
        <p class="points">
          <span>{t('play.reveal.points')}</span>
          <b class="number">{formatSigned(last.points, 1)}</b>
        </p>
      )}
      <div class="two">
        <Lines title={t('play.reveal.received')} lines={last.received} way="in" />
        <Lines title={t('play.reveal.sent')} lines={last.sent} way="out" />
      </div>
      {last.pledged > 0 || last.paid > 0 ? <p>{t('play.reveal.paid', { paid: coinsText(last.paid), pledged: formatNumber(last.pledged, 1) })}</p> : null}
      {last.finesCoins > 0 ? <p>{t('play.reveal.fines', { coins: coinsText(last.finesCoins) })}</p> : null}
      {last.damagePoints > 0 ? <p class="muted">{t('play.reveal.damage', { threat: threatInside(), points: formatSigned(-last.damagePoints, 1) })}</p> : null}
      {last.sovereigntyPoints > 0 ? <p class="muted">{t('play.reveal.sovereignty', { points: formatSigned(-last.sovereigntyPoints, 1) })}</p> : null}
      {last.redLinePoints > 0 ? <p class="muted">{t('play.reveal.redLines', { points: formatSigned(-last.redLinePoints, 1) })}</p> : null}
      {last.settled.map((debt, at) => (
        <p key={at}>
          {t(`play.reveal.settled.paidBy.${debt.mine}`, {
            other: debt.other === null ? institutionName(debt.institution ?? '') : countryName(debt.other),
            paid: coinsText(debt.paid),
            owed: formatNumber(debt.owed, 1),
          })}
        </p>
      ))}
      <div class="stack tight">
        <h3>{t('play.reveal.trust')}</h3>
        {aboutUs.length === 0 ? (
          <p class="muted">{t('play.reveal.trustSame')}</p>
        ) : (
          <ul class="stack tight">
            {aboutUs.map(({ judge, actor, before, after }) => (
              <li key={`${judge}>${actor}`} class="trust-line">
                <span>{t('play.reveal.trustRow', { judge: countryName(judge), actor: countryName(actor) })}</span>
                <span class="faced">
                  <FaceIcon face={trustFace(before)} />
                  <span aria-hidden="true">→</span>
                  <FaceIcon face={trustFace(after)} />
                  <span class="unseen">
                    {t(`common.trust.${trustFace(before)}`)} → {t(`common.trust.${trustFace(after)}`)}
                  </span>
                </span>
                <b class={`number ${after < before ? 'down' : 'up'}`}>{formatSigned(Math.round(after) - Math.round(before))}</b>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}

function Lines({ title, lines, way }: { readonly title: string; readonly lines: readonly DeliveryLineView[]; readonly way: 'in' | 'out' }) {
  return (
    <div class="stack tight">
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p class="muted">{t('play.reveal.nothing')}</p>
      ) : (
        <ul class="stack tight">
          {lines.map((line) => {
            const broken = line.delivered < line.promised;
            return (
              <li key={line.agreementId + line.partner + line.good + line.as} class={`delivery ${broken ? 'broken' : ''}`}>
                <CountryBadge id={line.partner} bare />
                <span class="stack tight">
                  <b class="faced">
                    <GoodIcon good={line.good} />
                    {t(`common.good.${line.good}`)}
                    {line.as === 'transfer' ? null : ` (${t(line.as === 'aid' ? 'play.reveal.aidLine' : 'play.reveal.loanLine')})`}
                    {broken ? (
                      <span class="state waits">
                        {t('play.reveal.delivered', { delivered: formatNumber(line.delivered, 1), promised: formatNumber(line.promised, 1) })}
                      </span>
                    ) : null}
                  </b>
                  <small class="muted">
                    {way === 'in'
                      ? t('play.reveal.arrived', { arrived: formatNumber(line.arrived, 1), promised: formatNumber(line.promised, 1) })
                      : t('play.reveal.delivered', { delivered: formatNumber(line.delivered, 1), promised: formatNumber(line.promised, 1) })}
                  </small>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
