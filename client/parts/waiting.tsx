import { t } from '../text/text.ts';
import { Button } from './button.tsx';

/** A calm full page while something is on its way, with a way out when it failed. */
export function Waiting({ text, retry }: { readonly text: string; readonly retry?: () => void }) {
  return (
    <main class="page narrow" id="content" tabIndex={-1}>
      <div class="wait" role="status">
        {retry === undefined ? <div class="spinner" aria-hidden="true" /> : null}
        <p>{text}</p>
        {retry === undefined ? null : <Button kind="primary" onClick={retry}>{t('common.action.retry')}</Button>}
      </div>
    </main>
  );
}
