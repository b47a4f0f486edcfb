import { useState } from 'preact/hooks';
import type { InstitutionView } from '../../../shared/protocol/views.ts';
import { Button } from '../../parts/button.tsx';
import { Stepper } from '../../parts/stepper.tsx';
import { useCommand } from '../../state/use-command.ts';
import { countryName, institutionWords } from '../../state/world-words.ts';
import { coinsText } from '../../text/amounts.ts';
import { institutionName } from '../../text/headline.ts';
import { formatList, formatNumber, t } from '../../text/text.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { Duty } from './duty.tsx';
import type { PhaseProps } from './game.tsx';
import { Votes } from './vote-card.tsx';

interface Props extends Pick<PhaseProps, 'own'> {
  readonly body: InstitutionView;
}

/** One institution in a line; opened, what it does and what one can do about it. */
export function InstitutionCard({ own, body }: Props) {
  const { send, pending } = useCommand();
  const name = institutionName(body.id);
  const signed = body.signed.includes(own.id);
  const canSign = own.limits.charters.includes(body.id);
  const loan = own.limits.loans.find(({ institution }) => institution === body.id);
  const state = body.founded
    ? t('play.world.charter.founded', { count: body.signed.length })
    : t('play.world.charter.signed', { count: body.signed.length, quorum: body.quorum });
  return (
    <details class="institution">
      <summary>
        <span class="grow">
          <b>{name}</b> <small class="muted">{state}</small>
        </span>
        {signed ? <span class="state ok">✓ {t('play.world.charter.member')}</span> : null}
      </summary>
      <div class="stack tight">
        <p class="muted">{institutionWords(body.id)?.about}</p>
        <ul class="bullets">
          {effectsOf(body).map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
        {body.signed.length === 0 ? null : <p class="label">{t('play.world.charter.who', { countries: formatList(body.signed.map(countryName)) })}</p>}
        {canSign ? (
          <Duty of="head">
            <Button kind="primary" pending={pending} onClick={() => void send({ type: 'SignCharter', institution: body.id }, t('play.world.charter.done'))}>
              {t('play.world.charter.sign')}
            </Button>
          </Duty>
        ) : null}
        {loan === undefined || loan.most < 1 ? null : (
          <Duty of="finance">
            <Borrow institution={body.id} most={loan.most} rate={loan.rate} />
          </Duty>
        )}
        {signed && body.founded && body.signed.length > 1 ? <Votes own={own} body={{ kind: 'institution', institution: body.id }} /> : null}
        {signed && body.founded ? (
          <Duty of="head">
            <ConfirmButton
              label={t('play.world.charter.leave')}
              title={t('play.world.charter.leaveTitle', { institution: name })}
              text={t('play.world.charter.leaveText')}
              kind="danger"
              pending={pending}
              onConfirm={() => send({ type: 'LeaveInstitution', institution: body.id }, t('play.world.charter.leaveDone'))}
            />
          </Duty>
        ) : null}
      </div>
    </details>
  );
}

/** What membership brings, from what the view says of the body. */
function effectsOf(body: InstitutionView): readonly string[] {
  const effects = [t('play.world.charter.does.faster')];
  if (body.monitors) effects.push(t('play.world.charter.does.monitors'));
  if (body.penalty) effects.push(t('play.world.charter.does.penalty'));
  if (body.arbitration) effects.push(t('play.world.charter.does.arbitration'));
  if (body.openTrade) effects.push(t('play.world.charter.does.openTrade'));
  if (body.sector === 'understanding') effects.push(t('play.world.charter.does.culture'));
  if (body.sector !== null) effects.push(t('play.world.charter.does.sector', { indicator: t(`common.indicator.${body.sector}`) }));
  if (body.lends !== null) {
    const { most, left, rate } = body.lends;
    effects.push(t('play.world.charter.does.lends', { most: formatNumber(most), rate: formatNumber(100 * rate), left: formatNumber(left, 1) }));
  }
  if (body.fee > 0) effects.push(t('play.world.charter.does.fee', { coins: coinsText(body.fee) }));
  return effects;
}

function Borrow({ institution, most, rate }: { readonly institution: string; readonly most: number; readonly rate: number }) {
  const { send, pending } = useCommand();
  const [wanted, setWanted] = useState(Math.min(2, most));
  const coins = Math.min(wanted, most);
  return (
    <div class="stack tight">
      <div class="compose-line">
        <b>{t('common.clause.loan')}</b>
        <Stepper label={t('play.compose.coins')} value={coins} min={1} max={most} onChange={setWanted} />
      </div>
      <p class="label">{t('play.world.charter.borrowText', { owed: coinsText(coins * (1 + rate)) })}</p>
      <Button pending={pending} onClick={() => void send({ type: 'TakeInstitutionLoan', institution, coins }, t('play.world.charter.borrowed'))}>
        {t('play.world.charter.borrow', { coins: coinsText(coins) })}
      </Button>
    </div>
  );
}
