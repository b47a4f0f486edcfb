import { notice } from '../state/views.ts';
import { follow } from '../router.ts';
import { t } from '../text/text.ts';

/** In the place of whatever door was open: its lesson is gone for good, or another device has the console now (rules KP2, KP3). */
export function LessonGone({ how }: { readonly how: 'deleted' | 'takenOver' }) {
  return (
    <main class="page narrow" id="content" tabIndex={-1}>
      <div class="card" role="alert">
        <h1>{t(`common.${how}.title`)}</h1>
        <p>{t(`common.${how}.text`)}</p>
        <a
          class="btn primary"
          href="/"
          onClick={(event) => {
            notice.value = null;
            follow(event);
          }}
        >
          {t('common.notFound.home')}
        </a>
      </div>
    </main>
  );
}
