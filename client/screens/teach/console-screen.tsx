import './teach.css';
import './console.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DoorProps } from '../../app.tsx';
import { connect } from '../../net/connection.ts';
import { recallSecret, takeSecretFromFragment } from '../../net/secrets.ts';
import { resendLeft } from '../../net/send-command.ts';
import { ConnectionBanner } from '../../parts/connection-banner.tsx';
import { Glossary } from '../../parts/glossary.tsx';
import { LanguageAndThemeSwitch } from '../../parts/switches.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { follow } from '../../router.ts';
import { lookingAt } from '../../state/people.ts';
import { connectionStatus, publicView, teacherView } from '../../state/views.ts';
import { hasTwins, watchWorlds } from '../../state/worlds.ts';
import { worldTexts } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { ConsoleHead } from './console-head.tsx';
import { Ended } from './ended.tsx';
import { RecoverForm, takeRecoveryCode } from './keeping/recover-form.tsx';
import { Lobby } from './lobby.tsx';
import { Lesson } from './lesson.tsx';
import { LookScreen } from './look-screen.tsx';
import { openedLessons, rememberLesson } from './opened-lessons.ts';
import { WorldStrip } from './worlds/world-strip.tsx';

/** The teacher's console: lobby, play and the way to the debrief, by what the world is doing. */
export default function ConsoleScreen({ code }: DoorProps) {
  const [scanned] = useState(takeRecoveryCode);
  const [recovered, setRecovered] = useState(0);
  useEffect(() => {
    takeSecretFromFragment('teacher', code);
    const secret = recallSecret('teacher', code);
    if (secret === null) return;
    return watchWorlds(code, 'teacher', secret);
  }, [code, recovered]);
  const [chosen, setChosen] = useState(code);
  useEffect(() => {
    const secret = recallSecret('teacher', code);
    if (secret === null) return;
    connect(chosen, 'teacher', secret);
    resendLeft(chosen);
  }, [code, chosen, recovered]);
  useEffect(() => {
    document.title = `${code} · ${t('teach.console.title')} · ${t('common.name')}`;
  });
  const words = worldTexts.value;
  useEffect(() => {
    // A console opened by the teacher's link belongs into this device's list, too.
    if (words !== null && !openedLessons().some((one) => one.code === code)) {
      rememberLesson({ code, title: { id: words.title, en: words.title }, openedMs: Date.now() });
    }
  }, [code, words]);

  const noKey = (title: string) => (
    <NoKey title={title}>
      <RecoverForm code={code} scanned={scanned} onRecovered={() => setRecovered(recovered + 1)} />
    </NoKey>
  );
  const view = publicView.value;
  const own = teacherView.value;
  if (recallSecret('teacher', code) === null && location.hash.length < 2) return noKey(t('teach.console.noSecret.title', { code }));
  if (connectionStatus.value === 'refused') return noKey(t('teach.console.refused', { code }));
  if (view === null || own === null) {
    return (
      <>
        <ConnectionBanner />
        {/* On the way from one world to the other: the worlds stay in sight. */}
        {hasTwins.value ? (
          <div class="page console">
            <WorldStrip chosen={chosen} onChoose={setChosen} />
          </div>
        ) : null}
        <Waiting text={t('teach.console.connecting', { code })} />
      </>
    );
  }
  if (lookingAt.value !== null && view.clock.phase !== 'debrief') return <LookScreen code={code} view={view} own={own} looking={lookingAt.value} />;
  return (
    <>
      <ConnectionBanner />
      <div class="page console">
        <ConsoleHead code={code} view={view} />
        {hasTwins.value ? <WorldStrip chosen={chosen} onChoose={setChosen} /> : null}
        <main class="console-main" id="content" tabIndex={-1}>
          {view.clock.phase === 'lobby' ? (
            <Lobby code={code} view={view} own={own} />
          ) : view.clock.phase === 'debrief' ? (
            <Ended code={code} view={view} own={own} />
          ) : (
            <Lesson view={view} own={own} />
          )}
        </main>
      </div>
      <Glossary />
    </>
  );
}

function NoKey(props: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <main class="page narrow" id="content" tabIndex={-1}>
      <div class="row spread">
        <b>{t('common.name')}</b>
        <LanguageAndThemeSwitch />
      </div>
      <div class="card">
        <h1>{props.title}</h1>
        <p>{t('teach.console.noSecret.text')}</p>
        {props.children}
        <a class="btn" href="/teach" onClick={follow}>
          {t('teach.console.noSecret.new')}
        </a>
      </div>
    </main>
  );
}
