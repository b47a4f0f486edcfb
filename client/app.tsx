import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Announcer } from './parts/announcer.tsx';
import { LessonGone } from './parts/lesson-gone.tsx';
import { Crash } from './parts/crash.tsx';
import { Waiting } from './parts/waiting.tsx';
import type { Door } from './read-path.ts';
import { door, follow } from './router.ts';
import { notice } from './state/views.ts';
import { loadWords, type Namespace, t, warmWords } from './text/text.ts';

/** Every door's screen takes the lesson's code, where its path has one. */
export interface DoorProps {
  readonly code: string;
}

interface Entry {
  readonly words: readonly Namespace[];
  /** What need not wait for the screen. */
  readonly early?: (code: string) => void;
  readonly load: () => Promise<{ readonly default: ComponentType<DoorProps> }>;
}

/** One chunk per door, loaded with its words when it opens. */
const entries: Readonly<Record<Exclude<Door['door'], 'missing'>, Entry>> = {
  home: { words: ['home'], load: () => import('./screens/home/home-screen.tsx') },
  join: { words: ['join', 'delegation'], load: () => import('./screens/join/join-screen.tsx') },
  play: {
    words: ['beliefs', 'hints', 'tutorial', 'worlds', 'reveal', 'talk', 'people', 'play', 'delegation', 'glossary', 'headline'],
    load: () => import('./screens/play/play-screen.tsx'),
  },
  stage: { words: ['worlds', 'reveal', 'talk', 'stage', 'headline'], early: openStageLine, load: loadStage },
  class: { words: ['classLink'], load: () => import('./screens/class-link/class-link-screen.tsx') },
  teach: { words: ['classLink', 'plan', 'talk', 'people', 'teach', 'delegation'], load: () => import('./screens/teach/teach-home.tsx') },
  console: {
    words: [
      'keeping',
      'classLink',
      'classList',
      'hints',
      'tutorial',
      'ladder',
      'plan',
      'print',
      'worlds',
      'reveal',
      'talk',
      'people',
      'teach',
      'powers',
      'delegation',
      'glossary',
      'headline',
    ],
    load: () => import('./screens/teach/console-screen.tsx'),
  },
  debrief: {
    words: ['beliefs', 'exit', 'lead', 'exports', 'charts', 'beside', 'worlds', 'debrief', 'whatIf', 'lived', 'powers', 'glossary', 'report', 'again'],
    load: () => import('./screens/debrief/debrief-screen.tsx'),
  },
  openFile: {
    words: ['beliefs', 'exit', 'lead', 'exports', 'charts', 'beside', 'worlds', 'debrief', 'whatIf', 'lived', 'powers', 'glossary', 'report', 'again'],
    load: () => import('./screens/debrief/open-file-screen.tsx'),
  },
  report: {
    words: ['beliefs', 'exit', 'exports', 'charts', 'debrief', 'whatIf', 'lived', 'glossary', 'print', 'report'],
    load: () => import('./screens/report/report-screen.tsx'),
  },
  print: { words: ['print'], load: () => import('./screens/print/print-screen.tsx') },
};

/** The stage's largest part comes right behind its screen, while the line is being opened: on a slow one everything at once would be late. */
function loadStage(): ReturnType<Entry['load']> {
  const screen = import('./screens/stage/stage-screen.tsx');
  void Promise.all([screen, import('@colyseus/sdk').then(({ Client }) => Client)])
    .then(() => import('./world/world-view.ts'))
    .catch(() => {});
  return screen;
}

function openStageLine(code: string): void {
  void import('./net/connection.ts')
    .then(({ connect }) => {
      const now = door.peek();
      // Who has left the stage meanwhile has another line, which this one would close.
      if (now.door === 'stage' && now.code === code) connect(code, 'stage');
    })
    .catch(() => {});
}

/** Starts loading the door that the page opens with, while its first words are still on their way. */
export function warmDoor(): void {
  const { door: first } = door.peek();
  if (first === 'missing') return;
  warmWords(entries[first].words);
  void entries[first].load().catch(() => {});
}

interface Shown {
  readonly door: string;
  readonly Screen: ComponentType<DoorProps>;
}

export function App() {
  const now = door.value;
  const [shown, setShown] = useState<Shown | 'failed' | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (now.door === 'missing') return;
    let alive = true;
    const entry: Entry = entries[now.door];
    entry.early?.('code' in now ? now.code : '');
    Promise.all([entry.load(), loadWords(entry.words)])
      .then(([module]) => alive && setShown({ door: now.door, Screen: module.default }))
      .catch(() => alive && setShown('failed'));
    return () => {
      alive = false;
    };
  }, [now.door, attempt]);

  const opened = shown === null || shown === 'failed' ? '' : shown.door;
  const before = useRef('');
  useEffect(() => {
    if (opened !== '' && before.current !== '' && before.current !== opened) document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    if (opened !== '') before.current = opened;
  }, [opened]);

  return (
    <>
      <a
        class="skip-link"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('main')?.focus();
        }}
      >
        {t('common.skipToContent')}
      </a>
      {notice.value?.code === 'deleted' || notice.value?.code === 'console-taken-over' ? (
        <LessonGone how={notice.value.code === 'deleted' ? 'deleted' : 'takenOver'} />
      ) : now.door === 'missing' ? (
        <Missing />
      ) : shown === 'failed' ? (
        <Waiting
          text={t('refusals.no-connection')}
          retry={() => {
            setShown(null);
            setAttempt(attempt + 1);
          }}
        />
      ) : shown === null || shown.door !== now.door ? (
        <Waiting text={t('common.loading')} />
      ) : (
        <Crash>
          <shown.Screen key={'code' in now ? now.code : ''} code={'code' in now ? now.code : ''} />
        </Crash>
      )}
      <Announcer />
    </>
  );
}

function Missing() {
  return (
    <main class="page narrow" id="content" tabIndex={-1}>
      <h1>{t('common.notFound.title')}</h1>
      <p class="muted">{t('common.notFound.text')}</p>
      <a class="btn primary" href="/" onClick={follow}>
        {t('common.notFound.home')}
      </a>
    </main>
  );
}
