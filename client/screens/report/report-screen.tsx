import '../../parts/charts/charts.css';
import '../debrief/debrief.css';
import '../debrief/what-if.css';
import '../debrief/exit/exit.css';
import '../print/print.css';
import './report.css';
import { useEffect, useState } from 'preact/hooks';
import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import type { DoorProps } from '../../app.tsx';
import { fetchDebrief } from '../../net/api.ts';
import { connect } from '../../net/connection.ts';
import { recallSecret } from '../../net/secrets.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { LanguageAndThemeSwitch } from '../../parts/switches.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { follow } from '../../router.ts';
import { publicView, teacherView } from '../../state/views.ts';
import { worldTexts } from '../../state/world-words.ts';
import type { ClientRefusal } from '../../text/refusal-sentence.ts';
import { language, t } from '../../text/text.ts';
import { ClassReport } from './class-report.tsx';
import { StudentSheet } from './student-sheet.tsx';

const parts = ['class', 'students'] as const;
type Part = (typeof parts)[number];

/** What the teacher prints of a game: a report on the class, and a sheet for each student. Only the teacher's key opens it. */
export default function ReportScreen({ code }: DoorProps) {
  const secret = recallSecret('teacher', code);
  const [view, setView] = useState<DebriefView | null>(null);
  const [refusal, setRefusal] = useState<ClientRefusal | null>(secret === null ? { reason: 'not-your-power' } : null);
  const [chosen, setChosen] = useState<ReadonlySet<Part>>(() => new Set(parts));
  const [named, setNamed] = useState(true);
  const arranged = publicView.value?.lead?.arranged;
  useEffect(() => {
    if (secret !== null) connect(code, 'teacher', secret);
  }, [code]);
  useEffect(() => {
    document.title = `${code} · ${t('report.title')} · ${t('common.name')}`;
  }, [code, language.value]);
  useEffect(() => {
    let alive = true;
    if (secret === null) return undefined;
    void fetchDebrief(code, secret).then((answer) => {
      if (!alive) return;
      setView(answer.ok ? answer.value : null);
      setRefusal(answer.ok ? null : answer.refusal);
    });
    return () => {
      alive = false;
    };
  }, [code, arranged]);
  const own = teacherView.value;
  const lead = publicView.value?.lead ?? null;
  const texts = worldTexts.value;
  const isReady = view !== null && own !== null && lead !== null && texts !== null;
  if (!isReady && refusal === null) return <Waiting text={t('report.loading')} />;
  const toggle = (part: Part, on: boolean): void => setChosen(new Set(parts.filter((one) => (one === part ? on : chosen.has(one)))));
  return (
    <main class="page print-page report-page" id="content" tabIndex={-1}>
      <div class="print-tools stack">
        <div class="row spread">
          <a class="btn small" href={`/debrief/${code}`} onClick={follow}>
            {t('report.back')}
          </a>
          <LanguageAndThemeSwitch />
        </div>
        <h1>{t('report.title')}</h1>
        <p class="muted">{t('report.hint')}</p>
        <ErrorNotice refusal={refusal} />
        {isReady ? (
          <>
            <div class="row">
              {parts.map((part) => (
                <label key={part} class="print-choice">
                  <input type="checkbox" checked={chosen.has(part)} onChange={(event) => toggle(part, event.currentTarget.checked)} />
                  {t(`report.part.${part}`)}
                </label>
              ))}
              <label class="print-choice">
                <input type="checkbox" checked={!named} onChange={(event) => setNamed(!event.currentTarget.checked)} />
                {t('exports.names')}
              </label>
              <Button kind="primary" disabled={chosen.size === 0} onClick={() => window.print()}>
                {t('print.go')}
              </Button>
            </div>
            {lead.secrets === 'all' ? null : <p class="notice info">{t(`report.secrets.${lead.secrets}`)}</p>}
            {chosen.has('students') && own.seats.length === 0 ? <p class="notice">{t('report.noStudents')}</p> : null}
          </>
        ) : null}
      </div>
      {isReady && chosen.has('class') ? <ClassReport code={code} view={view} level={lead.secrets} texts={texts} own={own} /> : null}
      {isReady && chosen.has('students')
        ? own.seats.map((seat, at) => (
            <StudentSheet
              key={seat.id}
              view={view}
              level={lead.secrets}
              texts={texts}
              seat={seat}
              name={named ? seat.name : t('report.student.unnamed', { number: at + 1 })}
              exit={own.exit.sentences.find(({ seatId }) => seatId === seat.id) ?? null}
            />
          ))
        : null}
    </main>
  );
}
