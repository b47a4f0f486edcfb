import type { RevealView } from '../../../shared/protocol/reveal-view.ts';
import type { ClockView } from '../../../shared/protocol/views.ts';
import { Countdown } from '../../parts/countdown.tsx';
import { t } from '../../text/text.ts';

interface RoundProps {
  readonly clock: ClockView;
  readonly rounds: number;
  /** There may be one round more than announced (rule HL1). */
  readonly hiddenEnd: boolean;
  readonly title: string;
}

export function RoundPanel({ clock, rounds, hiddenEnd, title }: RoundProps) {
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
            <b>{t('stage.round', { round: clock.round })}</b> <span>{roundsText(clock.round, rounds, hiddenEnd)}</span>
          </>
        )}
      </p>
    </section>
  );
}

function roundsText(round: number, rounds: number, hiddenEnd: boolean): string {
  // Once the round more has come, everybody knows that it did.
  if (round > rounds) return t('stage.ofRounds', { rounds: round });
  return hiddenEnd ? t('stage.ofRoundsOrMore', { rounds, more: rounds + 1 }) : t('stage.ofRounds', { rounds });
}

export function PhasePanel({ clock, reveal }: { readonly clock: ClockView; readonly reveal: RevealView }) {
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
      {clock.phase === 'reveal' && reveal.beats > 0 && clock.deadlineMs === null ? (
        <BeatPips reveal={reveal} />
      ) : (
        <p>{timed ? <Countdown clock={clock} /> : <span>{t('stage.noClock')}</span>}</p>
      )}
    </section>
  );
}

/** How far a led reveal is, instead of a clock (RV2). */
function BeatPips({ reveal }: { readonly reveal: RevealView }) {
  const scenes = reveal.beats - 2;
  return (
    <p class="pips">
      <span class="unseen">{t('reveal.at', { beat: Math.min(reveal.beat, scenes), beats: scenes })}</span>
      {Array.from({ length: scenes }, (_, i) => (
        <i key={i} class={i < reveal.beat ? 'told' : ''} aria-hidden="true" />
      ))}
    </p>
  );
}
