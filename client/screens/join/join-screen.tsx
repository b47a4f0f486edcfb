import '../../styles/screens-join.css';
import { useEffect, useState } from 'preact/hooks';
import type { DoorProps } from '../../app.tsx';
import { countryId } from '../../../shared/lib/ids.ts';
import type { LessonInfo } from '../../../shared/protocol/http.ts';
import { fetchLesson, takeSeat } from '../../net/api.ts';
import { takePersonalCode } from '../../net/enter-by-code.ts';
import { recallSecret, rememberSecret, takeSecretFromFragment } from '../../net/secrets.ts';
import { Button } from '../../parts/button.tsx';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { LanguageAndThemeSwitch } from '../../parts/switches.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { follow, navigate } from '../../router.ts';
import { loadWorldWords, worldTexts } from '../../state/world-words.ts';
import { type ClientRefusal, refusalSentence } from '../../text/refusal-sentence.ts';
import { followClassLanguage, t } from '../../text/text.ts';
import { CountryStep } from './country-step.tsx';
import { NameStep } from './name-step.tsx';
import { PersonalWelcome } from './personal-welcome.tsx';

type Step = 'welcome' | 'name' | 'country';

/** A student's way in. Nothing is taken before the last click, so that a link's preview uses up no seat. */
export default function JoinScreen({ code }: DoorProps) {
  const [info, setInfo] = useState<LessonInfo | null>(null);
  const [failed, setFailed] = useState<ClientRefusal | null>(null);
  const [personal, setPersonal] = useState<string | null>(null);
  const [step, setStep] = useState<Step>('welcome');
  const [name, setName] = useState('');
  const [mates, setMates] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ClientRefusal | null>(null);
  const ask = () => {
    setFailed(null);
    void fetchLesson(code).then((answer) => {
      if (!answer.ok) return setFailed(answer.refusal);
      setInfo(answer.value);
      void followClassLanguage(answer.value.language, true);
    });
  };
  useEffect(() => {
    const mine = takePersonalCode();
    setPersonal(mine);
    if (mine === null) takeSecretFromFragment('seat', code);
    void loadWorldWords(code);
    ask();
  }, [code]);

  const enter = async (country: string | null, as = name, also = mates) => {
    setBusy(true);
    setRefusal(null);
    const [answer] = await Promise.all([
      takeSeat(code, { name: as, also, ...(country === null ? {} : { country: countryId(country) }) }),
      import('../play/play-screen.tsx').catch(() => undefined),
    ]);
    setBusy(false);
    if (answer.ok) {
      rememberSecret('seat', answer.value.code, answer.value.seatSecret);
      return navigate(`/play/${answer.value.code}`);
    }
    setRefusal(answer.refusal);
    if (
      answer.refusal.reason === 'name-not-allowed' ||
      answer.refusal.reason === 'name-taken' ||
      answer.refusal.field === 'name' ||
      answer.refusal.field?.startsWith('also')
    )
      setStep('name');
    else ask();
  };

  if (failed !== null) return <Waiting text={refusalSentence(failed)} retry={ask} home />;
  if (info === null) return <Waiting text={t('common.loading')} />;
  return (
    <main class="page narrow join" id="content" tabIndex={-1}>
      <header class="row spread">
        <a class="btn small quiet" href="/" onClick={follow}>
          {t('join.class', { code: info.code })}
        </a>
        <LanguageAndThemeSwitch />
      </header>
      {personal !== null ? (
        <PersonalWelcome lesson={code} personal={personal} onOther={() => setPersonal(null)} />
      ) : step === 'welcome' ? (
        <Welcome info={info} onStart={() => setStep('name')} />
      ) : step === 'name' ? (
        <NameStep
          name={name}
          refusal={refusal}
          mates={mates}
          onName={(next, also) => {
            setName(next);
            setMates(also);
            setRefusal(null);
            // In a locked class the teacher gives the country.
            if (info.joinLocked) void enter(null, next, also);
            else setStep('country');
          }}
        />
      ) : (
        <CountryStep info={info} name={name} busy={busy} onBack={() => setStep('name')} onTake={(country) => void enter(country)}>
          <ErrorNotice refusal={refusal} />
        </CountryStep>
      )}
    </main>
  );
}

function Welcome({ info, onStart }: { readonly info: LessonInfo; readonly onStart: () => void }) {
  const texts = worldTexts.value;
  const known = recallSecret('seat', info.code) !== null;
  return (
    <div class="stack loose welcome">
      <div class="stack">
        <p class="label">{t('join.welcome')}</p>
        <h1>{texts?.title ?? t('common.name')}</h1>
        <p>{texts?.summary ?? t('join.welcomeText')}</p>
      </div>
      <div class="discs" aria-hidden="true">
        {info.countries.map((country) => (
          <CountryBadge key={country.id} id={country.id} bare />
        ))}
      </div>
      {texts === null ? null : <p class="muted">{t('join.welcomeText')}</p>}
      <div class="stack">
        {known ? (
          <>
            <p class="notice info">{t('join.comeBackHint')}</p>
            <a class="btn primary" href={`/play/${info.code}`} onClick={follow}>
              {t('join.comeBack')}
            </a>
          </>
        ) : null}
        {info.ended ? (
          <>
            <p class="notice">{t('join.ended')}</p>
            <a class="btn" href={`/debrief/${info.code}`} onClick={follow}>
              {t('join.seeDebrief')}
            </a>
          </>
        ) : info.joinOpen ? (
          <>
            {info.joinLocked ? <p class="notice">{t('delegation.waiting.join')}</p> : null}
            <Button kind={known ? 'plain' : 'primary'} wide onClick={onStart}>
              {known ? t('join.otherSeat') : t('join.start')}
            </Button>
          </>
        ) : known ? null : (
          <p class="notice">{t('join.closed')}</p>
        )}
      </div>
    </div>
  );
}
