import { useEffect, useState } from 'preact/hooks';
import type { ClassInfo } from '../../../shared/protocol/http.ts';
import type { DoorProps } from '../../app.tsx';
import { fetchClass } from '../../net/api.ts';
import { recallSecret } from '../../net/secrets.ts';
import { LanguageAndThemeSwitch } from '../../parts/switches.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { follow, navigate } from '../../router.ts';
import { type ClientRefusal, refusalSentence } from '../../text/refusal-sentence.ts';
import { t } from '../../text/text.ts';
import { pathOfClass, waitMs } from './path-of-class.ts';

/** The link that a class keeps: it goes on to the lesson of today, or waits here until there is one (rules KL2, KL3). */
export default function ClassLinkScreen({ code }: DoorProps) {
  const [info, setInfo] = useState<ClassInfo | null>(null);
  const [refusal, setRefusal] = useState<ClientRefusal | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let alive = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      const answer = await fetchClass(code);
      if (!alive) return;
      if (answer.ok) {
        const path = pathOfClass(answer.value, (lesson) => recallSecret('seat', lesson) !== null);
        if (path !== null) return navigate(path, 'replace');
        setInfo(answer.value);
        setRefusal(null);
      } else if (answer.refusal.reason === 'seat-unknown') return setRefusal(answer.refusal);
      timer = setTimeout(() => void ask(), waitMs(Math.random()));
    };
    void ask();
    document.title = `${t('classLink.title')} · ${t('common.name')}`;
    return () => {
      alive = false;
      clearTimeout(timer);
    };
  }, [code, attempt]);
  if (refusal !== null) {
    const text = refusal.reason === 'seat-unknown' ? t('classLink.unknown') : refusalSentence(refusal);
    return <Waiting text={text} retry={() => setAttempt(attempt + 1)} home />;
  }
  if (info === null) return <Waiting text={t('common.loading')} />;
  return (
    <main class="page narrow" id="content" tabIndex={-1}>
      <header class="row spread">
        <a class="btn small quiet" href="/" onClick={follow}>
          {t('common.name')}
        </a>
        <LanguageAndThemeSwitch />
      </header>
      <div class="wait" role="status">
        <div class="spinner" aria-hidden="true" />
        <h1>{t('classLink.none')}</h1>
        <p class="muted">{t('classLink.opensItself')}</p>
        {info.ended && info.lesson !== null ? (
          <a class="btn" href={`/debrief/${info.lesson}`} onClick={follow}>
            {t('classLink.debrief')}
          </a>
        ) : null}
      </div>
    </main>
  );
}
