import { storySteps } from '../../../shared/model/story-steps.ts';
import type { StoryView } from '../../../shared/protocol/story-view.ts';
import { Card } from '../../parts/card.tsx';
import { story } from '../../state/views.ts';
import { isAllTold } from '../../state/told-so-far.ts';
import { t } from '../../text/text.ts';
import type { PhaseProps } from './game.tsx';
import { OwnResults } from './own-results.tsx';
import { momentWords } from '../../text/headline.ts';
import { ReadyButton } from './ready-button.tsx';
import { RevealBeats } from './reveal-beats.tsx';

/** Three told scenes, then what happened to us. */
export function RevealPhase({ code, view, own }: PhaseProps) {
  const told = story.value;
  const fits = told !== null && told.round === view.clock.round && told.practice === view.clock.practice && told.course === view.clock.course;
  const { beats, beat } = view.reveal;
  const led = beats > 0;
  const over = isAllTold(view);
  return (
    <div class="column pair">
      <div class="halves">
        {fits ? (
          <div class="stack">
            <RevealBeats key={`${told.round}-${told.practice}-${told.course}`} code={code} told={told} opened={led ? openedBeats(told, beat) : null} />
            {over ? null : <p class="notice info">{t('reveal.lookUp')}</p>}
            {told.moments.length === 0 || !over ? null : (
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
        {over ? <OwnResults view={view} own={own} /> : <p class="muted">{t('reveal.ours')}</p>}
      </div>
      {over ? <ReadyButton view={view} own={own} /> : null}
    </div>
  );
}

/** How many of the phone's scenes lie in the beats that the stage has told. */
const openedBeats = (told: StoryView, beat: number): number =>
  storySteps(told)
    .slice(0, beat)
    .filter((step) => step.kind === 'beat').length;
