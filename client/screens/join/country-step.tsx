import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LessonInfo } from '../../../shared/protocol/http.ts';
import { Button } from '../../parts/button.tsx';
import { CountryBadge } from '../../parts/country-badge.tsx';
import { t } from '../../text/text.ts';

interface Props {
  readonly info: LessonInfo;
  readonly name: string;
  readonly busy: boolean;
  readonly onBack: () => void;
  /** null: the server gives the country with the fewest students. */
  readonly onTake: (country: string | null) => void;
  readonly children: ComponentChildren;
}

export function CountryStep({ info, name, busy, onBack, onTake, children }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <form
      class="stack loose"
      onSubmit={(event) => {
        event.preventDefault();
        onTake(chosen);
      }}
    >
      <div class="stack tight">
        <p class="label">
          {t('join.step', { step: 2, steps: 2 })} · {name}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {t('join.country.title')}
        </h1>
      </div>
      <fieldset class="stack tight">
        <legend class="unseen">{t('join.country.title')}</legend>
        <Choice value="" checked={chosen === null} onChoose={() => setChosen(null)}>
          <b>{t('join.country.any')}</b>
          <small class="muted">{t('join.country.anyHint')}</small>
        </Choice>
        {info.countries.map((country) => (
          <Choice key={country.id} value={country.id} checked={chosen === country.id} onChoose={() => setChosen(country.id)}>
            <CountryBadge id={country.id} />
            <small class="muted">
              {country.bot && country.seats === 0
                ? t('join.country.bot')
                : country.seats === 0
                  ? t('join.country.empty')
                  : t('join.country.seats', { count: country.seats })}
            </small>
          </Choice>
        ))}
      </fieldset>
      {children}
      <div class="row">
        <Button onClick={onBack}>{t('common.action.back')}</Button>
        <span class="grow">
          <Button kind="primary" type="submit" wide pending={busy}>
            {t('join.country.take')}
          </Button>
        </span>
      </div>
    </form>
  );
}

function Choice({
  value,
  checked,
  onChoose,
  children,
}: {
  readonly value: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}) {
  return (
    <label class={`country-choice ${checked ? 'chosen' : ''}`}>
      <input type="radio" name="country" value={value} checked={checked} onChange={onChoose} />
      {children}
    </label>
  );
}
