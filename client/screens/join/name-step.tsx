import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import type { ClientRefusal } from '../../text/refusal-sentence.ts';
import { language, t } from '../../text/text.ts';
import { MateNames, mateInRefusal } from './mate-names.tsx';
import { newName } from './name-words.ts';

interface Props {
  readonly name: string;
  readonly refusal: ClientRefusal | null;
  readonly mates: readonly string[];
  readonly onName: (name: string, mates: readonly string[]) => void;
}

/** A generated name in one tap, or the student's own, which the server checks. */
export function NameStep({ name, mates: earlier, refusal, onName }: Props) {
  const [mates, setMates] = useState(earlier);
  const [drawn, setDrawn] = useState(() => newName(language.peek()));
  const [own, setOwn] = useState(refusal === null ? null : name);
  const [missing, setMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const submit = () => {
    const wanted = (own ?? drawn).trim().replace(/\s+/g, ' ');
    if (wanted === '') setMissing(true);
    else
      onName(
        wanted,
        mates.map((mate) => mate.trim().replace(/\s+/g, ' ')).filter((mate) => mate !== ''),
      );
  };
  return (
    <form
      class="stack loose"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div class="stack tight">
        <p class="label">{t('join.step', { step: 1, steps: 2 })}</p>
        <h1 ref={heading} tabIndex={-1}>
          {t('join.name.title')}
        </h1>
        <p class="muted">{t('join.name.hint')}</p>
      </div>
      {own === null ? (
        <div class="card lifted name-card">
          <output class="name" aria-live="polite">
            {drawn}
          </output>
          <Button onClick={() => setDrawn(newName(language.peek()))}>
            <svg width="18" height="18" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true">
              <path d="M16 10a6 6 0 1 1-2-4.500M14.500 2v4h-4" />
            </svg>
            {t('join.name.again')}
          </Button>
        </div>
      ) : (
        <div class="field">
          <label for="name">{t('join.name.field')}</label>
          <input
            id="name"
            class="input"
            value={own}
            maxLength={64}
            autocomplete="off"
            enterkeyhint="next"
            autofocus
            aria-invalid={missing || refusal !== null}
            aria-describedby="name-rule"
            onInput={(event) => {
              setOwn(event.currentTarget.value);
              setMissing(false);
            }}
          />
          <p class="label" id="name-rule">
            {t('join.name.rule')}
          </p>
        </div>
      )}
      <MateNames mates={mates} wrong={mateInRefusal(refusal)} onMates={setMates} />
      {missing ? (
        <p class="notice bad" role="alert">
          {t('join.name.missing')}
        </p>
      ) : (
        <ErrorNotice refusal={refusal} />
      )}
      <div class="stack tight">
        <Button kind="primary" type="submit" wide>
          {own === null ? t('join.name.useThis') : t('common.action.next')}
        </Button>
        <Button
          kind="quiet"
          wide
          onClick={() => {
            setMissing(false);
            setOwn(own === null ? '' : null);
          }}
        >
          {own === null ? t('join.name.own') : t('join.name.generated')}
        </Button>
      </div>
    </form>
  );
}
