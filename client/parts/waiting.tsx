import { follow } from '../router.ts';
import { t } from '../text/text.ts';
import { Button } from './button.tsx';

interface Props {
  readonly text: string;
  readonly retry?: () => void;
  /** There is nothing to wait for: the way out is the front page. */
  readonly home?: boolean;
}

/** A calm full page while something is on its way, with a way out when it failed. */
export function Waiting({ text, retry, home = false }: Props) {
  return (
    <main class="page narrow" id="content" tabIndex={-1}>
      <div class="wait" role="status">
        {retry === undefined && !home ? <div class="spinner" aria-hidden="true" /> : null}
        {/* The page’s only words are its heading, too. */}
        <h1 class="wait-words">{text}</h1>
        {retry === undefined ? null : (
          <Button kind="primary" onClick={retry}>
            {t('common.action.retry')}
          </Button>
        )}
        {home ? (
          <a class="btn" href="/" onClick={follow}>
            {t('common.notFound.home')}
          </a>
        ) : null}
      </div>
    </main>
  );
}
