import './teach.css';
import './plan.css';
import { useEffect, useState } from 'preact/hooks';
import type { ScenarioSummary } from '../../../shared/protocol/http.ts';
import { createLesson, fetchScenarios } from '../../net/api.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { LanguageAndThemeSwitch } from '../../parts/switches.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { follow } from '../../router.ts';
import type { ClientRefusal } from '../../text/refusal-sentence.ts';
import { refusalSentence } from '../../text/refusal-sentence.ts';
import { language, t } from '../../text/text.ts';
import { ClassesCard } from './classes-card.tsx';
import { enterNewLesson } from './enter-new-lesson.ts';
import { draftFor, type LessonDraft, requestOf } from './lesson-draft.ts';
import { LessonForm } from './lesson-form.tsx';
import { type LessonPresetName, proposeFor } from './lesson-presets.ts';
import { rememberLesson } from './opened-lessons.ts';
import { OpenedLessons } from './opened-list.tsx';
import { Planner } from './planner.tsx';
import { TeacherKeyField, keptTeacherKey } from './teacher-key.tsx';
import { PresetCards } from './preset-cards.tsx';

/** Opens a lesson in two taps: the door to this page, then a card. Who wants another lesson plans it below. */
export default function TeachHome() {
  const [scenarios, setScenarios] = useState<readonly ScenarioSummary[] | null>(null);
  const [failed, setFailed] = useState<ClientRefusal | null>(null);
  const [draft, setDraft] = useState<LessonDraft | null>(null);
  const [refusal, setRefusal] = useState<ClientRefusal | null>(null);
  const [busy, setBusy] = useState<LessonPresetName | 'own' | null>(null);

  const load = () => {
    setFailed(null);
    void fetchScenarios().then((answer) => {
      if (!answer.ok) return setFailed(answer.refusal);
      setScenarios(answer.value);
      const first = answer.value[0];
      if (first) setDraft(proposeFor(45, answer.value, draftFor(first, language.peek())));
    });
  };
  useEffect(load, []);
  useEffect(() => {
    document.title = `${t('teach.title')} · ${t('common.name')}`;
  });

  const create = async (by: LessonPresetName | 'own', from: LessonDraft) => {
    setBusy(by);
    setRefusal(null);
    const key = keptTeacherKey.value;
    const answer = await createLesson({ ...requestOf(from), ...(key === '' ? {} : { key }) });
    if (!answer.ok) {
      setBusy(null);
      return setRefusal(answer.refusal);
    }
    rememberLesson({ code: answer.value.code, title: from.scenario.title, openedMs: Date.now() });
    await enterNewLesson(answer.value);
  };

  if (failed !== null) return <Waiting text={refusalSentence(failed)} retry={load} />;
  if (scenarios === null) return <Waiting text={t('common.loading')} />;
  return (
    <main class="page teach-home" id="content" tabIndex={-1}>
      <header class="row spread">
        <a class="btn small quiet" href="/" onClick={follow}>
          {t('common.name')}
          <span class="unseen">: {t('teach.backHome')}</span>
        </a>
        <LanguageAndThemeSwitch />
      </header>
      <div class="stack tight">
        <h1>{t('teach.title')}</h1>
        <p class="muted">{t('teach.subtitle')}</p>
      </div>
      <TeacherKeyField isWrong={refusal?.field === 'key'} />
      <PresetCards scenarios={scenarios} opening={busy === 'own' ? null : busy} onOpen={(name, from) => void create(name, from)} />
      <ErrorNotice refusal={refusal?.field === 'key' ? null : refusal} />
      <OpenedLessons />
      <ClassesCard />
      {draft === null ? (
        <p class="notice">{t('teach.scenario.none')}</p>
      ) : (
        <form
          class="teach-form"
          onSubmit={(event) => {
            event.preventDefault();
            void create('own', draft);
          }}
        >
          <Planner scenarios={scenarios} draft={draft} onDraft={setDraft} />
          <details class="teach-more all-settings">
            <summary>{t('plan.all')}</summary>
            <div class="teach-form">
              <LessonForm scenarios={scenarios} draft={draft} onDraft={setDraft} />
            </div>
          </details>
          <div class="teach-create">
            <Button kind="primary" type="submit" wide pending={busy !== null}>
              {busy === 'own' ? t('teach.creating') : t('teach.create')}
            </Button>
          </div>
        </form>
      )}
    </main>
  );
}
