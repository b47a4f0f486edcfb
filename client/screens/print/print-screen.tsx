import './print.css';
import { useEffect, useState } from 'preact/hooks';
import type { PrintedBriefs } from '../../../shared/protocol/http.ts';
import type { DoorProps } from '../../app.tsx';
import { fetchBriefs } from '../../net/api.ts';
import { keptCodes } from '../../net/kept-codes.ts';
import { recallSecret } from '../../net/secrets.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { LanguageAndThemeSwitch } from '../../parts/switches.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { follow } from '../../router.ts';
import { loadWorldWords } from '../../state/world-words.ts';
import type { ClientRefusal } from '../../text/refusal-sentence.ts';
import { language, t } from '../../text/text.ts';
import { BriefSheet } from './brief-sheet.tsx';
import { CheatSheet } from './cheat-sheet.tsx';
import { CodeSheet } from './code-sheet.tsx';
import { PersonalCodes } from './personal-codes.tsx';

const sheets = ['codes', 'personal', 'cheat', 'briefs'] as const;
type Sheet = (typeof sheets)[number];

/** Sheets of A4 for the class, printed by the browser; the secret briefs come to the teacher's key only. */
export default function PrintScreen({ code }: DoorProps) {
  const [briefs, setBriefs] = useState<PrintedBriefs | null>(null);
  const [refusal, setRefusal] = useState<ClientRefusal | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<Sheet>>(() => new Set(sheets));
  const shown = language.value;
  const personal = keptCodes(code);
  useEffect(() => {
    void loadWorldWords(code);
    document.title = `${code} · ${t('print.title')} · ${t('common.name')}`;
  }, [code]);
  useEffect(() => {
    let alive = true;
    void fetchBriefs(code, shown, recallSecret('teacher', code) ?? '').then((answer) => {
      if (!alive) return;
      if (answer.ok) setBriefs(answer.value);
      else setRefusal(answer.refusal);
    });
    return () => {
      alive = false;
    };
  }, [code, shown]);
  if (briefs === null && refusal === null) return <Waiting text={t('common.loading')} />;
  const toggle = (sheet: Sheet, on: boolean): void => setChosen(new Set(sheets.filter((one) => (one === sheet ? on : chosen.has(one)))));
  return (
    <main class="page print-page" id="content" tabIndex={-1}>
      <div class="print-tools stack">
        <div class="row spread">
          <a class="btn small" href={`/teach/${code}`} onClick={follow}>
            {t('print.back')}
          </a>
          <LanguageAndThemeSwitch />
        </div>
        <h1>{t('print.title')}</h1>
        <p class="muted">{t('print.hint')}</p>
        <ErrorNotice refusal={refusal} />
        <div class="row">
          {sheets
            .filter((sheet) => sheet !== 'personal' || personal.length > 0)
            .map((sheet) => (
              <label key={sheet} class="print-choice">
                <input type="checkbox" checked={chosen.has(sheet)} onChange={(event) => toggle(sheet, event.currentTarget.checked)} />
                {t(`print.sheet.${sheet}`)}
              </label>
            ))}
          <Button kind="primary" disabled={chosen.size === 0} onClick={() => window.print()}>
            {t('print.go')}
          </Button>
        </div>
      </div>
      {chosen.has('codes') ? <CodeSheet code={code} /> : null}
      {chosen.has('personal') ? <PersonalCodes lesson={code} codes={personal} /> : null}
      {chosen.has('cheat') ? <CheatSheet clauses={briefs?.clauses ?? []} /> : null}
      {chosen.has('briefs') ? (briefs?.countries ?? []).map((brief) => <BriefSheet key={brief.id} brief={brief} />) : null}
    </main>
  );
}
