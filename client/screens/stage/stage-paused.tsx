import type { ClockView } from '../../../shared/protocol/views.ts';
import { pauseWords } from '../../text/pause-words.ts';
import { t } from '../../text/text.ts';

/** While everything stands still: why, large enough for the last row. */
export function StagePaused({ clock }: { readonly clock: ClockView }) {
  if (clock.pausedFor === null) return null;
  const { title, text, note } = pauseWords(clock);
  const question = clock.pausedFor === 'question';
  return (
    <div class={`stage-paused ${clock.pausedFor}`} role="status">
      <section>
        {question ? null : (
          <svg viewBox="0 0 40 40" aria-hidden="true">
            <rect x="9" y="6" width="8" height="28" rx="3" />
            <rect x="23" y="6" width="8" height="28" rx="3" />
          </svg>
        )}
        <h1>{clock.pausedFor === 'pause' ? t('stage.paused') : title}</h1>
        {text === '' ? null : <p class="reason">{text}</p>}
        <p>{clock.pausedFor === 'pause' ? t('stage.pausedNote') : note}</p>
      </section>
    </div>
  );
}
