import { useEffect, useState } from 'preact/hooks';
import { deleteLesson, fetchServer } from '../../../net/api.ts';
import { forgetLessonHere } from '../../../net/forget-lesson.ts';
import { recallSecret } from '../../../net/secrets.ts';
import { toast } from '../../../parts/announcer.tsx';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { ErrorNotice } from '../../../parts/error-notice.tsx';
import { navigate } from '../../../router.ts';
import { notice } from '../../../state/views.ts';
import type { ClientRefusal } from '../../../text/refusal-sentence.ts';
import { t } from '../../../text/text.ts';
import { forgetLesson } from '../opened-lessons.ts';
import { RecoveryPart } from './recovery-part.tsx';

/** What the server keeps of this lesson, for how long, and how to have it deleted now (rules KP1, KP2). */
export function KeepingButton({ code }: { readonly code: string }) {
  const [open, setOpen] = useState<'keeping' | 'delete' | null>(null);
  return (
    <>
      <button type="button" class="btn small" aria-haspopup="dialog" onClick={() => setOpen('keeping')}>
        {t('keeping.open')}
      </button>
      {open === 'keeping' ? <KeepingDialog code={code} onDelete={() => setOpen('delete')} onClose={() => setOpen(null)} /> : null}
      {open === 'delete' ? <DeleteDialog code={code} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

function KeepingDialog(props: { readonly code: string; readonly onDelete: () => void; readonly onClose: () => void }) {
  const [days, setDays] = useState<number | null>(null);
  useEffect(() => {
    void fetchServer().then((answer) => {
      if (answer.ok) setDays(answer.value.keepDays);
    });
  }, []);
  return (
    <Dialog title={t('keeping.title')} onClose={props.onClose}>
      <div class="stack">
        <h3>{t('keeping.recovery.title')}</h3>
        <RecoveryPart code={props.code} />
        <h3>{t('keeping.kept.title')}</h3>
        <p>{days === null ? t('keeping.kept.text') : t('keeping.kept.days', { count: days })}</p>
        <p class="muted">{t('keeping.kept.who')}</p>
        <Button kind="danger" onClick={props.onDelete}>
          {t('keeping.delete.open')}
        </Button>
      </div>
    </Dialog>
  );
}

/** Asked twice, because nothing brings it back. */
function DeleteDialog({ code, onClose }: { readonly code: string; readonly onClose: () => void }) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ClientRefusal | null>(null);
  const remove = async () => {
    setBusy(true);
    const answer = await deleteLesson(code, recallSecret('teacher', code) ?? '');
    setBusy(false);
    // An answer that got lost: the lesson is gone all the same.
    if (!answer.ok && answer.refusal.reason !== 'seat-unknown') return setRefusal(answer.refusal);
    forgetLesson(code);
    forgetLessonHere(code);
    // This device knows already.
    notice.value = null;
    navigate('/teach', 'replace');
    toast(t('keeping.delete.done', { code }));
  };
  return (
    <Dialog
      title={t('keeping.delete.title', { code })}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('common.action.cancel')}</Button>
          <span class="grow">
            <Button kind="danger" wide pending={busy} onClick={() => void remove()}>
              {t('keeping.delete.yes')}
            </Button>
          </span>
        </>
      }
    >
      <div class="stack">
        <p>{t('keeping.delete.text')}</p>
        <p class="muted">{t('keeping.delete.saveFirst')}</p>
        <ErrorNotice refusal={refusal} />
      </div>
    </Dialog>
  );
}
