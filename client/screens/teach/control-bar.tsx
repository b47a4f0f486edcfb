import { useState } from 'preact/hooks';
import type { Phase } from '../../../shared/game/state.ts';
import type { ClockView, PublicView, TeacherView } from '../../../shared/protocol/views.ts';
import { Button } from '../../parts/button.tsx';
import { Countdown } from '../../parts/countdown.tsx';
import { pauseWords } from '../../text/pause-words.ts';
import { t } from '../../text/text.ts';
import { AskDialog } from './powers/ask-dialog.tsx';
import { PowersMenu } from './powers/powers-menu.tsx';
import { SlowestButton } from './powers/slowest-button.tsx';
import { PauseDialog } from './pause-dialog.tsx';
import { sending, sendPower } from './send-power.ts';

const phases = ['news', 'negotiation', 'decision', 'reveal', 'reflection'] as const satisfies readonly Phase[];
const minutesAndSeconds = (ms: number) => {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
};

/** What everything waits for, in the teacher's words. */
function nowPaused(clock: ClockView): string {
  const { title, text } = pauseWords(clock);
  if (clock.pausedFor === 'pause') return t('teach.control.pausedNow', { reason: text });
  return clock.pausedFor === 'question' ? `${title}: ${text}` : title;
}

/** The phase, its time, and the powers over both; stays in sight while the page scrolls. */
export function ControlBar(props: { readonly view: PublicView; readonly own: TeacherView }) {
  const { clock } = props.view;
  const [pausing, setPausing] = useState(false);
  const [asking, setAsking] = useState(false);
  const paused = clock.pausedReason !== null;
  const at = phases.findIndex((phase) => phase === clock.phase);
  return (
    <section class={paused ? 'control-bar paused' : 'control-bar'} aria-label={t('teach.control.title')}>
      <ol class="phase-strip" aria-label={t('teach.control.phases')}>
        {phases.map((phase, place) => (
          <li key={phase} class={place < at ? 'past' : place === at ? 'now' : ''} aria-current={place === at ? 'step' : undefined}>
            <span>{t(`common.phase.${phase}`)}</span>
            {place === at ? (
              <b>
                <Countdown clock={clock} />
              </b>
            ) : null}
          </li>
        ))}
      </ol>
      <p class="control-paused" role="status">
        {paused ? nowPaused(clock) : ''}
        {paused && clock.remainingMs !== null ? <small> {t('teach.control.left', { time: minutesAndSeconds(clock.remainingMs) })}</small> : null}
      </p>
      <div class="control-buttons">
        {paused ? (
          <Button kind="primary" pending={sending.value === 'Resume'} onClick={() => void sendPower({ type: 'Resume' })}>
            {t('teach.control.resume')}
          </Button>
        ) : (
          <Button kind="primary" pending={sending.value === 'Pause'} onClick={() => setPausing(true)}>
            {t('teach.control.pause')}
          </Button>
        )}
        {[30, 60].map((seconds) => (
          <Button
            key={seconds}
            disabled={clock.deadlineMs === null && clock.remainingMs === null}
            onClick={() => void sendPower({ type: 'ExtendPhase', seconds }, t('teach.control.extended', { seconds }))}
          >
            {t('teach.control.extend', { seconds })}
          </Button>
        ))}
        <Button disabled={paused} pending={sending.value === 'NextPhase'} onClick={() => void sendPower({ type: 'NextPhase' })}>
          {t('teach.control.next')}
        </Button>
      </div>
      <div class="control-powers">
        <Button onClick={() => setAsking(true)}>{t('powers.ask.open')}</Button>
        <SlowestButton view={props.view} own={props.own} />
        <PowersMenu view={props.view} own={props.own} />
      </div>
      {asking ? <AskDialog view={props.view} onClose={() => setAsking(false)} /> : null}
      {pausing ? <PauseDialog onClose={() => setPausing(false)} /> : null}
    </section>
  );
}
