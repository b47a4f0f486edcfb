import type { ClockView } from '../../../shared/protocol/views.ts';
import { Countdown } from '../../parts/countdown.tsx';
import { t } from '../../text/text.ts';

export function RoundPanel({ clock, rounds, title }: { readonly clock: ClockView; readonly rounds: number; readonly title: string }) {
  const before = clock.phase === 'lobby' || clock.phase === 'debrief';
  return (
    <section class="stage-round">
      <small>{title}</small>
      <p>{before ? <b>{t(`common.phase.${clock.phase}`)}</b>
        : clock.practice ? <><b>{t('stage.practice')}</b> <span>{t('stage.practiceNote')}</span></>
        : <><b>{t('stage.round', { round: clock.round })}</b> <span>{t('stage.ofRounds', { rounds })}</span></>}</p>
    </section>
  );
}

export function PhasePanel({ clock }: { readonly clock: ClockView }) {
  const timed = clock.deadlineMs !== null || clock.pausedReason !== null;
  return (
    <section class="stage-phase">
      <small>{clock.phase === 'lobby' || clock.phase === 'debrief' ? t('common.name') : t(`common.phase.${clock.phase}`)}</small>
      <p>{clock.phase === 'lobby' || clock.phase === 'debrief' ? <b>{t(`common.phase.${clock.phase}`)}</b> : timed ? <Countdown clock={clock} /> : <span>{t('stage.noClock')}</span>}</p>
    </section>
  );
}
