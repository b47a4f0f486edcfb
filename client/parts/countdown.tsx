import { useEffect } from 'preact/hooks';
import type { ClockView } from '../../shared/protocol/views.ts';
import { serverNowMs, watchClock } from '../state/server-clock.ts';
import { t } from '../text/text.ts';
import { announce } from './announcer.tsx';

/** Time left in the phase, from the absolute deadline and the server's clock: `02:41`, paused, or no clock. `spoken`: say it near the end. */
export function Countdown({ clock, spoken = false }: { readonly clock: ClockView; readonly spoken?: boolean }) {
  useEffect(watchClock, []);
  const left = clock.deadlineMs === null ? null : Math.max(0, Math.ceil((clock.deadlineMs - serverNowMs()) / 1000));
  const mark = left === null || clock.pausedReason !== null ? null : left <= 10 ? 10 : left <= 30 ? 30 : null;
  useEffect(() => {
    // Who cannot see the clock hears it twice before the end.
    if (spoken && mark !== null) announce(`${t('common.clock.left')}: ${t('common.clock.seconds', { count: mark })}`);
  }, [spoken, mark, clock.phase, clock.round]);
  if (clock.pausedReason !== null) return <span class="countdown">{t('common.clock.paused')}</span>;
  if (left === null)
    return (
      <span class="countdown" title={t('common.clock.none')}>
        ∞<span class="unseen"> {t('common.clock.none')}</span>
      </span>
    );
  const seconds = left;
  const minutes = Math.floor(seconds / 60);
  return (
    <span
      class={`countdown ${seconds <= 15 ? 'soon' : ''}`}
      role="timer"
      aria-label={`${t('common.clock.left')}: ${t('common.clock.minutes', { minutes, seconds: seconds % 60 })}`}
    >
      {`${String(minutes).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`}
    </span>
  );
}
