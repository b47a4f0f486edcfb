import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { DebriefView } from '../../../shared/protocol/debrief-view.ts';
import { formatNumber, t } from '../../text/text.ts';
import type { Story } from './what-if-stories.ts';

/** What this student guessed of each what-if, by its id: whether the line would have held. It stays on this screen. */
const guesses = signal<Readonly<Record<string, boolean>>>({});

interface AskedStory {
  readonly id: string;
  readonly name: string;
}

/** The question before the answer: would the line have held? `mayGuess`: a student's own screen, which keeps the guess. */
export function GuessFirst(props: {
  readonly view: DebriefView;
  readonly asked: readonly AskedStory[];
  readonly mayGuess: boolean;
  readonly children?: ComponentChildren;
}) {
  const { view, asked, mayGuess } = props;
  return (
    <div class="card accent what-if-guess">
      <h3>{t('whatIf.guess.title')}</h3>
      <p>{t('whatIf.guess.about', { line: formatNumber(view.line) })}</p>
      <ul class="what-if-cards">
        {asked.map(({ id, name }) => (
          <li key={id} class="card inner">
            <h4>{name}</h4>
            {mayGuess ? (
              <fieldset class="row">
                <legend class="unseen">{name}</legend>
                {[true, false].map((kept) => (
                  <button
                    key={String(kept)}
                    type="button"
                    class={`btn ${guesses.value[id] === kept ? 'primary' : ''}`}
                    aria-pressed={guesses.value[id] === kept}
                    onClick={() => (guesses.value = { ...guesses.value, [id]: kept })}
                  >
                    {t(kept ? 'whatIf.guess.kept' : 'whatIf.guess.missed')}
                  </button>
                ))}
              </fieldset>
            ) : (
              <p class="what-if-unknown" aria-hidden="true">
                ?
              </p>
            )}
          </li>
        ))}
      </ul>
      {props.children}
    </div>
  );
}

/** What this student had guessed, beside the answer; nothing where nothing was guessed. */
export function GuessedBefore({ stories }: { readonly stories: readonly Story[] }) {
  const said = stories.filter(({ id }) => Object.hasOwn(guesses.value, id));
  if (said.length === 0) return null;
  const right = said.filter(({ id, thresholdKept }) => guesses.value[id] === thresholdKept).length;
  return (
    <p class={`notice ${right === said.length ? 'good' : ''}`} role="status">
      {said.length === 1 ? t(right === 1 ? 'whatIf.guess.right' : 'whatIf.guess.wrong') : t('whatIf.guess.someRight', { right, all: said.length })}
    </p>
  );
}
