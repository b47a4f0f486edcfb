import { useEffect, useState } from 'preact/hooks';
import type { EarlierLesson } from '../../../../shared/protocol/earlier-view.ts';
import { lessonOf } from '../../../../shared/protocol/world-id.ts';
import { fetchEarlier, showEarlier } from '../../../net/api.ts';
import { recallSecret } from '../../../net/secrets.ts';
import { Button } from '../../../parts/button.tsx';
import { ChartFigure } from '../../../parts/charts/chart-figure.tsx';
import { ErrorNotice } from '../../../parts/error-notice.tsx';
import { publicView, teacherView } from '../../../state/views.ts';
import type { ClientRefusal } from '../../../text/refusal-sentence.ts';
import { formatList, formatNumber, t } from '../../../text/text.ts';
import { openedLessons } from '../../teach/opened-lessons.ts';
import { percent } from './beside-words.ts';
import { LessonBars } from './lesson-bars.tsx';
import { type LessonRow, lessonRows, type Today } from './lesson-rows.ts';

interface EarlierProps {
  readonly code: string;
  readonly today: readonly Today[];
}

/** The teacher's earlier lessons beside today's: for the teacher always, for the class once they are shown (rules EL1–EL3). */
export function Earlier(props: EarlierProps) {
  const secret = teacherView.value === null ? null : recallSecret('teacher', props.code);
  const shown = publicView.value?.lead?.earlier ?? [];
  if (secret !== null) return <ForTeacher {...props} secret={secret} shown={shown.length > 0} />;
  if (shown.length === 0) return null;
  return (
    <section class="beside-earlier" aria-labelledby="beside-earlier">
      <h3 id="beside-earlier">{t('beside.earlier.title')}</h3>
      <p class="debrief-about">{t('beside.earlier.aboutClass')}</p>
      <Comparison lessons={shown} today={props.today} />
    </section>
  );
}

/** What this device kept of the lessons it opened; the secrets go in the body of a request, never into an address. */
const keptLessons = (code: string) =>
  openedLessons().flatMap((lesson) => {
    const secret = lesson.code === lessonOf(code) ? null : recallSecret('teacher', lesson.code);
    return secret === null ? [] : [{ code: lesson.code, secret }];
  });

function ForTeacher({ code, today, secret, shown }: EarlierProps & { readonly secret: string; readonly shown: boolean }) {
  const [lessons, setLessons] = useState<readonly EarlierLesson[] | null>(null);
  const [refusal, setRefusal] = useState<ClientRefusal | null>(null);
  const [pending, setPending] = useState(false);
  useEffect(() => {
    let alive = true;
    void fetchEarlier(code, secret, { earlier: keptLessons(code) }).then((answer) => {
      if (!alive) return;
      if (answer.ok) setLessons(answer.value.lessons);
      else setRefusal(answer.refusal);
    });
    return () => {
      alive = false;
    };
  }, [code, secret]);
  const turn = async () => {
    setPending(true);
    const answer = await showEarlier(code, secret, { earlier: shown ? [] : keptLessons(code) });
    setPending(false);
    setRefusal(answer.ok ? null : answer.refusal);
  };
  return (
    <section class="beside-earlier" aria-labelledby="beside-earlier">
      <h3 id="beside-earlier">{t('beside.earlier.title')}</h3>
      {lessons === null && refusal === null ? <p class="muted">{t('beside.earlier.loading')}</p> : null}
      {lessons?.length === 0 ? <p>{t('beside.earlier.none')}</p> : null}
      {lessons !== null && lessons.length > 0 ? (
        <>
          <p class="debrief-about">{t('beside.earlier.aboutTeacher')}</p>
          <Comparison lessons={lessons} today={today} />
          <div class="row">
            <Button kind={shown ? 'plain' : 'primary'} pending={pending} onClick={() => void turn()}>
              {t(shown ? 'beside.earlier.hide' : 'beside.earlier.show')}
            </Button>
          </div>
        </>
      ) : null}
      {refusal === null ? null : <ErrorNotice refusal={refusal} />}
    </section>
  );
}

const nameOf = ({ number, world }: LessonRow): string => {
  const lesson = number === null ? t('beside.earlier.today') : t('beside.earlier.lesson', { number });
  return world === null ? lesson : t('beside.earlier.world', { lesson, letter: String.fromCharCode(65 + world) });
};
const endOf = ({ thresholdKept }: LessonRow): string =>
  t(thresholdKept === null ? 'beside.earlier.early' : thresholdKept ? 'beside.earlier.kept' : 'beside.earlier.missed');
const keptOf = ({ kept }: LessonRow): string => (kept === null ? t('beside.earlier.noPromises') : percent(kept));

function Comparison({ lessons, today }: { readonly lessons: readonly EarlierLesson[]; readonly today: readonly Today[] }) {
  const rows = lessonRows(lessons, today);
  const indices = (of: (row: LessonRow) => boolean) => formatList(rows.filter(of).map((row) => formatNumber(row.worldIndex)));
  return (
    <>
      <ChartFigure
        summary={t('beside.earlier.summary', { today: indices(({ number }) => number === null), list: indices(({ number }) => number !== null) })}
        words={t('debrief.table')}
        table={{
          head: [
            t('beside.earlier.lessonHead'),
            t('beside.earlier.index'),
            t('beside.earlier.lineHead'),
            t('beside.earlier.promises'),
            t('beside.earlier.rounds'),
          ],
          rows: rows.map((row) => [nameOf(row), formatNumber(row.worldIndex), endOf(row), keptOf(row), row.rounds]),
        }}
      >
        <LessonBars
          rows={rows.map((row) => ({
            name: nameOf(row),
            own: row.number === null,
            index: row.worldIndex,
            kept: row.kept,
            end: endOf(row),
            keptText: keptOf(row),
          }))}
          indexName={t('beside.earlier.index')}
          keptName={t('beside.earlier.promises')}
        />
      </ChartFigure>
      <p class="beside-ask">{t('beside.earlier.chance')}</p>
    </>
  );
}
