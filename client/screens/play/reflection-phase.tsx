import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { stepMark } from '../../state/hint.ts';
import { useCommand } from '../../state/use-command.ts';
import { t } from '../../text/text.ts';
import type { PhaseProps } from './game.tsx';
import { ReadyButton } from './ready-button.tsx';
import { reflectionQuestion } from './reflection-question.ts';
import { mostCharacters } from '../../../shared/model/word-limits.ts';

/** One question about this round's own facts. */
export function ReflectionPhase({ view, own, written }: PhaseProps & { readonly written: string | null }) {
  const { send, pending } = useCommand();
  const [text, setText] = useState('');
  const [changing, setChanging] = useState(false);
  const asking = written === null || changing;
  return (
    <div class="column">
      <Card title={t('play.reflect.title')} tone="accent">
        <p class="big">{reflectionQuestion(own)}</p>
        {asking ? (
          <form
            class="stack tight"
            onSubmit={(event) => {
              event.preventDefault();
              const said = text.trim();
              if (said !== '')
                void send({ type: 'Reflect', text: said }, t('play.reflect.sent')).then((ok) => {
                  if (ok) setChanging(false);
                });
            }}
          >
            <label for="reflection" class="label">
              {t('play.reflect.field')}
            </label>
            <textarea
              {...stepMark('reflect')}
              id="reflection"
              class="input"
              value={text}
              maxLength={mostCharacters.reflection}
              placeholder={t('play.reflect.placeholder')}
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <Button kind="primary" type="submit" pending={pending} disabled={text.trim() === ''}>
              {t('play.reflect.send')}
            </Button>
            <p class="label">{t('play.reflect.aloud')}</p>
          </form>
        ) : (
          <>
            <blockquote class="answer">{written}</blockquote>
            <Button
              size="small"
              onClick={() => {
                setText(written ?? '');
                setChanging(true);
              }}
            >
              {t('play.reflect.change')}
            </Button>
          </>
        )}
      </Card>
      <ReadyButton view={view} own={own} />
    </div>
  );
}
