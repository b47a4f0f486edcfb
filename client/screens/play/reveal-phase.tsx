import { Card } from '../../parts/card.tsx';
import { story } from '../../state/views.ts';
import { t } from '../../text/text.ts';
import type { PhaseProps } from './game.tsx';
import { OwnResults } from './own-results.tsx';
import { momentWords } from '../../text/headline.ts';
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
          <div class="stack">
            <RevealBeats key={`${told.round}-${told.practice}`} code={code} told={told} />
            {told.moments.length === 0 ? null : (
              <Card title={t('play.reveal.also')}>
                <ul class="bullets">
                  {told.moments.slice(0, 4).map((moment, at) => (
                    <li key={at}>{momentWords(moment).text}</li>
                  ))}
                </ul>
              </Card>
            )}
          </div>
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
