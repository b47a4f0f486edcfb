import { useEffect } from 'preact/hooks';
import type { ClockView } from '../../shared/protocol/views.ts';
import { serverNowMs, watchClock } from '../state/server-clock.ts';
import { t } from '../text/text.ts';

/** Time left in the phase, from the absolute deadline and the server's clock: `02:41`, paused, or no clock. */
export function Countdown({ clock }: { readonly clock: ClockView }) {
  useEffect(watchClock, []);
  if (clock.pausedReason !== null) return <span class="countdown">{t('common.clock.paused')}</span>;
  if (clock.deadlineMs === null) return <span class="countdown" title={t('common.clock.none')}>∞<span class="unseen"> {t('common.clock.none')}</span></span>;
  const seconds = Math.max(0, Math.ceil((clock.deadlineMs - serverNowMs()) / 1000));
  const minutes = Math.floor(seconds / 60);
  return (
    <span class={`countdown ${seconds <= 15 ? 'soon' : ''}`} role="timer" aria-label={`${t('common.clock.left')}: ${t('common.clock.minutes', { minutes, seconds: seconds % 60 })}`}>
      {`${String(minutes).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`}
    </span>
  );
}
