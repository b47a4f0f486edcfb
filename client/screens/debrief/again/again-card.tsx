import { useState } from 'preact/hooks';
import type { CountryId } from '../../../../shared/lib/ids.ts';
import { countryId } from '../../../../shared/lib/ids.ts';
import { openAgain, playAgainAlone } from '../../../net/api.ts';
import { disconnect } from '../../../net/connection.ts';
import { recallSecret, rememberSecret } from '../../../net/secrets.ts';
import { Button } from '../../../parts/button.tsx';
import { ErrorNotice } from '../../../parts/error-notice.tsx';
import { navigate } from '../../../router.ts';
import { countryName } from '../../../state/world-words.ts';
import type { ClientRefusal } from '../../../text/refusal-sentence.ts';
import { language, t } from '../../../text/text.ts';
import { enterNewLesson } from '../../teach/enter-new-lesson.ts';
import { rememberSeatBefore } from './seat-before.ts';

/** RR2: the student's way into another country's seat of the same game, alone and against bots. */
export function AgainAlone({ code, own, countries }: { readonly code: string; readonly own: CountryId; readonly countries: readonly CountryId[] }) {
  const others = countries.filter((id) => id !== own);
  const [chosen, choose] = useState<CountryId | null>(others[0] ?? null);
  const { busy, refusal, run } = useTry();
  if (chosen === null) return null;
  const start = () =>
    run(async () => {
      const answer = await playAgainAlone(code, recallSecret('seat', code) ?? '', { language: language.value, country: chosen });
      if (!answer.ok) return answer.refusal;
      rememberSecret('seat', answer.value.code, answer.value.seatSecret);
      rememberSeatBefore(answer.value.code, own);
      // What is on this page is the end of the game that is over.
      disconnect();
      navigate(`/play/${answer.value.code}`);
      return null;
    });
  return (
    <section class="card stack again-card">
      <h3>{t('again.card.title')}</h3>
      <p>{t('again.card.text')}</p>
      <label class="stack tight">
        <b>{t('again.card.country')}</b>
        <select class="input" value={chosen} onChange={(event) => choose(countryId(event.currentTarget.value))}>
          {others.map((id) => (
            <option key={id} value={id}>
              {countryName(id)}
            </option>
          ))}
        </select>
      </label>
      <Button kind="primary" pending={busy} onClick={() => void start()}>
        {t(busy ? 'again.card.starting' : 'again.card.start')}
      </Button>
      <ErrorNotice refusal={refusal} />
    </section>
  );
}

/** RR1: the teacher's way to the same game for the whole class, with seats swapped. */
export function AgainWithClass({ code }: { readonly code: string }) {
  const { busy, refusal, run } = useTry();
  const open = () =>
    run(async () => {
      const answer = await openAgain(code, recallSecret('teacher', code) ?? '', language.value);
      if (!answer.ok) return answer.refusal;
      await enterNewLesson(answer.value);
      return null;
    });
  return (
    <section class="card stack again-card no-print">
      <h3>{t('again.teacher.title')}</h3>
      <p>{t('again.teacher.text')}</p>
      <Button pending={busy} onClick={() => void open()}>
        {t('again.teacher.open')}
      </Button>
      <ErrorNotice refusal={refusal} />
    </section>
  );
}

/** One try at a time; what it says when it fails stays until the next one. */
function useTry() {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ClientRefusal | null>(null);
  const run = async (attempt: () => Promise<ClientRefusal | null>): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    const failed = await attempt();
    setBusy(false);
    setRefusal(failed);
  };
  return { busy, refusal, run };
}
