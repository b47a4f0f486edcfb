import { useEffect, useRef } from 'preact/hooks';
import { retryNow } from '../net/connection.ts';
import { connectionStatus, isSaving, notice, teacherView } from '../state/views.ts';
import { formatNumber, t } from '../text/text.ts';
import { toast } from './announcer.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

/** What keeps the page from the server, on top of every connected screen; nothing when all is well. */
export function ConnectionBanner() {
  const code = notice.value;
  const status = connectionStatus.value;
  const online = status === 'online';
  useEffect(() => {
    if (code?.code !== 'outage-credited' && code?.code !== 'saving-again') return;
    toast(t(`common.notice.${code.code}`, { seconds: formatNumber(Math.ceil(code.ms / 1000)) }));
    notice.value = null;
  }, [code]);
  useEffect(() => {
    if (code?.code !== 'moved' || !online) return;
    toast(t('common.notice.moved'));
    notice.value = null;
  }, [code, online]);
  const wasLost = useRef(false);
  useEffect(() => {
    if (status === 'lost') wasLost.current = true;
    else if (status === 'online' && wasLost.current) {
      wasLost.current = false;
      toast(t('common.connection.back'));
    }
  }, [status]);
  useEffect(() => {
    // The server is back: its farewell is no longer news.
    if (online && notice.peek()?.code === 'server-restarting') notice.value = null;
  }, [online]);
  if (code?.code === 'removed') return <Removed reason={code.reason} />;
  if (code?.code === 'seat-taken-over') {
    return (
      <div class="banner" role="alert">
        {t('common.notice.seat-taken-over')}
        <button type="button" class="btn small" onClick={retryNow}>
          {t('common.useHere')}
        </button>
      </div>
    );
  }
  if (status === 'outdated') {
    return (
      <div class="banner" role="alert">
        {t('common.connection.outdated')}
        <button type="button" class="btn small" onClick={() => location.reload()}>
          {t('common.connection.reload')}
        </button>
      </div>
    );
  }
  if (online && !isSaving.value) {
    return (
      <div class="banner" role="alert">
        {t(teacherView.value === null ? 'common.notice.not-saving' : 'common.notice.not-saving-teacher')}
      </div>
    );
  }
  if (status !== 'lost') return null;
  return (
    <div class="banner" role="alert">
      {t(code?.code === 'server-restarting' ? 'common.notice.server-restarting' : 'common.connection.lost')}
      <button type="button" class="btn small" onClick={retryNow}>
        {t('common.connection.retryNow')}
      </button>
    </div>
  );
}

/** Over whatever is open: this device has no seat any more, and this is why. The teacher may let it in again (rule TP9). */
const Removed = ({ reason }: { readonly reason: string }) => (
  <Dialog
    title={t('common.notice.removed')}
    foot={
      <Button kind="primary" wide onClick={retryNow}>
        {t('common.notice.comeBack')}
      </Button>
    }
  >
    {reason === '' ? null : <p class="removed-reason">“{reason}”</p>}
    <p class="muted">{t('common.notice.removedTalk')}</p>
  </Dialog>
);
