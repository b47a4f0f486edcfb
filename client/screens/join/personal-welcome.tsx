import { useState } from 'preact/hooks';
import { goInByCode } from '../../net/enter-by-code.ts';
import { Button } from '../../parts/button.tsx';
import { worldTexts } from '../../state/world-words.ts';
import { refusalSentence } from '../../text/refusal-sentence.ts';
import { t } from '../../text/text.ts';

/** Behind a scanned card: one tap to the seat that waits. Nothing is taken before it, whoever previews the link. */
export function PersonalWelcome({ lesson, personal, onOther }: { readonly lesson: string; readonly personal: string; readonly onOther: () => void }) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<(() => string) | null>(null);
  const enter = async () => {
    setBusy(true);
    const refusal = await goInByCode(lesson, personal);
    setBusy(false);
    if (refusal !== null) setError(() => () => (refusal.reason === 'seat-unknown' ? t('join.personal.wrong') : refusalSentence(refusal)));
  };
  return (
    <div class="stack loose welcome">
      <div class="stack">
        <p class="label">{t('join.welcome')}</p>
        <h1>{worldTexts.value?.title ?? t('common.name')}</h1>
        <p>{t('join.personal.text')}</p>
      </div>
      {error === null ? null : (
        <p class="notice bad" role="alert">
          {error()}
        </p>
      )}
      <div class="stack">
        <Button kind="primary" wide pending={busy} onClick={() => void enter()}>
          {t('join.personal.enter')}
        </Button>
        {error === null ? null : (
          <Button wide onClick={onOther}>
            {t('join.personal.without')}
          </Button>
        )}
      </div>
    </div>
  );
}
