import { story } from '../../state/views.ts';
import { t } from '../../text/text.ts';
import type { PhaseProps } from './game.tsx';
import { OwnResults } from './own-results.tsx';
import { ReadyButton } from './ready-button.tsx';
import { RevealBeats } from './reveal-beats.tsx';

/** Three told scenes, then what happened to us. */
export function RevealPhase({ code, view, own }: PhaseProps) {
  const told = story.value;
  const fits = told !== null && told.round === view.clock.round && told.practice === view.clock.practice;
  return (
    <div class="column pair">
      <div class="halves">
        {fits ? (
          <RevealBeats key={`${told.round}-${told.practice}`} code={code} told={told} />
        ) : own.lastRound === null ? (
          <p class="muted" role="status">
            {t('play.reveal.waiting')}
          </p>
        ) : null}
        <OwnResults view={view} own={own} />
      </div>
      <ReadyButton view={view} own={own} />
    </div>
  );
}
