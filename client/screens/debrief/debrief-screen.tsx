import '../../parts/charts/charts.css';
import './debrief.css';
import './debrief-print.css';
import { useEffect, useState } from 'preact/hooks';
import type { ChapterFocus, ChapterId } from '../../../shared/model/debrief-chapters.ts';
import { isOneDecision } from '../../../shared/model/what-if-id.ts';
import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import { lessonOf } from '../../../shared/protocol/world-id.ts';
import type { DoorProps } from '../../app.tsx';
import { fetchDebrief } from '../../net/api.ts';
import { recallSecret } from '../../net/secrets.ts';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { MarkList } from '../../parts/mark-list.tsx';
import { Glossary, GlossaryButton } from '../../parts/glossary.tsx';
import { LanguageAndThemeSwitch } from '../../parts/switches.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { follow } from '../../router.ts';
import { serverNowMs } from '../../state/server-clock.ts';
import { isStageOf } from '../../state/stage-device.ts';
import { publicView, seatView, teacherView, worldId } from '../../state/views.ts';
import { worldTexts } from '../../state/world-words.ts';
import type { ClientRefusal } from '../../text/refusal-sentence.ts';
import { t } from '../../text/text.ts';
import { First, useFirstGame } from './again/first-game.ts';
import { useReader } from './back-to-play.ts';
import { chapterScreens, chaptersOf } from './chapter-list.ts';
import { type ChapterFrame, ChapterNav, Frame } from './chapters.tsx';
import { LeadBar } from './lead-bar.tsx';
import { isLed, ledPlace } from './led-place.ts';
import { goTo, ownPlace, recallPlace } from './open-chapter.ts';
import { SaveResults } from './save-results.tsx';
import { sendPower } from '../teach/send-power.ts';
import { readingSecret } from './use-what-if.ts';
import { useWorlds, Worlds } from './twin-worlds.ts';

const askAgainMs = 5_000;
/** Reasons that mean: the lesson is there, its game is not over. */
const stillPlaying: ReadonlySet<string> = new Set(['wrong-phase', 'not-started', 'not-your-power']);

type Loaded =
  | { readonly is: 'loading' }
  | { readonly is: 'playing' }
  | { readonly is: 'failed'; readonly refusal: ClientRefusal }
  | { readonly is: 'ready'; readonly view: DebriefView };

/** Loads the debrief, and waits for it while the game is still on. */
function useDebrief(code: string): { readonly loaded: Loaded; readonly retry: () => void } {
  const [loaded, setLoaded] = useState<Loaded>({ is: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const ended = publicView.value?.clock.phase === 'debrief';
  // What is opened may change under the readers' eyes.
  const secrets = publicView.value?.lead?.secrets;
  const arranged = publicView.value?.lead?.arranged;
  useEffect(() => {
    let alive = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = async () => {
      const answer = await fetchDebrief(code, readingSecret(code));
      if (!alive) return;
      if (answer.ok) return setLoaded({ is: 'ready', view: answer.value });
      const playing = stillPlaying.has(answer.refusal.reason);
      setLoaded(playing ? { is: 'playing' } : { is: 'failed', refusal: answer.refusal });
      if (playing || answer.refusal.reason === 'no-connection') timer = setTimeout(load, askAgainMs);
    };
    void load();
    return () => {
      alive = false;
      clearTimeout(timer);
    };
  }, [code, attempt, ended, secrets, arranged]);
  return {
    loaded,
    retry: () => {
      setLoaded({ is: 'loading' });
      setAttempt(attempt + 1);
    },
  };
}

/** The debrief of one lesson, for everybody who has its code. */
export default function DebriefScreen({ code }: DoorProps) {
  const { loaded, retry } = useDebrief(code);
  useReader(code);
  useState(() => recallPlace(code));
  useEffect(() => {
    document.title = `${t('debrief.title')} · ${t('common.name')}`;
  });

  if (loaded.is === 'loading' || (loaded.is === 'ready' && worldTexts.value === null)) return <Waiting text={t('debrief.loading')} />;
  if (loaded.is === 'ready') return <Debrief code={code} view={loaded.view} />;
  return (
    <main class="page narrow" id="content" tabIndex={-1}>
      <div class="row spread">
        <b>{t('common.name')}</b>
        <LanguageAndThemeSwitch />
      </div>
      {loaded.is === 'playing' ? (
        <div class="card" role="status">
          <h1>{t('debrief.notYet.title')}</h1>
          <p>{t('debrief.notYet.text')}</p>
          {recallSecret('teacher', code) === null ? null : (
            <a class="btn" href={`/teach/${code}`} onClick={follow}>
              {t('debrief.toConsole')}
            </a>
          )}
          {recallSecret('seat', code) === null ? null : (
            <a class="btn primary" href={`/play/${code}`} onClick={follow}>
              {t('debrief.notYet.play')}
            </a>
          )}
        </div>
      ) : (
        <div class="card">
          <h1>{t('debrief.failed.title')}</h1>
          <ErrorNotice refusal={loaded.refusal} />
          <div class="row">
            <button type="button" class="btn primary" onClick={retry}>
              {t('common.action.retry')}
            </button>
            <a class="btn" href="/" onClick={follow}>
              {t('common.notFound.home')}
            </a>
          </div>
        </div>
      )}
    </main>
  );
}

/** A moment, or one decision, is of one world; the twins turn the page and have nothing there to look at. */
const namesThisGame = (focus: ChapterFocus | null): boolean =>
  focus?.kind === 'moment' || ((focus?.kind === 'whatIf' || focus?.kind === 'guess') && isOneDecision(focus.id));

export function Debrief(props: { readonly code: string; readonly view: DebriefView }) {
  const { code, view } = props;
  const texts = worldTexts.value;
  // Who looks at another world's debrief has no country there.
  const isOwn = worldId.value === null || worldId.value === code;
  const own = isOwn ? (seatView.value?.country ?? null) : null;
  const worlds = useWorlds(code);
  const first = useFirstGame(code);
  const chapters = chaptersOf({ hasTwins: worlds.length > 1, isAgain: first !== null });
  const lead = isOwn ? (publicView.value?.lead ?? null) : null;
  const reader = teacherView.value !== null ? 'teacher' : seatView.value !== null || isStageOf(code) ? 'class' : 'guest';
  const place = ledPlace(lead, ownPlace.value, isOwn ? reader : 'guest', chapters[0] ?? 'film', serverNowMs());
  const open = chapters.includes(place.chapter) ? place.chapter : (chapters[0] ?? 'film');
  const leads = reader === 'teacher' && lead !== null;
  useEffect(() => {
    // Who wandered is with the class again as soon as exploring is closed.
    if (place.follows) ownPlace.value = null;
  }, [place.follows]);
  const openForAll = (chapter: ChapterId, focus: ChapterFocus | null): void => {
    const page = { type: 'OpenChapter', chapter } as const;
    void sendPower({ ...page, focus }, undefined, { ...page, focus: namesThisGame(focus) ? null : focus });
  };
  const turnTo = (chapter: ChapterId, focus: ChapterFocus | null = null): void => (leads ? openForAll(chapter, focus) : goTo(code, { chapter, focus }));
  // What-ifs of one country are left out where choices are closed.
  const mayAskWhatIf = code !== '' && (view.whatIfs?.some(({ change }) => change.kind === 'one-paid') ?? false);
  const selfGuided = reader !== 'teacher' && isOwn && !isLed(lead, serverNowMs()) && lead?.finished !== true;
  const frame: ChapterFrame = { chapters, open, turnTo: place.follows ? null : turnTo, mayAskWhatIf, selfGuided };
  return (
    <div class={isStageOf(code) ? 'debrief on-stage' : 'debrief'}>
      <header class="debrief-head">
        <div>
          <h1>
            {t('debrief.title')}
            {texts ? <span class="debrief-scenario">{texts.title}</span> : null}
          </h1>
          <p class="muted">{t('debrief.about')}</p>
        </div>
        <div class="row debrief-tools">
          {recallSecret('teacher', code) === null ? null : (
            <a class="btn small" href={`/teach/${lessonOf(code)}`} onClick={follow}>
              {t('debrief.toConsole')}
            </a>
          )}
          {code === '' || recallSecret('teacher', code) === null ? null : <SaveResults code={code} by="teacher" />}
          {isOwn && seatView.value?.office === 'researcher' && publicView.value?.lead?.secrets === 'all' ? <SaveResults code={code} by="researcher" /> : null}
          <GlossaryButton />
          <button type="button" class="btn small" onClick={() => print()}>
            {t('debrief.print')}
          </button>
          <LanguageAndThemeSwitch />
        </div>
      </header>
      <Worlds.Provider value={worlds}>
        <First.Provider value={first}>
          <Frame.Provider value={frame}>
            <ChapterNav />
            {reader === 'class' && !isStageOf(code) && lead?.place && !lead.finished ? (
              <p class="notice led-note" role="status">
                {t(place.follows ? 'lead.follows' : 'lead.mayWander')}
                {place.away ? (
                  <button type="button" class="btn primary small" onClick={() => (ownPlace.value = null)}>
                    {t('lead.back')}
                  </button>
                ) : null}
              </p>
            ) : null}
            <main class="debrief-chapters" id="content" tabIndex={-1}>
              {teacherView.value === null ? null : <MarkList own={teacherView.value} course={publicView.value?.clock.course ?? 0} />}
              {chapters.map((id) => {
                const Screen = chapterScreens[id];
                const focus = id === open ? place.focus : null;
                const putOnStage = leads ? (one: ChapterFocus) => openForAll(id, one) : null;
                const focusAtMs = focus === null ? null : (lead?.place?.atMs ?? null);
                return Screen === undefined ? null : (
                  <Screen key={id} code={code} view={view} texts={texts} own={own} focus={focus} focusAtMs={focusAtMs} putOnStage={putOnStage} />
                );
              })}
            </main>
            {leads ? <LeadBar lead={lead} /> : null}
          </Frame.Provider>
        </First.Provider>
      </Worlds.Provider>
      <Glossary />
    </div>
  );
}
