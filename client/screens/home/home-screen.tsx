import '../../styles/screens-home.css';
import { useState } from 'preact/hooks';
import { readPersonalCode } from '../../../shared/protocol/personal-code.ts';
import iconUrl from '../../icon.svg';
import { createSolo, fetchLesson } from '../../net/api.ts';
import { goInByCode } from '../../net/enter-by-code.ts';
import { lastSeat, rememberSecret } from '../../net/secrets.ts';
import { Button } from '../../parts/button.tsx';
import { LanguageAndThemeSwitch } from '../../parts/switches.tsx';
import { follow, navigate } from '../../router.ts';
import { refusalSentence } from '../../text/refusal-sentence.ts';
import { language, t } from '../../text/text.ts';
import { IslandsArt } from './islands-art.tsx';

/** The front door: join with a code, try alone, or teach. */
export default function HomeScreen() {
  const last = lastSeat();
  return (
    <main class="page" id="content" tabIndex={-1}>
      <header class="row spread">
        <span class="brand">
          <img src={iconUrl} alt="" />
          {t('common.name')}
        </span>
        <LanguageAndThemeSwitch />
      </header>
      <div class="home">
        <div class="stack loose">
          <div class="stack">
            <h1>{t('home.tagline')}</h1>
            <p class="about">{t('home.about')}</p>
          </div>
          <CodeForm />
          {last === null ? null : (
            <a class="btn good" href={`/play/${last}`} onClick={follow}>
              {t('home.continue', { code: last })}
            </a>
          )}
          <div class="doors">
            <TryNow />
            <a class="door" href="/teach" onClick={follow}>
              <b>{t('home.teach')}</b>
              <span>{t('home.teachHint')}</span>
            </a>
          </div>
          <p class="label">
            {t('home.noAccount')}{' '}
            <a href="/debrief" onClick={follow}>
              {t('home.openFile')}
            </a>
          </p>
        </div>
        <div class="art">
          <IslandsArt />
        </div>
      </div>
    </main>
  );
}

function CodeForm() {
  const [code, setCode] = useState('');
  const [error, setError] = useState<(() => string) | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    const wanted = code.trim().toUpperCase();
    if (wanted === '') return setError(() => () => t('home.codeMissing'));
    setBusy(true);
    const personal = readPersonalCode(wanted);
    if (personal !== null) {
      const refused = await goInByCode(null, personal);
      setBusy(false);
      if (refused !== null) setError(() => () => (refused.reason === 'seat-unknown' ? t('home.wrongPersonal') : refusalSentence(refused)));
      return;
    }
    const answer = await fetchLesson(wanted.replaceAll(' ', ''));
    setBusy(false);
    if (answer.ok) return navigate(`/j/${answer.value.code}`);
    const { refusal } = answer;
    setError(
      () => () => (refusal.reason === 'seat-unknown' || refusal.reason === 'malformed' ? t('home.noSuchCode', { code: wanted }) : refusalSentence(refusal)),
    );
  };
  return (
    <form
      class="stack tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label for="code">
        <b>{t('home.code')}</b> <span class="label">{t('home.codeHint')}</span>
      </label>
      <div class="code-form">
        <input
          id="code"
          class="input"
          value={code}
          maxLength={24}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          enterkeyhint="go"
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : 'code-error'}
          onInput={(event) => {
            setCode(event.currentTarget.value.replace(/[^A-Za-z0-9 -]/g, ''));
            setError(null);
          }}
        />
        <Button kind="primary" type="submit" pending={busy}>
          {t('home.join')}
        </Button>
      </div>
      {error === null ? null : (
        <p class="notice bad" role="alert" id="code-error">
          {error()}
        </p>
      )}
    </form>
  );
}

function TryNow() {
  const [state, setState] = useState<'idle' | 'busy'>('idle');
  const [error, setError] = useState<string | null>(null);
  const start = async () => {
    setState('busy');
    setError(null);
    const [answer] = await Promise.all([createSolo({ language: language.value }), import('../play/play-screen.tsx').catch(() => undefined)]);
    if (answer.ok) {
      rememberSecret('seat', answer.value.code, answer.value.seatSecret);
      return navigate(`/play/${answer.value.code}`);
    }
    setState('idle');
    setError(refusalSentence(answer.refusal));
  };
  return (
    <>
      <button
        type="button"
        class="door try"
        aria-busy={state === 'busy'}
        onClick={() => {
          if (state === 'idle') void start();
        }}
      >
        <b>{state === 'busy' ? t('home.starting') : t('home.tryNow')}</b>
        <span>{t('home.tryNowHint')}</span>
      </button>
      {error === null ? null : (
        <p class="notice bad" role="alert">
          {error}
        </p>
      )}
    </>
  );
}
