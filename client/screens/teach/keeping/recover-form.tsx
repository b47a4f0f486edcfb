import { useState } from 'preact/hooks';
import { groupedCode } from '../../../../shared/protocol/personal-code.ts';
import { readRecoveryCode } from '../../../../shared/protocol/recovery-code.ts';
import { recover } from '../../../net/api.ts';
import { rememberSecret } from '../../../net/secrets.ts';
import { Button } from '../../../parts/button.tsx';
import { refusalSentence } from '../../../text/refusal-sentence.ts';
import { t } from '../../../text/text.ts';

/** The recovery code in a scanned link's `#fragment`, erased from the address; null: there is none. */
export function takeRecoveryCode(): string | null {
  const code = readRecoveryCode(location.hash.slice(1));
  if (code !== null) history.replaceState(history.state, '', location.pathname + location.search);
  return code;
}

/** Takes the console over with a recovery code (rule KP3). A link that was scanned still waits for a click: it is spent by use. */
export function RecoverForm(props: { readonly code: string; readonly scanned: string | null; readonly onRecovered: () => void }) {
  const [typed, setTyped] = useState(props.scanned === null ? '' : groupedCode(props.scanned));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<(() => string) | null>(null);
  const submit = async () => {
    const recovery = readRecoveryCode(typed);
    if (recovery === null) return setError(() => () => t('keeping.recover.incomplete'));
    setBusy(true);
    const answer = await recover(props.code, recovery);
    setBusy(false);
    if (answer.ok) {
      rememberSecret('teacher', props.code, answer.value.teacherSecret);
      return props.onRecovered();
    }
    const { refusal } = answer;
    setError(() => () => (refusal.reason === 'not-your-power' ? t('keeping.recover.wrong') : refusalSentence(refusal)));
  };
  return (
    <form
      class="stack tight recover-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label for="recovery">
        <b>{t('keeping.recover.label')}</b>
      </label>
      <input
        id="recovery"
        class="input"
        value={typed}
        maxLength={60}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-invalid={error !== null}
        aria-describedby={error === null ? 'recovery-hint' : 'recovery-error'}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setError(null);
        }}
      />
      <small class="muted" id="recovery-hint">
        {t('keeping.recover.hint')}
      </small>
      {error === null ? null : (
        <p class="notice bad" role="alert" id="recovery-error">
          {error()}
        </p>
      )}
      <Button kind="primary" type="submit" pending={busy}>
        {t('keeping.recover.go')}
      </Button>
    </form>
  );
}
