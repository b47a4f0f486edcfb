import { retryNow } from '../net/connection.ts';
import { connectionStatus, notice } from '../state/views.ts';
import { t } from '../text/text.ts';

/** What keeps the page from the server, on top of every connected screen; nothing when all is well. */
export function ConnectionBanner() {
  const code = notice.value;
  if (code?.code === 'removed') return <div class="banner" role="alert">{t('common.notice.removed', { reason: code.reason })}</div>;
  if (code?.code === 'seat-taken-over') {
    return (
      <div class="banner" role="alert">
        {t('common.notice.seat-taken-over')}
        <button type="button" class="btn small" onClick={retryNow}>{t('common.useHere')}</button>
      </div>
    );
  }
  if (connectionStatus.value !== 'lost') return null;
  return (
    <div class="banner" role="alert">
      {t(code?.code === 'server-restarting' ? 'common.notice.server-restarting' : 'common.connection.lost')}
      <button type="button" class="btn small" onClick={retryNow}>{t('common.connection.retryNow')}</button>
    </div>
  );
}
