import type { PublicView, WoundView } from '../../../shared/protocol/views.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { useCommand } from '../../state/use-command.ts';
import { countryName } from '../../state/world-words.ts';
import { coinsText } from '../../text/amounts.ts';
import { formatNumber, t } from '../../text/text.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { Duty } from './duty.tsx';

/** A promise broken last round, done or suffered, and what can still be done about it. */
export function RepairCard({ view, wound }: { readonly view: PublicView; readonly wound: WoundView }) {
  const { send, pending } = useCommand();
  const country = countryName(wound.other);
  const coins = coinsText(wound.coins);
  const done = [
    ...(wound.apologised ? [t('play.world.repair.doneApology')] : []),
    ...(wound.restitution ? [t('play.world.repair.doneRestitution')] : []),
    ...(wound.arbitrated ? [t('play.world.repair.doneArbitration')] : []),
  ];
  return (
    <Card title={t('play.world.repair.title')} tone="bad">
      <p>
        {t(wound.mine === 'breaker' ? 'play.world.repair.weBroke' : 'play.world.repair.theyBroke', { country })}{' '}
        {wound.units > 0 ? t('play.world.repair.units', { units: formatNumber(wound.units, 1) }) : ''}
      </p>
      {done.length > 0 ? (
        <p class="row">
          {done.map((what) => (
            <span key={what} class="state ok">
              ✓ {what}
            </span>
          ))}
        </p>
      ) : null}
      {wound.canApologise ? (
        <Duty of="spokesperson">
          <ConfirmButton
            step={`wound ${wound.id}`}
            label={t('play.world.repair.apologise')}
            title={t('play.world.repair.apologiseTitle', { country })}
            text={`${view.mode === 'in-room' ? `${t('play.world.repair.aloud', { country })} ` : ''}${t('play.world.repair.apologiseText')}`}
            confirm={t(view.mode === 'in-room' ? 'play.world.repair.said' : 'play.world.repair.apologise')}
            kind="primary"
            pending={pending}
            onConfirm={() => send({ type: 'Apologise', woundId: wound.id }, t('play.world.repair.apologised'))}
          />
        </Duty>
      ) : null}
      {wound.canRestitute ? (
        <Duty of="finance">
          <Button pending={pending} onClick={() => void send({ type: 'PromiseRestitution', woundId: wound.id }, t('play.world.repair.restituted'))}>
            {t('play.world.repair.restitute', { coins })}
          </Button>
          <p class="label">{t('play.world.repair.restituteHint')}</p>
        </Duty>
      ) : null}
      {wound.tooDear ? (
        <p class="muted">{t(wound.mine === 'breaker' ? 'play.world.repair.restituteDear' : 'play.world.repair.arbitrateDear', { coins })}</p>
      ) : null}
      {wound.canArbitrate ? (
        <Duty of="spokesperson">
          <Button pending={pending} onClick={() => void send({ type: 'CallArbitration', woundId: wound.id }, t('play.world.repair.arbitrated', { coins }))}>
            {t('play.world.repair.arbitrate', { coins: coinsText(view.rules.costs.arbitration) })}
          </Button>
          <p class="label">{t('play.world.repair.arbitrateHint', { coins })}</p>
        </Duty>
      ) : null}
    </Card>
  );
}
