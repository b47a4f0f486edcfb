import './hint-line.css';
import { useEffect } from 'preact/hooks';
import type { PublicView } from '../../../shared/protocol/views.ts';
import { announce } from '../../parts/announcer.tsx';
import { askedTab, hint, tabOf } from '../../state/hint.ts';
import { type NextStep, stepName } from '../../state/next-step.ts';
import { t } from '../../text/text.ts';
import { hintSentence } from './hint-sentence.ts';
import { silence } from './use-hint.ts';

/** What to do now, in one sentence; a hint takes its place, so that nothing is covered. */
export function HintLine({ view, todo }: { readonly view: PublicView; readonly todo: string }) {
  const step = hint.value;
  const sentence = step === null ? '' : hintSentence(view, step);
  useEffect(() => {
    if (sentence !== '') announce(sentence);
  }, [sentence]);
  if (step === null) {
    return (
      <p class="todo">
        <span class="unseen">{t('play.todo.label')}: </span>
        {todo}
      </p>
    );
  }
  return (
    <div class="todo hint">
      <button type="button" class="hint-go" onClick={() => leadTo(step)}>
        <span>
          <span class="unseen">{t('hints.label')}: </span>
          {sentence}
        </span>
        <span class="unseen"> {t('hints.show')}</span>
        <span aria-hidden="true">➜</span>
      </button>
      <button type="button" class="hint-away" aria-label={t('hints.away')} onClick={() => silence(view)}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
}

/** Opens the part where the control lies, scrolls it into sight and puts the focus there. */
function leadTo(step: NextStep): void {
  askedTab.value = tabOf(step);
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const control = document.querySelector<HTMLElement>(`[data-step="${stepName(step)}"]`);
      control?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
      const first = control?.matches('button') ? control : control?.querySelector<HTMLElement>('button:not(:disabled), textarea');
      first?.focus({ preventScroll: true });
    }),
  );
}
