import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { GoodChip } from '../../parts/good-chip.tsx';
import { formatNumber, t } from '../../text/text.ts';
import type { PhaseProps } from './game.tsx';
import { recallSeen, rememberSeen } from './seen.ts';

/** The secret call: shown once, at the start of the decision, to the country it concerns alone. */
export function CapitalCall({ code, view, own }: PhaseProps) {
  const what = `call-${view.clock.round}`;
  const [seen, setSeen] = useState(() => recallSeen(code, what));
  const { call } = own;
  if (call === null || seen) return null;
  const good = t(`common.good.${call.resource}`);
  const missing = Math.round(2 * (own.need[call.resource] - own.expected[call.resource])) / 2;
  return (
    <Dialog
      title={
        <span class="faced ringing">
          <PhoneIcon />
          {t('play.call.title')}
        </span>
      }
      foot={
        <Button
          kind="primary"
          wide
          onClick={() => {
            rememberSeen(code, what);
            setSeen(true);
          }}
        >
          {t('play.call.ok')}
        </Button>
      }
    >
      <p class="label">{t('play.call.secret')}</p>
      <div class="row">
        <GoodChip good={call.resource} amount={call.extraNeed} size="big" />
      </div>
      <p class="big">{t('play.call.text', { amount: formatNumber(call.extraNeed, 1), good })}</p>
      {missing > 0 ? (
        <ul class="bullets">
          <li>{t('play.call.keep', { missing: formatNumber(missing, 1), good })}</li>
          <li>{t('play.call.break')}</li>
        </ul>
      ) : (
        <p>{t('play.call.enough')}</p>
      )}
    </Dialog>
  );
}

function PhoneIcon() {
  return (
    <svg
      width="26"
      height="26"
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d="M6.500 3.500 9 3l2 4.500-2 1.600a12 12 0 0 0 5.500 5.500l1.600-2L20.500 15l-.5 2.500c-.2 1.600-1.500 3-3.200 2.800C9.800 19.500 4 13.500 3.500 6.700c0-1.700 1.400-3 3-3.200Z" />
    </svg>
  );
}
