import type { ClockView } from '../../../shared/protocol/views.ts';
import { Countdown } from '../../parts/countdown.tsx';
import { t } from '../../text/text.ts';

export function RoundPanel({ clock, rounds, title }: { readonly clock: ClockView; readonly rounds: number; readonly title: string }) {
  const before = clock.phase === 'lobby' || clock.phase === 'debrief';
  return (
    <section class="stage-round">
      <small>{title}</small>
      <p>
        {before ? (
          <b>{t(`common.phase.${clock.phase}`)}</b>
        ) : clock.practice ? (
          <>
            <b>{t('stage.practice')}</b> <span>{t('stage.practiceNote')}</span>
          </>
        ) : (
          <>
            <b>{t('stage.round', { round: clock.round })}</b> <span>{t('stage.ofRounds', { rounds })}</span>
          </>
        )}
      </p>
    </section>
  );
}

export function PhasePanel({ clock }: { readonly clock: ClockView }) {
  const timed = clock.deadlineMs !== null || clock.pausedReason !== null;
  if (clock.phase === 'lobby' || clock.phase === 'debrief')
    return (
      <section class="stage-phase">
        <p class="brand">{t('common.name')}</p>
      </section>
    );
  return (
    <section class="stage-phase">
      <small>{t(`common.phase.${clock.phase}`)}</small>
      <p>{timed ? <Countdown clock={clock} /> : <span>{t('stage.noClock')}</span>}</p>
    </section>
  );
}
