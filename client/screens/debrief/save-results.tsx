import { useState } from 'preact/hooks';
import { fetchExport } from '../../net/api.ts';
import { recallSecret } from '../../net/secrets.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { follow } from '../../router.ts';
import type { ClientRefusal } from '../../text/refusal-sentence.ts';
import { t } from '../../text/text.ts';

const tables = ['events', 'country-rounds', 'agreements'] as const;
type What = 'log' | `tables/${(typeof tables)[number]}`;

interface Props {
  readonly code: string;
  /** The researcher takes home the tables that hold no more than the class has seen, without names (rule OC5). */
  readonly by: 'teacher' | 'researcher';
}

/** What the teacher takes home: the log, which opens again as this debrief, and tables; names in or out. */
export function SaveResults({ code, by }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="btn small" onClick={() => setOpen(true)}>
        {t('exports.button')}
      </button>
      {open ? <SaveDialog code={code} by={by} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function SaveDialog({ code, by, onClose }: Props & { readonly onClose: () => void }) {
  const leads = by === 'teacher';
  const [namesOut, setNamesOut] = useState(false);
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<ClientRefusal | null>(null);
  const save = async (what: What) => {
    setBusy(true);
    const answer = await fetchExport(code, recallSecret(leads ? 'teacher' : 'seat', code) ?? '', what, namesOut || !leads ? 'out' : 'in');
    setBusy(false);
    setRefusal(answer.ok ? null : answer.refusal);
    setSaved(answer.ok ? fileName(code, what) : null);
    if (answer.ok) download(answer.value, fileName(code, what));
  };
  return (
    <Dialog title={t('exports.title')} onClose={onClose}>
      <div class="stack">
        {leads ? (
          <>
            <label class="row save-names">
              <input type="checkbox" checked={namesOut} onInput={(event) => setNamesOut(event.currentTarget.checked)} />
              <b>{t('exports.names')}</b>
            </label>
            <p class="muted">{t('exports.namesHint')}</p>
            <h3>{t('report.title')}</h3>
            <p>{t('report.about')}</p>
            <a class="btn" href={`/report/${code}`} onClick={follow}>
              {t('report.open')}
            </a>
            <h3>{t('exports.game.title')}</h3>
            <p>{t('exports.game.text')}</p>
            <Button disabled={busy} onClick={() => void save('log')}>
              {t('exports.game.save')}
            </Button>
          </>
        ) : null}
        <h3>{t('exports.tables.title')}</h3>
        <p>{t(leads ? 'exports.tables.text' : 'exports.tables.researcher')}</p>
        <div class="row">
          {tables
            .filter((table) => leads || table !== 'events')
            .map((table) => (
              <Button key={table} disabled={busy} onClick={() => void save(`tables/${table}`)}>
                {t(`exports.table.${table}`)}
              </Button>
            ))}
        </div>
        <ErrorNotice refusal={refusal} />
        <p role="status">{saved === null ? '' : t('exports.saved', { file: saved })}</p>
      </div>
    </Dialog>
  );
}

const fileName = (code: string, what: What): string => (what === 'log' ? `mufakat-${code}.json` : `mufakat-${code}-${what.slice('tables/'.length)}.csv`);

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
