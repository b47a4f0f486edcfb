import type { PublicView } from '../../../shared/protocol/views.ts';
import { t } from '../../text/text.ts';
import { sayNow } from './say-now.ts';

/** One or two sentences for the teacher, by phase; the whole introduction stands on the ladder, beside the practice round. */
export function SayCard(props: { readonly view: PublicView }) {
  const now = sayNow(props.view);
  return (
    <section class="card say-card" aria-labelledby="say-now">
      <h2 id="say-now">{t('teach.say.title')}</h2>
      <p class="say-words">{t(`teach.say.${now}`)}</p>
    </section>
  );
}
