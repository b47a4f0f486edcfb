import { useState } from 'preact/hooks';
import type { SeatId } from '../../../../shared/lib/ids.ts';
import { groupedCode } from '../../../../shared/protocol/personal-code.ts';
import type { TeacherView } from '../../../../shared/protocol/views.ts';
import { removeListed, renewCode } from '../../../net/api.ts';
import { forgetCode, forgetCodes, keepCodes, keptCodes } from '../../../net/kept-codes.ts';
import { recallSecret } from '../../../net/secrets.ts';
import { toast } from '../../../parts/announcer.tsx';
import { Button } from '../../../parts/button.tsx';
import { worldLinks } from '../../../state/worlds.ts';
import { refusalSentence } from '../../../text/refusal-sentence.ts';
import { t } from '../../../text/text.ts';
import { listRows, type ListRow } from './list-rows.ts';

/** Everybody who has a personal code: whether they have come, the code while this device keeps it, another code, off the list. */
export function ListedRows({ code, own }: { readonly code: string; readonly own: TeacherView }) {
  const [busy, setBusy] = useState<SeatId | null>(null);
  const kept = keptCodes(code);
  const rows = listRows(
    kept,
    own,
    worldLinks.value.map((link) => link.own.value).filter((view) => view !== null),
  );
  if (rows.length === 0) return null;
  const secret = recallSecret('teacher', code) ?? '';
  const renew = async (row: ListRow) => {
    setBusy(row.seatId);
    const answer = await renewCode(code, secret, row.seatId);
    setBusy(null);
    if (!answer.ok) return toast(refusalSentence(answer.refusal), 'bad');
    keepCodes(code, [answer.value]);
    toast(t('classList.renewed', { name: row.name }));
  };
  const remove = async (row: ListRow) => {
    setBusy(row.seatId);
    const answer = await removeListed(code, secret, row.seatId);
    setBusy(null);
    if (!answer.ok) return toast(refusalSentence(answer.refusal), 'bad');
    forgetCode(code, row.seatId);
    toast(t('classList.removed', { name: row.name }));
  };
  return (
    <section class="stack class-list-made" aria-labelledby="class-list-made">
      <h3 id="class-list-made">{t('classList.listTitle')}</h3>
      <p class="muted">
        <small>{kept.length === 0 ? t('classList.notKept') : t('classList.kept')}</small>
      </p>
      {kept.length === 0 ? null : (
        <div class="row">
          <a class="btn primary" href={`/print/${code}`} target="_blank" rel="noopener">
            {t('classList.print')}
          </a>
          <Button onClick={() => forgetCodes(code)}>{t('classList.forget')}</Button>
        </div>
      )}
      <ul class="class-list-rows">
        {rows.map((row) => (
          <li key={row.seatId}>
            <span class="class-list-who">
              <b>{row.name}</b> <small class="muted">{row.hasCome ? t('classList.come') : t('classList.notCome')}</small>
            </span>
            <span class="class-list-code">{row.code === null ? t('classList.hidden') : groupedCode(row.code)}</span>
            <Button pending={busy === row.seatId} aria-label={t('classList.renewOf', { name: row.name })} onClick={() => void renew(row)}>
              {t('classList.renew')}
            </Button>
            {row.hasCome ? (
              <span />
            ) : (
              <Button aria-label={t('classList.removeOf', { name: row.name })} onClick={() => void remove(row)}>
                ✕
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
