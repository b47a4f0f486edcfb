import type { PublicView } from '../../../shared/protocol/views.ts';
import { threatWords } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { sayNow } from './say-now.ts';

/** One or two sentences for the teacher, by phase; before the first round the whole introduction is at hand. */
export function SayCard(props: { readonly view: PublicView }) {
  const now = sayNow(props.view);
  return (
    <section class="card say-card" aria-labelledby="say-now">
      <h2 id="say-now">{t('teach.say.title')}</h2>
      <p class="say-words">{t(`teach.say.${now}`)}</p>
      {now === 'lobby' || now === 'practice' ? (
        <details class="teach-more">
          <summary>{t('teach.say.introTitle')}</summary>
          <p class="say-words">{t('teach.say.intro', { threat: threatWords()?.name ?? '' })}</p>
        </details>
      ) : null}
    </section>
  );
}
