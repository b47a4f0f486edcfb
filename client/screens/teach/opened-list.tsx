import { useEffect, useState } from 'preact/hooks';
import { fetchLesson } from '../../net/api.ts';
import { forgetSecret, recallSecret } from '../../net/secrets.ts';
import { follow } from '../../router.ts';
import { language, t } from '../../text/text.ts';
import { forgetLesson, type OpenedLesson, openedLessons } from './opened-lessons.ts';

type Standing = 'lobby' | 'playing' | 'ended' | 'gone';

/** The way back after a crash: the lessons this device opened and still has a key to. */
export function OpenedLessons() {
  const [list, setList] = useState(() => openedLessons().filter((lesson) => recallSecret('teacher', lesson.code) !== null));
  const [standings, setStandings] = useState<Readonly<Record<string, Standing>>>({});
  useEffect(() => {
    let alive = true;
    for (const { code } of list) {
      void fetchLesson(code).then((answer) => {
        const standing = answer.ok
          ? answer.value.ended
            ? 'ended'
            : answer.value.started
              ? 'playing'
              : 'lobby'
          : answer.refusal.reason === 'seat-unknown'
            ? 'gone'
            : null;
        if (alive && standing !== null) setStandings((before) => ({ ...before, [code]: standing }));
      });
    }
    return () => {
      alive = false;
    };
  }, []);
  if (list.length === 0) return null;
  const forget = (lesson: OpenedLesson) => {
    forgetLesson(lesson.code);
    forgetSecret('teacher', lesson.code);
    setList(list.filter((one) => one.code !== lesson.code));
  };
  return (
    <section class="card" aria-labelledby="teach-opened">
      <h2 id="teach-opened" class="teach-legend">
        {t('teach.opened.title')}
      </h2>
      <ul class="opened-list">
        {list.map((lesson) => {
          const standing = standings[lesson.code];
          const when = new Intl.DateTimeFormat(language.value === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
            lesson.openedMs,
          );
          return (
            <li key={lesson.code}>
              <a class="opened-link" href={standing === 'ended' ? `/debrief/${lesson.code}` : `/teach/${lesson.code}`} onClick={follow}>
                <b>{t('teach.opened.goOn', { title: lesson.title[language.value], code: lesson.code })}</b>
                <small class="muted">
                  {t('teach.opened.when', { when })}
                  {standing ? ` · ${t(`teach.opened.${standing}`)}` : ''}
                </small>
              </a>
              <button type="button" class="btn small" aria-label={t('teach.opened.forget', { code: lesson.code })} onClick={() => forget(lesson)}>
                ✕
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
